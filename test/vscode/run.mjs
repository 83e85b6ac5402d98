// npm run test:vscode: packs the extension, installs it into a real VS Code, and runs the suite inside its extension host.
// Options: --workspace FOLDER (instead of samples/), --vsix FILE (instead of packing), --grep TEXT (only tests with it in
// their title), --verbose (all that VS Code says).

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSuite, copySamples } from './prepare.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const host = path.join(root, 'test/vscode/host');

const { values: options } = parseArgs({
  options: {
    workspace: { type: 'string' },
    vsix: { type: 'string' },
    grep: { type: 'string' },
    verbose: { type: 'boolean' },
  },
});

/** What VS Code says about itself when it runs without a gallery, an account and native modules. */
const chatter =
  /gallery as it is disabled|Creating a socket|connection token|reconnection-grace|AgentHost|AccountPolicyGate|\[Service Worker\]|additional builtin extensions|ChatModelSelection|DefaultAccount|chat-stt|No search provider registered|authentication provider 'github'|^\s+at .*workbench\.js|^Canceled/;

process.exitCode = await main();

async function main() {
  const state = fs.mkdtempSync(path.join(os.tmpdir(), 'bgtask-vscode-'));
  installHost();
  const vsix = options.vsix ? path.resolve(options.vsix) : pack();
  const workspace = path.join(state, 'workspace');
  copySamples(options.workspace ?? path.join(root, 'samples'), workspace);
  // Only now: it needs what installHost has put there.
  const { runSuite } = await import('./host/workbench.mjs');
  const { passed, failed, trouble } = await runSuite({
    vsix,
    tests: await buildSuite(root),
    workspace,
    data: path.join(state, 'vscode'),
    screenshots: path.join(root, 'out/screenshots'),
    timeout: 240_000,
    env: { BGTASK_GREP: options.grep ?? '' },
    print: text => {
      const lines = text.split('\n').filter(line => options.verbose || !chatter.test(line));
      if (lines.length > 0) console.log(lines.join('\n'));
    },
  });
  for (const line of trouble) console.log(`Trouble: ${line}`);
  const isGood = failed === 0 && trouble.length === 0;
  if (isGood) fs.rmSync(state, { recursive: true, force: true });
  else console.log(`The state of VS Code is kept in ${state}.`);
  console.log(`VS Code suite: ${passed} passed, ${failed} failed`);
  return isGood ? 0 : 1;
}

/** Without install scripts: all that is needed comes prebuilt or is replaced by shims/. */
function installHost() {
  const mark = path.join(host, 'node_modules/.package-lock.json');
  const lock = path.join(host, 'package-lock.json');
  if (fs.existsSync(mark) && fs.statSync(mark).mtimeMs >= fs.statSync(lock).mtimeMs) return;
  console.log('Installing VS Code for the tests (npm ci) …');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: host,
    stdio: 'inherit',
  });
  fs.utimesSync(mark, new Date(), new Date());
}

function pack() {
  execFileSync('npm', ['run', '--silent', 'package'], { cwd: root, stdio: 'inherit' });
  const { name, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  return path.join(root, `${name}-${version}.vsix`);
}
