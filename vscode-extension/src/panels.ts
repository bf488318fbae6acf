import * as vscode from 'vscode';
import { page } from './page';
import type { PageWords } from './pageWords';
import type { Preview, Range, YearComparison } from './protocol';
import type { Server } from './server';
import { t } from './words';

const PREVIEW = 'gouji.preview';
const COMPARE = 'gouji.compare';
/** How long typing has to rest before a panel is drawn again. */
const REST_MS = 120;

type Drawing =
  | { draw: 'preview'; uri: string; data: Preview }
  | { draw: 'compare'; uri: string; data: YearComparison };

type FromPanel = { say: 'ready' } | { say: 'reveal'; range: Range } | { say: 'open'; uri: string };

/** The panels beside the text: the report as it will be published, and the report beside last year's. */
export class Panels implements vscode.Disposable, vscode.WebviewPanelSerializer {
  private readonly open = new Map<string, Panel>();
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly extension: vscode.Uri,
    private readonly server: Server,
  ) {
    this.subscriptions = [
      vscode.window.registerWebviewPanelSerializer(PREVIEW, this),
      vscode.workspace.onDidChangeTextDocument((event) => this.each(event.document.uri, (panel) => panel.drawLater())),
      vscode.languages.onDidChangeDiagnostics((event) =>
        event.uris.forEach((uri) => this.each(uri, (panel) => panel.drawLater())),
      ),
      vscode.window.onDidChangeTextEditorSelection((event) =>
        this.each(event.textEditor.document.uri, (panel) => panel.select(event.selections[0]?.active)),
      ),
      server.onDidChangeState((state) => {
        if (state === 'running') {
          this.open.forEach((panel) => panel.drawLater());
        }
      }),
    ];
  }

  dispose(): void {
    this.open.forEach((panel) => void panel.panel.dispose());
    this.subscriptions.forEach((subscription) => void subscription.dispose());
  }

  /** Opens the preview of a report, or of the one in front, beside it. */
  async preview(report?: vscode.Uri): Promise<void> {
    const uri = report ?? vscode.window.activeTextEditor?.document.uri;
    if (uri === undefined) {
      void vscode.window.showInformationMessage(t('Open a report first.'));
      return;
    }
    await vscode.workspace.openTextDocument(uri);
    this.show(PREVIEW, uri);
  }

  /** Opens the comparison of a report with last year's beside it. */
  async compare(report: vscode.Uri): Promise<void> {
    await vscode.workspace.openTextDocument(report);
    this.show(COMPARE, report);
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: { uri?: string } | undefined): Promise<void> {
    const uri = vscode.Uri.parse(state?.uri ?? '');
    try {
      await vscode.workspace.openTextDocument(uri);
      this.adopt(panel, PREVIEW, uri);
    } catch {
      panel.dispose();
    }
  }

  private show(kind: string, uri: vscode.Uri): void {
    const known = this.open.get(key(kind, uri));
    if (known !== undefined) {
      known.panel.reveal(undefined, true);
      return;
    }
    const name = decodeURIComponent(uri.path.split('/').pop() ?? '');
    const title = kind === PREVIEW ? t('Preview {0}', name) : t('Years: {0}', name);
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.adopt(vscode.window.createWebviewPanel(kind, title, place), kind, uri);
  }

  private adopt(panel: vscode.WebviewPanel, kind: string, uri: vscode.Uri): void {
    this.open.set(key(kind, uri), new Panel(panel, uri, this.extension, () => this.read(kind, uri)));
    panel.onDidDispose(() => this.open.delete(key(kind, uri)));
  }

  private each(uri: vscode.Uri, act: (panel: Panel) => void): void {
    for (const kind of [PREVIEW, COMPARE]) {
      const panel = this.open.get(key(kind, uri));
      if (panel !== undefined) {
        act(panel);
      }
    }
  }

  private async read(kind: string, uri: vscode.Uri): Promise<Drawing | undefined> {
    const params = { textDocument: { uri: uri.toString() } };
    if (kind === PREVIEW) {
      const data = await this.server.request<Preview>('gouji/preview', params);
      return data && { draw: 'preview', uri: uri.toString(), data };
    }
    const data = await this.server.request<YearComparison>('gouji/compare', params);
    return data && { draw: 'compare', uri: uri.toString(), data };
  }
}

function key(kind: string, uri: vscode.Uri): string {
  return `${kind} ${uri.toString()}`;
}

/** One panel: draws again when the report changes, and leads to the place that was clicked. */
class Panel {
  private timer: NodeJS.Timeout | undefined;
  private drawing = 0;

  constructor(
    readonly panel: vscode.WebviewPanel,
    private readonly uri: vscode.Uri,
    extension: vscode.Uri,
    private readonly read: () => Promise<Drawing | undefined>,
  ) {
    const { webview } = panel;
    const dist = vscode.Uri.joinPath(extension, 'dist');
    webview.options = { enableScripts: true, localResourceRoots: [dist] };
    webview.onDidReceiveMessage((message: FromPanel) => this.hear(message));
    panel.iconPath = {
      light: vscode.Uri.joinPath(extension, 'images/report-light.svg'),
      dark: vscode.Uri.joinPath(extension, 'images/report-dark.svg'),
    };
    webview.html = page({
      source: webview.cspSource,
      script: webview.asWebviewUri(vscode.Uri.joinPath(dist, 'panel.js')).toString(),
      style: webview.asWebviewUri(vscode.Uri.joinPath(dist, 'panel.css')).toString(),
      words: words(),
    });
    panel.onDidDispose(() => clearTimeout(this.timer));
  }

  drawLater(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.draw(), REST_MS);
  }

  select(position: vscode.Position | undefined): void {
    if (position !== undefined) {
      void this.panel.webview.postMessage({ draw: 'select', position });
    }
  }

  private async draw(): Promise<void> {
    const number = ++this.drawing;
    const drawing = await this.read();
    if (drawing !== undefined && number === this.drawing) {
      await this.panel.webview.postMessage(drawing);
    }
  }

  private async hear(message: FromPanel): Promise<void> {
    switch (message.say) {
      case 'ready':
        await this.draw();
        break;
      case 'reveal':
        await this.reveal(message.range);
        break;
      case 'open':
        await vscode.window.showTextDocument(vscode.Uri.parse(message.uri));
        break;
    }
  }

  private async reveal({ start, end }: Range): Promise<void> {
    const selection = new vscode.Range(start.line, start.character, end.line, end.character);
    const shown = vscode.window.visibleTextEditors.find(
      (editor) => editor.document.uri.toString() === this.uri.toString(),
    );
    const viewColumn = shown?.viewColumn ?? vscode.ViewColumn.One;
    const editor = await vscode.window.showTextDocument(this.uri, { viewColumn, selection });
    editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

function words(): PageWords {
  return {
    nothing: t('Nothing found'),
    counted: t('{0} errors, {1} warnings'),
    missing: t('missing'),
    blank: t('blank'),
    waiting: t('Gouji is starting …'),
    lastYear: t('Last year’s report: {0}'),
    same: t('as last year'),
    before: t('last year {0}'),
    onlyDifferences: t('Only rows that differ'),
  };
}
