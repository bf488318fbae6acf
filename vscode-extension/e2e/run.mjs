// The end-to-end tests: a real VS Code with the packaged extension, driven as a person does it, then the tests inside the
// extension host. Screenshots of failing steps, and of the sights for the README, go to e2e/out/screens.
import { copyFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { places, startEditor } from './editor.mjs';
import { runInsideHost } from './host.mjs';
import { steps, stepsWithOwnJava } from './steps/clerk.mjs';
import { editorWithChinese, stepsInChinese, stepsInEnglish } from './steps/displayLanguage.mjs';
import { editorWithForm, stepsOfForms } from './steps/forms.mjs';
import { doubtingEditor, stepsOfTrust } from './steps/trust.mjs';
import { editorWithVirtualFiles, stepsOfVirtual } from './steps/virtual.mjs';
import { editorWithoutJava, stepsWithoutJava } from './steps/withoutJava.mjs';
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

/** What is to be run: all, or the steps whose names match GOUJI_STEPS; “extension host” stands for the tests inside it. */
const wanted = new RegExp(process.env.GOUJI_STEPS ?? '.');

/** The steps that GOUJI_STEPS asks for, behind the one that opens the workspace; none where that would be the only one. */
function asked(steps) {
  const chosen = steps.filter(([name], number) => number === 0 || wanted.test(name));
  return chosen.length > 1 ? chosen : steps.filter(([name]) => wanted.test(name));
}

let pictures = 0;

/** Runs a step; true where it failed. */
async function fails(name, step, photograph) {
  try {
    await step();
    console.log(`${seconds()}  ok    ${name}`);
    return false;
  } catch (error) {
    const picture = places.out('screens', `failed-${++pictures}.png`);
    await photograph(picture).catch(() => undefined);
    console.log(`${seconds()}  FAIL  ${name}\n${String(error?.stack ?? error)}\n  see ${picture}`);
    return true;
  }
}

/** Runs steps in a window of their own; the number of failures. */
async function runSteps(address, browser, steps, locale = 'en-US') {
  const context = await browser.newContext({ viewport: { width: 1500, height: 950 }, locale });
  const page = await context.newPage();
  const workbench = new Workbench(page);
  const photograph = (picture) => page.screenshot({ path: picture, animations: 'disabled' });
  let failed = 0;
  for (const [name, step] of steps) {
    const run = () => step(workbench, address, (picture) => photograph(places.out('screens', `${picture}.png`)));
    failed += await fails(name, run, photograph);
  }
  // As a person leaves: a connection that only breaks off is kept for hours, so that it can be taken up again.
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto('about:blank').catch(() => undefined);
  await context.close();
  return failed;
}

/** Runs a session in a VS Code of its own; the number of failures. */
async function runSession({ vsix, editor: options, visits, host }) {
  const chosen = visits.map((visit) => ({ ...visit, steps: asked(visit.steps) })).filter(({ steps }) => steps.length > 0);
  const inside = host === true && wanted.test('extension host');
  if (chosen.length === 0 && !inside) {
    return 0;
  }
  const editor = await startEditor(vsix, options);
  console.log(`${seconds()}  VS Code is up with ${path.basename(vsix)}`);
  const browser = await launchBrowser();
  try {
    let failed = 0;
    for (const { steps, locale } of chosen) {
      failed += await runSteps(editor.address, browser, steps, locale);
    }
    if (inside) {
      failed += await runInsideHost(editor.address, browser);
    }
    return failed;
  } finally {
    await browser.close();
    editor.stop();
  }
}

const plain = newestPackage(/^gouji-\d/);
const sessions = [
  { vsix: plain, editor: { server: ['--enable-smoke-test-driver'] }, visits: [{ steps }], host: true },
  { vsix: plain, editor: editorWithForm, visits: [{ steps: stepsOfForms }] },
  { vsix: plain, editor: editorWithoutJava, visits: [{ steps: stepsWithoutJava }] },
  { vsix: plain, editor: editorWithChinese, visits: [{ steps: stepsInChinese, locale: 'zh-CN' }, { steps: stepsInEnglish }] },
  { vsix: plain, editor: doubtingEditor, visits: [{ steps: stepsOfTrust }] },
  { vsix: plain, editor: editorWithVirtualFiles, visits: [{ steps: stepsOfVirtual }] },
  { vsix: newestPackage(/^gouji-linux-x64-/), visits: [{ steps: stepsWithOwnJava }] },
];

let failures = 0;
for (const session of sessions) {
  failures += await runSession(session);
}
if (process.argv.includes('--pictures') && failures === 0) {
  for (const [name, picture] of Object.entries({ errors: 'problems', new: 'new', preview: 'preview' })) {
    copyFileSync(places.out('screens', `${picture}.png`), extension(`images/walkthrough-${name}.png`));
  }
}
console.log(`${seconds()}  ${failures === 0 ? 'all passed' : `${failures} failed`}`);
process.exit(failures === 0 ? 0 : 1);
