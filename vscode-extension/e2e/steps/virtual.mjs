// A workspace that is on no disk: what can be done is done, what can't be done says so.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { places } from '../editor.mjs';
import { extension, project } from '../../scripts/places.mjs';

const ERRORS = readFileSync(project('grammar/examples/errors.gouji'), 'utf8');

/** A VS Code with an extension that shows the project's examples as files of its own. */
export const editorWithVirtualFiles = {
  environment: { GOUJI_TEST_FILES: project('grammar/examples') },
  prepare(install) {
    const files = places.out('files.vsix');
    const vsce = [extension('node_modules/@vscode/vsce/vsce'), 'package', '--allow-missing-repository', '--skip-license', '--out', files];
    const packed = spawnSync(process.execPath, vsce, { cwd: fileURLToPath(new URL('../virtual', import.meta.url)), encoding: 'utf8' });
    assert.equal(packed.status, 0, packed.stderr);
    install(files);
  },
};

export const stepsOfVirtual = [
  ['a virtual workspace opens', async (workbench, address) => {
    await workbench.open(address, 'gouji-test:/');
  }],

  ['its reports are checked and outlined', async (workbench, _, picture) => {
    // Ctrl+P finds no virtual files: VS Code lets no extension search them.
    await workbench.page.locator('.explorer-folders-view .monaco-list-row:has-text("errors.gouji")').dblclick();
    await workbench.page.waitForSelector('.tab.active:has-text("errors.gouji")');
    await workbench.focusEditor();
    await workbench.page.waitForSelector('.codelens-decoration:has-text("5 个错误")', { timeout: 30_000 });
    await workbench.goToText('42     |', ERRORS);
    await workbench.squiggles().first().waitFor();
    await workbench.page.waitForSelector('.breadcrumbs-control :text("三、收到和处理政府信息公开申请情况")');
    await picture('virtual');
  }],

  ['checking all reports says that it needs a folder on this computer', async (workbench, _, picture) => {
    await workbench.command('Check all reports');
    await workbench.page.waitForSelector('.notifications-toasts .notification-list-item:has-text("请先打开本机上放有报告的文件夹")');
    await picture('virtual-check');
  }],

  ['comparing says where last year’s report is looked for', async (workbench, _, picture) => {
    await workbench.command('Compare with last year');
    const frame = workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await frame.locator(':text("只能在本机上查找")').first().waitFor();
    await picture('virtual-compare');
  }],
];
