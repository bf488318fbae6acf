import { spawn, type ChildProcess } from 'node:child_process';
import * as vscode from 'vscode';
import { CloseAction, ErrorAction, LanguageClient, State, type LanguageClientOptions } from 'vscode-languageclient/node';
import { Crashes } from './crashes';
import type { Runtime } from './java/runtime';
import { t, type Language } from './words';

/** What the server does; `failed` until somebody restarts it. */
export type ServerState = 'starting' | 'running' | 'stopped' | 'failed';

/** Documents that the server is told of: reports, wherever they are kept, and configurations and forms on disk. */
const SELECTOR = [
  { language: 'gouji' },
  { scheme: 'file', pattern: '**/gouji.json' },
  { scheme: 'file', pattern: '**/*.form.json' },
];

const COMMAND = ['lsp', '--stdio', `--clientProcessId=${process.pid}`];

/** How long the server has to leave once it was told to; VS Code itself waits no longer. */
const LEAVING_MS = 1500;

/** The language server's process and the connection to it. */
export class Server implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<ServerState>();
  readonly onDidChangeState = this.changed.event;
  private readonly crashes = new Crashes();
  private client: Client | undefined;
  private process: ChildProcess | undefined;
  private current: ServerState = 'stopped';

  constructor(
    private readonly runtime: Runtime,
    private readonly log: vscode.LogOutputChannel,
    private readonly language: () => Language,
  ) {}

  get state(): ServerState {
    return this.current;
  }

  /** The number of the server's process, undefined where none runs. */
  get processId(): number | undefined {
    return this.process?.pid;
  }

  /** Waits while the server starts, however that ends. */
  async started(): Promise<void> {
    if (this.current === 'starting') {
      await new Promise<void>((resolve) => {
        const listening = this.onDidChangeState((state) => {
          if (state !== 'starting') {
            listening.dispose();
            resolve();
          }
        });
      });
    }
  }

  /** Starts the server; never fails: what went wrong is said to the person. */
  async start(): Promise<void> {
    this.set('starting');
    try {
      await this.runtime.launch(COMMAND);
    } catch (error) {
      this.log.warn(String(error));
      this.set('failed');
      return;
    }
    const client = new Client(this.language(), () => this.spawn(), this.options());
    this.client = client;
    client.onDidChangeState(({ newState }) => {
      if (this.client === client && (newState === State.Starting || newState === State.Running)) {
        this.set(newState === State.Running ? 'running' : 'starting');
      }
    });
    try {
      await client.start();
    } catch (error) {
      this.set('failed');
      this.log.error(String(error));
      void this.offerRestart(t('Gouji could not be started.'));
    }
  }

  /** Starts the server anew, looking for Java again. */
  async restart(): Promise<void> {
    await this.stop();
    this.runtime.forget();
    this.crashes.forget();
    await this.start();
  }

  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    if (client?.needsStop() === true) {
      await client.stop().catch((error: unknown) => this.log.warn(String(error)));
    }
    await client?.dispose().catch(() => undefined);
    await this.end();
    this.set('stopped');
  }

  /** Asks the server; undefined where it doesn't run or can't answer. */
  async request<T>(method: string, params: object): Promise<T | undefined> {
    if (this.client?.isRunning() !== true) {
      return undefined;
    }
    try {
      return (await this.client.sendRequest<T | null>(method, params)) ?? undefined;
    } catch (error) {
      this.log.warn(`${method}: ${String(error)}`);
      return undefined;
    }
  }

  dispose(): void {
    this.changed.dispose();
  }

  private set(state: ServerState): void {
    if (this.current !== state) {
      this.current = state;
      this.changed.fire(state);
    }
  }

  private async spawn(): Promise<ChildProcess> {
    const launch = await this.runtime.launch(COMMAND);
    const child = spawn(launch.command, launch.args, { cwd: launch.cwd, env: launch.env, windowsHide: true });
    child.on('error', (error) => this.log.error(String(error)));
    this.process = child;
    return child;
  }

  /** Waits for the process to leave, and ends it where it doesn't. */
  private async end(): Promise<void> {
    const leaving = this.process;
    this.process = undefined;
    if (leaving === undefined || leaving.exitCode !== null || leaving.signalCode !== null) {
      return;
    }
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => leaving.kill('SIGKILL'), LEAVING_MS);
      leaving.once('exit', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector: SELECTOR,
      diagnosticCollectionName: 'gouji',
      outputChannel: this.log,
      traceOutputChannel: this.log,
      initializationOptions: { commands: ['gouji.showProblem'] },
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
          if (this.crashes.isOneTooMany(Date.now())) {
            this.set('failed');
            void this.offerRestart(t('Gouji stopped again and again and is not started any more.'));
            return { action: CloseAction.DoNotRestart, handled: true };
          }
          this.log.warn(t('The server stopped and is started again.'));
          return { action: CloseAction.Restart, handled: true };
        },
      },
      initializationFailedHandler: () => false,
    };
  }

  private async offerRestart(message: string): Promise<void> {
    const restart = t('Start Again');
    const log = t('Show Log');
    const choice = await vscode.window.showErrorMessage(message, restart, log);
    if (choice === restart) {
      await this.restart();
    } else if (choice === log) {
      this.log.show();
    }
  }
}

/** A client that asks for the language that the person chose, and keeps its own words, which are English, to the log. */
class Client extends LanguageClient {
  constructor(
    private readonly language: Language,
    spawnServer: () => Promise<ChildProcess>,
    options: LanguageClientOptions,
  ) {
    super('gouji', 'Gouji', spawnServer, options);
  }

  protected override getLocale(): string {
    return this.language === 'zh' ? 'zh-CN' : 'en';
  }

  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
