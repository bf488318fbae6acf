// A folder that nobody has vouched for must not decide which program runs.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { places } from '../editor.mjs';
import { project } from '../../scripts/places.mjs';

const ERRORS = readFileSync(project('grammar/examples/errors.gouji'), 'utf8');
const FOREIGN = path.join(places.workspace, '自带');
const MARK = places.out('mark');

/** A VS Code that doubts folders, and doesn't ask. */
export const doubtingEditor = {
  settings: {
    'security.workspace.trust.enabled': true,
    'security.workspace.trust.startupPrompt': 'never',
    'security.workspace.trust.banner': 'never',
  },
};

/** Puts a program into the workspace that leaves a mark, and the setting that names it as the Java. */
function bringProgram() {
  rmSync(MARK, { force: true });
  mkdirSync(path.join(FOREIGN, 'bin'), { recursive: true });
  writeFileSync(path.join(FOREIGN, 'bin/java'), `#!/bin/sh\ntouch '${MARK}'\nexec java "$@"\n`, { mode: 0o755 });
  mkdirSync(path.join(places.workspace, '.vscode'));
  writeFileSync(path.join(places.workspace, '.vscode/settings.json'), JSON.stringify({ 'gouji.java.home': FOREIGN }));
}

export const stepsOfTrust = [
  ['a workspace that is not trusted opens', async (workbench, address) => {
    bringProgram();
    await workbench.open(address, places.workspace);
    await workbench.page.waitForSelector('.statusbar-item:has-text("Restricted Mode")');
  }],

  ['its reports are checked, and no character is boxed', async (workbench, _, picture) => {
    await workbench.openFile('errors.gouji');
    await workbench.page.waitForSelector('.codelens-decoration:has-text("5 个错误")', { timeout: 30_000 });
    await workbench.goToText('42     |', ERRORS);
    await workbench.squiggles().first().waitFor();
    assert.equal(await workbench.page.locator('.unicode-highlight').count(), 0);
    await picture('untrusted');
  }],

  ['the menu of a folder checks its reports', async (workbench) => {
    const folder = workbench.page.locator('.explorer-folders-view .monaco-list-row:has-text("自带")');
    await workbench.chooseFromMenu(folder, 'Check all reports');
    await workbench.page.waitForSelector('.notifications-toasts .notification-list-item:has-text("这个文件夹里没有报告")', { timeout: 30_000 });
  }],

  ['but the program that its settings name is not run', async () => {
    assert.equal(existsSync(MARK), false);
  }],

  ['once the workspace is trusted, the program is run', async (workbench, _, picture) => {
    await workbench.command('Manage Workspace Trust', 'Workspaces: Manage Workspace Trust');
    await workbench.page.locator('.workspace-trust-editor .monaco-button:has-text("Trust")').first().click();
    await workbench.until(() => existsSync(MARK), 'the mark');
    await picture('trusted');
  }],
];
