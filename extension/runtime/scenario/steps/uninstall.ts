// uninstall: the app is uninstalled, and its registrations go with it.

import { readTrue } from '../reading';
import type { StepKind } from '../step';

export const uninstall: StepKind<true> = {
  verb: 'uninstall',
  read: readTrue,
  describe: () => 'the app is uninstalled',
  run: (_, { machine }) => machine.perform({ do: 'uninstallApp' }),
};
