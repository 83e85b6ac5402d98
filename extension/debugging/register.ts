// Tells VS Code how to debug: launch configurations and the adapter that relays a session to a simulated machine.

import * as vscode from 'vscode';
import { UserError } from '../../server/base/errors';
import { normalizePath } from '../../server/base/paths';
import { commands, debugType } from '../contributions';
import type { Message } from '../runtime/adapter/wire';
import {
  type Configuration,
  configurationsFor,
  defaultConfiguration,
  resolveConfiguration,
} from './launchConfiguration';
import type { Machine, Machines } from './machines';
import { runToStatement } from './runToStatement';
import type { WorkspaceApps } from './workspaceApps';

export function registerDebugging(apps: WorkspaceApps, machines: Machines): vscode.Disposable[] {
  const provider = configurationProvider(apps);
  const { Initial, Dynamic } = vscode.DebugConfigurationProviderTriggerKind;
  return [
    vscode.debug.registerDebugConfigurationProvider(debugType, provider, Initial),
    vscode.debug.registerDebugConfigurationProvider(debugType, provider, Dynamic),
    vscode.debug.registerDebugAdapterDescriptorFactory(debugType, adapterFactory(machines)),
    vscode.commands.registerCommand(commands.runToStatement, runToStatement),
  ];
}

function configurationProvider(apps: WorkspaceApps): vscode.DebugConfigurationProvider {
  return {
    async provideDebugConfigurations(folder) {
      return configurationsFor(await apps.all(), folder && normalizePath(folder.uri.fsPath));
    },

    /** F5 without a launch.json gives a configuration without a type. */
    async resolveDebugConfiguration(folder, config) {
      if (config.type || config.request) return config;
      const activeFile = vscode.window.activeTextEditor?.document.uri.fsPath;
      const found = defaultConfiguration(
        await apps.all(),
        activeFile && normalizePath(activeFile),
        folder && normalizePath(folder.uri.fsPath),
      );
      if (found) return { ...config, ...found };
      return refuse(
        vscode.l10n.t('No app manifest of this workspace declares a background task, so there is nothing to debug.'),
      );
    },

    async resolveDebugConfigurationWithSubstitutedVariables(_folder, config) {
      try {
        return await resolveConfiguration(config as Configuration, await apps.all(), path => apps.read(path));
      } catch (error) {
        if (error instanceof UserError) return refuse(error.message);
        throw error;
      }
    },
  };
}

/** VS Code shows nothing by itself when a provider gives no configuration. */
function refuse(sentence: string): undefined {
  void vscode.window.showErrorMessage(sentence);
  return undefined;
}

function adapterFactory(machines: Machines): vscode.DebugAdapterDescriptorFactory {
  return {
    async createDebugAdapterDescriptor({ configuration }) {
      const isAttach = configuration.request === 'attach';
      const machine = isAttach
        ? machineToAttach(machines, configuration.manifest)
        : await machines.start(configuration.manifest);
      return new vscode.DebugAdapterInlineImplementation(new Relay(machine, !isAttach));
    },
  };
}

function machineToAttach(machines: Machines, manifest: string): Machine {
  const machine = machines.of(manifest);
  if (!machine) {
    throw new Error(
      vscode.l10n.t(
        'No simulated machine runs {0}: start one from the Background Tasks view, or use "request": "launch".',
        manifest,
      ),
    );
  }
  if (machine.process.isDebugged) {
    throw new Error(
      vscode.l10n.t('Another debug session is attached to the machine that runs {0}: stop that one first.', manifest),
    );
  }
  return machine;
}

/** Stands for the adapter inside VS Code; the real one is in the machine's process. */
class Relay implements vscode.DebugAdapter {
  readonly #sent = new vscode.EventEmitter<vscode.DebugProtocolMessage>();
  readonly onDidSendMessage = this.#sent.event;
  readonly #machine: Machine;
  readonly #ownsMachine: boolean;
  readonly #channel;

  constructor(machine: Machine, ownsMachine: boolean) {
    this.#machine = machine;
    this.#ownsMachine = ownsMachine;
    this.#channel = machine.process.open(message => this.#sent.fire(message));
  }

  handleMessage(message: vscode.DebugProtocolMessage): void {
    this.#channel.send(message as Message);
  }

  dispose(): void {
    this.#channel.close();
    this.#sent.dispose();
    if (this.#ownsMachine) void this.#machine.process.stop();
  }
}
