// Puts the trigger panel together: tree, status bar, timeline and their commands.

import * as vscode from 'vscode';
import { contextKeys, views } from '../contributions';
import type { Machines } from '../debugging/machines';
import type { WorkspaceApps } from '../debugging/workspaceApps';
import { registerCommands } from './commands';
import { MachineTree } from './machineTree';
import { setContext, showMachineState } from './statusBar';
import { TaskTree } from './taskTree';
import { TimelineView } from './timelineView';

export function registerPanel(apps: WorkspaceApps, machines: Machines): vscode.Disposable[] {
  const tree = new TaskTree(apps, machines);
  const machineTree = new MachineTree(machines);
  const timeline = new TimelineView(machines);
  const updateHasApp = async () => setContext(contextKeys.hasApp, (await apps.all()).length > 0);
  void updateHasApp();
  return [
    tree,
    machineTree,
    timeline,
    apps.onDidChange(updateHasApp),
    vscode.window.createTreeView(views.machine, { treeDataProvider: machineTree }),
    vscode.window.createTreeView(views.tasks, { treeDataProvider: tree, showCollapseAll: true }),
    showMachineState(machines),
    ...registerCommands({ apps, machines, tree, timeline }),
  ];
}
