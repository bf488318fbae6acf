// Runs the tests inside the extension host, as VS Code does it for extensions under development.
import { build } from 'esbuild';
import { places } from './editor.mjs';
import { extension } from '../scripts/places.mjs';

const PATIENCE_MS = 90_000;

/** The number of tests that failed. */
export async function runInsideHost(address, browser) {
  await build({
    entryPoints: [extension('test/host/index.ts')],
    outfile: places.out('host/index.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    logLevel: 'warning',
  });
  const page = await browser.newPage();
  let exit;
  await page.exposeFunction('codeAutomationLog', (type, values) => values.filter((value) => String(value).includes('(host)')).forEach((value) => console.log(value)));
  await page.exposeFunction('codeAutomationExit', (code) => {
    exit = code;
  });
  const host = new URL(address).host;
  const remote = (path) => `vscode-remote://${host}${encodeURI(path)}`;
  const payload = JSON.stringify([
    ['extensionDevelopmentPath', remote(extension())],
    ['extensionTestsPath', remote(places.out('host/index.cjs'))],
    ['skipWelcome', 'true'],
  ]);
  const folder = encodeURIComponent(places.hostWorkspace);
  await page.goto(`${address}/?folder=${folder}&payload=${encodeURIComponent(payload)}`);
  const end = Date.now() + PATIENCE_MS;
  while (exit === undefined && Date.now() < end) {
    await page.waitForTimeout(100);
  }
  if (exit === undefined) {
    await page.screenshot({ path: places.out('screens/failed-host.png') });
    console.log('The tests inside the extension host did not end; see e2e/out/screens/failed-host.png');
  }
  await page.close();
  return exit ?? 1;
}
