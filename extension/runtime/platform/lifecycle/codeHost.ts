// The port through which the simulated Windows runs C#: what it asks of the engine and the projection, and nothing about how.

import type { AppState, SuspendingOperation } from './app';
import type { Process } from './processes';
import type { TaskRegistration } from './registrations';
import type { CancelReason, TaskInstance } from './taskInstance';

/** Something that the user, or a script in the user's place, does in the window of the app. */
export interface UserInput {
  /** `call` runs a public method of the app's code: what no control is there for. */
  readonly kind: 'click' | 'enterText' | 'select' | 'call';
  /** The control by name, also `Page.Control`, or by what is written on it; the method by its full name. */
  readonly target: string;
  /** The text, the item, or the arguments of the method with line feeds between them. */
  readonly value?: string;
}

/**
 * Every call comes from within a kernel event, after the platform has brought its own state in order. An implementation
 * only starts threads or makes them runnable and returns; it may also call back at once (`instance.runReturned()` …).
 */
export interface CodeHost {
  /** Start the app's code in `process`. `background`: only for an in-process task, nothing is shown. */
  startApp(process: Process, start: { readonly previous: AppState; readonly background: boolean }): void;
  /** Raise EnteredBackground: no window of the app is visible any more. Then `operation.handlersReturned()`. */
  deliverEnteredBackground(process: Process, operation: SuspendingOperation): void;
  /** Raise LeavingBackground, for an app that was not suspended. */
  deliverLeavingBackground(process: Process): void;
  /** Raise Suspending. When the handlers have returned (not their awaits), call `operation.handlersReturned()`. */
  deliverSuspending(process: Process, operation: SuspendingOperation): void;
  /** Raise Resuming, then LeavingBackground; `thaw` came before. */
  deliverResuming(process: Process): void;
  /** Carry out what the user does; later write `input.done` or `input.refused`. */
  deliverInput(process: Process, input: UserInput): void;
  /** Do in `process` what its code has left out, as `start` says. */
  playStandIn(process: Process, start: string): void;
  /** Run no thread of the process until `thaw`. What completes meanwhile stays with the threads. */
  freeze(process: Process): void;
  thaw(process: Process): void;
  /**
   * Raise PushNotificationReceived of the app's channel, if it listens. `settled` gets whether a handler has set Cancel;
   * at once with false when nobody listens.
   */
  deliverPush(process: Process, content: string, settled: (canceled: boolean) => void): void;
  /** Whether the process, which runs code already, can run a task with this entry point as well. */
  canRun(process: Process, entryPoint: string): boolean;
  /** Create the task's class in `instance.process` and call Run, then `instance.runReturned()` or `instance.runThrew()`. */
  startTask(instance: TaskInstance): void;
  /** Raise Canceled on the task instance. */
  deliverCanceled(instance: TaskInstance, reason: CancelReason): void;
  /** Raise Progress on the app's registration object. */
  deliverProgress(registration: TaskRegistration, instance: TaskInstance): void;
  /** Raise Completed on the app's registration object. CheckResult throws when `failure` is given. */
  deliverCompleted(registration: TaskRegistration, instance: TaskInstance, failure: string | undefined): void;
  /** Forget every thread and object of the process; no more calls come for it. */
  endProcess(process: Process, why: string): void;
}
