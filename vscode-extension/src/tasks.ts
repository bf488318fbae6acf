import { spawn, type ChildProcess } from 'node:child_process';
import * as vscode from 'vscode';
import type { Runtime } from './java/runtime';
import { t, type Language } from './words';

interface CheckDefinition extends vscode.TaskDefinition {
  command: 'check';
  path?: string;
  profile?: string;
}

const MATCHERS = ['$gouji-error', '$gouji-warning', '$gouji-information'];

/** Offers `gouji check` as a task, with the Java and the jar of the extension. */
export class CheckTasks implements vscode.TaskProvider {
  constructor(
    private readonly runtime: Runtime,
    private readonly language: () => Language,
  ) {}

  provideTasks(): vscode.Task[] {
    return (vscode.workspace.workspaceFolders ?? [])
      .filter((folder) => folder.uri.scheme === 'file')
      .map((folder) => this.task({ type: 'gouji', command: 'check' }, folder));
  }

  resolveTask(task: vscode.Task): vscode.Task | undefined {
    const folder = isFolder(task.scope) ? task.scope : vscode.workspace.workspaceFolders?.[0];
    return task.definition['command'] === 'check' && folder?.uri.scheme === 'file'
      ? this.task(task.definition as CheckDefinition, folder)
      : undefined;
  }

  private task(definition: CheckDefinition, folder: vscode.WorkspaceFolder): vscode.Task {
    const execution = new vscode.CustomExecution(() =>
      Promise.resolve(new CheckTerminal(this.runtime, this.arguments(definition, folder))),
    );
    const task = new vscode.Task(definition, folder, t('check all reports'), 'gouji', execution, MATCHERS);
    task.group = vscode.TaskGroup.Test;
    task.presentationOptions = { clear: true };
    return task;
  }

  private arguments(definition: CheckDefinition, folder: vscode.WorkspaceFolder): string[] {
    const place = vscode.Uri.joinPath(folder.uri, definition.path ?? '.').fsPath;
    const profile = definition.profile === undefined ? [] : ['--profile', definition.profile];
    return ['check', '--lang', this.language(), ...profile, place];
  }
}

function isFolder(scope: vscode.Task['scope']): scope is vscode.WorkspaceFolder {
  return typeof scope === 'object';
}

/** Shows what the command line writes, whatever encoding the system's own terminals have. */
class CheckTerminal implements vscode.Pseudoterminal {
  private readonly written = new vscode.EventEmitter<string>();
  private readonly closed = new vscode.EventEmitter<number>();
  readonly onDidWrite = this.written.event;
  readonly onDidClose = this.closed.event;
  private process: ChildProcess | undefined;

  constructor(
    private readonly runtime: Runtime,
    private readonly args: string[],
  ) {}

  open(): void {
    this.run().catch((error: unknown) => this.end(String(error), 2));
  }

  close(): void {
    this.process?.kill();
  }

  private async run(): Promise<void> {
    const launch = await this.runtime.launch(this.args);
    const process = spawn(launch.command, launch.args, { cwd: launch.cwd, env: launch.env, windowsHide: true });
    this.process = process;
    for (const stream of [process.stdout, process.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => this.written.fire(text.replace(/\r?\n/g, '\r\n')));
    }
    process.on('error', (error) => this.end(String(error), 2));
    process.on('close', (code) => this.closed.fire(code ?? 2));
  }

  private end(message: string, code: number): void {
    this.written.fire(`${message}\r\n`);
    this.closed.fire(code);
  }
}
