import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { candidates, type Surroundings } from '../../src/java/candidates';
import { findJava, readVersion } from '../../src/java/find';
import { launch } from '../../src/java/launch';

const folder = mkdtempSync(path.join(tmpdir(), '勾稽 测试-'));
after(() => rmSync(folder, { recursive: true }));

function around(changes: Partial<Surroundings>): Surroundings {
  return {
    platform: 'linux', environment: {}, userHome: '/home/张三', setting: '', extension: '/扩展', list: () => [], ...changes,
  };
}

/** A Java that says it has a version, in a folder with Chinese and a space in its name. */
function fakeJava(name: string, version: string): string {
  const home = path.join(folder, name);
  mkdirSync(path.join(home, 'bin'), { recursive: true });
  const program = path.join(home, 'bin', 'java');
  writeFileSync(program, `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`);
  chmodSync(program, 0o755);
  return home;
}

test('the order: setting, the extension’s own, JAVA_HOME, PATH, usual places', () => {
  const found = candidates(around({
    setting: '~/java',
    environment: { JAVA_HOME: '/jdk', PATH: '/usr/bin:/jdk/bin' },
    list: (place) => (place === '/usr/lib/jvm' ? ['jdk-9', 'jdk-21', 'jdk-17'] : []),
  }));
  assert.deepEqual(found.map(({ source, program }) => `${source} ${program}`), [
    'setting /home/张三/java/bin/java',
    'bundled /扩展/runtime/bin/java',
    'JAVA_HOME /jdk/bin/java',
    'PATH /usr/bin/java',
    'usual /usr/lib/jvm/jdk-21/bin/java',
    'usual /usr/lib/jvm/jdk-17/bin/java',
    'usual /usr/lib/jvm/jdk-9/bin/java',
  ]);
});

test('the setting may name the program itself', () => {
  assert.equal(candidates(around({ setting: '/opt/x/bin/java' }))[0]?.program, '/opt/x/bin/java');
});

test('Windows: Path in any case, quotes, vendors’ folders', () => {
  const found = candidates(around({
    platform: 'win32',
    userHome: 'C:\\Users\\张三',
    extension: 'C:\\扩展',
    environment: { Path: '"C:\\Program Files\\x";C:\\y', ProgramFiles: 'C:\\Program Files' },
    list: (place) => (place === 'C:\\Program Files\\Eclipse Adoptium' ? ['jre-17'] : []),
  })).map(({ program }) => program);
  assert.deepEqual(found, [
    'C:\\扩展\\runtime\\bin\\java.exe',
    'C:\\Program Files\\x\\java.exe',
    'C:\\y\\java.exe',
    'C:\\Program Files\\Eclipse Adoptium\\jre-17\\bin\\java.exe',
  ]);
});

test('macOS: homes inside bundles', () => {
  const found = candidates(around({
    platform: 'darwin',
    list: (place) => (place === '/Library/Java/JavaVirtualMachines' ? ['temurin-21.jdk'] : []),
  }));
  assert.equal(found.at(-1)?.program, '/Library/Java/JavaVirtualMachines/temurin-21.jdk/Contents/Home/bin/java');
});

test('versions as every Java writes them', () => {
  assert.equal(readVersion('java version "1.8.0_392"'), 8);
  assert.equal(readVersion('openjdk version "17.0.15" 2025-04-15'), 17);
  assert.equal(readVersion('Picked up JAVA_TOOL_OPTIONS: -Dx\nopenjdk version "25-ea" 2025-09-16'), 25);
  assert.equal(readVersion('command not found'), undefined);
});

test('the first that is new enough is taken; what is too old is told', async () => {
  const old = fakeJava('旧', '11.0.2');
  const current = fakeJava('新 的', '21.0.1');
  const search = await findJava(around({ environment: { JAVA_HOME: old, PATH: path.join(current, 'bin') } }));
  assert.equal(search.java?.program, path.join(current, 'bin', 'java'));
  assert.equal(search.java.version, 21);
  assert.deepEqual(search.rejected.map(({ version }) => version), [11]);
});

test('a setting that leads nowhere is told, and the next is tried', async () => {
  const current = fakeJava('另一个', '17');
  const search = await findJava(around({ setting: '/nowhere', environment: { JAVA_HOME: current } }));
  assert.equal(search.java?.source, 'JAVA_HOME');
  assert.deepEqual(search.rejected.map(({ source, version }) => [source, version]), [['setting', undefined]]);
});

test('nothing at all', async () => {
  assert.deepEqual(await findJava(around({})), { rejected: [] });
});

test('a locale that is not UTF-8 is replaced on Linux only', () => {
  const environment = { LANG: 'zh_CN.GBK', HOME: '/' };
  assert.equal(launch('java', '/x', 512, [], environment, 'linux').env['LC_ALL'], 'C.UTF-8');
  assert.equal(launch('java', '/x', 512, [], { LANG: 'zh_CN.UTF-8' }, 'linux').env['LC_ALL'], undefined);
  assert.equal(launch('java', '/x', 512, [], environment, 'win32').env, environment);
});

test('the jar starts from a folder with any name, and standard output stays clean', () => {
  const { command, args, cwd, env } = launch(
    'java', path.join(process.cwd(), 'server'), 256, ['rules', '--lang', 'zh'], { ...process.env, LC_ALL: 'C' }, process.platform);
  const ended = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  assert.equal(ended.status, 0, ended.stderr);
  assert.match(ended.stdout, /^total-mismatch|\ntotal-mismatch/);
  assert.ok(args.includes('-Xmx256m'));
});
