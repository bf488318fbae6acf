import type { Range, Remark, Severity } from '../protocol';

const ORDER: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** An element with its attributes and what is in it; text is never taken for markup. */
export function make(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...inside: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== '') {
      element.setAttribute(name, value);
    }
  }
  element.append(...inside);
  return element;
}

export function fill(element: Element, nodes: Node[]): void {
  element.replaceChildren(...nodes);
}

/** The attributes of something that stands at a place of the text and of which something may be to be said. */
export function marked(range: Range | undefined, remarks: readonly Remark[], kind = ''): Record<string, string | undefined> {
  const worst = ORDER.find((severity) => remarks.some((remark) => remark.severity === severity));
  const classes = [kind, worst === undefined ? '' : `wrong ${worst}`].filter((name) => name !== '').join(' ');
  const said = remarks.map((remark) => remark.message).join('\n');
  return {
    class: classes,
    title: said,
    'aria-label': undefined,
    'data-place': range === undefined ? undefined : JSON.stringify(range),
    tabindex: worst === undefined ? undefined : '0',
  };
}

/** The place of the text that an element is about. */
export function place(element: HTMLElement): Range {
  return JSON.parse(element.dataset['place'] ?? '') as Range;
}

export function span(count: number): string | undefined {
  return count === 1 ? undefined : String(count);
}

/** A sentence with `{0}`, `{1}` … replaced. */
export function say(sentence: string, ...values: (string | number)[]): string {
  return sentence.replace(/\{(\d+)\}/g, (whole, index: string) => String(values[Number(index)] ?? whole));
}
