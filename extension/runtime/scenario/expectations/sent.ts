// sent: how many bytes the app and its tasks have sent since the last step that did something.

import { inWords, isWithin, type Range, readRange } from '../range';
import type { ExpectationKind, StepContext } from '../step';

export const sent: ExpectationKind<Range> = {
  kind: 'sent',
  read: readRange,
  describe: range => `${inWords(range)} bytes are sent`,
  holds: (range, context) => isWithin(range, bytesSent(context)),
  instead: (_, context) => `it was ${bytesSent(context)}`,
};

function bytesSent({ recent }: StepContext): number {
  return recent().reduce(
    (sum, line) =>
      line.kind === 'network.sent' || line.kind === 'network.messageSent' || line.kind === 'network.datagramSent'
        ? sum + line.bytes
        : sum,
    0,
  );
}
