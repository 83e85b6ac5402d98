// closeConnection: a peer ends its newest connection: in order, at once, or with a close frame.

import { UserError } from '../../../../server/base/errors';
import type { Ending } from '../peers/peer';
import { at, optional, type Place, readChoice, readCount, readObject, readText } from '../reading';
import type { StepKind } from '../step';

interface Closing {
  readonly how: Ending;
  readonly peer: string | undefined;
}

export const closeConnection: StepKind<Closing> = {
  verb: 'closeConnection',
  options: ['peer'],
  read: (value, options) => ({ how: readEnding(value), peer: optional(options.get('peer'), readText) }),
  describe({ how, peer: name }) {
    const peer = name ?? 'the server';
    if (how === 'fin') return `${peer} closes the connection`;
    if (how === 'reset') return `${peer} resets the connection`;
    return `${peer} closes the WebSocket with ${how.code}${how.reason === '' ? '' : ` ${JSON.stringify(how.reason)}`}`;
  },
  async run({ how, peer: name }, { peer }) {
    if (!peer(name).end(how))
      throw new UserError('no-connection', 'The server has no open connection to close: let the app connect first.');
  },
};

function readEnding(value: Place): Ending {
  if (typeof value.value !== 'object') return readChoice(value, ['fin', 'reset']);
  const entries = readObject(value, ['code', 'reason']);
  return {
    code: readCount(at(entries, 'code', value.path)),
    reason: optional(entries.get('reason'), readText) ?? '',
  };
}
