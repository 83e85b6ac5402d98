// What TimeTrigger and MaintenanceTrigger share: a timer of at least fifteen minutes, once or again and again.

import limits from '../../../../schemas/windows/limits.json';
import type { Scheduled } from '../kernel/kernel';
import type { TaskRegistration } from '../lifecycle/registrations';
import type { Refuse, TriggerWorld } from './triggerKinds';

export interface TimerSettings {
  readonly minutes: number;
  readonly oneShot: boolean;
}

const minute = 60_000;

/** Throws PlatformError. */
export function checkTimer({ minutes }: TimerSettings, refuse: Refuse): void {
  if (minutes < limits.timeTriggerMinimum.value) throw refuse('register-time-too-short');
}

/** Fires when the time is up, or as late as the device is (schemas/windows/behaviours.json, time-trigger-exact). */
export function armTimer(world: TriggerWorld, registration: TaskRegistration, settings: TimerSettings): () => void {
  const { kernel, device } = world;
  const { minutes, oneShot } = settings;
  const cause = kernel.cause;
  const reason = `${minutes} minutes are over`;
  let next: Scheduled;
  let late: Scheduled | undefined;
  const fire = () => world.fire(registration, reason, oneShot);
  const isUp = () => {
    if (!oneShot) plan();
    const { timerLateness } = device.state;
    if (timerLateness === 0) fire();
    else late = kernel.after(timerLateness * minute, fire, cause);
  };
  const plan = () => {
    next = kernel.after(minutes * minute, isUp, cause);
  };
  plan();
  return () => {
    next.cancel();
    late?.cancel();
  };
}
