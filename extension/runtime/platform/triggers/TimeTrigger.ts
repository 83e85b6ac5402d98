// TimeTrigger: fires once or again and again after a number of minutes, at least fifteen.

import limits from '../../../../schemas/windows/limits.json';
import type { Scheduled } from '../kernel/kernel';
import { refusal } from '../kernel/platformError';
import type { TriggerKind } from './triggerKinds';

/** https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.timetrigger */
export const timeTrigger: TriggerKind<'TimeTrigger'> = {
  check(kernel, spec, cause) {
    if (spec.minutes < limits.timeTriggerMinimum.value) throw refusal(kernel, 'register-time-too-short', cause);
  },
  arm(world, registration, spec) {
    const { kernel } = world;
    const cause = kernel.cause;
    let next: Scheduled;
    const fire = () => {
      if (!spec.oneShot) plan();
      world.fire(registration, `${spec.minutes} minutes are over`, spec.oneShot);
    };
    const plan = () => {
      next = kernel.after(spec.minutes * 60_000, fire, cause);
    };
    plan();
    return () => next.cancel();
  },
};
