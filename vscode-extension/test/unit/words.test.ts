import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { chooseLanguage, t, useBundle } from '../../src/words';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const bundle = read('l10n/bundle.l10n.zh-cn.json') as Record<string, string>;

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? sources(file) : file.endsWith('.ts') ? [file] : [];
  });
}

/** The sentences that the code gives to t(…). */
function sentences(): Set<string> {
  const found = new Set<string>();
  for (const file of sources('src')) {
    const parsed = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 't') {
        const [sentence] = node.arguments;
        assert.ok(sentence && ts.isStringLiteralLike(sentence), `${file}: t(…) takes a literal`);
        found.add(sentence.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(parsed);
  }
  return found;
}

const numbers = (sentence: string): string[] => [...new Set(sentence.match(/\{\d+\}/g) ?? [])].sort();

test('every sentence of the code has its Chinese, and nothing else is there', () => {
  assert.deepEqual(Object.keys(bundle).sort(), [...sentences()].sort());
});

test('a translation names the same values, and is Chinese', () => {
  for (const [english, chinese] of Object.entries(bundle)) {
    assert.deepEqual(numbers(chinese), numbers(english), english);
    if (english !== 'Java {0}: {1}') {
      assert.match(chinese, /\p{Script=Han}/u, english);
    }
  }
});

test('the manifest’s words are complete in both languages', () => {
  const english = read('package.nls.json') as Record<string, string>;
  const chinese = read('package.nls.zh-cn.json') as Record<string, string>;
  const used = new Set([...readFileSync('package.json', 'utf8').matchAll(/"%([\w.]+)%"/g)].map((match) => match[1]));
  assert.deepEqual(Object.keys(english).sort(), [...used].sort());
  assert.deepEqual(Object.keys(chinese).sort(), [...used].sort());
  for (const [key, words] of Object.entries(chinese)) {
    assert.match(words, /\p{Script=Han}/u, key);
    assert.doesNotMatch(english[key] ?? '', /^\p{Script=Han}/u, key);
  }
});

test('the language: the setting, else the editor’s', () => {
  assert.equal(chooseLanguage('auto', 'zh-cn'), 'zh');
  assert.equal(chooseLanguage('auto', 'en'), 'en');
  assert.equal(chooseLanguage('zh', 'en'), 'zh');
  assert.equal(chooseLanguage('en', 'zh-cn'), 'en');
});

test('values stand where the sentence wants them', () => {
  useBundle({ '{0} of {1}': '{1} 的 {0}' });
  assert.equal(t('{0} of {1}', 1, 'x'), 'x 的 1');
  useBundle({});
  assert.equal(t('{0} of {1}', 1, 'x'), '1 of x');
});
