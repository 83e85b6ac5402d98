// The tree "Simulated PC": how the PC of the running machine is now, and with a click what could happen to it.

import * as vscode from 'vscode';
import { commands } from '../contributions';
import type { Machine, Machines } from '../debugging/machines';
import { MachineError } from '../debugging/sharedConnection';
import type { Choice, Happening } from '../runtime/adapter/debugTarget';
import { completed } from './completedStep';

export interface HappeningNode {
  readonly machine: Machine;
  readonly happening: Happening;
}

export class MachineTree implements vscode.TreeDataProvider<HappeningNode>, vscode.Disposable {
  readonly #machines: Machines;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #subscription: vscode.Disposable;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(machines: Machines) {
    this.#machines = machines;
    this.#subscription = machines.onDidChange(() => this.#changed.fire(undefined));
  }

  /** Of the machine that was started last, like the status bar. */
  async getChildren(node?: HappeningNode): Promise<HappeningNode[]> {
    const machine = this.#machines.latest;
    if (node || !machine?.state) return [];
    return (await happeningsOf(machine)).map(happening => ({ machine, happening }));
  }

  getTreeItem(node: HappeningNode): vscode.TreeItem {
    const { group, label, value } = node.happening;
    const item = new vscode.TreeItem(label);
    item.id = label;
    item.iconPath = new vscode.ThemeIcon(icons[group]);
    item.description = value;
    if (node.happening.choices.length > 0)
      item.command = { command: commands.happen, title: vscode.l10n.t('Change'), arguments: [node] };
    return item;
  }

  dispose(): void {
    vscode.Disposable.from(this.#subscription, this.#changed).dispose();
  }
}

const icons = { app: 'window', window: 'inspect', time: 'clock', network: 'globe', device: 'device-desktop' } as const;

export async function pickHappening(machine: Machine): Promise<Happening | undefined> {
  const items = (await happeningsOf(machine))
    .filter(({ choices }) => choices.length > 0)
    .map(happening => ({ label: happening.label, description: happening.value, happening }));
  const title = vscode.l10n.t('What happens on the simulated PC?');
  return (await vscode.window.showQuickPick(items, { title }))?.happening;
}

/** Undefined when the user has changed their mind. */
export async function askForStep({ label, value, choices }: Happening): Promise<Choice['step'] | undefined> {
  const items = choices.map(choice => ({ label: choice.label, choice }));
  const title = value === undefined ? label : vscode.l10n.t('{0}, now {1}', label, value);
  const only = items.length === 1 && items[0]?.choice.ask ? items[0] : undefined;
  const choice = (only ?? (await vscode.window.showQuickPick(items, { title })))?.choice;
  if (!choice?.ask) return choice?.step;
  const said = await vscode.window.showInputBox({ title, prompt: choice.ask.prompt });
  return said === undefined ? undefined : completed(choice.step, choice.ask, said);
}

/** None when the machine has just ended. */
async function happeningsOf(machine: Machine): Promise<readonly Happening[]> {
  try {
    return (await machine.process.request('bgtask/happenings', {})).happenings;
  } catch (error) {
    if (error instanceof MachineError) return [];
    throw error;
  }
}
