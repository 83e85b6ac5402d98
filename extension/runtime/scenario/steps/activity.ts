// activity: the app does something in the background that keeps Windows from suspending it, or no longer does.

import type { AppActivity } from '../../platform/lifecycle/app';
import { readChoice } from '../reading';
import type { StepKind } from '../step';

export const activity: StepKind<AppActivity> = {
  verb: 'activity',
  read: value => readChoice(value, ['none', 'audio', 'printing', 'transfer']),
  describe: value => (value === 'none' ? 'nothing keeps the app going' : `the app is kept going by ${value}`),
  run: (value, { machine }) => machine.perform({ do: 'setAppActivity', to: value }),
};
