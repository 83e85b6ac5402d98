// What C# can do with the work behind a task, and tell of it.

import type { NativeModule, NativeRuntime } from '../../engine/native';
import type { CsObject } from '../../engine/values';
import type { Started } from '../../platform/kernel/operation';
import { maybeHostOf } from '../host';

const type = 'M:Windows.Foundation.HostTasks';

export const hostTasks: NativeModule = {
  natives: {
    [`${type}.Cancel(System.Threading.Tasks.Task)`]: (rt, task: CsObject) => workOf(rt, task)?.cancel?.(),
    [`${type}.HandlerSet(System.Threading.Tasks.Task)`]: (rt, task: CsObject) => workOf(rt, task)?.handlerSet?.(),
    [`${type}.HandlerReturned(System.Threading.Tasks.Task)`]: (rt, task: CsObject) =>
      workOf(rt, task)?.handlerReturned?.(),
  },
};

function workOf(rt: NativeRuntime, task: CsObject): Started | undefined {
  return maybeHostOf(rt)?.state.operations.get(task);
}
