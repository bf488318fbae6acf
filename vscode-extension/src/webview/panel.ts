import type { PageWords } from '../pageWords';
import type { Position, Preview, YearComparison } from '../protocol';
import { drawComparison } from './comparison';
import { fill, place } from './elements';
import { drawPreview } from './preview';

interface Host {
  postMessage(message: unknown): void;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Host;

type ToPanel =
  | { draw: 'preview'; uri: string; data: Preview }
  | { draw: 'compare'; uri: string; data: YearComparison }
  | { draw: 'select'; position: Position };

const host = acquireVsCodeApi();
const words = JSON.parse(document.body.dataset['words'] ?? '{}') as PageWords;
const main = document.querySelector('main') as HTMLElement;

window.addEventListener('message', (event: MessageEvent<ToPanel>) => {
  const message = event.data;
  switch (message.draw) {
    case 'preview':
      host.setState({ uri: message.uri });
      redraw(drawPreview(message.data, words));
      break;
    case 'compare':
      redraw(drawComparison(message.data, words));
      break;
    case 'select':
      select(message.position);
      break;
  }
});

/** Draws anew without losing the place that is read, and the place that has the focus. */
function redraw(nodes: Node[]): void {
  const scrolled = document.documentElement.scrollTop;
  const focused = document.activeElement?.getAttribute('data-place') ?? undefined;
  const selected = main.querySelector('.selected')?.getAttribute('data-place') ?? undefined;
  fill(main, nodes);
  document.documentElement.scrollTop = scrolled;
  if (focused !== undefined) {
    find(focused)?.focus();
  }
  if (selected !== undefined) {
    find(selected)?.classList.add('selected');
  }
}

function find(written: string): HTMLElement | undefined {
  return [...main.querySelectorAll<HTMLElement>('[data-place]')].find((element) => element.dataset['place'] === written);
}

/** Marks what stands at the cursor of the text. */
function select(position: Position): void {
  main.querySelectorAll('.selected').forEach((element) => element.classList.remove('selected'));
  let closest: HTMLElement | undefined;
  for (const element of main.querySelectorAll<HTMLElement>('[data-place]')) {
    const { start, end } = place(element);
    const inside =
      compare(start, position) <= 0 && compare(position, end) <= 0;
    if (inside) {
      closest = element;
    }
  }
  if (closest !== undefined) {
    closest.classList.add('selected');
    closest.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

function compare(left: Position, right: Position): number {
  return left.line === right.line ? left.character - right.character : left.line - right.line;
}

function follow(target: EventTarget | null): void {
  if (!(target instanceof Element)) {
    return;
  }
  const report = target.closest<HTMLElement>('[data-report]')?.dataset['report'];
  if (report !== undefined) {
    host.postMessage({ say: 'open', uri: report });
    return;
  }
  const element = target.closest<HTMLElement>('[data-place]');
  if (element !== null) {
    host.postMessage({ say: 'reveal', range: place(element) });
  }
}

main.addEventListener('click', (event) => follow(event.target));
main.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') {
    follow(event.target);
  }
});
host.postMessage({ say: 'ready' });
