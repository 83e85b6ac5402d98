// The wall-clock limit of a background task: it runs from the call of Run and does not care how busy the task is.

import type { AwakeTimers } from '../device/awakeTimers';
import type { Kernel } from '../kernel/kernel';
import type { TaskInstance } from '../lifecycle/taskInstance';
import { wallClockLimit } from '../triggers/triggerRows';

/** Calls `exceeded` when the task is still running at the limit. Returns how to stop watching. */
export function watchWallClock(
  kernel: Kernel,
  timers: AwakeTimers,
  instance: TaskInstance,
  exceeded: () => void,
): () => void {
  const limit = wallClockLimit(instance.registration.trigger.kind);
  const fields = { instance: instance.id, quota: 'wallClock', limit };
  const armed = kernel.write('quota.armed', fields, instance.process.cause);
  const timer = timers.after(limit, () => kernel.within(kernel.write('quota.exceeded', fields), exceeded), armed);
  return () => timer.cancel();
}
