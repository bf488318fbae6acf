// What a person does and sees in the workbench, in words of the tests.

/** A step takes a second or two; a machine that is busy with something else may need much longer. */
const PATIENCE_MS = 20_000;
const STARTING_MS = 60_000;

export class Workbench {
  constructor(page) {
    this.page = page;
    page.setDefaultTimeout(PATIENCE_MS);
    page.setDefaultNavigationTimeout(STARTING_MS);
  }

  /** Opens a folder, by its path or its address. */
  async open(address, folder) {
    await this.page.goto(`${address}/?folder=${encodeURIComponent(folder)}`, { waitUntil: 'domcontentloaded' });
    await this.page.waitForSelector('.explorer-folders-view .monaco-list-row', { timeout: STARTING_MS });
  }

  async press(...keys) {
    for (const key of keys) {
      await this.page.keyboard.press(key);
    }
  }

  async type(text) {
    await this.page.keyboard.type(text, { delay: 15 });
  }

  /** Chooses something in the box that opens at the top, behind the prefix that is there. */
  async quickly(text, row) {
    const input = this.page.locator('.quick-input-widget:visible input').first();
    await input.waitFor();
    await this.page.mouse.move(0, 0); // where it rests on a row, a hover may lie over another
    await input.fill(`${(await input.inputValue()).startsWith('>') ? '>' : ''}${text}`);
    await this.page.locator(`.quick-input-list .monaco-list-row:has-text("${row}")`).first().click();
  }

  /** Chooses from the menu that the right button opens; a menu lets clicks pass in its first moments. */
  async chooseFromMenu(target, title) {
    await target.click({ button: 'right' });
    const item = this.page.locator(`.monaco-menu .action-item:has-text("${title}")`);
    await item.waitFor();
    await this.until(async () => {
      await item.click({ timeout: 1_000 }).catch(() => undefined);
      return (await item.count()) === 0;
    }, `the end of the menu with ${title}`);
  }

  async openFile(name) {
    await this.press('Control+P');
    await this.quickly(name, name);
    await this.page.waitForSelector(`.tab.active:has-text("${name}")`);
    await this.focusEditor();
  }

  async focusEditor() {
    await this.press('Control+1');
    await this.page.waitForSelector('.monaco-editor.focused');
  }

  async command(words, title = words) {
    await this.press('Control+Shift+P');
    await this.quickly(words, title);
  }

  /** Puts the cursor at a line and a column as people see it: both from 1, a Chinese character is two columns wide. */
  async goTo(line, column = 1) {
    await this.press('Control+G');
    await this.page.waitForSelector('.quick-input-widget input');
    await this.page.locator('.quick-input-widget input').first().fill(`:${line}:${column}`);
    await this.press('Enter');
    await this.page.waitForSelector('.quick-input-widget', { state: 'hidden' });
  }

  /** Puts the cursor before the first or a further occurrence of a text in a line of the file's text. */
  async goToText(text, content, occurrence = 1) {
    const { line, column } = find(content, text, occurrence);
    await this.goTo(line, column);
  }

  squiggles(severity = 'error') {
    return this.page.locator(`.editor-group-container.active .squiggly-${severity}`);
  }

  /**
   * How far a squiggle is from the characters that it should be under, in pixels left and right; undefined where no squiggle
   * is on that line.
   */
  async squiggleUnder(lineText, figure) {
    return this.page.evaluate(
      ([line, wanted]) => {
        const plain = (element) => element.textContent.replace(/\u00a0/g, ' ');
        const view = [...document.querySelectorAll('.monaco-editor .view-line')].find((element) =>
          plain(element).includes(line) && plain(element).includes(wanted),
        );
        if (view === undefined) {
          return undefined;
        }
        const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
        let node;
        let box;
        while ((node = walker.nextNode())) {
          const at = node.data.replace(/\u00a0/g, ' ').indexOf(wanted);
          if (at >= 0) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + wanted.length);
            box = range.getBoundingClientRect();
            break;
          }
        }
        if (box === undefined) {
          return undefined;
        }
        const marks = [...document.querySelectorAll('.squiggly-error')].map((element) => element.getBoundingClientRect());
        const mark = marks.find((each) => Math.abs(each.bottom - box.bottom) < box.height / 2 && each.right > box.left && each.left < box.right);
        return mark && { left: Math.abs(mark.left - box.left), right: Math.abs(mark.right - box.right) };
      },
      [lineText, figure],
    );
  }

  /** Opens the Problems; the panel closes with Control+J. */
  async problems() {
    await this.press('Control+Shift+M');
    await this.page.waitForSelector('.markers-panel .monaco-list-row');
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  /** The lines of the editor that are on screen. */
  async lines() {
    return (await this.page.locator('.editor-group-container.active .view-line').allInnerTexts()).map((text) => text.replace(/\u00a0/g, ' '));
  }

  async waitForLine(text) {
    await this.page.waitForSelector(`.view-line:has-text("${text}")`);
  }

  /** Waits until something holds. */
  until(holds, what, patience = PATIENCE_MS) {
    return until(holds, what, patience);
  }
}

/** Waits until something holds. */
export async function until(holds, what, patience = PATIENCE_MS) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (await holds()) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited in vain: ${what}`);
}

function find(content, text, occurrence) {
  let at = -1;
  for (let count = 0; count < occurrence; count++) {
    at = content.indexOf(text, at + 1);
  }
  if (at < 0) {
    throw new Error(`no ${text} in the text`);
  }
  const before = content.slice(0, at).split('\n');
  return { line: before.length, column: width(before[before.length - 1]) + 1 };
}

/** How wide a text is to VS Code. */
export function width(text) {
  return [...text].reduce((sum, each) => sum + (/[\u2e80-\ud7af\uf900-\ufaff\uff01-\uff5e]/.test(each) ? 2 : 1), 0);
}
