// resetChannels: Windows takes the slots of all control channels back, for this reason.

import type { ResetReason } from '../../platform/channels/channels';
import { readChoice } from '../reading';
import type { StepKind } from '../step';

const reasons = [
  'FastUserSwitched',
  'LowPowerExit',
  'QuietHoursExit',
  'ApplicationRestart',
] as const satisfies readonly ResetReason[];

export const resetChannels: StepKind<ResetReason> = {
  verb: 'resetChannels',
  read: value => readChoice(value, reasons),
  describe: value => `the control channels are reset: ${value}`,
  run: (value, { machine }) => machine.perform({ do: 'resetChannels', reason: value }),
};
