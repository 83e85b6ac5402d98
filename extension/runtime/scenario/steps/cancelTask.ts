// cancelTask: Windows cancels the background task that is running.

import enums from '../../../../schemas/windows/enums.json';
import type { CancelReason } from '../../platform/lifecycle/taskInstance';
import { readChoice } from '../reading';
import type { StepKind } from '../step';

const reasons = Object.keys(enums.BackgroundTaskCancellationReason.values) as readonly CancelReason[];

export const cancelTask: StepKind<CancelReason> = {
  verb: 'cancelTask',
  read: value => readChoice(value, reasons),
  describe: value => `the running task is canceled: ${value}`,
  run: (value, { machine }) => machine.perform({ do: 'cancelTask', reason: value }),
};
