// Rule ws-utf8-on-stream: a StreamWebSocket is to send text messages, which it cannot.
import type { BoundBody } from '../../../csharp/binding/bound';
import type { Node } from '../../../csharp/syntax/nodes';
import { defineRule } from '../../engine/rule';
import { nodesBelow } from '../../models/code/boundNodes';
import { bodiesIn, isType } from '../../models/code/methods';
import { programsOf } from '../../models/code/programs';
import { syntaxNodes } from '../../models/code/syntaxNodes';

export const wsUtf8OnStream = defineRule({
  id: 'ws-utf8-on-stream',
  severity: 'error',
  summary: 'A StreamWebSocket is given a type of messages; it sends bytes only.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/websockets',
  checkCode(app, report, code) {
    for (const { compilation, files } of programsOf(app, code)) {
      for (const { body, file } of bodiesIn(compilation, files, /\bMessageType\b/)) {
        for (const { start, end } of messageTypes(body))
          report({
            file,
            span: { start, end },
            message:
              'A StreamWebSocket sends bytes and knows no text messages; StreamWebSocketControl has no MessageType. ' +
              'Use a MessageWebSocket with SocketMessageType.Utf8.',
          });
      }
    }
  },
});

/** The compiler refuses the name, so that the code is found by what stands before it. */
function messageTypes(body: BoundBody): Node[] {
  const controls = new Set<Node>();
  for (const { node } of nodesBelow(body, { nestedFunctions: true })) {
    const type = 'type' in node ? node.type : undefined;
    if (node.syntax && isType(type, 'Windows.Networking.Sockets.StreamWebSocketControl')) controls.add(node.syntax);
  }
  const written = controls.size > 0 && body.block.syntax ? [...syntaxNodes(body.block.syntax)] : [];
  return written.flatMap(node =>
    node.kind === 'MemberAccess' && node.name.identifier.name === 'MessageType' && controls.has(node.expression)
      ? [node.name]
      : [],
  );
}
