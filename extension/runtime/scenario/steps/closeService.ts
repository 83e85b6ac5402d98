// closeService: the other app closes its connection to an app service.

import { readTrue } from '../reading';
import type { StepKind } from '../step';

export const closeService: StepKind<true> = {
  verb: 'closeService',
  read: readTrue,
  describe: () => 'the other app closes its connection',
  run: (_value, { machine }) => machine.perform({ do: 'closeService' }),
};
