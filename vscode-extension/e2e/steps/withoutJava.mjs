// What a clerk sees on a machine without Java, and how she gets out of it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { places } from '../editor.mjs';
import { servers } from '../servers.mjs';
import { project } from '../../scripts/places.mjs';

const ERRORS = readFileSync(project('grammar/examples/errors.gouji'), 'utf8');
const HOME = places.out('没有 Java');
const BIN = path.join(HOME, 'bin');
const JAVA = path.join(BIN, 'java');
const NOWHERE = '/没有/这个文件夹';

/** A VS Code whose settings, variables and usual places all lead to no Java. */
export const editorWithoutJava = {
  settings: { 'gouji.java.home': NOWHERE },
  environment: { PATH: BIN, HOME, JAVA_HOME: undefined, JDK_HOME: undefined },
  node: ['--require', fileURLToPath(new URL('../noUsualJava.cjs', import.meta.url))],
  server: ['--force-disable-user-env'],
};

function empty() {
  rmSync(HOME, { recursive: true, force: true });
  mkdirSync(BIN, { recursive: true });
}

function installOld() {
  writeFileSync(JAVA, `#!/bin/sh\necho 'openjdk version "11.0.2" 2019-01-15' >&2\n`, { mode: 0o755 });
}

/** Puts the machine's own Java where the editor looks for one. */
function installCurrent() {
  const command = ['-XshowSettings:properties', '-version'];
  const [, home] = /java\.home = (.*)/.exec(spawnSync('java', command, { encoding: 'utf8' }).stderr);
  rmSync(JAVA);
  symlinkSync(path.join(home.trim(), 'bin/java'), JAVA);
}

const toast = (workbench, text) => workbench.page.locator(`.notifications-toasts .notification-list-item:has-text("${text}")`);
const button = (box, name) => box.locator(`.monaco-button:has-text("${name}")`).first();
const dialog = (workbench) => workbench.page.locator('.monaco-dialog-box');

/** Follows the notification's button to what it has to say. */
async function askWhatToDo(workbench) {
  await button(toast(workbench, '勾稽检查报告需要'), '怎么办').click();
  await dialog(workbench).waitFor();
}

export const stepsWithoutJava = [
  ['a workspace opens on a machine without Java', async (workbench, address) => {
    empty();
    await workbench.open(address, places.workspace);
    await workbench.openFile('errors.gouji');
  }],

  ['a message says that Java is missing, in Chinese', async (workbench, _, picture) => {
    const said = toast(workbench, '勾稽检查报告需要 Java 17 或更新版本，但没有找到。');
    await said.waitFor();
    assert.match(await said.innerText(), new RegExp(`${NOWHERE}/bin/java 不是可以运行的 Java。`));
    assert.equal(await toast(workbench, '').count(), 1, 'and no other message');
    await workbench.page.waitForSelector('.statusbar-item.has-background-color:has-text("勾稽")');
    await picture('no-java');
  }],

  ['the report is coloured and folds all the same', async (workbench) => {
    const colours = await workbench.page.locator('.view-line span[class*="mtk"]').evaluateAll(
      (spans) => new Set(spans.map((span) => span.className.split(' ').find((name) => name.startsWith('mtk')))).size);
    assert.ok(colours >= 3, `${colours} colours`);
    await workbench.press('Control+K', 'Control+0');
    await workbench.until(async () => (await workbench.lines()).length < 20, 'few lines are left');
    await workbench.press('Control+K', 'Control+J');
  }],

  ['its button says what to do, in Chinese', async (workbench, _, picture) => {
    await askWhatToDo(workbench);
    const said = await dialog(workbench).innerText();
    assert.match(said, /没有找到 Java 时怎么办/);
    assert.match(said, /1\. 本扩展有自带 Java 的安装包.*\n2\. 或者安装 Java 17 或更新版本/);
    await button(dialog(workbench), '下载 Java').waitFor();
    await picture('what-to-do');
  }],

  ['a Java that is too old is called so', async (workbench, _, picture) => {
    installOld();
    await button(dialog(workbench), '已安装，重新启动').click();
    await toast(workbench, `${JAVA} 是 Java 11，版本太旧。`).waitFor();
    await picture('old-java');
  }],

  ['once a Java is installed, the same button starts the server', async (workbench) => {
    installCurrent();
    await askWhatToDo(workbench);
    await button(dialog(workbench), '已安装，重新启动').click();
    await workbench.goToText('42     |', ERRORS);
    await workbench.squiggles().first().waitFor({ timeout: 30_000 });
    assert.deepEqual(servers().map(({ program }) => program), [JAVA]);
  }],

  ['a setting that leads nowhere is named, and its button leads to it', async (workbench, _, picture) => {
    const said = toast(workbench, '设置 gouji.java.home 不可用');
    await said.waitFor();
    await picture('useless-setting');
    await button(said, '打开设置').click();
    const setting = workbench.page.locator('.settings-editor .setting-item-contents:has-text("Java: Home")');
    await setting.waitFor();
    await picture('setting');
  }],
];
