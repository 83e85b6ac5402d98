// Rule socket-not-returned: a background task takes its socket back from the broker and on some path never returns it.
import type { Span } from '../../../base/text';
import type { BoundBody } from '../../../csharp/binding/bound';
import type { Expression } from '../../../csharp/syntax/nodes';
import { defineRule, type Reported, type ReportedFix, type TextFile } from '../../engine/rule';
import { nestedBodies } from '../../models/code/boundNodes';
import { insertBefore, nameSpan } from '../../models/code/codeEdits';
import { methodsMentioning } from '../../models/code/methods';
import { type LostSocket, lostSockets } from '../../models/sockets/brokeredSockets';

export const socketNotReturned = defineRule({
  id: 'socket-not-returned',
  severity: 'error',
  summary: 'A background task takes a socket from the socket broker and does not return it on every path.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    for (const project of app.projects) {
      for (const { file, body } of methodsMentioning(code, project, /\b(Reason|SocketInformation)\b/)) {
        for (const each of [body, ...nestedBodies(body)]) {
          for (const lost of lostSockets(each)) report(describe(file, each, lost));
        }
      }
    }
  },
});

function describe(file: TextFile, body: BoundBody, lost: LostSocket): Reported {
  const getter = lost.taken.property.name;
  const ends = lost.lostAt.map(jump => jump ?? endOf(body));
  return {
    file,
    span: lost.taken.syntax ? nameSpan(lost.taken.syntax) : endOf(body),
    message:
      `Reading ${getter} takes the socket from the broker, and on some path it is not given back: ` +
      'then no packet starts the task again. Call TransferOwnership on every path.',
    related: ends.map(span => ({ file, span, message: 'This path ends without TransferOwnership.' })),
    fixes: returnFix(file, lost),
  };
}

/** `TransferOwnership` before each jump that loses the socket; only where the socket and its information have names. */
function returnFix(file: TextFile, { taken, local, lostAt }: LostSocket): ReportedFix[] {
  const information = taken.syntax?.kind === 'MemberAccess' ? nameText(taken.syntax.expression) : undefined;
  const jumps = lostAt.filter(jump => jump !== undefined);
  if (!local || local.isTemporary || information === undefined || jumps.length !== lostAt.length) return [];
  const call = `${local.name}.TransferOwnership(${information}.Id);`;
  return [
    {
      title: `Call ${local.name}.TransferOwnership before leaving`,
      safe: false,
      edits: jumps.flatMap(jump => insertBefore(file, jump, call)),
    },
  ];
}

/** Plain names and members of such, which can be written a second time without doing anything. */
function nameText(expression: Expression): string | undefined {
  if (expression.kind === 'IdentifierName') return expression.identifier.name;
  if (expression.kind === 'ThisExpression') return 'this';
  if (expression.kind !== 'MemberAccess' || expression.name.kind !== 'IdentifierName') return undefined;
  const owner = nameText(expression.expression);
  return owner && `${owner}.${expression.name.identifier.name}`;
}

/** The closing brace. */
function endOf(body: BoundBody): Span {
  const end = body.block.syntax?.end ?? body.method.node?.end ?? 1;
  return { start: end - 1, end };
}
