// MaintenanceTrigger: a timer that fires only while the device is on mains power.

import { armTimer, checkTimer } from './timer';
import type { TriggerKind } from './triggerKinds';

/** https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.maintenancetrigger */
export const maintenanceTrigger: TriggerKind<'MaintenanceTrigger'> = { check: checkTimer, arm: armTimer };
