// send: a peer sends text or bytes over its newest connection, or to whom it has heard of last.

import { UserError } from '../../../../server/base/errors';
import { fromBase64 } from '../../platform/kernel/bytes';
import type { PeerMessage } from '../peers/peer';
import { at, optional, readObject, readText } from '../reading';
import type { StepKind } from '../step';

interface Sending {
  readonly message: PeerMessage;
  readonly peer: string | undefined;
}

export const send: StepKind<Sending> = {
  verb: 'send',
  options: ['peer'],
  read(value, options) {
    const peer = optional(options.get('peer'), readText);
    if (typeof value.value === 'string')
      return { message: { data: new TextEncoder().encode(value.value), isText: true }, peer };
    const data = fromBase64(readText(at(readObject(value, ['base64']), 'base64', value.path)));
    return { message: { data, isText: false }, peer };
  },
  describe: ({ message, peer }) =>
    `${peer === undefined ? 'the server' : peer} sends ${JSON.stringify(new TextDecoder().decode(message.data))}`,
  async run({ message, peer: name }, { peer }) {
    if (!peer(name).send(message))
      throw new UserError(
        'no-connection',
        'The server has no open connection to send over, and holds no answer back: let the app connect first.',
      );
  },
};
