// Rule ws-text-without-utf8: text is sent by a MessageWebSocket that still sends binary messages.
import { defineRule, type ReportedFix } from '../../engine/rule';
import { insertBefore, nameSpan, statementAround } from '../../models/code/codeEdits';
import { type OwnSocket, ownSockets, receiverText } from '../../models/sockets/webSockets';
import type { ObjectUse } from '../../models/traces/objectUse';

export const wsTextWithoutUtf8 = defineRule({
  id: 'ws-text-without-utf8',
  severity: 'warning',
  summary: 'Text is written to a MessageWebSocket that sends binary messages.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.messagewebsocketcontrol.messagetype',
  checkCode(app, report, code) {
    for (const socket of ownSockets(app, code, /\.MessageWebSocket$/)) {
      const [write] = textWrites(socket);
      if (!write || isTypeSet(socket)) continue;
      report({
        file: write.frame.file,
        span: nameSpan(write.syntax),
        message:
          'The text goes out as a binary message, because the MessageType of a MessageWebSocket is Binary unless it is set, and ' +
          'servers that expect text refuse it. Set Control.MessageType to SocketMessageType.Utf8 before connecting.',
        related: [
          { file: socket.connect.frame.file, span: nameSpan(socket.connect.syntax), message: 'Connected here.' },
        ],
        fixes: utf8Fix(socket.connect),
      });
    }
  },
});

function textWrites({ family, traces }: OwnSocket): ObjectUse[] {
  const writers = new Set((family.uses.get('to DataWriter OutputStream') ?? []).map(({ node }) => node));
  return traces
    .uses('WriteString', 'DataWriter')
    .filter(({ object }) => [...traces.familyOf(object).objects].some(({ node }) => node && writers.has(node)));
}

/** Anywhere in the files that have to do with it, by whatever way. */
function isTypeSet({ family }: OwnSocket): boolean {
  const files = new Set([...family.uses.values()].flat().map(({ frame }) => frame.file));
  return family.has('Control.MessageType =') || [...files].some(({ text }) => /\bMessageType\b/.test(text));
}

function utf8Fix({ syntax, frame: { file, body } }: ObjectUse): ReportedFix[] {
  const socket = receiverText(syntax, file);
  const statement = body.tree && statementAround(body.tree, syntax);
  if (!socket || !statement) return [];
  const edits = insertBefore(file, statement, `${socket}.Control.MessageType = SocketMessageType.Utf8;`);
  return [{ title: 'Send text messages', safe: false, edits }];
}
