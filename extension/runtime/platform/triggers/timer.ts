// What TimeTrigger and MaintenanceTrigger share: a timer of at least fifteen minutes, once or again and again.

import limits from '../../../../schemas/windows/limits.json';
import type { Kernel, Scheduled } from '../kernel/kernel';
import { refusal } from '../kernel/platformError';
import type { TaskRegistration } from '../lifecycle/registrations';
import type { TriggerWorld } from './triggerKinds';

export interface TimerSettings {
  readonly minutes: number;
  readonly oneShot: boolean;
}

const minute = 60_000;

/** Throws PlatformError. */
export function checkTimer(kernel: Kernel, { minutes }: TimerSettings, cause: number): void {
  if (minutes < limits.timeTriggerMinimum.value) throw refusal(kernel, 'register-time-too-short', cause);
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
