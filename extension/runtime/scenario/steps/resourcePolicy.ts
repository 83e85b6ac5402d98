// resourcePolicy: Windows 8: whether tasks may use what all apps have left over, as by Set-AppBackgroundTaskResourcePolicy.

import type { ResourcePolicy } from '../../platform/quotas/quotas';
import { readChoice } from '../reading';
import type { StepKind } from '../step';

export const resourcePolicy: StepKind<ResourcePolicy> = {
  verb: 'resourcePolicy',
  read: value => readChoice(value, ['Normal', 'Conservative']),
  describe: value => `the resource policy is ${value}`,
  run: (value, { machine }) => machine.perform({ do: 'setResourcePolicy', to: value }),
};
