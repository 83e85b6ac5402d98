// closeConnection: the server ends its newest connection, in order or at once.

import { UserError } from '../../../../server/base/errors';
import { readChoice } from '../reading';
import type { StepKind } from '../step';

export const closeConnection: StepKind<'fin' | 'reset'> = {
  verb: 'closeConnection',
  read: value => readChoice(value, ['fin', 'reset']),
  describe: value => (value === 'fin' ? 'the server closes the connection' : 'the server resets the connection'),
  async run(value, { server }) {
    if (!server().close(value))
      throw new UserError('no-connection', 'The server has no open connection to close: let the app connect first.');
  },
};
