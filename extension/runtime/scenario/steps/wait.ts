// wait: nothing is done for a while; with real sockets the time of the wall passes.

import { readDuration } from '../reading';
import type { StepKind } from '../step';

export const wait: StepKind<number> = {
  verb: 'wait',
  read: readDuration,
  describe: value => `wait ${value} ms`,
  async run(value, { machine }) {
    await machine.until(() => false, value);
  },
};
