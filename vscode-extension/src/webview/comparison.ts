import type { PageWords } from '../pageWords';
import type { ComparedTable, PairCell, YearComparison } from '../protocol';
import { make, say } from './elements';

/** Every figure of a report beside last year's. */
export function drawComparison(comparison: YearComparison, words: PageWords): Node[] {
  const title = make('h1', {}, `${comparison.agency ?? ''} ${comparison.year ?? ''}`.trim());
  if (comparison.uri === undefined) {
    return [title, make('p', { class: 'summary warning', role: 'status' }, comparison.reason ?? '')];
  }
  const link = make('button', { class: 'link', 'data-report': comparison.uri }, say(words.lastYear, comparison.shown ?? ''));
  const box = make('input', { type: 'checkbox', id: 'differing' });
  const only = make('label', { class: 'only', for: 'differing' }, box, ` ${words.onlyDifferences}`);
  return [title, make('p', {}, link), only, ...comparison.tables.flatMap((table) => drawTable(table, words))];
}

function drawTable(table: ComparedTable, words: PageWords): Node[] {
  const drawn = table.sections.map((section) => {
    const head = make('tr', {}, make('th', {}), ...section.columns.map((column) => make('th', { scope: 'col' }, column)));
    const rows = section.rows.map((row) => {
      const differs = row.cells.some(isDifferent);
      return make(
        'tr',
        { class: differs ? 'differs' : 'same' },
        make('th', { scope: 'row', class: 'label' }, row.label),
        ...row.cells.map((cell) => drawCell(cell, words)),
      );
    });
    return make('table', { class: 'form years', 'aria-label': table.caption }, head, ...rows);
  });
  return [make('h2', {}, table.caption), ...drawn.map((each) => make('div', { class: 'scroll' }, each))];
}

function isDifferent(cell: PairCell): boolean {
  return cell.before !== cell.now;
}

function drawCell(cell: PairCell, words: PageWords): HTMLElement {
  const differs = isDifferent(cell);
  const difference = cell.difference === undefined ? '' : cell.difference.startsWith('-') ? cell.difference : `+${cell.difference}`;
  const before = make('small', {}, say(words.before, cell.before === '' ? words.blank : cell.before), difference === '' ? '' : ` (${difference})`);
  return make(
    'td',
    {
      class: differs ? 'figure differs' : 'figure',
      title: differs ? undefined : words.same,
      'data-place': cell.range === undefined ? undefined : JSON.stringify(cell.range),
    },
    cell.now === '' ? '—' : cell.now,
    ...(differs ? [make('br', {}), before] : []),
  );
}
