// The entry that VS Code calls inside its extension host: runs all files of the suite with mocha and reports the counts.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import * as vscode from 'vscode';

const extensionId = 'uwp-background-tasks.uwp-background-tasks';

/** In the order that a user would go; the files are independent of each other all the same. */
const files = ['contributions', 'diagnostics', 'manifest', 'csharp', 'panel', 'debugging', 'scenario'];

export function run(): Promise<void> {
  const mocha = new Mocha({
    grep: process.env.BGTASK_GREP || undefined,
    ui: 'bdd',
    color: false,
    timeout: 20_000,
    reporter: 'spec',
  });
  mocha.rootHooks({
    beforeAll: async () => {
      await vscode.extensions.getExtension(extensionId)?.activate();
    },
  });
  for (const file of files) mocha.addFile(path.join(__dirname, `${file}.suite.js`));
  let passed = 0;
  return new Promise((resolve, reject) => {
    const runner = mocha.run(failed => {
      // A run that cannot be counted must not look like a good one: without the report the harness fails.
      if (process.env.BGTASK_REPORT) writeFileSync(process.env.BGTASK_REPORT, JSON.stringify({ passed, failed }));
      if (failed > 0) reject(new Error(`${failed} tests failed`));
      else resolve();
    });
    runner.on('pass', () => passed++);
  });
}
