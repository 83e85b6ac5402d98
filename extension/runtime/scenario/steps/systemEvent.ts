// systemEvent: an event that a SystemTrigger waits for, also one that the simulated device has no cause for.

import { type SystemTriggerType, systemTriggerTypes } from '../../platform/triggers/SystemTrigger';
import { readChoice } from '../reading';
import type { StepKind } from '../step';

export const systemEvent: StepKind<SystemTriggerType> = {
  verb: 'systemEvent',
  read: value => readChoice(value, systemTriggerTypes),
  describe: value => `the system event ${value} happens`,
  run: (value, { machine }) => machine.perform({ do: 'raiseSystemEvent', to: value }),
};
