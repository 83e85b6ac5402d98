// The doors through which the simulated Windows enters C#: a run's instance object, and the events of app and tasks.

import type { NativeRuntime } from '../engine/native';
import type { CsObject, Value } from '../engine/values';
import type { SuspendingOperation } from '../platform/lifecycle/app';
import type { UserInput } from '../platform/lifecycle/codeHost';
import type { TaskRegistration } from '../platform/lifecycle/registrations';
import type { CancelReason, TaskInstance } from '../platform/lifecycle/taskInstance';
import { hostOf } from './host';
import { enumValue, objectWith } from './values';
import { suspendingOperationObject } from './Windows.ApplicationModel/SuspendingOperation';
import { type TaskInstanceState, taskInstanceType } from './Windows.ApplicationModel.Background/BackgroundTaskInstance';
import { completedEvent, progressEvent } from './Windows.ApplicationModel.Background/BackgroundTaskRegistration';
import { pushReceivedObject } from './Windows.Networking.PushNotifications/PushNotificationReceivedEventArgs';

/** The IBackgroundTaskInstance to call Run with; the same object each time. */
export function createTaskInstance(rt: NativeRuntime, instance: TaskInstance): CsObject {
  const { state } = hostOf(rt);
  const known = state.objects.get(instance);
  if (known) return known;
  const made: TaskInstanceState = { instance, details: undefined, canceled: undefined };
  const object = objectWith(rt, taskInstanceType, made);
  state.objects.set(instance, object);
  return object;
}

/** Raises Canceled on the instance. False when nobody listens: the task will not hear of it. */
export function raiseCanceled(rt: NativeRuntime, instance: TaskInstance, reason: CancelReason): boolean {
  const { canceled } = createTaskInstance(rt, instance).$state as TaskInstanceState;
  if (!canceled) return false;
  const type = 'Windows.ApplicationModel.Background.BackgroundTaskCancellationReason';
  rt.queueWork(canceled, [enumValue(rt, type, reason)]);
  return true;
}

/** Raises EnteredBackground of CoreApplication on a pool thread; `operation.handlersReturned()` as for Suspending. */
export function raiseEnteredBackground(rt: NativeRuntime, operation: SuspendingOperation): void {
  if (!raise(rt, 'enteredBackground', () => [suspendingOperationObject(rt, operation)])) operation.handlersReturned();
}

/**
 * Raises Suspending of CoreApplication on a pool thread; `operation.handlersReturned()` is called
 * when the handlers have returned, at once when there are none.
 */
export function raiseSuspending(rt: NativeRuntime, operation: SuspendingOperation): void {
  if (!raise(rt, 'suspending', () => [suspendingOperationObject(rt, operation)])) operation.handlersReturned();
}

/** Raises Resuming, then LeavingBackground. */
export function raiseResuming(rt: NativeRuntime): void {
  raise(rt, 'resuming', () => []);
}

/** Raises LeavingBackground, for an app that was not suspended. */
export function raiseLeavingBackground(rt: NativeRuntime): void {
  raise(rt, 'leavingBackground', () => []);
}

/**
 * A task inside the app: raises BackgroundActivated; `instance.runReturned()` is called when the handlers have returned.
 * False when the app does not listen.
 */
export function raiseBackgroundActivated(rt: NativeRuntime, instance: TaskInstance): boolean {
  return raise(rt, 'backgroundActivated', () => [createTaskInstance(rt, instance)]);
}

/** Raises PushNotificationReceived of the app's channel; `settled(false)` at once when nobody listens. */
export function raisePush(rt: NativeRuntime, content: string, settled: (canceled: boolean) => void): void {
  if (!raise(rt, 'pushReceived', () => [pushReceivedObject(rt, content, settled)])) settled(false);
}

/** The same for an app with an Application object, which may not be ready yet. */
export function activateInBackground(rt: NativeRuntime, instance: TaskInstance): void {
  raiseWhenReady(rt, 'backgroundActivated', () => [createTaskInstance(rt, instance)]);
}

/** Application.OnLaunched, as soon as there is one. */
export function raiseLaunched(rt: NativeRuntime): void {
  raiseWhenReady(rt, 'launched', () => []);
}

/** Something that the user does in the window; what comes of it is journaled. */
export function raiseUserInput(rt: NativeRuntime, { kind, target, value }: UserInput): void {
  raiseWhenReady(rt, 'userInput', () => [kind, target, value ?? null]);
}

/** An event without arguments, such as `dataChanged`. */
export function raiseNamed(rt: NativeRuntime, eventName: string): void {
  raise(rt, eventName, () => []);
}

/** Raises Progress on the registration. */
export function raiseProgress(rt: NativeRuntime, registration: TaskRegistration, instance: TaskInstance): void {
  raise(rt, progressEvent(registration.id), () => [instance.id, instance.progress]);
}

/** Raises Completed on the registration; CheckResult throws when `failure` is given. */
export function raiseCompleted(
  rt: NativeRuntime,
  registration: TaskRegistration,
  instance: TaskInstance,
  failure: string | undefined,
): void {
  raise(rt, completedEvent(registration.id), () => [instance.id, failure ?? null]);
}

function raiseWhenReady(rt: NativeRuntime, eventName: string, args: () => readonly Value[]): void {
  if (raise(rt, eventName, args)) return;
  const { untold } = hostOf(rt).state;
  untold.set(eventName, [...(untold.get(eventName) ?? []), args]);
}

function raise(rt: NativeRuntime, eventName: string, args: () => readonly Value[]): boolean {
  const handler = hostOf(rt).state.listeners.get(eventName);
  if (!handler) return false;
  rt.queueWork(handler, args());
  return true;
}
