// The end-to-end tests: a real VS Code with the packaged extension, driven as a person does it, then the tests inside the
// extension host. Screenshots of failing steps, and of the sights for the README, go to e2e/out/screens.
import { readdirSync, statSync } from 'node:fs';
import { launchBrowser } from './browser.mjs';
import { places, startEditor } from './editor.mjs';
import { runInsideHost } from './host.mjs';
import { steps } from './steps.mjs';
import { Workbench } from './workbench.mjs';
import { extension } from '../scripts/places.mjs';

const started = performance.now();
const seconds = () => `${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s`;

/** The package to test: the newest that needs a Java. */
function newestPackage() {
  const names = readdirSync(extension()).filter((name) => /^gouji-\d.*\.vsix$/.test(name));
  names.sort((left, right) => statSync(extension(right)).mtimeMs - statSync(extension(left)).mtimeMs);
  if (names.length === 0) {
    throw new Error('There is no package to test: run "npm run package" first.');
  }
  return extension(names[0]);
}

async function runSteps(address, browser) {
  const failed = [];
  const context = await browser.newContext({ viewport: { width: 1500, height: 950 } });
  const page = await context.newPage();
  const workbench = new Workbench(page);
  const wanted = new RegExp(process.env.GOUJI_STEPS ?? '.');
  for (const [name, step] of steps.filter(([each], number) => number === 0 || wanted.test(each))) {
    try {
      await step(workbench, address, (picture) => page.screenshot({ path: places.out('screens', `${picture}.png`) }));
      console.log(`${seconds()}  ok    ${name}`);
    } catch (error) {
      failed.push(name);
      const picture = places.out('screens', `failed-${failed.length}.png`);
      await page.screenshot({ path: picture }).catch(() => undefined);
      console.log(`${seconds()}  FAIL  ${name}\n${String(error?.stack ?? error)}\n  see ${picture}`);
    }
  }
  await context.close();
  return failed.length;
}

const vsix = newestPackage();
const editor = await startEditor(vsix);
console.log(`${seconds()}  VS Code is up with ${vsix.split('/').pop()}`);
const browser = await launchBrowser();
let failures = 0;
try {
  failures += await runSteps(editor.address, browser);
  if (process.env.GOUJI_STEPS === undefined) {
    failures += await runInsideHost(editor.address, browser);
  }
} finally {
  await browser.close();
  editor.stop();
}
console.log(`${seconds()}  ${failures === 0 ? 'all passed' : `${failures} failed`}`);
process.exit(failures === 0 ? 0 : 1);
