// nextEvent: simulated time goes on to whatever is planned next, however soon or late that is.

import { readTrue } from '../reading';
import type { StepKind } from '../step';

export const nextEvent: StepKind<true> = {
  verb: 'nextEvent',
  read: readTrue,
  describe: () => 'time goes on to the next event',
  run: (_, { machine }) => machine.nextEvent(),
};
