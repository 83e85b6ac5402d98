// Asynchronous work of the platform as C# tasks.

import type { NativeRuntime } from '../engine/native';
import type { CsObject, RuntimeType, Value } from '../engine/values';
import type { Done } from '../platform/kernel/operation';
import { csharpError } from './errors';
import { hostOf } from './host';

export interface Operation<T> {
  /** Absent: a plain Task. */
  readonly resultType?: RuntimeType;
  readonly toValue?: (value: T) => Value;
  /** Starts the work; gives how to stop it, where it can be stopped. */
  readonly start: (done: Done<T>) => (() => void) | undefined;
}

/** The task ends as the work does; as cancelled when it was asked to stop and so failed. */
export function startOperation<T>(rt: NativeRuntime, operation: Operation<T>): CsObject {
  const pending = rt.hostTask(operation.resultType);
  let cancelRequested = false;
  const cancel = operation.start(outcome => {
    if (outcome.ok) pending.setResult(operation.toValue?.(outcome.value));
    else if (cancelRequested) pending.setCanceled();
    else pending.setException(csharpError(rt, outcome.error));
  });
  if (cancel) {
    hostOf(rt).state.cancels.set(pending.task, () => {
      cancelRequested = true;
      cancel();
    });
  }
  return pending.task;
}
