// npm run build: the server's jar, the schemas that it writes, and in dist/ the extension and the panels' script.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bringJar } from './jar.mjs';
import { extension } from './places.mjs';
import { writeSchemas } from './schemas.mjs';

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
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  bringJar();
  writeSchemas();
  await bundle();
}
