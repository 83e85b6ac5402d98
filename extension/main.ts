// What VS Code loads: registers everything, starts nothing that is not needed yet.

import * as vscode from 'vscode';
import { Machines } from './debugging/machines';
import { registerDebugging } from './debugging/register';
import { WorkspaceApps } from './debugging/workspaceApps';
import { registerPanel } from './panel/register';

export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Background Tasks', { log: true });
  const apps = new WorkspaceApps();
  const machines = new Machines(context.asAbsolutePath('dist/machine.js'), log);
  context.subscriptions.push(
    log,
    apps,
    machines,
    ...registerDebugging(apps, machines),
    ...registerPanel(apps, machines),
  );
  void startAnalysis(context, log);
}

/** After activation, so that nobody waits for it. */
async function startAnalysis(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): Promise<void> {
  try {
    const { startLanguageClient } = await import('./client/languageClient');
    context.subscriptions.push(await startLanguageClient(context.asAbsolutePath('dist/server.js')));
  } catch (error) {
    log.error(`The analysis of manifests and C# could not be started: ${error instanceof Error ? error.stack : error}`);
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The analysis of manifests and C# could not be started: see the output "Background Tasks".'),
    );
  }
}
