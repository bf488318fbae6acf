import * as vscode from 'vscode';
import { t } from '../words';

/** The code actions that recompute totals. */
const RECOMPUTE = 'refactor.rewrite.recompute';

/** The report in front, if there is one. */
export function reportInFront(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'gouji') {
    void vscode.window.showInformationMessage(t('Open a report first.'));
    return undefined;
  }
  return editor;
}

/** Writes the sums of the parts into the totals, as the server's action does it. */
export async function recomputeTotals(): Promise<void> {
  const editor = reportInFront();
  if (editor === undefined) {
    return;
  }
  const whole = new vscode.Range(0, 0, editor.document.lineCount, 0);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    whole,
    RECOMPUTE,
    20,
  );
  // One action for each table, but one change to undo. WorkspaceEdit.set adds to what is there already.
  const change = new vscode.WorkspaceEdit();
  actions.forEach(({ edit }) => edit?.entries().forEach(([uri, edits]) => change.set(uri, edits)));
  if (change.size === 0) {
    void vscode.window.showInformationMessage(t('All totals agree with their parts, or can’t be told.'));
    return;
  }
  if (!(await vscode.workspace.applyEdit(change))) {
    void vscode.window.showWarningMessage(t('The totals could not be written; please try again.'));
  }
}

/** Brings the tables into the canonical layout. */
export async function formatReport(): Promise<void> {
  const editor = reportInFront();
  if (editor === undefined) {
    return;
  }
  const edits = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
    'vscode.executeFormatDocumentProvider',
    editor.document.uri,
    { tabSize: 4, insertSpaces: true },
  );
  if (edits === undefined || edits.length === 0) {
    void vscode.window.showInformationMessage(t('The tables are in the canonical layout already.'));
    return;
  }
  const change = new vscode.WorkspaceEdit();
  change.set(editor.document.uri, edits);
  await vscode.workspace.applyEdit(change);
}

/** Shows a place that is wrong; the arguments are the protocol's. */
export async function showProblem(
  uri: string,
  place: { start: { line: number; character: number }; end: { line: number; character: number } },
): Promise<void> {
  const range = new vscode.Range(place.start.line, place.start.character, place.end.line, place.end.character);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: range });
}
