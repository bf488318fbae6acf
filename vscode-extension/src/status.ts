import * as vscode from 'vscode';
import type { Server } from './server';
import { t } from './words';

/** The entry of the status bar: what the server does, and how many findings the report in front has. */
export class Status implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('gouji.status', vscode.StatusBarAlignment.Left, 10);
  private readonly subscriptions: { dispose(): unknown }[];

  constructor(private readonly server: Server) {
    this.subscriptions = [
      this.item,
      server.onDidChangeState(() => this.show()),
      vscode.window.onDidChangeActiveTextEditor(() => this.show()),
      vscode.languages.onDidChangeDiagnostics((event) => {
        const uri = vscode.window.activeTextEditor?.document.uri.toString();
        if (event.uris.some((changed) => changed.toString() === uri)) {
          this.show();
        }
      }),
    ];
    this.show();
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => void subscription.dispose());
  }

  private show(): void {
    const document = vscode.window.activeTextEditor?.document;
    this.item.name = t('Gouji');
    this.item.backgroundColor = undefined;
    switch (this.server.state) {
      case 'starting':
        this.tell(`$(loading~spin) ${t('Gouji')}`, t('Gouji is starting'), 'gouji.showLog');
        break;
      case 'running':
        this.tellFindings(document);
        break;
      default:
        this.tell(`$(error) ${t('Gouji')}`, t('Gouji does not run; click to start it'), 'gouji.restartServer');
        this.item.backgroundColor = new vscode.ThemeColor('statusBarItem.errorBackground');
    }
    if (document?.languageId === 'gouji' || this.server.state === 'failed') {
      this.item.show();
    } else {
      this.item.hide();
    }
  }

  private tellFindings(document: vscode.TextDocument | undefined): void {
    const found = document === undefined ? [] : vscode.languages.getDiagnostics(document.uri);
    const count = (severity: vscode.DiagnosticSeverity): number =>
      found.filter((diagnostic) => diagnostic.severity === severity).length;
    const errors = count(vscode.DiagnosticSeverity.Error);
    const warnings = count(vscode.DiagnosticSeverity.Warning);
    const icon = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'check';
    const remarks = count(vscode.DiagnosticSeverity.Information);
    const hints = count(vscode.DiagnosticSeverity.Hint);
    // As many as the Problems list, which leaves hints out.
    const listed = errors + warnings + remarks;
    const shown = listed === 0 ? '' : ` ${listed}`;
    const tooltip =
      found.length === 0
        ? t('Nothing found in this report')
        : t('This report: {0} errors, {1} warnings, {2} remarks, {3} hints', errors, warnings, remarks, hints);
    this.tell(`$(${icon}) ${t('Gouji')}${shown}`, tooltip, 'workbench.actions.view.problems');
  }

  private tell(text: string, tooltip: string, command: string): void {
    this.item.text = text;
    this.item.tooltip = tooltip;
    this.item.accessibilityInformation = { label: `${t('Gouji')}: ${tooltip}` };
    this.item.command = command;
  }
}
