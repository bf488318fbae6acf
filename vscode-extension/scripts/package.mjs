// npm run package: gouji-VERSION.vsix with the server inside, for machines that have a Java.
// npm run package:linux-x64 (or: node scripts/package.mjs PLATFORM): gouji-PLATFORM-VERSION.vsix with a runtime of its own
// inside, made by the jlink of JAVA_HOME or PATH. For another platform than this one, GOUJI_JMODS names the folder jmods of
// that platform's JDK, whose version must be that of the jlink.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { bundle } from './build.mjs';
import { bringJar } from './jar.mjs';
import { tool } from './jdk.mjs';
import { extension } from './places.mjs';
import { writeSchemas } from './schemas.mjs';

const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64', 'win32-arm64'];

const { version } = JSON.parse(readFileSync(extension('package.json'), 'utf8'));

function run(program, args) {
  const ended = spawnSync(program, args, { cwd: extension(), stdio: 'inherit' });
  if (ended.error || ended.status !== 0) {
    throw new Error(`${program} failed${ended.error ? `: ${ended.error.message}` : ` with status ${ended.status}`}`);
  }
}

/** The modules that the server needs, as jdeps finds them. */
function modules() {
  const args = ['--ignore-missing-deps', '--multi-release', '17', '--print-module-deps', extension('server/gouji.jar')];
  const found = spawnSync(tool('jdeps'), args, { encoding: 'utf8' });
  if (found.error || found.status !== 0) {
    throw new Error('jdeps can’t be run. Set JAVA_HOME to a JDK (17 or newer); a JRE is not enough.');
  }
  // Names of files and texts in GB18030 are read by jdk.charsets.
  return `${found.stdout.trim()},jdk.charsets`;
}

/** Makes the runtime that goes into the package. */
function makeRuntime(platform) {
  const own = `${process.platform}-${process.arch}`;
  const jmods = process.env.GOUJI_JMODS;
  if (platform !== own && !jmods) {
    throw new Error(`This machine is ${own}. For ${platform}, set GOUJI_JMODS to the folder jmods of its JDK.`);
  }
  const compress = ['--strip-java-debug-attributes', '--no-header-files', '--no-man-pages', '--compress=2', '--vm=server'];
  rmSync(extension('runtime'), { recursive: true, force: true });
  run(tool('jlink'), [
    ...(jmods ? ['--module-path', jmods] : []),
    '--add-modules', modules(), ...compress, '--output', extension('runtime'),
  ]);
}

async function main() {
  const platform = process.argv[2];
  if (platform !== undefined && !PLATFORMS.includes(platform)) {
    throw new Error(`Unknown platform ${platform}; known are ${PLATFORMS.join(', ')}.`);
  }
  bringJar();
  writeSchemas();
  await bundle({ production: true });
  rmSync(extension('runtime'), { recursive: true, force: true });
  if (platform !== undefined) {
    makeRuntime(platform);
  }
  const name = platform === undefined ? `gouji-${version}.vsix` : `gouji-${platform}-${version}.vsix`;
  const vsce = extension('node_modules/@vscode/vsce/vsce');
  run(process.execPath, [
    vsce, 'package', '--no-dependencies', '--skip-license', '--allow-missing-repository', '--no-rewrite-relative-links',
    '--out', name, ...(platform === undefined ? [] : ['--target', platform]),
  ]);
  rmSync(extension('runtime'), { recursive: true, force: true });
}

try {
  await main();
} catch (error) {
  console.error(`gouji: ${error.message}`);
  process.exitCode = 1;
}
