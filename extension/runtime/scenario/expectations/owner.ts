// owner: who has the socket now: the app, the broker, a task, or nobody.

import type { JournalLine } from '../../platform/kernel/records';
import { at, readChoice, readObject, readText } from '../reading';
import type { ExpectationKind } from '../step';

type Holder = 'app' | 'broker' | 'task' | 'nobody';

export const owner: ExpectationKind<{ readonly socket: string; readonly is: Holder }> = {
  kind: 'owner',
  read(value) {
    const entries = readObject(value, ['socket', 'is']);
    return {
      socket: readText(at(entries, 'socket', value.path)),
      is: readChoice(at(entries, 'is', value.path), ['app', 'broker', 'task', 'nobody']),
    };
  },
  describe: ({ socket, is }) => `the socket "${socket}" belongs to ${inWords[is]}`,
  holds: ({ socket, is }, { machine }) => holderOf(machine.journal.lines, socket) === is,
  instead: ({ socket }, { machine }) => `it belongs to ${inWords[holderOf(machine.journal.lines, socket)]}`,
};

const inWords: Readonly<Record<Holder, string>> = {
  app: 'the app',
  broker: 'the socket broker',
  task: 'the background task',
  nobody: 'nobody',
};

/** Followed through the journal, which says each change of hands. */
function holderOf(lines: readonly JournalLine[], socketId: string): Holder {
  let holder: Holder = 'nobody';
  let socket: string | undefined;
  for (const line of lines) {
    if (line.kind === 'socket.lent' && line.socketId === socketId) {
      holder = 'broker';
      socket = line.socket;
    } else if (line.kind === 'socket.taken' && line.socketId === socketId) holder = line.by;
    else if ((line.kind === 'socket.closed' || line.kind === 'socket.lost') && line.socket === socket)
      holder = 'nobody';
  }
  return holder;
}
