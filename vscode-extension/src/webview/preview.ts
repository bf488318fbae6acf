import type { PageWords } from '../pageWords';
import type { Cell, Piece, Preview, Run } from '../protocol';
import { make, marked, say, span } from './elements';

/** The report as it will be published. */
export function drawPreview(report: Preview, words: PageWords): Node[] {
  const wrong = report.errors + report.warnings > 0;
  const summary = wrong ? say(words.counted, report.errors, report.warnings) : words.nothing;
  const head = make('p', { class: `summary ${report.errors > 0 ? 'error' : wrong ? 'warning' : 'fine'}`, role: 'status' }, summary);
  return [head, make('article', {}, ...report.pieces.map((piece) => draw(piece, words)))];
}

function draw(piece: Piece, words: PageWords): HTMLElement {
  switch (piece.kind) {
    case 'heading':
      return make(`h${Math.min(piece.level, 6)}`, {}, ...piece.runs.map(drawRun));
    case 'paragraph':
      return make('p', {}, ...piece.runs.map(drawRun));
    case 'grid':
      return scrolling(make('table', { class: 'grid' }, ...piece.rows.map((row) =>
        make('tr', {}, ...row.map((run) => make('td', marked(run.range, run.remarks), run.text))))));
    case 'form':
      return scrolling(
        make('table', { class: 'form', 'aria-label': piece.caption }, ...piece.rows.map((row) =>
          make('tr', {}, ...row.map((cell) => drawCell(cell, words)))),
        ),
      );
  }
}

function scrolling(table: HTMLElement): HTMLElement {
  return make('div', { class: 'scroll' }, table);
}

function drawRun(run: Run): HTMLElement {
  return make('span', marked(run.range, run.remarks), run.text);
}

function drawCell(cell: Cell, words: PageWords): HTMLElement {
  const heading = cell.role === 'header' || cell.role === 'label' || cell.role === 'block';
  const text = cell.text === '' && cell.remarks.length > 0 ? words.blank : cell.text;
  const shown = cell.role === 'absent' && cell.text === '' ? words.missing : text;
  return make(
    heading ? 'th' : 'td',
    {
      ...marked(cell.range, cell.remarks, cell.role + (cell.text === '' ? ' empty' : '')),
      rowspan: span(cell.rows),
      colspan: span(cell.columns),
    },
    shown,
  );
}
