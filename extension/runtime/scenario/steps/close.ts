// close: the user closes the app.

import { readTrue } from '../reading';
import type { StepKind } from '../step';

export const close: StepKind<true> = {
  verb: 'close',
  read: readTrue,
  describe: () => 'the user closes the app',
  run: (_, { machine }) => machine.perform({ do: 'closeApp' }),
};
