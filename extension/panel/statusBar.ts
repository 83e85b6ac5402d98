// The one status bar item: clock and state of the machine that was started last, while one runs.

import * as vscode from 'vscode';
import { contextKeys, views } from '../contributions';
import type { Machines } from '../debugging/machines';
import { describeState } from './clock';

/** Also keeps the context keys, which say the same to `when` clauses. */
export function showMachineState(machines: Machines): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('backgroundTasks.machine', vscode.StatusBarAlignment.Left, 10);
  item.name = vscode.l10n.t('Background Tasks: simulated machine');
  item.command = `${views.tasks}.focus`;
  const update = () => {
    const machine = machines.latest;
    const { state } = machine ?? {};
    setContext(contextKeys.machineRunning, machine !== undefined);
    setContext(contextKeys.app, state?.app);
    setContext(contextKeys.device, state?.device);
    setContext(contextKeys.hasTimeline, machines.hasTimeline);
    if (!machine) {
      item.hide();
      return;
    }
    item.text = `$(vm-running) ${state ? describeState(state) : vscode.l10n.t('starting')}`;
    item.tooltip = vscode.l10n.t('Simulated machine that runs {0}', machine.manifest);
    item.show();
  };
  update();
  return vscode.Disposable.from(item, machines.onDidChange(update), machines.onDidJournal(update));
}

export function setContext(key: string, value: unknown): void {
  void vscode.commands.executeCommand('setContext', key, value);
}
