// fire: the trigger of a registered task happens, by command.

import { readText } from '../reading';
import type { StepKind } from '../step';

export const fire: StepKind<string> = {
  verb: 'fire',
  read: readText,
  describe: value => `the trigger of ${value} fires`,
  run: (value, { machine }) => machine.perform({ do: 'fireTask', task: value }),
};
