// Rule socket-returned-undrained: a background task gives its socket back without reading what has arrived.
import type { Node } from '../../../csharp/syntax/nodes';
import { defineRule } from '../../engine/rule';
import { syntaxNodes } from '../../models/code/syntaxNodes';
import { isInside, useSpan } from '../../models/sockets/lateUses';
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
      for (const use of traces.uses('TransferOwnership', 'StreamSocket')) {
        if (!isTakenBack(use.object) || use.before.possible.some(isReadOrShared)) continue;
        const section = [...reasonSections(use.frame.body)].find(each => isForData(each, use));
        if (!section) continue;
        report({
          file: use.frame.file,
          span: useSpan(use),
          message:
            'This task was started because data has arrived, and returns the socket without reading it: ' +
            'the data stays in the socket and is never processed. Read InputStream before TransferOwnership.',
          related: [{ file: use.frame.file, span: section.head, message: 'Started because data has arrived.' }],
        });
      }
    }
  },
});

function isReadOrShared(event: string): boolean {
  return /InputStream|^to [^ ]+$/.test(event);
}

/** Does the socket come and go in code that runs only for arrived data, and that reads nothing in another way either? */
function isForData({ reasons: values, whole }: ReasonSection, { object, node }: ObjectUse): boolean {
  if (values.length !== 1 || values[0] !== reasons.socketActivity) return false;
  if (!isInside(node.syntax, whole) || !isInside(object.node?.syntax, whole)) return false;
  const names = [...syntaxNodes(whole)].flatMap(each => (each.kind === 'IdentifierName' ? [each.identifier.name] : []));
  return !names.includes('InputStream') && !handsInformationOn(whole);
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
