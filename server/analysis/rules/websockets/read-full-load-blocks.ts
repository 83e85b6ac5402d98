// Rule read-full-load-blocks: a read from a socket waits until its whole buffer is full.
import { defineRule, type ReportedFix } from '../../engine/rule';
import { insertBefore, statementAround } from '../../models/code/codeEdits';
import { nameOf, placeOf, useSpan } from '../../models/sockets/lateUses';
import { streamHoldersOf } from '../../models/sockets/lentSockets';
import type { ObjectUse } from '../../models/traces/objectUse';
import { type Traces, tracesOf } from '../../models/traces/traces';

/** Smaller ones are the lengths and headers of a protocol, which are wanted whole. */
const smallestBuffer = 64;

export const readFullLoadBlocks = defineRule({
  id: 'read-full-load-blocks',
  severity: 'hint',
  summary: 'A read from a socket waits until all the bytes it asks for have come.',
  source: 'https://learn.microsoft.com/uwp/api/windows.storage.streams.inputstreamoptions',
  checkCode(app, report, code) {
    const seen = new Set<string>();
    for (const traces of tracesOf(app, code)) {
      for (const use of loads(traces)) {
        const count = countOf(use);
        if (count === undefined || count < smallestBuffer || seen.has(placeOf(use))) continue;
        seen.add(placeOf(use));
        report({
          file: use.frame.file,
          span: useSpan(use),
          message:
            `This waits until ${count} bytes have come, or the connection is closed: a shorter message is not seen before. ` +
            'Set InputStreamOptions to Partial, so that it ends with what is there.',
          fixes: partialFix(use),
        });
      }
    }
  },
});

/** By readers that were made over a socket on this way through the code, and whose options nobody has set. */
function loads(traces: Traces): readonly ObjectUse[] {
  const over = traces
    .uses('to DataReader InputStream', /\.(StreamSocket|StreamWebSocket)$/)
    .map(({ object }) => object);
  const readers = new Set([...new Set(over)].flatMap(socket => streamHoldersOf(traces, socket)));
  return traces
    .uses('LoadAsync', 'DataReader')
    .filter(
      ({ object, before }) =>
        readers.has(object) && !before.possible.some(event => /^(InputStreamOptions =|to )/.test(event)),
    );
}

function countOf({ node }: ObjectUse): number | undefined {
  const value = node.kind === 'call' ? node.arguments[0]?.expression.constant?.value : undefined;
  return typeof value === 'number' ? value : undefined;
}

function partialFix(use: ObjectUse): ReportedFix[] {
  const { file, body } = use.frame;
  const statement = body.tree && statementAround(body.tree, use.syntax);
  const name = nameOf(use);
  if (!statement || !/^(Expression|Return)Statement$|^LocalDeclaration$/.test(statement.kind)) return [];
  return [
    {
      title: `Set ${name}.InputStreamOptions to Partial`,
      safe: false,
      edits: insertBefore(file, statement, `${name}.InputStreamOptions = InputStreamOptions.Partial;`),
    },
  ];
}
