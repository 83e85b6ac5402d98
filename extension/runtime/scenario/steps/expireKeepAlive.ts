// expireKeepAlive: the keep-alive time of a lent socket is over now.

import { readText } from '../reading';
import type { StepKind } from '../step';

export const expireKeepAlive: StepKind<string> = {
  verb: 'expireKeepAlive',
  read: readText,
  describe: value => `the keep-alive time of the socket "${value}" expires`,
  run: (value, { machine }) => machine.perform({ do: 'expireKeepAlive', socketId: value }),
};
