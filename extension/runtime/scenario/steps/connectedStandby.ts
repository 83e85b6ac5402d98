// connectedStandby: the device goes to sleep with the network on, or wakes up; at once, or by one phase.

import type { Command } from '../../platform/commands';
import { readChoice } from '../reading';
import type { StepKind } from '../step';

type Way = 'enter' | 'leave' | 'stepIn' | 'stepOut';

const commands: Readonly<Record<Way, Command>> = {
  enter: { do: 'enterConnectedStandby' },
  leave: { do: 'leaveConnectedStandby' },
  stepIn: { do: 'stepStandby', to: 'in' },
  stepOut: { do: 'stepStandby', to: 'out' },
};

const words: Readonly<Record<Way, string>> = {
  enter: 'enter connected standby',
  leave: 'leave connected standby',
  stepIn: 'one phase further into connected standby',
  stepOut: 'one phase out of connected standby',
};

export const connectedStandby: StepKind<Way> = {
  verb: 'connectedStandby',
  read: value => readChoice(value, ['enter', 'leave', 'stepIn', 'stepOut']),
  describe: value => words[value],
  run: (value, { machine }) => machine.perform(commands[value]),
};
