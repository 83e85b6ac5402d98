// The commands of the trigger panel: each works from the tree and from the command palette, with and without a debug session.

import * as vscode from 'vscode';
import { normalizePath } from '../../server/base/paths';
import { type CommandId, commands, debugType } from '../contributions';
import { type App, isOwnTask } from '../debugging/app';
import { configurationFor } from '../debugging/launchConfiguration';
import type { Machine, Machines } from '../debugging/machines';
import { MachineError } from '../debugging/sharedConnection';
import type { WorkspaceApps } from '../debugging/workspaceApps';
import type { Choice } from '../runtime/adapter/debugTarget';
import { askForStep, type HappeningNode, pickHappening } from './machineTree';
import { type TaskNode, type TaskTree, type TreeNode, taskLabel } from './taskTree';
import type { TimelineView } from './timelineView';

export interface PanelParts {
  readonly apps: WorkspaceApps;
  readonly machines: Machines;
  readonly tree: TaskTree;
  readonly timeline: TimelineView;
}

type Handler = (node: TreeNode | undefined) => Promise<void>;
type Commands = Exclude<CommandId, typeof commands.happen | typeof commands.runToStatement>;

/** A task as code lenses name it. */
interface TaskReference {
  readonly manifest: string;
  readonly entryPoint: string;
}

export function registerCommands(parts: PanelParts): vscode.Disposable[] {
  const { machines } = parts;
  const handlers = {
    [commands.fire]: node => fire(parts, node),
    [commands.debug]: node => debug(parts, node),
    [commands.startMachine]: node => start(parts, node),
    [commands.stopMachine]: async node => (await pickMachine(machines, node))?.process.stop(),
    [commands.suspend]: node => step(machines, node, { suspend: true }),
    [commands.resume]: node => step(machines, node, { resume: true }),
    [commands.enterConnectedStandby]: node => step(machines, node, { connectedStandby: 'enter' }),
    [commands.leaveConnectedStandby]: node => step(machines, node, { connectedStandby: 'leave' }),
    [commands.showTimeline]: async node => parts.timeline.show(await pickMachine(machines, node)),
  } satisfies Record<Commands, Handler>;
  return [
    ...Object.entries(handlers).map(([id, handler]) =>
      vscode.commands.registerCommand(id, (argument?: TreeNode | TaskReference) =>
        reportRefusal(nodeOf(parts, argument).then(handler)),
      ),
    ),
    vscode.commands.registerCommand(commands.happen, (node?: HappeningNode) => reportRefusal(happen(machines, node))),
  ];
}

/** The tree need not have been opened yet. */
async function nodeOf(
  { apps, tree }: PanelParts,
  argument: TreeNode | TaskReference | undefined,
): Promise<TreeNode | undefined> {
  if (!argument || 'kind' in argument) return argument;
  const app =
    (await apps.all()).find(each => each.manifest === argument.manifest) ?? (await apps.read(argument.manifest));
  return app && tree.tasksOf(app).find(({ declared }) => declared?.entryPoint === argument.entryPoint);
}

async function fire(parts: PanelParts, from: TreeNode | undefined): Promise<void> {
  const node = await pickTask(parts, from);
  if (!node) return;
  const payload = await vscode.window.showInputBox({
    title: vscode.l10n.t('Fire {0}', taskLabel(node)),
    prompt: vscode.l10n.t(
      'Text that the trigger brings along, such as the bytes that arrive at its socket; may be empty. For a task on a socket also KeepAliveTimerExpired or SocketClosed.',
    ),
  });
  if (payload === undefined) return;
  const machine = parts.machines.of(node.app.manifest) ?? (await launch(parts.machines, node.app));
  const result = await machine.process.request('bgtask/fire', { ...nameOf(node), payload: payload || undefined });
  if (result.outcome === 'held') {
    const why = result.reason ?? vscode.l10n.t('no reason is known');
    void vscode.window.showInformationMessage(vscode.l10n.t('{0} did not start: {1}', taskLabel(node), why));
  }
}

/** Joins a machine that runs; otherwise starts one. */
async function debug(parts: PanelParts, from: TreeNode | undefined): Promise<void> {
  const node = await pickTask(parts, from);
  if (!node) return;
  const machine = parts.machines.of(node.app.manifest);
  if (machine?.process.isDebugged) {
    await machine.process.request('bgtask/fire', nameOf(node));
    return;
  }
  const configuration = node.declared
    ? configurationFor(node.app, node.declared)
    : { type: debugType, name: taskLabel(node), manifest: node.app.manifest };
  const folder = vscode.workspace.getWorkspaceFolder(vscode.Uri.file(node.app.manifest));
  await vscode.debug.startDebugging(folder, { ...configuration, request: machine ? 'attach' : 'launch' });
}

async function start(parts: PanelParts, node: TreeNode | undefined): Promise<void> {
  const app = await pickApp(parts.apps, node);
  if (app) await launch(parts.machines, app);
}

function launch(machines: Machines, app: App): Thenable<Machine> {
  const title = vscode.l10n.t('Starting the simulated machine for {0}', app.name);
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () => machines.launch(app));
}

async function step(machines: Machines, node: TreeNode | undefined, what: Choice['step']): Promise<void> {
  const machine = await pickMachine(machines, node);
  if (machine) await machines.happen(machine, what);
}

/** From the tree, where it is clear what changes, or from the palette. */
async function happen(machines: Machines, node: HappeningNode | undefined): Promise<void> {
  const machine = node?.machine ?? (await pickMachine(machines, undefined));
  if (!machine) return;
  const happening = node?.happening ?? (await pickHappening(machine));
  const chosen = happening && (await askForStep(happening));
  if (chosen) await machines.happen(machine, chosen);
}

function nameOf({ registered, declared }: TaskNode): { taskId?: string; entryPoint?: string } {
  return registered ? { taskId: registered.taskId } : { entryPoint: declared?.entryPoint };
}

async function pickTask({ apps, tree }: PanelParts, node: TreeNode | undefined): Promise<TaskNode | undefined> {
  if (node?.kind === 'task') return node;
  const among = node ? [node.app] : await apps.all();
  const tasks = among.flatMap(app => tree.tasksOf(app)).filter(({ declared }) => !declared || isOwnTask(declared));
  return pick(tasks, vscode.l10n.t('Which background task?'), task => ({
    label: taskLabel(task),
    description: task.registered?.name ?? task.declared?.types.join(', '),
    detail: among.length > 1 ? task.app.manifest : undefined,
  }));
}

async function pickApp(apps: WorkspaceApps, node: TreeNode | undefined): Promise<App | undefined> {
  if (node) return node.app;
  return pick(await apps.all(), vscode.l10n.t('Which app?'), app => ({ label: app.name, detail: app.manifest }));
}

/** Undefined if none runs: the commands that need one are not enabled then. */
async function pickMachine(machines: Machines, node: TreeNode | undefined): Promise<Machine | undefined> {
  if (node) return machines.of(node.app.manifest);
  return pick(machines.all, vscode.l10n.t('Which simulated machine?'), machine => ({
    label: vscode.workspace.asRelativePath(normalizePath(machine.manifest)),
  }));
}

/** Asks only if there is a choice. */
async function pick<T>(
  values: readonly T[],
  title: string,
  show: (value: T) => vscode.QuickPickItem,
): Promise<T | undefined> {
  if (values.length <= 1) return values[0];
  const items = values.map(value => ({ ...show(value), value }));
  return (await vscode.window.showQuickPick(items, { title }))?.value;
}

/** What the machine refuses is for the user; anything else is ours and goes its usual way. */
async function reportRefusal(done: Promise<void>): Promise<void> {
  try {
    await done;
  } catch (error) {
    if (!(error instanceof MachineError)) throw error;
    void vscode.window.showErrorMessage(error.message);
  }
}
