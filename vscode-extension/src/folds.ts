/** A fold by the numbers of its first and last line. */
export interface Fold {
  start: number;
  end: number;
}

const NUMERAL = '[一二三四五六七八九十]+';
const CHAPTER = new RegExp(`^\\s*(?:##?\\s+\\S|${NUMERAL}、[^|｜\\t]{2,30}\\s*$)`);
const TOPIC = new RegExp(`^\\s*(?:###+\\s+\\S|[（(]${NUMERAL}[）)][^|｜\\t]{2,30}\\s*$)`);
/** How labels and headings are numbered, from the outermost level on: 一、, （一）, 1. */
const NUMBERED = [new RegExp(`^\\s*${NUMERAL}、`), new RegExp(`^\\s*[（(]${NUMERAL}[）)]`), /^\s*\d+[.．、]\s*[^\s\d]/];
const FIGURE = '[-+－]?[\\d０-９][\\d０-９,，]*(?:[.．][\\d０-９]+)?[%％]?';
const ENDS_IN_FIGURE = new RegExp(`\\s${FIGURE}\\s*$`);
/** A line that is cells of a table: figures, or what stands for none. */
const CELLS = new RegExp(`^(?:\\s*(?:${FIGURE}|[-－—–/／]+)(?=\\s|$))+\\s*$`);
/** A label that goes on in the next line. */
const UNCLOSED = /[（(][^）)]*$/;

/** The number of the level that a line is numbered on, -1 for a line without a number. */
function levelOf(line: string): number {
  return NUMBERED.findIndex((numbered) => numbered.test(line));
}

/**
 * Whether each line is a row of a table that is numbered like a heading: figures end it or stand below it, or a row of a
 * deeper level does, or it breaks off. In “三、办理结果”, “（一）同意”, “15”, one below the other, the first two are rows.
 */
function rowsOf(lines: readonly string[]): boolean[] {
  const rows: boolean[] = [];
  let next: { line: string; row: boolean } | undefined;
  for (let number = lines.length - 1; number >= 0; number--) {
    const line = lines[number] ?? '';
    if (line.trim() !== '') {
      const level = levelOf(line);
      const above = next !== undefined && (CELLS.test(next.line) || (next.row && levelOf(next.line) > level));
      const row = level >= 0 && (above || ENDS_IN_FIGURE.test(line));
      rows[number] = row || (level >= 0 && UNCLOSED.test(line));
      next = { line, row };
    }
  }
  return rows;
}

/** Folds a report by chapters and topics, for as long as the server can't. */
export function foldsOf(lines: readonly string[]): Fold[] {
  const folds: Fold[] = [];
  let chapter: number | undefined;
  let topic: number | undefined;
  const close = (start: number | undefined, next: number): void => {
    let end = next - 1;
    while (start !== undefined && end > start && lines[end]?.trim() === '') {
      end--;
    }
    if (start !== undefined && end > start) {
      folds.push({ start, end });
    }
  };
  const rows = rowsOf(lines);
  lines.forEach((line, number) => {
    if (rows[number] === true) {
      return;
    }
    if (CHAPTER.test(line)) {
      close(topic, number);
      close(chapter, number);
      chapter = /^\s*#\s/.test(line) ? undefined : number;
      topic = undefined;
    } else if (TOPIC.test(line)) {
      close(topic, number);
      topic = number;
    }
  });
  close(topic, lines.length);
  close(chapter, lines.length);
  return folds.sort((left, right) => left.start - right.start);
}
