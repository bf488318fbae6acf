// Bundles the extension and the panels' script into dist/, and copies the schema of gouji.json.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { extension, project } from './places.mjs';

/** Bundles; for production without source maps, and small. */
export async function bundle({ production = false } = {}) {
  const common = { bundle: true, minify: production, sourcemap: production ? false : 'linked', logLevel: 'warning' };
  rmSync(extension('dist'), { recursive: true, force: true });
  await build({
    ...common,
    entryPoints: [extension('src/extension.ts')],
    outfile: extension('dist/extension.js'),
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
  });
  await build({
    ...common,
    entryPoints: [extension('src/webview/panel.ts'), extension('src/webview/panel.css')],
    outdir: extension('dist'),
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
  });
  mkdirSync(extension('schemas'), { recursive: true });
  cpSync(project('src/main/resources/org/gouji/config/gouji.schema.json'), extension('schemas/gouji.schema.json'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await bundle();
}
