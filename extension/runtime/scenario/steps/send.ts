// send: the server sends text or bytes over its newest connection.

import { UserError } from '../../../../server/base/errors';
import { fromBase64 } from '../../platform/kernel/bytes';
import { at, readObject, readText } from '../reading';
import type { StepKind } from '../step';

export const send: StepKind<Uint8Array> = {
  verb: 'send',
  read(value) {
    if (typeof value.value === 'string') return new TextEncoder().encode(value.value);
    return fromBase64(readText(at(readObject(value, ['base64']), 'base64', value.path)));
  },
  describe: value => `the server sends ${JSON.stringify(new TextDecoder().decode(value))}`,
  async run(value, { server }) {
    if (!server().send(value))
      throw new UserError(
        'no-connection',
        'The server has no open connection to send over: let the app connect first.',
      );
  },
};
