// The extension speaks the language of VS Code: whoever opens it in a Chinese browser, with VS Code's Chinese at hand,
// sees Chinese; whoever opens it in an English one sees English.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { places } from '../editor.mjs';

const TRANSLATIONS = places.out('user/zh-cn.json');

/**
 * A VS Code that has a Chinese. Microsoft's package of it is to be had from its marketplace only, so VS Code finds one that
 * holds no words: its own stay English, and those of extensions are to follow the display language all the same.
 */
export const editorWithChinese = {
  settings: { 'gouji.language': 'auto' },
  prepare() {
    // Names no language: that of the browser is taken.
    writeFileSync(places.out('user/User/argv.json'), '{}');
    writeFileSync(TRANSLATIONS, JSON.stringify({ version: '1.0.0', contents: {} }));
    const extensions = [{ extensionIdentifier: { id: 'gouji-test.chinese' }, version: '0.0.1' }];
    const chinese = { hash: 'gouji', label: '中文(简体)', extensions, translations: { vscode: TRANSLATIONS } };
    writeFileSync(places.out('user/languagepacks.json'), JSON.stringify({ 'zh-cn': chinese }));
  },
};

const CHINESE = {
  name: 'zh',
  recompute: ['重新计算', '勾稽: 重新计算总计'],
  language: '勾稽报告',
  status: ['勾稽 5', '这份报告：5 个错误'],
  problem: '应为 24',
  lens: '5 个错误',
  walkthrough: ['用勾稽编写报告', '新建报告', '查看问题', '预览'],
};

const ENGLISH = {
  name: 'en',
  recompute: ['Recompute', 'Gouji: Recompute totals'],
  language: 'Report (Gouji)',
  status: ['Gouji 5', 'This report: 5 errors'],
  problem: 'should be 24',
  lens: '5 errors',
  walkthrough: ['Write a report with Gouji', 'Begin a report', 'See what is wrong', 'See it as it will be published'],
};

const stepsIn = (words) => [
  [`a workspace opens (${words.name})`, async (workbench, address) => {
    await workbench.open(address, places.workspace);
    await workbench.openFile('errors.gouji');
  }],

  [`commands and the language have their names in the display language (${words.name})`, async (workbench, _, picture) => {
    await workbench.page.waitForSelector(`.statusbar-item:has-text("${words.language}")`);
    const [typed, title] = words.recompute;
    await workbench.press('Control+Shift+P');
    await workbench.type(typed);
    await workbench.page.waitForSelector(`.quick-input-list .monaco-list-row:has-text("${title}")`);
    await picture(`commands-${words.name}`);
    await workbench.press('Escape');
  }],

  [`status, lenses and Problems are in the display language (${words.name})`, async (workbench, _, picture) => {
    await workbench.page.waitForSelector(`.codelens-decoration:has-text("${words.lens}")`, { timeout: 30_000 });
    const [text, tooltip] = words.status;
    const item = workbench.page.locator(`.statusbar-item:has-text("${text}")`);
    await item.waitFor();
    assert.match(await item.locator('a').first().getAttribute('aria-label'), new RegExp(tooltip));
    const rows = await workbench.problems();
    await rows.filter({ hasText: words.problem }).first().waitFor();
    await picture(`problems-${words.name}`);
    await workbench.press('Control+J');
  }],

  [`the walkthrough is in the display language (${words.name})`, async (workbench, _, picture) => {
    const [title, ...steps] = words.walkthrough;
    await workbench.command('Open Walkthrough', 'Welcome: Open Walkthrough');
    await workbench.quickly(title, title);
    const page = workbench.page.locator('.gettingStartedContainer');
    for (const step of steps) {
      await page.locator(`.step-title:has-text("${step}")`).first().waitFor();
    }
    await picture(`walkthrough-${words.name}`);
  }],
];

export const stepsInChinese = stepsIn(CHINESE);
export const stepsInEnglish = stepsIn(ENGLISH);
