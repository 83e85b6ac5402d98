// speed: how many times faster than the wall the clock of the PC goes, with real sockets.

import { fail } from '../reading';
import type { StepKind } from '../step';

export const speed: StepKind<number> = {
  verb: 'speed',
  read: place => {
    const { value } = place;
    return typeof value === 'number' && value > 0
      ? value
      : fail(place, 'a number above 0, such as 60 for a minute in a second');
  },
  describe: value => `the clock goes ${value} times as fast`,
  run: async (value, { machine }) => machine.setSpeed(value),
};
