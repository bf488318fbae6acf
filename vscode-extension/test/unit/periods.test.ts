import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editionsFor, idOf, lastPeriod, numbersOf, stepsOf } from '../../src/commands/periods';
import type { Edition, Frequency } from '../../src/protocol';

const edition = (id: string, firstYear: number, lastYear?: number | null): Edition =>
  ({ id, name: id, firstYear, ...(lastYear === undefined ? {} : { lastYear }) });
const NEW = edition('new', 2021);
const OLD = edition('old', 2019, 2020);

test('the period that is likely reported on is the last one that is over', () => {
  const last = (frequency: Frequency, year: number, month: number, day: number): string =>
    idOf(frequency, lastPeriod(frequency, new Date(year, month - 1, day)));
  assert.equal(last('year', 2025, 12, 31), '2024');
  assert.equal(last('year', 2026, 1, 1), '2025');
  assert.equal(last('quarter', 2025, 3, 31), '2024-Q4');
  assert.equal(last('quarter', 2025, 4, 1), '2025-Q1');
  assert.equal(last('quarter', 2025, 12, 31), '2025-Q3');
  assert.equal(last('month', 2025, 1, 31), '2024-12');
  assert.equal(last('month', 2025, 2, 1), '2025-01');
  assert.equal(last('month', 2025, 12, 1), '2025-11');
});

test('every quarter and month can be chosen, the likely one first', () => {
  assert.deepEqual(numbersOf('quarter', 3), [3, 1, 2, 4]);
  assert.deepEqual(numbersOf('month', 1), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

test('every edition can be chosen, that for the year first', () => {
  const order = (editions: Edition[], year: number): string[] => editionsFor(editions, year).map(({ id }) => id);
  assert.deepEqual(order([NEW, OLD], 2024), ['new', 'old']);
  assert.deepEqual(order([NEW, OLD], 2020), ['old', 'new']);
  assert.deepEqual(order([NEW, OLD], 2012), ['old', 'new']);
  assert.deepEqual(order([edition('c', 2025, null), NEW, OLD], 2024), ['new', 'c', 'old']);
});

test('no question is asked that has one answer only', () => {
  const steps = (frequency: Frequency, editions: Edition[]): number => stepsOf({ id: '', name: '', frequency, editions });
  assert.equal(steps('year', [NEW]), 2);
  assert.equal(steps('year', [NEW, OLD]), 3);
  assert.equal(steps('month', [NEW, OLD]), 4);
});
