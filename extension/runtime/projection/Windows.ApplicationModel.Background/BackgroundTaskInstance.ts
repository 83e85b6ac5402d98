// IBackgroundTaskInstance as C# sees one run of a task.

import type { NativeModule } from '../../engine/native';
import type { CsDelegate, CsObject } from '../../engine/values';
import type { TaskInstance } from '../../platform/lifecycle/taskInstance';
import { hostOf } from '../host';
import { triggerDetailsObject } from '../triggerDetails';
import { enumName, objectWith, stateOf } from '../values';

export const taskInstanceType = 'Windows.ApplicationModel.Background.BackgroundTaskInstance';
const type = taskInstanceType;
const counter = 'Windows.ApplicationModel.Background.BackgroundTaskThrottleCounter';

export interface TaskInstanceState {
  readonly instance: TaskInstance;
  details: CsObject | undefined;
  canceled: CsDelegate | undefined;
}

const instanceOf = (self: CsObject): TaskInstance => stateOf<TaskInstanceState>(self).instance;

export const backgroundTaskInstance: NativeModule = {
  natives: {
    [`M:${type}.InstanceIdText`]: (_rt, self: CsObject) => instanceOf(self).id,
    [`M:${type}.TaskIdText`]: (rt, self: CsObject) => {
      const { registration } = instanceOf(self);
      // A one-shot registration is gone by now, and the task still asks for its name.
      hostOf(rt).state.registrations.set(registration.id, registration);
      return registration.id;
    },
    [`M:${type}.get_Progress`]: (_rt, self: CsObject) => instanceOf(self).progress,
    [`M:${type}.set_Progress(System.UInt32)`]: (_rt, self: CsObject, value: number) =>
      instanceOf(self).setProgress(value),
    [`M:${type}.get_SuspendedCount`]: (_rt, self: CsObject) => instanceOf(self).suspendedCount,
    [`M:${type}.get_TriggerDetails`]: (rt, self: CsObject) => {
      const state = stateOf<TaskInstanceState>(self);
      const { details } = state.instance;
      if (!details) return null;
      state.details ??= triggerDetailsObject(rt, details);
      return state.details;
    },
    [`M:${type}.GetDeferral`]: (rt, self: CsObject) =>
      objectWith(rt, 'Windows.ApplicationModel.Background.BackgroundTaskDeferral', instanceOf(self).getDeferral()),
    [`M:${type}.GetThrottleCount(${counter})`]: (rt, self: CsObject, which: number) => {
      const { throttled, suspendedCount } = instanceOf(self);
      return { All: suspendedCount, Cpu: throttled.cpu, Network: throttled.network }[enumName(rt, counter, which)] ?? 0;
    },
    [`M:${type}.RunReturned`]: (_rt, self: CsObject) => instanceOf(self).runReturned(),
    [`M:${type}.ListenCanceled(System.Action{Windows.ApplicationModel.Background.BackgroundTaskCancellationReason})`]: (
      _rt,
      self: CsObject,
      handler: CsDelegate,
    ) => {
      stateOf<TaskInstanceState>(self).canceled = handler;
    },
  },
};
