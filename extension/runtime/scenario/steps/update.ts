// update: a new version of the app is installed; its registrations persist.

import { readTrue } from '../reading';
import type { StepKind } from '../step';

export const update: StepKind<true> = {
  verb: 'update',
  read: readTrue,
  describe: () => 'a new version of the app is installed',
  run: (_, { machine }) => machine.perform({ do: 'updateApp' }),
};
