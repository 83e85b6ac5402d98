// access: the user changes in Settings whether the app may run in the background; on Windows 8, whether it is on the lock screen.

import type { AccessStatus } from '../../platform/lifecycle/access';
import { accessDecisions, readChoice } from '../reading';
import type { StepKind } from '../step';

export const access: StepKind<AccessStatus> = {
  verb: 'access',
  read: value => readChoice(value, accessDecisions),
  describe: value => `the user changes background access: ${value}`,
  run: (value, { machine }) => machine.perform({ do: 'decideAccess', to: value }),
};
