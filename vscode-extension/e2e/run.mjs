// The end-to-end tests: a real VS Code with the packaged extension, driven as a person does it, then the tests inside the
// extension host. Screenshots of failing steps, and of the sights for the README, go to e2e/out/screens.
import { copyFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { places, startEditor } from './editor.mjs';
import { runInsideHost } from './host.mjs';
import { steps, stepsWithOwnJava } from './steps.mjs';
import { Workbench } from './workbench.mjs';
import { extension } from '../scripts/places.mjs';

const started = performance.now();
const seconds = () => `${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s`;

/** The newest package of a kind. */
function newestPackage(kind) {
  const names = readdirSync(extension()).filter((name) => kind.test(name) && name.endsWith('.vsix'));
  names.sort((left, right) => statSync(extension(right)).mtimeMs - statSync(extension(left)).mtimeMs);
  if (names.length === 0) {
    throw new Error('There is no package to test: run "npm run e2e", which makes them.');
  }
  return extension(names[0]);
}

async function runSteps(address, browser, steps) {
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

/** Runs what is to be run in a VS Code of its own with a package; the number of failures. */
async function withEditor(vsix, run) {
  const editor = await startEditor(vsix);
  console.log(`${seconds()}  VS Code is up with ${path.basename(vsix)}`);
  const browser = await launchBrowser();
  try {
    return await run(editor.address, browser);
  } finally {
    await browser.close();
    editor.stop();
  }
}

let failures = await withEditor(newestPackage(/^gouji-\d/), async (address, browser) => {
  const failed = await runSteps(address, browser, steps);
  return process.env.GOUJI_STEPS === undefined ? failed + (await runInsideHost(address, browser)) : failed;
});
if (process.argv.includes('--pictures') && failures === 0) {
  for (const [name, picture] of Object.entries({ errors: 'problems', new: 'new', preview: 'preview' })) {
    copyFileSync(places.out('screens', `${picture}.png`), extension(`images/walkthrough-${name}.png`));
  }
}
failures += await withEditor(newestPackage(/^gouji-linux-x64-/), (address, browser) =>
  runSteps(address, browser, stepsWithOwnJava),
);
console.log(`${seconds()}  ${failures === 0 ? 'all passed' : `${failures} failed`}`);
process.exit(failures === 0 ? 0 : 1);
