import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countOf, readLine } from '../../src/commands/checkedFile';
import { Crashes } from '../../src/crashes';
import { page } from '../../src/page';

test('four crashes in three minutes are borne, the fifth isn’t, and time heals', () => {
  const crashes = new Crashes();
  assert.deepEqual([0, 1, 2, 3].map((second) => crashes.isOneTooMany(second * 1000)), [false, false, false, false]);
  assert.equal(crashes.isOneTooMany(4000), true);
  assert.equal(crashes.isOneTooMany(10 * 60_000), false);
});

test('nothing may run in a panel but its own script, and nothing is loaded from elsewhere', () => {
  const words = { nothing: '"><script>', counted: '', missing: '', blank: '', waiting: '<b>', lastYear: '', same: '', before: '', onlyDifferences: '' };
  const html = page({ source: 'vscode-webview://x', script: 'vscode-webview://x/panel.js', style: 'vscode-webview://x/panel.css', words });
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
  assert.match(policy, /^default-src 'none'; style-src vscode-webview:\/\/x; script-src 'nonce-[\w+/=]{24}'$/);
  assert.equal(html.match(/<script/g)?.length, 1);
  assert.ok(html.includes(`nonce="${/nonce-([^']+)/.exec(policy)?.[1] ?? ''}"`));
  assert.doesNotMatch(html, /<b>|unsafe|https?:/);
});

test('lines of a check are counted', () => {
  const finding = { code: 'x', message: '', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
  const file = readLine(JSON.stringify({ path: 'a', diagnostics: [{ ...finding, severity: 'error' }, { ...finding, severity: 'hint' }] }));
  const failure = readLine('{"path": "b", "failure": "?"}');
  assert.ok(file && failure);
  const count = countOf(countOf({ files: 0, errors: 0, warnings: 0, others: 0, failures: 0 }, file), failure);
  assert.deepEqual(count, { files: 1, errors: 1, warnings: 0, others: 1, failures: 1 });
  assert.equal(readLine(''), undefined);
});
