import { outcome, tests } from './tests';

/** Runs the tests and answers VS Code by the number of those that failed. */
export async function run(): Promise<void> {
  let failed = 0;
  for (const [name, test] of tests) {
    try {
      await test();
      console.log(`          ok    (host) ${name}`);
    } catch (error) {
      failed++;
      console.log(`          FAIL  (host) ${name}\n${outcome(error)}`);
    }
  }
  if (failed > 0) {
    throw new Error(`${failed} tests failed`);
  }
}
