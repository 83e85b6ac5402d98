// minimize: the app goes to the background; Windows suspends it a few seconds later.

import { readTrue } from '../reading';
import type { StepKind } from '../step';

export const minimize: StepKind<true> = {
  verb: 'minimize',
  read: readTrue,
  describe: () => 'minimize the app',
  run: (_, { machine }) => machine.perform({ do: 'minimizeApp' }),
};
