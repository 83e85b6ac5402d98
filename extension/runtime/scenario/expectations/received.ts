// received: a peer has received this text since the last step that did something.

import { at, readObject, readText } from '../reading';
import type { ExpectationKind } from '../step';

interface Wanted {
  readonly text: string;
  /** Undefined: whichever. */
  readonly peer: string | undefined;
}

export const received: ExpectationKind<Wanted> = {
  kind: 'received',
  read(value) {
    if (typeof value.value === 'string') return { text: value.value, peer: undefined };
    const entries = readObject(value, ['peer', 'text']);
    return { text: readText(at(entries, 'text', value.path)), peer: readText(at(entries, 'peer', value.path)) };
  },
  describe: ({ text, peer }) => `${peer ?? 'the server'} receives ${JSON.stringify(text)}`,
  holds: ({ text, peer }, { receivedRecently }) => receivedRecently(peer).includes(text),
  instead({ peer }, { receivedRecently }) {
    const text = receivedRecently(peer);
    return text === '' ? 'it received nothing' : `it received ${JSON.stringify(text)}`;
  },
};
