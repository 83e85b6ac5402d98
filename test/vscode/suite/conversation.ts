// Listens to what a debug session and VS Code say to each other, so that tests can wait for a stop or for the end.

import * as vscode from 'vscode';

export interface Stop {
  readonly session: vscode.DebugSession;
  readonly reason: string;
  readonly threadId: number;
  /** What VS Code shows beside the thread, if the adapter says more than the reason. */
  readonly description: string | undefined;
}

export class Conversation implements vscode.Disposable {
  readonly #stops: Stop[] = [];
  readonly #onStop = new vscode.EventEmitter<void>();
  #endings = 0;
  readonly #onEnd = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];
  /** Everything that a session has written to the debug console. */
  output = '';

  constructor(type: string) {
    this.#subscriptions = [
      vscode.debug.registerDebugAdapterTrackerFactory(type, {
        createDebugAdapterTracker: session => ({
          onDidSendMessage: message => {
            if (message.type !== 'event') return;
            if (message.event === 'output') this.output += message.body.output;
            if (message.event !== 'stopped') return;
            const { reason, threadId, description } = message.body;
            this.#stops.push({ session, reason, threadId, description });
            this.#onStop.fire();
          },
        }),
      }),
      vscode.debug.onDidTerminateDebugSession(() => {
        this.#endings++;
        this.#onEnd.fire();
      }),
    ];
  }

  /** The next stop that nobody has waited for yet, once VS Code shows it; another reason than the expected one fails. */
  async stopped(reason: string): Promise<Stop> {
    while (this.#stops.length === 0) await next(this.#onStop.event);
    const stop = this.#stops.shift() as Stop;
    if (stop.reason !== reason) throw new Error(`Stopped because of "${stop.reason}", not of "${reason}".`);
    while (!(vscode.debug.activeStackItem instanceof vscode.DebugStackFrame))
      await next(vscode.debug.onDidChangeActiveStackItem);
    return stop;
  }

  async ended(): Promise<void> {
    while (this.#endings === 0) await next(this.#onEnd.event);
    this.#endings--;
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions, this.#onStop, this.#onEnd).dispose();
  }
}

function next(event: vscode.Event<unknown>): Promise<void> {
  return new Promise(resolve => {
    const subscription = event(() => {
      subscription.dispose();
      resolve();
    });
  });
}
