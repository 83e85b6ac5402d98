// lockScreenApps: Windows 8: the user gives other apps a place on the lock screen before this one, or takes it from them.

import { readCount } from '../reading';
import type { StepKind } from '../step';

export const lockScreenApps: StepKind<number> = {
  verb: 'lockScreenApps',
  read: readCount,
  describe: value => `${value} other ${value === 1 ? 'app is' : 'apps are'} on the lock screen before this one`,
  run: (value, { machine }) => machine.perform({ do: 'setLockScreenApps', to: value }),
};
