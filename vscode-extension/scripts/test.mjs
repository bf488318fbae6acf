// The tests that need no editor: bundles test/unit and runs it with Node's own runner, then the grammar's.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { bringJar } from './jar.mjs';
import { extension } from './places.mjs';

bringJar();
rmSync(extension('out'), { recursive: true, force: true });
const files = readdirSync(extension('test/unit')).filter((name) => name.endsWith('.test.ts'));
await build({
  entryPoints: files.map((name) => extension('test/unit', name)),
  outdir: extension('out/unit'),
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});

function run(program, args, options = {}) {
  const ended = spawnSync(program, args, { cwd: extension(), stdio: 'inherit', ...options });
  if (ended.error || ended.status !== 0) {
    process.exit(ended.status || 1);
  }
}

run(process.execPath, ['--test', '--test-reporter=dot', ...files.map((name) => extension('out/unit', name.replace('.ts', '.mjs')))]);
run('npm', ['run', '--silent', 'test:grammar'], { shell: process.platform === 'win32' });
