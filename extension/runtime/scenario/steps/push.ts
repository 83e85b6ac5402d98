// push: a server sends a raw notification to the app.

import { readText } from '../reading';
import type { StepKind } from '../step';

export const push: StepKind<string> = {
  verb: 'push',
  read: readText,
  describe: value => `a raw notification comes: ${JSON.stringify(value)}`,
  run: (value, { machine, fill }) => machine.perform({ do: 'deliverPush', content: fill(value) }),
};
