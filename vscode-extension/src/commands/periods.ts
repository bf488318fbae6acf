import type { Edition, Form, Frequency } from '../protocol';

const PER_YEAR: Readonly<Record<Frequency, number>> = { year: 1, quarter: 4, month: 12 };

/** A year, or a quarter or month of it by its number from 1; a year's number is 1. */
export interface Period {
  year: number;
  number: number;
}

/** The last period that is over on a day: what is reported on then. */
export function lastPeriod(frequency: Frequency, day: Date): Period {
  const perYear = PER_YEAR[frequency];
  const over = Math.floor((day.getMonth() * perYear) / 12);
  return over === 0 ? { year: day.getFullYear() - 1, number: perYear } : { year: day.getFullYear(), number: over };
}

/** The numbers of the periods of a year, the likely one first. */
export function numbersOf(frequency: Frequency, likely: number): number[] {
  const all = Array.from({ length: PER_YEAR[frequency] }, (_, index) => index + 1);
  return [likely, ...all.filter((number) => number !== likely)];
}

/** A period as the server writes it: 2025, 2025-Q2, 2025-06. */
export function idOf(frequency: Frequency, { year, number }: Period): string {
  switch (frequency) {
    case 'year':
      return String(year);
    case 'quarter':
      return `${year}-Q${number}`;
    case 'month':
      return `${year}-${String(number).padStart(2, '0')}`;
  }
}

/** Whether an edition is meant for reports on a year. */
function appliesTo({ firstYear, lastYear }: Edition, year: number): boolean {
  return firstYear <= year && year <= (lastYear ?? Infinity);
}

/** How many questions a form leaves: agency and year, quarter or month, edition. */
export function stepsOf(form: Form): number {
  return 2 + (form.frequency === 'year' ? 0 : 1) + (form.editions.length > 1 ? 1 : 0);
}

/** The editions of a form, newest first, but before all the one that the server would take for a year. */
export function editionsFor(editions: readonly Edition[], year: number): Edition[] {
  const likely = editions.find((edition) => appliesTo(edition, year)) ?? editions.at(-1);
  return [...editions].sort((left, right) => Number(right === likely) - Number(left === likely));
}
