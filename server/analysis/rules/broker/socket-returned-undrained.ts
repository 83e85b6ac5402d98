// Rule socket-returned-undrained: a background task gives its socket back without reading what has arrived.
import type { BoundExpression } from '../../../csharp/binding/bound';
import type { Node } from '../../../csharp/syntax/nodes';
import { defineRule } from '../../engine/rule';
import { nodesBelow, withoutConversion } from '../../models/code/boundNodes';
import { datagramSocket, isAnyOf } from '../../models/code/memberUses';
import { syntaxNodes } from '../../models/code/syntaxNodes';
import { isInside, lambdaAround, useSpan } from '../../models/sockets/lateUses';
import { isTakenBack } from '../../models/sockets/lentSockets';
import { type ReasonSection, reasonSections, reasons } from '../../models/sockets/triggerReasons';
import type { ObjectUse } from '../../models/traces/objectUse';
import { tracesOf } from '../../models/traces/traces';

export const socketReturnedUndrained = defineRule({
  id: 'socket-returned-undrained',
  severity: 'warning',
  summary: 'A background task that was started because data has arrived returns the socket without reading it.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    for (const traces of tracesOf(app, code)) {
      const undrained = traces.select('returned undrained', ({ uses }) =>
        uses('TransferOwnership', /\.(Stream|Datagram)Socket$/).filter(
          ({ object, before }) => isTakenBack(object) && !before.possible.some(isReadOrShared),
        ),
      );
      for (const use of undrained) {
        const isStream = use.object.type.endsWith('.StreamSocket');
        const section = [...reasonSections(use.frame.body)].find(
          each => isForData(each, use) && (isStream || isAtOnce(each, use)),
        );
        if (!section) continue;
        report({
          file: use.frame.file,
          span: useSpan(use),
          message: isStream
            ? 'This task was started because data has arrived, and returns the socket without reading it: ' +
              'the data stays in the socket and is never processed. Read InputStream before TransferOwnership.'
            : 'This task was started because a datagram has arrived, and returns the socket at once: MessageReceived, which brings ' +
              'the datagram, has no time to come. Wait until its handler is done before TransferOwnership.',
          related: [{ file: use.frame.file, span: section.head, message: 'Started because data has arrived.' }],
        });
      }
    }
  },
});

/** Nothing happens in the section that could take until the handler has run, and it is not the handler that returns the socket. */
function isAtOnce({ statements, whole }: ReasonSection, use: ObjectUse): boolean {
  const lambda = lambdaAround(use);
  if (lambda && isInside(lambda, whole)) return false;
  const nodes = statements.flatMap(each => nodesBelow(each, { nestedFunctions: false }).map(({ node }) => node));
  return nodes.every(node => {
    if (node.kind === 'bad') return false;
    if (node.kind === 'await') return isCallTo(node.operand, 'CancelIOAsync');
    return node.kind !== 'call' || isAnyOf(node.method.containingType, datagramSocket);
  });
}

function isCallTo(expression: BoundExpression, name: string): boolean {
  const plain = withoutConversion(expression);
  return plain.kind === 'call' && plain.method.name === name;
}

function isReadOrShared(event: string): boolean {
  return /InputStream|^to [^ ]+$/.test(event);
}

/** Does the socket come and go in code that runs only for arrived data, and that reads nothing in another way either? */
function isForData({ reasons: values, whole }: ReasonSection, { object, node }: ObjectUse): boolean {
  if (values.length !== 1 || values[0] !== reasons.socketActivity) return false;
  if (!isInside(node.syntax, whole) || !isInside(object.node?.syntax, whole)) return false;
  const names = [...syntaxNodes(whole)].flatMap(each => (each.kind === 'IdentifierName' ? [each.identifier.name] : []));
  const isReadElsewhere = object.type.endsWith('.StreamSocket') && names.includes('InputStream');
  return !isReadElsewhere && !handsInformationOn(whole);
}

/** `Read(socketInformation)`: somebody else takes the socket from it. */
function handsInformationOn(whole: Node): boolean {
  return [...syntaxNodes(whole)].some(
    each =>
      each.kind === 'Argument' &&
      each.expression.kind === 'IdentifierName' &&
      /(information|info|details|instance|args)$/i.test(each.expression.identifier.name),
  );
}
