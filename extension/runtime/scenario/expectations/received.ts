// received: the server has received this text since the last step that did something.

import { readText } from '../reading';
import type { ExpectationKind } from '../step';

export const received: ExpectationKind<string> = {
  kind: 'received',
  read: readText,
  describe: value => `the server receives ${JSON.stringify(value)}`,
  holds: (value, { receivedRecently }) => receivedRecently().includes(value),
  instead(_, { receivedRecently }) {
    const text = receivedRecently();
    return text === '' ? 'it received nothing' : `it received ${JSON.stringify(text)}`;
  },
};
