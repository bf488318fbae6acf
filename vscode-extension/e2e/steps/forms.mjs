// A folder whose configuration names a form of its own: new reports of it, and the form's file itself.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { bringForm, places } from '../editor.mjs';
import { project } from '../../scripts/places.mjs';

const NAME = '季度经费表.form.json';
const FORM = readFileSync(project('grammar/examples/forms/季度经费表', NAME), 'utf8');
const BALANCE = '结转下季度"]';

export const editorWithForm = { prepare: () => bringForm(places.formsWorkspace) };

const quickInput = (workbench, text) => workbench.page.locator(`.quick-input-widget:visible:has-text("${text}")`);

/** Whether the palette lists a command, as it does only when it opens after the window has loaded the extension. */
async function isOffered(workbench, title) {
  await workbench.press('Control+Shift+P');
  await workbench.page.locator('.quick-input-widget:visible input').first().fill(`>${title}`);
  const offered = await workbench.page
    .locator(`.quick-input-list .monaco-list-row:has-text("${title}")`)
    .first()
    .waitFor({ timeout: 2_000 })
    .then(() => true, () => false);
  await workbench.press('Escape');
  return offered;
}

export const stepsOfForms = [
  ['a workspace with an own form opens', async (workbench, address) => {
    await workbench.open(address, places.formsWorkspace);
    await workbench.until(() => isOffered(workbench, 'New report'), 'the commands of the extension');
  }],

  ['a new report of an own form asks for form, agency, year and quarter', async (workbench, _, picture) => {
    await workbench.command('New report');
    await workbench.page.waitForSelector('.quick-input-widget input[placeholder="报告所用的表样"]', { timeout: 60_000 });
    assert.equal(await workbench.page.locator('.quick-input-list .monaco-list-row').count(), 2);
    await picture('new-form');
    await workbench.quickly('经费', '经费收支表');
    await quickInput(workbench, '(1/3)').waitFor();
    await workbench.page.locator('.quick-input-widget input').first().fill('示例市财政局');
    await workbench.press('Enter');
    await quickInput(workbench, '(2/3)').waitFor();
    await workbench.press('Control+A');
    await workbench.type('2025');
    await workbench.press('Enter');
    await quickInput(workbench, '(3/3)').waitFor();
    assert.equal(await workbench.page.locator('.quick-input-list .monaco-list-row').count(), 4);
    await workbench.quickly('第2', '第2季度');
    await workbench.waitForLine('示例市财政局2025年第二季度经费收支表');
    await workbench.waitForLine('二、本季度收入');
    await picture('new-of-form');
  }],

  ['a row of the own form is completed in it', async (workbench) => {
    await workbench.press('Control+F');
    await workbench.page.waitForSelector('.find-widget.visible');
    await workbench.page.keyboard.insertText('| 工资福利支出');
    await workbench.page.waitForSelector('.find-widget.visible .matchesCount:has-text("1 of 1")');
    await workbench.press('Escape', 'Home', 'Shift+End', 'Delete');
    await workbench.type('| gzfl');
    await workbench.page.locator('.suggest-widget.visible .monaco-list-row:has-text("工资福利支出")').first().waitFor();
    await workbench.press('Enter');
    await workbench.waitForLine('工资福利支出');
  }],

  ['what is wrong in an own form is marked in its file, until it is mended', async (workbench, _, picture) => {
    await workbench.openFile(NAME);
    await workbench.goToText(BALANCE, FORM);
    await workbench.page.keyboard.insertText('没有');
    await workbench.squiggles().first().waitFor();
    const rows = await workbench.problems();
    const row = rows.filter({ hasText: 'invalid-standard' });
    await row.first().waitFor();
    assert.equal(await row.count(), 1);
    assert.match(await row.innerText(), /没有结转下季度/);
    await picture('broken-form');
    await workbench.press('Control+J');
    await workbench.focusEditor();
    await workbench.press('Control+Z');
    await workbench.until(async () => (await workbench.squiggles().count()) === 0, 'no squiggle after undoing');
  }],

  ['an own form is completed from its schema', async (workbench, _, picture) => {
    await workbench.goToText('"frequency"', FORM);
    await workbench.press('Control+Shift+Enter');
    await workbench.type('"first');
    await workbench.press('Control+Space');
    await workbench.page.locator('.suggest-widget.visible .monaco-list-row:has-text("firstYear")').first().waitFor();
    await picture('form-completion');
    await workbench.press('Escape', 'Control+Z', 'Control+Z');
  }],
];
