// callService: the other app that is connected to an app service sends it a message.

import { readFields } from '../reading';
import type { Settings, StepKind } from '../step';

export const callService: StepKind<Settings> = {
  verb: 'callService',
  read: readFields,
  describe: message => `the other app sends ${JSON.stringify(message)}`,
  run: (message, { machine }) => machine.perform({ do: 'callService', message: JSON.stringify(message) }),
};
