// BackgroundTaskRegistration: what is registered, and the events of its runs.

import type { NativeModule, NativeRuntime } from '../../engine/native';
import type { CsDelegate, CsObject } from '../../engine/values';
import type { TaskRegistration } from '../../platform/lifecycle/registrations';
import type { TriggerSpec } from '../../platform/triggers/triggerKinds';
import { hostOf } from '../host';
import { objectWith, textArray } from '../values';

const type = 'Windows.ApplicationModel.Background.BackgroundTaskRegistration';

export const backgroundTaskRegistration: NativeModule = {
  natives: {
    [`M:${type}.AllIds(System.Boolean)`]: (rt, inGroups: boolean) => {
      const { system, state } = hostOf(rt);
      for (const registration of system.registrations.all) state.registrations.set(registration.id, registration);
      return textArray(
        rt,
        system.registrations.all.filter(({ group }) => (group !== undefined) === inGroups).map(({ id }) => id),
      );
    },
    [`M:${type}.GroupOf(System.String)`]: (rt, id: string) => {
      const { group } = registrationOf(rt, id);
      return textArray(rt, group ? [group.id, group.name] : []);
    },
    [`M:${type}.NameOf(System.String)`]: (rt, id: string) => registrationOf(rt, id).name,
    [`M:${type}.TriggerOf(System.String)`]: (rt, id: string) => triggerObject(rt, registrationOf(rt, id)),
    [`M:${type}.UnregisterTask(System.String,System.Boolean)`]: (rt, id: string, cancelTask: boolean) => {
      const { system, process } = hostOf(rt);
      system.registrations.unregister(id, cancelTask, 'by the program', process.cause);
    },
    [`M:${type}.ListenCompleted(System.String,System.Action{System.String,System.String})`]: (
      rt,
      id: string,
      handler: CsDelegate,
    ) => {
      hostOf(rt).state.listeners.set(completedEvent(id), handler);
    },
    [`M:${type}.ListenProgress(System.String,System.Action{System.String,System.UInt32})`]: (
      rt,
      id: string,
      handler: CsDelegate,
    ) => {
      hostOf(rt).state.listeners.set(progressEvent(id), handler);
    },
  },
};

export function completedEvent(taskId: string): string {
  return `completed ${taskId}`;
}

export function progressEvent(taskId: string): string {
  return `progress ${taskId}`;
}

function registrationOf(rt: NativeRuntime, id: string): TaskRegistration {
  const { system, state } = hostOf(rt);
  const found = system.registrations.get(id) ?? state.registrations.get(id);
  if (!found) throw new Error(`No task ${id} was ever registered`);
  return found;
}

/** Triggers that are no class of that namespace. */
const triggerTypes: Partial<Record<TriggerSpec['kind'], string>> = {
  ControlChannelTrigger: 'Windows.Networking.Sockets.ControlChannelBackgroundTrigger',
};

/** The object that was given at registration, or one like it when another process registered the task. */
function triggerObject(rt: NativeRuntime, registration: TaskRegistration): CsObject | null {
  // Nobody has given one: the manifest declares the service, or the task that starts with the device.
  if (registration.trigger.kind === 'AppServiceTrigger' || registration.trigger.kind === 'StartupTask') return null;
  const { objects } = hostOf(rt).state;
  const known = objects.get(registration);
  if (known) return known;
  const spec: TriggerSpec = registration.trigger;
  const object = objectWith(rt, triggerTypes[spec.kind] ?? `Windows.ApplicationModel.Background.${spec.kind}`, spec);
  objects.set(registration, object);
  return object;
}
