/** A fold by the numbers of its first and last line. */
export interface Fold {
  start: number;
  end: number;
}

const NUMERAL = '[一二三四五六七八九十]+';
const CHAPTER = new RegExp(`^\\s*(?:##?\\s+\\S|${NUMERAL}、[^|｜\\t]{2,30}\\s*$)`);
const TOPIC = new RegExp(`^\\s*(?:###+\\s+\\S|[（(]${NUMERAL}[）)][^|｜\\t]{2,30}\\s*$)`);
/** Rows of the table of requests that start as a chapter or a topic does. */
const ROW =
  /^\s*(?:一、本年新收|二、上年结转|三、本年度办理结果|四、结转下年度|[（(].{1,2}[）)]\s*(?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|总计))/;

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
  lines.forEach((line, number) => {
    if (ROW.test(line)) {
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
