import * as vscode from 'vscode';
import { foldsOf } from './folds';
import type { Server } from './server';

/** Folds chapters while the server doesn't run; it does it better. */
export class Folding implements vscode.FoldingRangeProvider {
  readonly onDidChangeFoldingRanges: vscode.Event<void>;

  constructor(private readonly server: Server) {
    this.onDidChangeFoldingRanges = (listener, self, disposables) =>
      server.onDidChangeState(() => void listener.call(self), undefined, disposables);
  }

  provideFoldingRanges(document: vscode.TextDocument): vscode.FoldingRange[] {
    return this.server.state === 'running'
      ? []
      : foldsOf(document.getText().split(/\r\n|\r|\n/)).map(({ start, end }) => new vscode.FoldingRange(start, end));
  }
}
