// Why a running task is canceled when the device changes: what it needs to run has gone.

import type { DeviceState } from '../device/device';
import type { TaskRegistration } from '../lifecycle/registrations';
import type { CancelReason } from '../lifecycle/taskInstance';
import { triggerRow } from '../triggers/triggerRows';
import { unmetCondition } from './conditions';

/** Undefined while the task may go on (schemas/windows/behaviours.json, losses-cancel). */
export function lossOf(registration: TaskRegistration, device: DeviceState): CancelReason | undefined {
  const { needsMains, notInBatterySaver } = triggerRow(registration.trigger.kind);
  if (needsMains && device.supply === 'battery') return 'Abort';
  if (notInBatterySaver && device.batterySaver === 'on') return 'EnergySaver';
  if (!registration.cancelOnConditionLoss) return undefined;
  return registration.conditions.some(condition => unmetCondition(condition, device)) ? 'ConditionLoss' : undefined;
}
