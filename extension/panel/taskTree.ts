// The tree "Background Tasks": each app of the workspace with its declared tasks, and what a running machine has registered.

import * as vscode from 'vscode';
import { folderOf } from '../../server/base/paths';
import { treeItems } from '../contributions';
import { type App, type DeclaredTask, isOwnTask, shortName } from '../debugging/app';
import type { Machines } from '../debugging/machines';
import type { WorkspaceApps } from '../debugging/workspaceApps';
import type { TaskInfo } from '../runtime/adapter/debugTarget';

export type TreeNode = AppNode | TaskNode;

export interface AppNode {
  readonly kind: 'app';
  readonly app: App;
}

export interface TaskNode {
  readonly kind: 'task';
  readonly app: App;
  /** At least one of the two: as the manifest declares it, as the running app has registered it. */
  readonly declared?: DeclaredTask;
  readonly registered?: TaskInfo;
}

export class TaskTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  readonly #apps: WorkspaceApps;
  readonly #machines: Machines;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #subscriptions: vscode.Disposable[];
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(apps: WorkspaceApps, machines: Machines) {
    this.#apps = apps;
    this.#machines = machines;
    this.#subscriptions = [
      apps.onDidChange(() => this.#changed.fire(undefined)),
      machines.onDidChange(() => this.#changed.fire(undefined)),
      this.#changed,
    ];
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (!node) return (await this.#apps.all()).map(app => ({ kind: 'app', app }));
    return node.kind === 'app' ? this.tasksOf(node.app) : [];
  }

  /** Declared tasks in the order of the manifest, each once per registration; then registrations of nothing declared. */
  tasksOf(app: App): TaskNode[] {
    const registrations = this.#machines.of(app.manifest)?.state?.tasks ?? [];
    const declared = app.tasks.flatMap((task): TaskNode[] => {
      const own = registrations.filter(registration => registration.entryPoint === task.entryPoint);
      if (own.length === 0) return [{ kind: 'task', app, declared: task }];
      return own.map(registered => ({ kind: 'task', app, declared: task, registered }));
    });
    const others = registrations.filter(({ entryPoint }) => !app.tasks.some(task => task.entryPoint === entryPoint));
    return [...declared, ...others.map((registered): TaskNode => ({ kind: 'task', app, registered }))];
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return node.kind === 'app' ? this.#appItem(node) : taskItem(node);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #appItem({ app }: AppNode): vscode.TreeItem {
    const runs = this.#machines.of(app.manifest) !== undefined;
    const item = new vscode.TreeItem(app.name, vscode.TreeItemCollapsibleState.Expanded);
    item.id = app.manifest;
    item.iconPath = new vscode.ThemeIcon(runs ? 'vm-running' : 'vm');
    item.contextValue = runs ? treeItems.runningApp : treeItems.app;
    const folder = vscode.workspace.asRelativePath(folderOf(app.manifest));
    item.description = runs ? `${folder} · ${vscode.l10n.t('running')}` : folder;
    item.tooltip = app.manifest;
    return item;
  }
}

const icons: Readonly<Record<TaskInfo['state'], string>> = {
  idle: 'circle-filled',
  running: 'sync',
  cancelling: 'sync',
  'used up': 'circle-slash',
};

function taskItem({ app, declared, registered }: TaskNode): vscode.TreeItem {
  const name = taskLabel({ kind: 'task', app, declared, registered });
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.None);
  item.id = [app.manifest, declared?.entryPoint, registered?.taskId].join('|');
  item.contextValue = declared && !isOwnTask(declared) ? treeItems.windowsTask : treeItems.task;
  item.iconPath = new vscode.ThemeIcon(registered ? icons[registered.state] : 'circle-outline');
  item.description = registered
    ? `${registered.name} · ${registered.trigger} · ${registered.state}`
    : declared?.types.join(', ');
  item.tooltip = new vscode.MarkdownString(
    item.contextValue === treeItems.windowsTask
      ? vscode.l10n.t('A class of Windows: the app has no code for it.')
      : registered
        ? `${vscode.l10n.t('Registered as **{0}** with `{1}`.', registered.name, registered.trigger)} ${registered.why}`
        : vscode.l10n.t('Declared in the manifest; registered once the app has run its registration code.'),
  );
  if (declared) {
    const { start, end } = declared.range;
    const selection = new vscode.Range(start.line, start.character, end.line, end.character);
    item.command = {
      command: 'vscode.open',
      title: vscode.l10n.t('Show in Manifest'),
      arguments: [vscode.Uri.file(app.manifest), { selection, preview: true }],
    };
  }
  return item;
}

/** The class name; a task that runs in the app's own process has none, so its registered name. */
export function taskLabel({ declared, registered }: TaskNode): string {
  const entryPoint = declared?.entryPoint ?? registered?.entryPoint;
  return (entryPoint && shortName(entryPoint)) || registered?.name || '';
}
