// Gets VS Code (code-server, which carries the whole of it) into e2e/node_modules, once.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const done = path.join(here, 'node_modules', '.gouji-setup');
const lock = readFileSync(path.join(here, 'package-lock.json'), 'utf8');

function npm(folder, ...args) {
  // Nothing native is compiled: what runs here doesn't need it.
  const ended = spawnSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (ended.error || ended.status !== 0) {
    throw new Error(`npm ${args.join(' ')} failed in ${folder}`);
  }
}

if (!existsSync(done) || readFileSync(done, 'utf8') !== lock) {
  console.log('e2e: installing VS Code');
  npm(here, 'ci');
  npm(path.join(here, 'node_modules/code-server/lib/vscode'), 'install', '--omit=dev');
  writeFileSync(done, lock);
}
