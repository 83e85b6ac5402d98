// Owns the child process that runs one simulated PC: starts it, talks with it, and always gets rid of it.

import { type ChildProcess, fork } from 'node:child_process';
import type { DebugProtocol } from '@vscode/debugprotocol';
import type { CustomEvents, LaunchArguments } from '../runtime/adapter/customRequests';
import type { Command, Requests } from '../runtime/adapter/request';
import { isRequest, isResponse, type Message } from '../runtime/adapter/wire';
import { type Channel, MachineError, SharedConnection } from './sharedConnection';

export interface MachineListener {
  /** The device, the app or a task changed. */
  onState?(state: CustomEvents['bgtask/state']): void;
  onJournal?(lines: readonly string[]): void;
  /** What the program printed, and what the machine wrote to its log. */
  onOutput?(text: string, kind: 'program' | 'log'): void;
  /** The run has ended; the process still answers until the next `onExit`. */
  onEnded?(): void;
  /** The process is gone. `trouble` says why, if nobody asked for it. */
  onExit?(trouble: string | undefined): void;
}

export interface MachineOptions {
  /** How long a machine may take to end by itself, in milliseconds. User code may be in an endless loop. */
  readonly graceTime?: number;
}

export class MachineProcess {
  readonly #child: ChildProcess;
  readonly #connection: SharedConnection;
  readonly #listener: MachineListener;
  readonly #graceTime: number;
  #isStopping = false;
  readonly #exited: Promise<void>;
  /** The machine runs, or never will. */
  readonly #started: Promise<void>;
  #markStarted = () => {};

  /** `script` is the absolute path of the machine's bundle. */
  constructor(script: string, listener: MachineListener, options: MachineOptions = {}) {
    this.#listener = listener;
    this.#graceTime = options.graceTime ?? 2000;
    // fork and not spawn: on the desktop the extension host runs in Electron, and fork knows how to get a plain Node there.
    this.#child = fork(script, [], { silent: true, execArgv: [] });
    const { stdin, stdout, stderr } = this.#child;
    if (!stdin || !stdout || !stderr) throw new Error('fork gave no pipes');
    this.#connection = new SharedConnection(stdout, stdin, { onEvent: event => this.#onEvent(event) });
    stderr.setEncoding('utf8');
    stderr.on('data', (text: string) => listener.onOutput?.(text, 'log'));
    // Whatever way this process ends, it leaves no machine behind.
    const killAtExit = () => this.#child.kill('SIGKILL');
    process.once('exit', killAtExit);
    this.#started = new Promise(resolve => {
      this.#markStarted = resolve;
    });
    this.#exited = new Promise(resolve => {
      const gone = (how: string) => {
        process.off('exit', killAtExit);
        const trouble = this.#isStopping ? undefined : `The simulated machine ended unexpectedly (${how}).`;
        this.#connection.close(`it has ended (${how})`);
        listener.onExit?.(trouble);
        this.#markStarted();
        resolve();
      };
      this.#child.once('error', error => gone(error.message));
      this.#child.once('exit', (code, signal) => gone(signal ? `signal ${signal}` : `exit code ${code}`));
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Does a debugger look at it? */
  get isDebugged(): boolean {
    return this.#connection.channelCount > 0;
  }

  /** Rejects with MachineError. */
  request<C extends Command>(command: C, args: Requests[C]['arguments']): Promise<Requests[C]['body']> {
    return this.#connection.request(command, args);
  }

  /** Launches the app without a debugger; then the machine answers. Rejects with MachineError if the app cannot be loaded. */
  async launch(args: LaunchArguments): Promise<void> {
    await this.request('initialize', { adapterID: 'panel' });
    const launched = this.request('launch', { ...args, noDebug: true });
    // The machine does not start before it hears this; without breakpoints it may hear it at once.
    const configured = this.request('configurationDone', {});
    await Promise.all([launched, configured]);
    await this.#started;
  }

  /** Connects a debug session. Its wish to end the machine is granted in any case, at the latest after the grace time. */
  open(receive: (message: Message) => void): Channel {
    let timer: NodeJS.Timeout | undefined;
    const channel = this.#connection.open(message => {
      if (isResponse(message) && isFarewell(message.command)) clearTimeout(timer);
      receive(message);
    });
    return {
      send: message => {
        if (isRequest(message) && isFarewell(message.command)) {
          clearTimeout(timer);
          timer = setTimeout(() => this.#kill(), this.#graceTime);
        }
        channel.send(message);
      },
      close: () => {
        clearTimeout(timer);
        channel.close();
      },
    };
  }

  /** Ends the machine, kindly first. Resolves when the process is gone. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    const timer = setTimeout(() => this.#kill(), this.#graceTime);
    // In two steps: who hears of the end of the run can ask what has happened before the process goes.
    await this.#ask('terminate', {});
    await this.#ask('disconnect', { terminateDebuggee: true });
    this.#child.stdin?.end();
    await this.#exited;
    clearTimeout(timer);
  }

  /** As `request`, for a machine that may be gone already. */
  async #ask(command: 'terminate' | 'disconnect', args: object): Promise<void> {
    try {
      await this.request(command, args);
    } catch (error) {
      if (!(error instanceof MachineError)) throw error;
    }
  }

  #kill(): void {
    this.#isStopping = true;
    this.#child.kill('SIGKILL');
  }

  #onEvent(event: DebugProtocol.Event): void {
    switch (event.event) {
      case 'bgtask/state':
        this.#listener.onState?.(event.body);
        this.#markStarted();
        return;
      case 'bgtask/journal':
        this.#listener.onJournal?.((event.body as CustomEvents['bgtask/journal']).lines);
        return;
      case 'output':
        this.#listener.onOutput?.(event.body.output, 'program');
        return;
      case 'terminated':
        this.#listener.onEnded?.();
        this.#markStarted();
        return;
    }
  }
}

function isFarewell(command: string): boolean {
  return command === 'terminate' || command === 'disconnect';
}
