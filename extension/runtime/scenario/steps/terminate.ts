// terminate: Windows ends the app without telling it.

import { readTrue } from '../reading';
import type { StepKind } from '../step';

export const terminate: StepKind<true> = {
  verb: 'terminate',
  read: readTrue,
  describe: () => 'terminate the app',
  run: (_, { machine }) => machine.perform({ do: 'terminateApp' }),
};
