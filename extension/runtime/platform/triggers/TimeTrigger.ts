// TimeTrigger: fires once or again and again after a number of minutes, at least fifteen.

import { armTimer, checkTimer } from './timer';
import type { TriggerKind } from './triggerKinds';

/** https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.timetrigger */
export const timeTrigger: TriggerKind<'TimeTrigger'> = { check: checkTimer, arm: armTimer };
