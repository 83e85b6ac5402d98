// connectedStandby: the device goes to sleep with the network on, or wakes up.

import { readChoice } from '../reading';
import type { StepKind } from '../step';

export const connectedStandby: StepKind<'enter' | 'leave'> = {
  verb: 'connectedStandby',
  read: value => readChoice(value, ['enter', 'leave']),
  describe: value => `${value} connected standby`,
  run: (value, { machine }) =>
    machine.perform({ do: value === 'enter' ? 'enterConnectedStandby' : 'leaveConnectedStandby' }),
};
