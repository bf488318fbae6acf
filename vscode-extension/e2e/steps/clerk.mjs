// What a clerk does, step by step, in one workbench.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { places } from '../editor.mjs';
import { servers } from '../servers.mjs';
import { width } from '../workbench.mjs';
import { project } from '../../scripts/places.mjs';

const ERRORS = readFileSync(project('grammar/examples/errors.gouji'), 'utf8');
const CLEAN = readFileSync(project('grammar/examples/clean-2021.gouji'), 'utf8');
const WRONG_TOTAL = '| （七）总计 ';

const outline = (workbench) => workbench.page.locator('.outline-pane .monaco-list-row');

/** The frame of the panel that is in front. */
async function panel(workbench, marker) {
  const frame = workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  // The first panel of a VS Code waits for its service worker.
  await frame.locator(marker).first().waitFor({ timeout: 60_000 });
  return frame;
}

export const steps = [
  ['a workspace in a folder with a Chinese name opens', async (workbench, address) => {
    await workbench.open(address, places.workspace);
  }],

  ['a squiggle stands exactly under the wrong figure', async (workbench, _, picture) => {
    await workbench.openFile('errors.gouji');
    await workbench.page.waitForSelector('.codelens-decoration:has-text("5 个错误")', { timeout: 60_000 });
    await workbench.goToText('42     |', ERRORS);
    await workbench.squiggles().first().waitFor();
    const off = await workbench.squiggleUnder(WRONG_TOTAL, '42');
    assert.ok(off && off.left < 1.5 && off.right < 1.5, `off by ${JSON.stringify(off)}`);
    await picture('errors');
  }],

  ['no character is boxed for being unusual', async (workbench) => {
    assert.equal(await workbench.page.locator('.unicode-highlight').count(), 0);
  }],

  ['the status bar counts the findings', async (workbench) => {
    const item = workbench.page.locator('.statusbar-item:has-text("勾稽")');
    assert.match(await item.innerText(), /勾稽 5/);
  }],

  ['the Problems speak Chinese', async (workbench, _, picture) => {
    const rows = await workbench.problems();
    await rows.filter({ hasText: '应为 24' }).first().waitFor();
    await rows.filter({ hasText: '缺少“7.属于行政执法案卷”' }).first().waitFor();
    await picture('problems');
    await workbench.press('Control+J');
    await workbench.focusEditor();
  }],

  ['the outline has six chapters and their tables', async (workbench, _, picture) => {
    const pane = (name) => workbench.page.locator(`.pane-header:has-text("${name}")`);
    await pane('工作区 甲').click();
    await pane('Outline').click();
    await outline(workbench).filter({ hasText: '一、总体情况' }).first().waitFor();
    await pane('Outline').hover();
    await workbench.page.locator('.pane-header:has-text("Outline") .codicon-collapse-all, .pane-header:has-text("Outline") [aria-label*="Collapse"]').first().click();
    const chapters = outline(workbench).filter({ hasText: /^[一二三四五六]、/ });
    await workbench.until(async () => (await chapters.count()) === 6, 'six chapters');
    await chapters.nth(3).locator('.monaco-tl-twistie').click();
    await outline(workbench).filter({ hasText: '表四 政府信息公开行政复议、行政诉讼情况' }).first().waitFor();
    await picture('outline');
    await pane('工作区 甲').click();
    await workbench.focusEditor();
  }],

  ['breadcrumbs name the chapter of the cursor', async (workbench) => {
    await workbench.goToText('| 1.属于国家秘密', ERRORS);
    await workbench.page.waitForSelector('.breadcrumbs-control :text("三、收到和处理政府信息公开申请情况")');
  }],

  ['a hover explains the wrong figure', async (workbench, _, picture) => {
    await workbench.goToText('42     |', ERRORS);
    await workbench.press('Control+K', 'Control+I');
    const hover = workbench.page.locator('.monaco-hover:not(.hidden):has-text("应为 24")');
    await hover.first().waitFor();
    assert.match(await hover.first().innerText(), /24 \+ 3 \+ 1 = 28/);
    await picture('hover');
    await workbench.press('Escape');
  }],

  ['a code lens counts the relations that hold', async (workbench) => {
    await workbench.goToText('## 三、', ERRORS);
    await workbench.page.waitForSelector('.codelens-decoration:has-text("勾稽：成立")');
  }],

  ['a quick fix corrects the figure and the squiggle is gone', async (workbench) => {
    await workbench.goToText('42     |', ERRORS);
    await workbench.press('Control+.');
    const fix = workbench.page.locator('.action-widget .monaco-list-row:has-text("改为 24")');
    await fix.first().waitFor();
    await fix.first().click();
    await workbench.until(async () => (await workbench.squiggleUnder(WRONG_TOTAL, '24')) === undefined, 'no squiggle under 24');
    await workbench.waitForLine('| （七）总计');
    assert.ok((await workbench.lines()).some((line) => line.includes(WRONG_TOTAL) && line.includes('| 24 ')));
  }],

  ['a wrong figure typed shows a squiggle, and undoing takes it away', async (workbench) => {
    await workbench.openFile('clean-2021.gouji');
    await workbench.page.waitForSelector('.statusbar-item:has-text("勾稽")');
    await workbench.until(async () => (await workbench.squiggles().count()) === 0, 'a clean report');
    const line = CLEAN.split('\n').find((each) => each.startsWith('| 一、本年新收'));
    const figure = /\| (\d+)\s/.exec(line)[1];
    await workbench.goTo(CLEAN.split('\n').indexOf(line) + 1, width(line.slice(0, line.indexOf(`| ${figure}`))) + 3 + figure.length);
    await workbench.type('9');
    await workbench.squiggles().first().waitFor();
    await workbench.press('Control+Z');
    await workbench.until(async () => (await workbench.squiggles().count()) === 0, 'no squiggle after undoing');
  }],

  ['a row is completed by its pinyin initials', async (workbench, _, picture) => {
    const line = CLEAN.split('\n').findIndex((each) => each.startsWith('| 1.属于国家秘密')) + 1;
    await workbench.goTo(line);
    await workbench.press('Shift+End', 'Delete');
    await workbench.type('| sygjmm');
    const row = workbench.page.locator('.suggest-widget.visible .monaco-list-row:has-text("属于国家秘密")');
    await row.first().waitFor();
    await picture('completion');
    await workbench.press('Enter');
    await workbench.waitForLine('1.属于国家秘密');
    await workbench.press('Escape', 'Escape');
  }],

  ['and by Chinese', async (workbench) => {
    const line = CLEAN.split('\n').findIndex((each) => each.startsWith('| 1.属于国家秘密')) + 1;
    await workbench.goTo(line);
    await workbench.press('Shift+End', 'Delete');
    await workbench.type('| ');
    await workbench.page.keyboard.insertText('属于国家');
    await workbench.press('Control+Space');
    await workbench.page.waitForSelector('.suggest-widget.visible .monaco-list-row:has-text("属于国家秘密")');
    await workbench.press('Enter');
    await workbench.waitForLine('1.属于国家秘密');
    await workbench.press('Escape', 'Escape');
  }],

  ['chapters fold', async (workbench) => {
    await workbench.press('Control+Home');
    await workbench.press('Control+K', 'Control+0');
    await workbench.until(async () => (await workbench.lines()).length < 20, 'few lines are left');
    assert.ok((await workbench.lines()).some((line) => line.includes('六、其他需要报告的事项')));
    await workbench.press('Control+K', 'Control+J');
  }],

  ['Format Document aligns the row that was typed', async (workbench) => {
    await workbench.goTo(CLEAN.split('\n').findIndex((each) => each.startsWith('| 1.属于国家秘密')) + 1);
    const row = async (label) => (await workbench.lines()).find((line) => line.startsWith(label)).trimEnd();
    const aligned = async () => width(await row('| 1.属于国家秘密')) === width(await row('| 2.其他法律行政法规禁止公开'));
    assert.ok(!(await aligned()), 'a row as it was completed');
    await workbench.command('Format Document');
    await workbench.until(aligned, 'the row ends where the next one does');
  }],

  ['pasted tables are converted to the canonical layout', async (workbench, _, picture) => {
    await workbench.openFile('tabs.txt');
    await workbench.command('Change Language Mode');
    await workbench.quickly('gouji', 'gouji');
    await workbench.page.locator('.codelens-decoration:visible:has-text("没有错误和警告")').first().waitFor();
    await workbench.command('Convert tables');
    await workbench.until(async () => (await workbench.lines()).some((line) => line.startsWith('| 规章 ')), 'a Markdown table');
    await picture('canonical');
  }],

  ['the preview draws merged cells, marks wrong figures, and leads to the source and back', async (workbench, _, picture) => {
    await workbench.openFile('errors.gouji');
    await workbench.command('Open preview');
    const frame = await panel(workbench, 'table.form');
    assert.equal(await frame.locator('table.form').count(), 3);
    assert.equal(await frame.locator('th[rowspan="20"], th[rowspan="22"], th[rowspan="23"]').count() > 0, true);
    assert.equal(await frame.locator('th[colspan="5"]:has-text("行政复议")').count(), 1);
    const wrong = frame.locator('td.wrong.error:has-text("2件")');
    await wrong.click();
    await workbench.page.waitForSelector('.statusbar-item:has-text("Ln 48")');
    await workbench.page.waitForSelector('.monaco-hover', { state: 'hidden' }); // a tab's names the folder
    await picture('preview');
    await workbench.focusEditor();
    await workbench.goToText('2        | 1        |', ERRORS);
    await frame.locator('td.selected').waitFor();
    assert.equal(await frame.locator('td.selected').innerText(), '2');
  }],

  ['the preview follows what is typed', async (workbench) => {
    await workbench.focusEditor();
    await workbench.goToText('2件   ', ERRORS);
    await workbench.press('Shift+ArrowRight', 'Shift+ArrowRight');
    await workbench.type('38');
    const frame = await panel(workbench, 'table.form');
    await frame.locator('td.figure:has-text("38"):not(.wrong)').waitFor();
    assert.equal(await frame.locator('td:has-text("2件")').count(), 0);
    await workbench.page.locator('.editor-group-container').nth(1).locator('.tab').click({ button: 'middle' });
    await workbench.focusEditor();
  }],

  ['totals are recomputed', async (workbench) => {
    await workbench.openFile('errors.gouji');
    await workbench.page.locator('.codelens-decoration:visible').first().waitFor();
    await workbench.command('Recompute totals');
    await workbench.goToText('## 五、', ERRORS);
    await workbench.until(async () => (await workbench.lines()).some((line) => /^\| 2 +\| 1 +\| 0 +\| 0 +\| 3 /.test(line)), 'the sum 3');
    await workbench.press('Control+Z', 'Control+Z');
  }],

  ['a new report is made for an agency and a year', async (workbench, _, picture) => {
    await workbench.command('New report');
    await workbench.page.waitForSelector('.quick-input-widget:has-text("(1/3)")');
    await workbench.page.locator('.quick-input-widget input').first().fill('示例市民政局');
    await workbench.press('Enter');
    await workbench.page.waitForSelector('.quick-input-widget:has-text("(2/3)")');
    await workbench.press('Control+A');
    await workbench.type('2024');
    await workbench.press('Enter');
    await workbench.page.waitForSelector('.quick-input-widget:has-text("(3/3)")');
    await workbench.press('Enter');
    await workbench.waitForLine('示例市民政局2024年政府信息公开工作年度报告');
    await workbench.page.waitForSelector('.codelens-decoration');
    await picture('new');
  }],

  ['a server that is killed comes back', async (workbench) => {
    const before = servers();
    assert.equal(before.length, 1);
    process.kill(before[0].id, 'SIGKILL');
    await workbench.until(() => {
      const now = servers();
      return now.length === 1 && now[0].id !== before[0].id;
    }, 'another server');
    await workbench.openFile('errors.gouji');
    await workbench.goToText('0        | 0    | 1 ', ERRORS);
    await workbench.squiggles().first().waitFor();
  }],

  ['all reports of the workspace are checked', async (workbench, _, picture) => {
    await workbench.command('Check all reports');
    // Toasts are kept back in a VS Code that is driven; the centre of notifications has them.
    await workbench.command('Show Notifications');
    const said = workbench.page.locator('.notifications-center .notification-list-item:has-text("检查了")');
    await said.first().waitFor();
    assert.match(await said.first().innerText(), /检查了 3 份报告/);
    await picture('check');
  }],

  ['a report is compared with last year’s, as soon as that is there', async (workbench, _, picture) => {
    const lastYear = ERRORS.replaceAll('2024', '2023').replace('| 397 ', '| 390 ');
    writeFileSync(path.join(places.workspace, '上年.gouji'), lastYear);
    await workbench.openFile('errors.gouji');
    await workbench.command('Compare with last year');
    const frame = await panel(workbench, 'table.years');
    const changed = frame.locator('td.differs:has-text("397")');
    await changed.waitFor();
    assert.match(await changed.innerText(), /397\s*上年 390 \(\+7\)/);
    await picture('compare');
    await frame.locator('#differing').check();
    assert.equal(await frame.locator('tr.same:visible').count(), 0);
  }],
];

/** What shows that a package with its own Java needs no other. */
export const stepsWithOwnJava = [
  ...steps.slice(0, 2),
  ['the server runs on the Java inside the extension', async (workbench) => {
    await workbench.openFile('errors.gouji');
    await workbench.until(() => servers().length > 0, 'the server');
    assert.deepEqual(servers().map(({ program }) => program.replace(/^.*\/(?=runtime\/)/, '')), ['runtime/bin/java']);
  }],

  ['a window that is loaded anew has a server of its own, and the old one is gone', async (workbench, address) => {
    const [before] = servers();
    await workbench.open(address, places.workspace);
    await workbench.until(() => servers().every(({ id }) => id !== before.id), 'the end of the old server');
    await workbench.openFile('clean-2021.gouji');
    await workbench.until(() => servers().length === 1, 'another server');
  }],
];
