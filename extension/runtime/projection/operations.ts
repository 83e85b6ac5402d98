// Asynchronous work of the platform as C# tasks.

import type { NativeRuntime } from '../engine/native';
import type { CsObject, RuntimeType, Value } from '../engine/values';
import type { Done, Started } from '../platform/kernel/operation';
import { csharpError } from './errors';
import { hostOf } from './host';

export interface Operation<T> {
  /** Absent: a plain Task. */
  readonly resultType?: RuntimeType;
  readonly toValue?: (value: T) => Value;
  /** Starts the work; gives what can still be done with it, if anything. */
  readonly start: (done: Done<T>) => Started | undefined;
}

/** The task ends as the work does; as cancelled when it was asked to stop and so failed. */
export function startOperation<T>(rt: NativeRuntime, operation: Operation<T>): CsObject {
  const pending = rt.hostTask(operation.resultType);
  let cancelRequested = false;
  const host = hostOf(rt);
  const started = operation.start(outcome => {
    // The process has ended, and another one goes on with its engine.
    if (rt.host !== host) return;
    if (outcome.ok) pending.setResult(operation.toValue?.(outcome.value));
    else if (cancelRequested) pending.setCanceled();
    else pending.setException(csharpError(rt, outcome.error));
  });
  if (started) {
    // A spread would be dear: there are functions in it.
    host.state.operations.set(pending.task, {
      cancel: () => {
        if (!started.cancel) return;
        cancelRequested = true;
        started.cancel();
      },
      handlerSet: started.handlerSet,
      handlerReturned: started.handlerReturned,
    });
  }
  return pending.task;
}
