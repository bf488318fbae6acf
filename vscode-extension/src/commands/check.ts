import { spawn } from 'node:child_process';
import * as path from 'node:path';
import { createInterface } from 'node:readline';
import * as vscode from 'vscode';
import { NoJava, type Runtime } from '../java/runtime';
import { t, type Language } from '../words';
import { countOf, readLine, type CheckedFile, type Count } from './checkedFile';

/** Checks all reports of folders by the command line, and keeps what it found for the Problems. */
export class WorkspaceCheck implements vscode.Disposable {
  private readonly found = vscode.languages.createDiagnosticCollection('gouji-check');
  private readonly subscriptions: { dispose(): unknown }[];

  constructor(
    private readonly runtime: Runtime,
    private readonly log: vscode.LogOutputChannel,
    private readonly language: () => Language,
  ) {
    // What the server says of an open report is newer.
    this.subscriptions = [
      this.found,
      vscode.workspace.onDidOpenTextDocument((document) => this.found.delete(document.uri)),
      vscode.languages.onDidChangeDiagnostics((event) => event.uris.forEach((uri) => this.yield(uri))),
      vscode.workspace.onDidDeleteFiles((event) => event.files.forEach((file) => this.found.delete(file))),
    ];
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => void subscription.dispose());
  }

  /** Checks the folders one after the other; undefined where it was cancelled or couldn't be done. */
  async run(
    folders: readonly vscode.Uri[],
    progress: vscode.Progress<{ message: string }>,
    cancelled: vscode.CancellationToken,
  ): Promise<Count | undefined> {
    this.found.clear();
    let total: Count = { files: 0, errors: 0, warnings: 0, others: 0, failures: 0 };
    for (const folder of folders) {
      const ended = await this.check(
        folder.fsPath,
        (file) => {
          this.show(folder.fsPath, file);
          total = countOf(total, file);
          progress.report({ message: t('{0} reports, {1} errors', total.files, total.errors) });
        },
        cancelled,
      );
      if (!ended || cancelled.isCancellationRequested) {
        return undefined;
      }
    }
    return total;
  }

  private async check(
    folder: string,
    take: (file: CheckedFile) => void,
    cancelled: vscode.CancellationToken,
  ): Promise<boolean> {
    const launch = await this.runtime.launch([
      'check', '--format', 'jsonl', '--fail-on', 'never', '--lang', this.language(), folder,
    ]);
    const process = spawn(launch.command, launch.args, {
      cwd: launch.cwd,
      env: launch.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const stop = cancelled.onCancellationRequested(() => process.kill());
    createInterface({ input: process.stderr }).on('line', (line) => this.log.info(line));
    const lines = createInterface({ input: process.stdout });
    const ended = new Promise<boolean>((resolve) => {
      process.on('error', (error) => {
        this.log.error(String(error));
        resolve(false);
      });
      process.on('exit', () => resolve(true));
    });
    for await (const line of lines) {
      const file = readLine(line);
      if (file !== undefined) {
        take(file);
      }
    }
    stop.dispose();
    return ended;
  }

  /** Leaves a report to the server as soon as it says anything of it. */
  private yield(uri: vscode.Uri): void {
    const own = this.found.get(uri)?.length ?? 0;
    if (own > 0 && vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'gouji').length > own) {
      this.found.delete(uri);
    }
  }

  private show(folder: string, file: CheckedFile): void {
    const uri = vscode.Uri.file(path.resolve(folder, file.path));
    const known = vscode.languages.getDiagnostics(uri).some((diagnostic) => diagnostic.source === 'gouji');
    if (!known) {
      this.found.set(uri, file.diagnostics.map(diagnosticOf));
    }
  }
}

function diagnosticOf(found: CheckedFile['diagnostics'][number]): vscode.Diagnostic {
  const { start, end } = found.range;
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  const diagnostic = new vscode.Diagnostic(range, found.message, SEVERITIES[found.severity]);
  diagnostic.source = 'gouji';
  diagnostic.code = found.code;
  return diagnostic;
}

const SEVERITIES = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Checks a folder, or all folders of the workspace, and says what came of it. */
export async function checkWorkspace(check: WorkspaceCheck, folder?: vscode.Uri): Promise<Count | undefined> {
  const folders = folder === undefined ? (vscode.workspace.workspaceFolders ?? []).map((each) => each.uri) : [folder];
  const onDisk = folders.filter((each) => each.scheme === 'file');
  if (onDisk.length === 0) {
    void vscode.window.showInformationMessage(t('Open a folder with reports on this computer first.'));
    return undefined;
  }
  const options = { location: vscode.ProgressLocation.Notification, title: t('Checking reports'), cancellable: true };
  try {
    const count = await vscode.window.withProgress(options, (progress, token) => check.run(onDisk, progress, token));
    if (count !== undefined) {
      void sayCount(count);
    }
    return count;
  } catch (error) {
    if (!(error instanceof NoJava)) {
      throw error;
    }
    return undefined;
  }
}

async function sayCount(count: Count): Promise<void> {
  if (count.files === 0) {
    void vscode.window.showInformationMessage(t('There is no report in this folder.'));
    return;
  }
  const problems = t('Show Problems');
  const failures = count.failures === 0 ? '' : t(' {0} files could not be read; the log says why.', count.failures);
  const message = t('{0} reports checked: {1} errors, {2} warnings.', count.files, count.errors, count.warnings);
  if ((await vscode.window.showInformationMessage(message + failures, problems)) === problems) {
    await vscode.commands.executeCommand('workbench.actions.view.problems');
  }
}
