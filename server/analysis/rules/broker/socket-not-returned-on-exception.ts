// Rule socket-not-returned-on-exception: an exception makes a background task keep the socket that it took from the broker.
import { defineRule, type Reported } from '../../engine/rule';
import { nestedBodies } from '../../models/code/boundNodes';
import { nameSpan, spanOf } from '../../models/code/codeEdits';
import { methodsIn } from '../../models/code/methods';
import { programsOf } from '../../models/code/programs';
import type { Frame } from '../../models/code/values';
import { type LostSocket, socketsLostByExceptions } from '../../models/sockets/brokeredSockets';

export const socketNotReturnedOnException = defineRule({
  id: 'socket-not-returned-on-exception',
  severity: 'warning',
  summary:
    'A background task takes a socket from the socket broker and does not return it when an exception is thrown.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    for (const program of programsOf(app, code)) {
      for (const { file, body } of methodsIn(program.compilation, program.files, /\b(Reason|SocketInformation)\b/)) {
        for (const each of [body, ...nestedBodies(body)])
          for (const lost of socketsLostByExceptions(each, program)) report(describe({ file, body: each }, lost));
      }
    }
  },
});

function describe({ file, body }: Frame, { taken, lostAt }: LostSocket): Reported {
  const place = taken.syntax ?? body.block.syntax;
  const ends = lostAt.flatMap(node => (node ? [node] : []));
  return {
    file,
    span: place ? nameSpan(place) : { start: 0, end: 0 },
    message:
      `Reading ${taken.property.name} takes the socket from the broker, and an exception leaves the task without giving it back: ` +
      'then no packet starts the task again. Call TransferOwnership or Dispose in a finally block or in the catch.',
    related: ends.map(node => ({ file, span: spanOf(node), message: 'When this throws, the socket is not returned.' })),
  };
}
