// npm run test:desktop: the same suite in a desktop VS Code, which @vscode/test-electron downloads; for people with a screen.

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { buildSuite, copySamples } from './prepare.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const state = fs.mkdtempSync(path.join(os.tmpdir(), 'bgtask-desktop-'));
const workspace = path.join(state, 'workspace');

execFileSync(process.execPath, ['esbuild.js', '--ensure'], { cwd: root, stdio: 'inherit' });
copySamples(path.join(root, 'samples'), workspace);
await runTests({
  extensionDevelopmentPath: root,
  extensionTestsPath: await buildSuite(root),
  extensionTestsEnv: { BGTASK_REPORT: path.join(state, 'report.json') },
  launchArgs: [
    workspace,
    '--disable-extensions',
    '--disable-workspace-trust',
    '--user-data-dir',
    path.join(state, 'user'),
  ],
});
const { passed, failed } = JSON.parse(fs.readFileSync(path.join(state, 'report.json'), 'utf8'));
fs.rmSync(state, { recursive: true, force: true });
console.log(`VS Code desktop suite: ${passed} passed, ${failed} failed`);
