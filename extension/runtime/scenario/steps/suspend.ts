// suspend: the app leaves the foreground and gets Suspending.

import { readTrue } from '../reading';
import type { StepKind } from '../step';

export const suspend: StepKind<true> = {
  verb: 'suspend',
  read: readTrue,
  describe: () => 'suspend the app',
  run: (_, { machine }) => machine.perform({ do: 'suspendApp' }),
};
