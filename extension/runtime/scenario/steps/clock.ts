// clock: the user sets the clock.

import { readDate } from '../reading';
import type { StepKind } from '../step';

export const clock: StepKind<number> = {
  verb: 'clock',
  read: readDate,
  describe: date => `the clock is set to ${new Date(date).toISOString()}`,
  run: (date, { machine }) => machine.perform({ do: 'setClock', to: new Date(date).toISOString() }),
};
