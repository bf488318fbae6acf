// The JSON Schemas from which VS Code completes and checks gouji.json and *.form.json, as the server's jar writes them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tool } from './jdk.mjs';
import { extension } from './places.mjs';

const SCHEMAS = { 'gouji.schema.json': [], 'form.schema.json': ['--standard'] };

function schema(options) {
  const args = ['-jar', extension('server/gouji.jar'), 'schema', ...options];
  const written = spawnSync(tool('java'), args, { encoding: 'utf8' });
  if (written.error || written.status !== 0) {
    const reason = written.error?.message ?? `status ${written.status}: ${written.stderr.trim()}`;
    throw new Error(`gouji ${args.slice(2).join(' ')} failed: ${reason}`);
  }
  return written.stdout;
}

/** Writes the schemas of the jar that the extension has. */
export function writeSchemas() {
  mkdirSync(extension('schemas'), { recursive: true });
  Object.entries(SCHEMAS).forEach(([name, options]) => writeFileSync(extension('schemas', name), schema(options)));
}
