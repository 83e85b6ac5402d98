// freeMemory: Windows needs memory and ends the suspended app without telling it.

import { readTrue } from '../reading';
import type { StepKind } from '../step';

export const freeMemory: StepKind<true> = {
  verb: 'freeMemory',
  read: readTrue,
  describe: () => 'Windows needs memory',
  run: (_, { machine }) => machine.perform({ do: 'endAppForMemory' }),
};
