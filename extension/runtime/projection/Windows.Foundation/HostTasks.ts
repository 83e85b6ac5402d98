// Stopping the work behind a task.

import type { NativeModule } from '../../engine/native';
import type { CsObject } from '../../engine/values';
import { maybeHostOf } from '../host';

export const hostTasks: NativeModule = {
  natives: {
    'M:Windows.Foundation.HostTasks.Cancel(System.Threading.Tasks.Task)': (rt, task: CsObject) => {
      maybeHostOf(rt)?.state.cancels.get(task)?.();
    },
  },
};
