import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { checkWorkspace, WorkspaceCheck } from './commands/check';
import { compareYears } from './commands/compare';
import { formatReport, recomputeTotals, showProblem } from './commands/editing';
import { newReport } from './commands/newReport';
import { Folding } from './folding';
import { Runtime } from './java/runtime';
import { Panels } from './panels';
import { Server } from './server';
import { Status } from './status';
import { CheckTasks } from './tasks';
import { chooseLanguage, useBundle, type Language } from './words';

/** What the extension lets others, above all its tests, see of itself. */
export interface Api {
  server: Server;
}

let running: Server | undefined;

export function activate(context: vscode.ExtensionContext): Api {
  const language = (): Language =>
    chooseLanguage(vscode.workspace.getConfiguration('gouji').get<string>('language', 'auto'), vscode.env.language);
  useBundle(language() === 'zh' ? readBundle(context) : {});

  const log = vscode.window.createOutputChannel('Gouji', { log: true });
  const runtime = new Runtime(context.extensionPath, log);
  const server = new Server(runtime, log, language);
  running = server;
  const panels = new Panels(context.extensionUri, server);
  const check = new WorkspaceCheck(runtime, log, language);
  const command = (name: string, run: (...given: never[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`gouji.${name}`, run);

  context.subscriptions.push(
    log,
    server,
    new Status(server),
    panels,
    check,
    vscode.languages.registerFoldingRangeProvider({ language: 'gouji' }, new Folding(server)),
    vscode.tasks.registerTaskProvider('gouji', new CheckTasks(runtime, language)),
    command('newReport', () => newReport(context.globalState, server)),
    command('checkWorkspace', (folder?: vscode.Uri) => checkWorkspace(check, folder)),
    command('preview', (report?: vscode.Uri) => panels.preview(report)),
    command('compare', () => compareYears(panels)),
    command('recompute', recomputeTotals),
    command('canonical', formatReport),
    command('showProblem', showProblem),
    command('restartServer', () => server.restart()),
    command('showLog', () => log.show()),
    vscode.workspace.onDidChangeConfiguration(async (event) => {
      if (['gouji.language', 'gouji.java.home', 'gouji.server.memory'].some((name) => event.affectsConfiguration(name))) {
        useBundle(language() === 'zh' ? readBundle(context) : {});
        await server.restart();
      }
    }),
  );
  void server.start();
  return { server };
}

export async function deactivate(): Promise<void> {
  await running?.stop();
}

function readBundle(context: vscode.ExtensionContext): Record<string, string> {
  const file = context.asAbsolutePath('l10n/bundle.l10n.zh-cn.json');
  return JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>;
}
