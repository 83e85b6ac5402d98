// Rule ws-wrong-scheme: a WebSocket is connected to an http: or https: address.
import { defineRule, type Reported, type ReportedFix } from '../../engine/rule';
import { nameSpan } from '../../models/code/codeEdits';
import { isType } from '../../models/code/methods';
import { valuesBehind } from '../../models/code/origins';
import { type KnownText, textOf } from '../../models/code/textValues';
import type { Value } from '../../models/code/values';
import { type CallIn, callsMentioning, connectsWebSocket, schemeOf } from '../../models/sockets/webSockets';

export const wsWrongScheme = defineRule({
  id: 'ws-wrong-scheme',
  severity: 'error',
  summary: 'A WebSocket is connected to an address that does not begin with ws: or wss:.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.messagewebsocket.connectasync',
  checkCode(app, report, code) {
    for (const connect of callsMentioning(app, code, /\bConnectAsync\b/)) {
      if (!connectsWebSocket(connect.call)) continue;
      for (const address of addressesOf(connect)) report(describe(connect, address));
    }
  },
});

/** Those with a wrong scheme, as far as they are written in the code. */
function addressesOf({ call, frame, program }: CallIn): KnownText[] {
  const [uri] = call.arguments;
  if (!uri) return [];
  return valuesBehind(program, { expression: uri.expression, frame }).flatMap(({ expression, frame: made }) => {
    if (expression.kind !== 'new' || !isType(expression.type, 'System.Uri')) return [];
    const [first] = expression.arguments;
    const values: Value[] = first ? valuesBehind(program, { expression: first.expression, frame: made }) : [];
    return values.flatMap(value => {
      const text = textOf(program, value);
      const known = text !== 'unknown' && 'known' in text ? text.known : null;
      return known && /^https?:/i.test(known.text) ? [known] : [];
    });
  });
}

function describe({ syntax, frame }: CallIn, text: KnownText): Reported {
  const { file, span, isLiteral } = schemeOf(text);
  const secure: ReportedFix = {
    title: 'Write wss',
    safe: /^https:/i.test(text.text),
    edits: [{ file, span, newText: 'wss' }],
  };
  return {
    file,
    span,
    message:
      `ConnectAsync of a WebSocket takes ws: and wss: addresses only and throws E_INVALIDARG (0x80070057) for ${text.text}. ` +
      'Write wss: instead.',
    related: [{ file: frame.file, span: nameSpan(syntax), message: 'The WebSocket is connected here.' }],
    fixes: isLiteral ? [secure] : [],
  };
}
