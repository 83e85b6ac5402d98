// Rule closed-socket-not-reconnected: a background task hears that its socket was closed and does nothing about it.
import type { BoundExpression, BoundStatement } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import { defineRule } from '../../engine/rule';
import { nodesBelow, withoutConversion } from '../../models/code/boundNodes';
import { spanOf } from '../../models/code/codeEdits';
import { brokeredSockets, isAnyOf } from '../../models/code/memberUses';
import { isType, methodsMentioning } from '../../models/code/methods';
import { reasonSections, reasons } from '../../models/sockets/triggerReasons';

export const closedSocketNotReconnected = defineRule({
  id: 'closed-socket-not-reconnected',
  severity: 'hint',
  summary: 'A background task does nothing when it is told that its socket was closed.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    for (const project of app.projects) {
      for (const { file, body } of methodsMentioning(code, project, /\bSocketClosed\b/)) {
        for (const { reasons: values, head, statements } of reasonSections(body)) {
          if (values.length !== 1 || values[0] !== reasons.socketClosed || statements.some(doesSomething)) continue;
          report({
            file,
            span: spanOf(head),
            message:
              'Nobody connects again when the socket was closed: the connection is gone, and no packet starts this task again. ' +
              'Make a new socket here, call EnableTransferOwnership, connect it and call TransferOwnership.',
          });
        }
      }
    }
  },
});

/** Everything but messages to people, jumps, and giving the closed socket back may lead to a new connection. */
function doesSomething(statement: BoundStatement): boolean {
  return [{ node: statement as BoundNode }, ...nodesBelow(statement, { nestedFunctions: true })].some(({ node }) => {
    switch (node.kind) {
      case 'call':
        return (
          !isReturnOfClosed(node) && !/^(Write|WriteLine|Log|Trace|Debug|Info|Show|Complete)/.test(node.method.name)
        );
      case 'await':
        return !isReturnOfClosed(withoutConversion(node.operand));
      case 'assignment':
        return !isClosed(node.value);
      case 'localDeclaration':
        return !node.initializer || !isClosed(node.initializer);
      default:
        return /^(bad|compoundAssignment|coalescingAssignment|increment|return|throw|new)$/.test(node.kind);
    }
  });
}

/** What connects nothing. */
function isReturnOfClosed(node: BoundExpression): boolean {
  return (
    node.kind === 'call' &&
    isAnyOf(node.method.containingType, brokeredSockets) &&
    /^(EnableTransferOwnership|CancelIOAsync|TransferOwnership|Dispose)$/.test(node.method.name)
  );
}

/** The socket that the broker tells of. */
function isClosed(value: BoundExpression): boolean {
  const plain = withoutConversion(value);
  return (
    plain.kind === 'property' &&
    isType(plain.property.containingType, 'Windows.Networking.Sockets.SocketActivityInformation')
  );
}
