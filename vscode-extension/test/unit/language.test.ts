import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { foldsOf } from '../../src/folds';

const configuration = JSON.parse(readFileSync('language-configuration.json', 'utf8')) as {
  wordPattern: string;
  autoClosingPairs: { open: string; close: string }[];
};

function words(text: string): string[] {
  return text.match(new RegExp(configuration.wordPattern, 'g')) ?? [];
}

test('a label is a word, and so is a figure', () => {
  assert.deepEqual(words('| 1.属于国家秘密 | 1,009 | -3 | 25.96 |'), ['1', '属于国家秘密', '1,009', '-3', '25.96']);
  assert.deepEqual(words('三、本年度办理结果（一）予以公开'), ['三', '本年度办理结果', '一', '予以公开']);
  assert.deepEqual(words('| sygjmm'), ['sygjmm']);
});

test('full-width pairs close themselves', () => {
  const pairs = configuration.autoClosingPairs.map(({ open, close }) => open + close);
  ['（）', '《》', '“”', '〔〕'].forEach((pair) => assert.ok(pairs.includes(pair), pair));
});

test('snippets are found by Chinese and by pinyin initials', () => {
  const snippets = JSON.parse(readFileSync('snippets/gouji.json', 'utf8')) as Record<string, { prefix: string[]; body: string[] }>;
  for (const [name, { prefix, body }] of Object.entries(snippets)) {
    assert.ok(prefix.some((each) => /\p{Script=Han}/u.test(each)) && prefix.some((each) => /^[a-z]+$/.test(each)), name);
    assert.ok(body.length > 0);
  }
});

test('an example folds by chapters and topics without the server', () => {
  const lines = readFileSync('../grammar/examples/clean-2021.gouji', 'utf8').split('\n');
  const folds = foldsOf(lines);
  assert.equal(folds.length, 11);
  assert.ok(folds.every(({ start, end }) => end > start && lines[end] !== ''));
  assert.equal(lines[folds[0]?.start ?? -1], '## 一、总体情况');
});

test('rows of a table are no chapters', () => {
  const folds = foldsOf(['一、总体情况', '文字', '', '三、收到和处理政府信息公开申请情况', '四、结转下年度继续办理', '（一）予以公开', '1']);
  assert.deepEqual(folds, [{ start: 0, end: 1 }, { start: 3, end: 6 }]);
});

test('rows of no form in particular are no chapters either', () => {
  const cases: [string, string[], number[]][] = [
    ['figures end the row', ['一、经费情况', '一、上季度结转 1,200.5 -3', '（一）财政拨款  30 %', '（二）事业收入 0'], [0, 2]],
    ['a figure stands below it', ['一、经费情况', '一、上季度结转', '', '1,200.5'], [0]],
    ['a blank cell stands below it', ['一、经费情况', '一、上季度结转', '—', '二、本季度收入', '/'], [0]],
    ['several figures stand below it', ['一、经费情况', '一、上季度结转', '3 － 4'], [0]],
    ['a row of a deeper level stands below it', ['一、经费情况', '三、本季度支出', '（一）基本支出', '1.工资', '15'], [0]],
    ['its label goes on in the next line', ['一、经费情况', '（二）项目支出（含上年结转，不', '含基建）', '文字'], [0]],
    ['a line of a table of contents', ['一、经费情况 3', '二、采购情况 12', '一、经费情况', '文字'], [2]],
    ['a year in a sentence is no cell', ['一、经费情况', '（一）收入', '2024年', '二、采购情况', '无'], [0, 1, 3]],
    ['a chapter above a row of its own level', ['一、经费情况', '一、上季度结转 3', '文字'], [0]],
    ['a heading with a hash', ['## 一、经费情况', '1', '### （一）收入 2', '2'], [0, 2]],
  ];
  for (const [name, lines, starts] of cases) {
    assert.deepEqual(foldsOf(lines).map(({ start }) => start), starts, name);
  }
});

test('nothing folds in nothing', () => {
  assert.deepEqual(foldsOf(['']), []);
});
