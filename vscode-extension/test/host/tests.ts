import * as assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension';
import type { Count } from '../../src/commands/checkedFile';
import type { BlankReport, Form, Preview, YearComparison } from '../../src/protocol';
import { openVirtual } from './virtual';

const PATIENCE_MS = 20_000;

export function outcome(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function until<T>(find: () => T | undefined | Promise<T | undefined>, what: string): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const found = await find();
    if (found !== undefined) {
      return found;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain: ${what}`);
}

async function api(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('gouji.gouji');
  assert.ok(extension);
  return extension.activate();
}

function file(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, name);
}

async function open(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(file(name));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

function diagnostic(uri: vscode.Uri, code: string): vscode.Diagnostic | undefined {
  return vscode.languages.getDiagnostics(uri).find((found) => found.code === code);
}

/** The lines of a text that another text has otherwise, as they are there. */
function changedLines(before: string, after: string): string[] {
  const old = before.split('\n');
  return after.split('\n').filter((line, number) => line !== old[number]);
}

export const tests: [string, () => Promise<void>][] = [
  ['the extension starts and every command is there', async () => {
    const { server } = await api();
    await until(() => (server.state === 'running' ? true : undefined), 'the server');
    const known = await vscode.commands.getCommands(true);
    const manifest = vscode.extensions.getExtension('gouji.gouji')?.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    for (const { command } of manifest.contributes.commands) {
      assert.ok(known.includes(command), command);
    }
  }],

  ['a report is known by its name, and its defaults hold', async () => {
    const document = await open('errors.gouji');
    assert.equal(document.languageId, 'gouji');
    const scope = { languageId: 'gouji', uri: document.uri };
    const editor = vscode.workspace.getConfiguration('editor', scope);
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
    assert.equal(editor.get('wordWrap'), 'on');
    assert.match(editor.get<string>('fontFamily', ''), /NSimSun/);
  }],

  ['a diagnostic lies exactly on the figure, in Chinese, with where its addends are', async () => {
    const uri = file('errors.gouji');
    const found = await until(() => diagnostic(uri, 'total-mismatch'), 'a diagnostic');
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.getText(found.range), '42');
    assert.match(found.message, /表三“（七）总计”自然人应为 24/);
    assert.equal(found.severity, vscode.DiagnosticSeverity.Error);
    assert.ok((found.relatedInformation?.length ?? 0) > 0);
  }],

  ['symbols: six chapters', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider', file('errors.gouji'));
    assert.equal(symbols.length, 6);
    assert.ok(symbols[1]?.children.some((child) => child.name.startsWith('表二')));
  }],

  ['folds, semantic colours, inlay hints and links come from the server', async () => {
    const uri = file('errors.gouji');
    const whole = new vscode.Range(0, 0, 1000, 0);
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', uri);
    assert.ok(folds.length > 6);
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
      'vscode.provideDocumentSemanticTokens', uri);
    assert.ok((tokens?.data.length ?? 0) > 100);
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', uri, whole);
    assert.ok(hints.length > 0);
  }],

  ['completion finds a row by its initials', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'gouji', content:
      '# 示例市民政局2024年政府信息公开工作年度报告\n\n## 三、收到和处理政府信息公开申请情况\n\n| 一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n' });
    const list = await until(async () => {
      const found = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider', document.uri, new vscode.Position(5, 0));
      return found.items.length > 0 ? found : undefined;
    }, 'completion');
    assert.ok(list.items.some((item) => item.filterText?.includes('sygjmm')));
  }],

  ['a preview is plain data', async () => {
    const { server } = await api();
    const preview = await server.request<Preview>('gouji/preview', {
      textDocument: { uri: file('errors.gouji').toString() },
    });
    assert.ok(preview);
    assert.equal(preview.pieces.filter((piece) => piece.kind === 'form').length, 3);
    assert.equal(preview.errors, 5);
  }],

  ['all reports are checked, also those that are not open', async () => {
    const count = await vscode.commands.executeCommand<Count>('gouji.checkWorkspace');
    assert.equal(count.files, 3);
    assert.ok(vscode.languages.getDiagnostics(file('errors.gouji')).length >= 7);
    assert.equal(count.failures, 0);
  }],

  ['a task checks the folder', async () => {
    const tasks = await vscode.tasks.fetchTasks({ type: 'gouji' });
    assert.equal(tasks.length, 1);
    const [task] = tasks;
    assert.ok(task);
    const ended = new Promise<number | undefined>((resolve) => {
      vscode.tasks.onDidEndTaskProcess((event) => resolve(event.exitCode));
    });
    await vscode.tasks.executeTask(task);
    assert.equal(await ended, 1);
    const found = await until(
      () => vscode.languages.getDiagnostics(file('errors.gouji')).find((each) => each.source === 'gouji' && each.range.start.line === 47),
      'a problem of the task');
    assert.match(found.message, /2件/);
  }],

  ['a document that is nowhere on disk is checked too', async () => {
    const content = '# 示例市民政局2024年政府信息公开工作年度报告\n\n## 一、总体情况\n';
    const document = await vscode.workspace.openTextDocument({ language: 'gouji', content });
    await until(() => diagnostic(document.uri, 'missing-chapter'), 'a diagnostic');
  }],

  ['a folder whose configuration names a form has two, and blank reports of both', async () => {
    const { server } = await api();
    const elsewhere = await server.request<Form[]>('gouji/forms', { uri: file('errors.gouji').toString() });
    assert.equal(elsewhere?.length, 1);
    const uri = file('经费').toString();
    const form = await until(async () => (await server.request<Form[]>('gouji/forms', { uri }))?.[1], 'the second form');
    assert.deepEqual([form.name, form.frequency, form.editions.length], ['经费收支表', 'quarter', 1]);
    const wanted = { agency: '示例市财政局', year: 2025, form: form.id, standard: form.editions[0]?.id, period: '2025-Q2', uri };
    const blank = await server.request<BlankReport>('gouji/blankReport', wanted);
    assert.match(blank?.text ?? '', /示例市财政局2025年第二季度经费收支表[^]*二、本季度收入/);
  }],

  ['a form is completed from its schema', async () => {
    const uri = file('经费/草稿.form.json');
    await vscode.workspace.fs.writeFile(uri, Buffer.from('{\n  \n}\n'));
    await vscode.workspace.openTextDocument(uri);
    const labels = await until(async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider', uri, new vscode.Position(1, 2));
      const found = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return found.includes('betweenPeriods') ? found : undefined;
    }, 'completion');
    assert.ok(labels.includes('frequency'));
    await vscode.workspace.fs.delete(uri);
  }],

  ['what is wrong in a form is shown in it as it is written', async () => {
    const document = await open('经费/季度经费表.form.json');
    const start = document.positionAt(document.getText().indexOf('结转下季度"]'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, start, '没有');
    await vscode.workspace.applyEdit(edit);
    const found = await until(() => diagnostic(document.uri, 'invalid-standard'), 'a diagnostic');
    assert.match(document.getText(found.range), /没有结转下季度/);
    await vscode.commands.executeCommand('undo');
    await until(() => (diagnostic(document.uri, 'invalid-standard') === undefined ? true : undefined), 'no diagnostic');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  }],

  ['a form that something else changes on disk is read anew', async () => {
    const { server } = await api();
    const uri = file('经费/季度经费表.form.json');
    const before = await vscode.workspace.fs.readFile(uri);
    await vscode.workspace.fs.writeFile(uri, Buffer.from(Buffer.from(before).toString('utf8').replace('经费收支表', '经费季报')));
    const wanted = { uri: file('经费').toString() };
    await until(async () => (await server.request<Form[]>('gouji/forms', wanted))?.find(({ name }) => name === '经费季报'), 'its new name');
    await vscode.workspace.fs.writeFile(uri, before);
  }],

  ['the server ends when it is told to, and starts again', async () => {
    const { server } = await api();
    const before = server.processId;
    assert.ok(before !== undefined);
    await vscode.commands.executeCommand('gouji.restartServer');
    await until(() => (server.state === 'running' ? true : undefined), 'the server');
    assert.notEqual(server.processId, before);
    assert.throws(() => process.kill(before, 0), 'the old process is gone');
    await until(() => diagnostic(file('errors.gouji'), 'total-mismatch'), 'a diagnostic');
  }],

  ['all totals are recomputed in one step that can be undone', async () => {
    const document = await open('errors.gouji');
    const before = document.getText();
    await until(() => diagnostic(document.uri, 'total-mismatch'), 'a diagnostic');
    await vscode.commands.executeCommand('gouji.recompute');
    const changed = changedLines(before, document.getText());
    assert.deepEqual(changed.map((line) => line.split('|')[1]?.trim()), ['2.没有现成信息需要另行制作', '2']);
    assert.match(changed[1] ?? '', /^\| 2 +\| 1 +\| 0 +\| 0 +\| 3 /);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  }],

  ['a report that is on no disk is checked, outlined, previewed and changed', async () => {
    const { server } = await api();
    const { uri } = await openVirtual('虚拟 报告.gouji', await vscode.workspace.fs.readFile(file('errors.gouji')));
    const found = await until(() => diagnostic(uri, 'total-mismatch'), 'a diagnostic');
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.getText(found.range), '42');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
    assert.equal(symbols.length, 6);
    const preview = await server.request<Preview>('gouji/preview', { textDocument: { uri: uri.toString() } });
    assert.equal(preview?.errors, 5);
    const before = document.getText();
    await vscode.commands.executeCommand('gouji.recompute');
    assert.equal(changedLines(before, document.getText()).length, 2);
    await vscode.commands.executeCommand('undo');
  }],

  ['and what needs a folder on this computer says so', async () => {
    const { server } = await api();
    const uri = vscode.window.activeTextEditor?.document.uri;
    assert.equal(uri?.scheme, 'gouji-test');
    const comparison = await server.request<YearComparison>('gouji/compare', { textDocument: { uri: uri.toString() } });
    assert.match(comparison?.reason ?? '', /只能在本机上查找/);
    assert.equal(await vscode.commands.executeCommand('gouji.checkWorkspace', uri.with({ path: '/' })), undefined);
  }],

  ['the extension lies where its package says, jar and all', async () => {
    const folder = vscode.extensions.getExtension('gouji.gouji')?.extensionPath ?? '';
    await vscode.workspace.fs.stat(vscode.Uri.file(path.join(folder, 'server', 'gouji.jar')));
  }],

  ['deactivated, the extension leaves no process behind', async () => {
    const extension = vscode.extensions.getExtension<Api>('gouji.gouji');
    assert.ok(extension);
    const { server } = extension.exports;
    const before = server.processId;
    assert.ok(before !== undefined);
    process.kill(before, 0);
    // The very module that VS Code activated; what it calls when the window closes.
    const { deactivate } = createRequire(__filename)(path.join(extension.extensionPath, 'dist/extension.js')) as {
      deactivate: () => Promise<void>;
    };
    const started = Date.now();
    await deactivate();
    assert.ok(Date.now() - started < 2000, 'VS Code waits no longer');
    assert.equal(server.state, 'stopped');
    assert.throws(() => process.kill(before, 0), 'the process is gone');
  }],
];
