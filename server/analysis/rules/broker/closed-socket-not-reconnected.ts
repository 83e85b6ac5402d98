// Rule closed-socket-not-reconnected: a background task hears that its socket was closed and does nothing about it.
import type { BoundStatement } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import { defineRule } from '../../engine/rule';
import { nodesBelow } from '../../models/code/boundNodes';
import { spanOf } from '../../models/code/codeEdits';
import { methodsMentioning } from '../../models/code/methods';
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
              'Nothing is done when the socket was closed: the connection is gone, and no packet starts this task again. ' +
              'Make a new socket here, call EnableTransferOwnership, connect it and call TransferOwnership.',
          });
        }
      }
    }
  },
});

/** Everything but messages to people and jumps may lead to a new connection. */
function doesSomething(statement: BoundStatement): boolean {
  return [{ node: statement as BoundNode }, ...nodesBelow(statement, { nestedFunctions: true })].some(({ node }) => {
    if (node.kind === 'call') return !/^(Write|WriteLine|Log|Trace|Debug|Info|Show|Complete)/.test(node.method.name);
    return /^(bad|assignment|compoundAssignment|coalescingAssignment|increment|localDeclaration|await|return|throw)$/.test(
      node.kind,
    );
  });
}
