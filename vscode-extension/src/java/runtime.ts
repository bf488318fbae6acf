import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { t } from '../words';
import { findJava, OLDEST, type Java, type Rejected, type Search } from './find';
import { JAR, launch, type Launch } from './launch';

/** Thrown where nothing can run the server; the person has been told. */
export class NoJava extends Error {}

const DOWNLOAD = 'https://adoptium.net/zh-CN/temurin/releases/?version=21&package=jre';

/** The Java that was found, and the server's jar. */
export class Runtime {
  private search: Promise<Search> | undefined;

  constructor(
    private readonly extension: string,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Looks again the next time. */
  forget(): void {
    this.search = undefined;
  }

  /** The way to run a command of the server's jar; says so to the person where there is none. */
  async launch(command: string[]): Promise<Launch> {
    const folder = path.join(this.extension, 'server');
    if (!fs.existsSync(path.join(folder, JAR))) {
      const message = t('The extension is damaged: {0} is missing. Please install it again.', path.join(folder, JAR));
      void vscode.window.showErrorMessage(message);
      throw new Error(message);
    }
    const java = await this.java();
    const memory = vscode.workspace.getConfiguration('gouji').get<number>('server.memory', 512);
    return launch(java.program, folder, memory, command, process.env, process.platform);
  }

  private async java(): Promise<Java> {
    this.search ??= findJava({
      platform: process.platform,
      environment: process.env,
      userHome: os.homedir(),
      setting: vscode.workspace.getConfiguration('gouji').get<string>('java.home', '').trim(),
      extension: this.extension,
      list: namesIn,
    });
    const { java, rejected } = await this.search;
    rejected.forEach((candidate) => this.log.warn(describe(candidate)));
    if (java === undefined) {
      this.search = undefined;
      void this.sayThereIsNone(rejected);
      throw new NoJava(t('No Java {0} or newer was found.', OLDEST));
    }
    this.log.info(t('Java {0}: {1}', java.version, java.program));
    const wrong = rejected.find((candidate) => candidate.source === 'setting');
    if (wrong !== undefined) {
      void this.offerSetting(t('The setting gouji.java.home is of no use: {0} Another Java is used.', describe(wrong)));
    }
    return java;
  }

  private async sayThereIsNone(rejected: Rejected[]): Promise<void> {
    const found = rejected.map(describe).join(' ');
    const help = t('What to do');
    const settings = t('Open Settings');
    const choice = await vscode.window.showErrorMessage(
      t('Gouji needs Java {0} or newer to check reports, and none was found. {1}', OLDEST, found).trim(),
      help,
      settings,
    );
    if (choice === help) {
      await explain();
    } else if (choice === settings) {
      await openSetting();
    }
  }

  private async offerSetting(message: string): Promise<void> {
    const settings = t('Open Settings');
    if ((await vscode.window.showWarningMessage(message, settings)) === settings) {
      await openSetting();
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}

function describe(candidate: Rejected): string {
  return candidate.version === undefined
    ? t('{0} is no Java that runs.', candidate.program)
    : t('{0} is Java {1}, which is too old.', candidate.program, candidate.version);
}

async function explain(): Promise<void> {
  const download = t('Download Java');
  const restart = t('Installed, start again');
  const choice = await vscode.window.showInformationMessage(
    t('What to do where no Java is found'),
    {
      modal: true,
      detail: t(
        '1. The package of this extension for your system carries its own Java: ask whoever gave it to you for it, and nothing else is needed.\n2. Or install Java {0} or newer (a JRE will do), then choose “Installed, start again”.\n3. If Java is installed in an unusual place, write its folder into the setting gouji.java.home.',
        OLDEST,
      ),
    },
    download,
    restart,
  );
  if (choice === download) {
    await vscode.env.openExternal(vscode.Uri.parse(DOWNLOAD));
  } else if (choice === restart) {
    await vscode.commands.executeCommand('gouji.restartServer');
  }
}

/** Shows the setting where it is kept: with the other machine where the window shows one, for programs are its matter. */
function openSetting(): Thenable<unknown> {
  const settings = vscode.env.remoteName === undefined ? 'openSettings' : 'openRemoteSettings';
  return vscode.commands.executeCommand(`workbench.action.${settings}`, { query: '@id:gouji.java.home' });
}
