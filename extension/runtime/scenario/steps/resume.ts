// resume: the app comes back to the foreground.

import { readTrue } from '../reading';
import type { StepKind } from '../step';

export const resume: StepKind<true> = {
  verb: 'resume',
  read: readTrue,
  describe: () => 'resume the app',
  run: (_, { machine }) => machine.perform({ do: 'resumeApp' }),
};
