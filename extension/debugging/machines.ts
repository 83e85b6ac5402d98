// The machines that run now, one per app, and what they have said last; debug sessions and the panel both come here.

import * as vscode from 'vscode';
import type { Choice, MachineState, Timeline } from '../runtime/adapter/debugTarget';
import type { App } from './app';
import { MachineProcess } from './machineProcess';
import { MachineError } from './sharedConnection';

export interface Machine {
  /** Path of the manifest of the app that it runs. */
  readonly manifest: string;
  readonly process: MachineProcess;
  readonly state: MachineState | undefined;
}

export class Machines implements vscode.Disposable {
  readonly #script: string;
  readonly #log: vscode.LogOutputChannel;
  readonly #running = new Map<string, { manifest: string; process: MachineProcess; state: MachineState | undefined }>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #journaled = new vscode.EventEmitter<Machine>();
  /** A machine was started, has ended, or its state changed. */
  readonly onDidChange = this.#changed.event;
  /** Something happened on a machine: its timeline has grown. */
  readonly onDidJournal = this.#journaled.event;
  /** The timeline of the run that ended last. */
  #lastTimeline: Timeline | undefined;

  constructor(script: string, log: vscode.LogOutputChannel) {
    this.#script = script;
    this.#log = log;
  }

  get all(): readonly Machine[] {
    return [...this.#running.values()];
  }

  of(manifest: string): Machine | undefined {
    return this.#running.get(manifest);
  }

  /** The one that was started last. */
  get latest(): Machine | undefined {
    return this.all.at(-1);
  }

  /** Starts the process only: a debug session launches the app on it. One that ran the same app before is ended first. */
  async start(manifest: string): Promise<Machine> {
    await this.of(manifest)?.process.stop();
    const machine: { manifest: string; process: MachineProcess; state: MachineState | undefined } = {
      manifest,
      state: undefined,
      process: new MachineProcess(this.#script, {
        onState: state => {
          machine.state = state;
          this.#changed.fire();
        },
        onJournal: lines => {
          for (const line of lines) this.#log.info(line);
          this.#journaled.fire(machine);
        },
        onOutput: (text, kind) => {
          if (kind === 'log') this.#log.error(text.trimEnd());
          else if (!machine.process.isDebugged) this.#log.info(text.trimEnd());
        },
        onEnded: () => void this.#keepTimeline(machine),
        onExit: trouble => {
          if (this.#running.get(manifest) === machine) this.#running.delete(manifest);
          this.#changed.fire();
          if (trouble) this.#reportTrouble(trouble);
        },
      }),
    };
    this.#running.set(manifest, machine);
    this.#changed.fire();
    return machine;
  }

  /** Starts a machine and launches the app on it, without a debugger. Rejects with MachineError. */
  async launch(app: App): Promise<Machine> {
    const machine = await this.start(app.manifest);
    try {
      await machine.process.launch({ manifest: app.manifest });
    } catch (error) {
      await machine.process.stop();
      throw error;
    }
    return machine;
  }

  /** Carries out what was chosen, and knows how the PC is then: time may have passed that no event tells of. Rejects with MachineError. */
  async happen(machine: Machine, step: Choice['step']): Promise<void> {
    const { state } = await machine.process.request('bgtask/happen', { step });
    const running = this.#running.get(machine.manifest);
    if (running?.process !== machine.process) return;
    running.state = state;
    this.#changed.fire();
  }

  /** The timeline of that machine, or of the last run if none is running. */
  async timeline(machine: Machine | undefined): Promise<Timeline | undefined> {
    if (!machine) return this.#lastTimeline;
    try {
      return await machine.process.request('bgtask/timeline', {});
    } catch (error) {
      // It ended while it was asked.
      if (error instanceof MachineError) return this.#lastTimeline;
      throw error;
    }
  }

  get hasTimeline(): boolean {
    return this.#running.size > 0 || this.#lastTimeline !== undefined;
  }

  async stopAll(): Promise<void> {
    await Promise.all(this.all.map(machine => machine.process.stop()));
  }

  dispose(): void {
    void this.stopAll();
    this.#changed.dispose();
    this.#journaled.dispose();
  }

  /** The run is over but the process still answers: the last moment to ask what happened. */
  async #keepTimeline(machine: Machine): Promise<void> {
    try {
      this.#lastTimeline = await machine.process.request('bgtask/timeline', {});
      this.#journaled.fire(machine);
    } catch (error) {
      this.#log.warn(`No timeline of the run that ended: ${error instanceof Error ? error.message : error}`);
    }
    // Without a debug session nobody else would end the process.
    if (!machine.process.isDebugged) await machine.process.stop();
  }

  #reportTrouble(trouble: string): void {
    this.#log.error(trouble);
    const showLog = vscode.l10n.t('Show Log');
    void vscode.window.showErrorMessage(trouble, showLog).then(choice => {
      if (choice === showLog) this.#log.show();
    });
  }
}
