// The server's jar: taken from target/, built by Maven first where it is absent or older than what it is made of.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { extension, project } from './places.mjs';

const BUILT_FROM = ['pom.xml', 'grammar', 'src/main'];

/** When the newest file of a folder was changed. */
function changed(file) {
  const state = statSync(file);
  return state.isDirectory()
    ? Math.max(0, ...readdirSync(file).map((name) => changed(path.join(file, name))))
    : state.mtimeMs;
}

function isCurrent(jar) {
  try {
    return statSync(jar).mtimeMs >= Math.max(...BUILT_FROM.map((file) => changed(project(file))));
  } catch {
    return false;
  }
}

function buildJar() {
  console.log('gouji: target/gouji.jar is absent or outdated; building it with Maven');
  const args = ['-q', '-B', '-ntp', '-DskipTests', 'package'];
  const built = spawnSync('mvn', args, { cwd: project(), stdio: 'inherit', shell: process.platform === 'win32' });
  if (built.error) {
    throw new Error(
      'The server has to be built first and Maven can’t be started. Install a JDK (17 or newer) and Maven, ' +
        'or run "mvn -DskipTests package" where they are and copy target/gouji.jar here.',
    );
  }
  if (built.status !== 0) {
    throw new Error(`Maven could not build the server (status ${built.status}); its messages stand above.`);
  }
}

/** Puts the jar into the extension: the one that GOUJI_JAR names, as Maven does that has just built it, else the project's. */
export function bringJar() {
  const jar = process.env.GOUJI_JAR ?? project('target/gouji.jar');
  if (process.env.GOUJI_JAR === undefined && !isCurrent(jar)) {
    buildJar();
  }
  mkdirSync(extension('server'), { recursive: true });
  copyFileSync(jar, extension('server/gouji.jar'));
}
