// Rule ws-close-code: a WebSocket is closed with a code that must not be sent.
import { defineRule, type Reported } from '../../engine/rule';
import { spanOf } from '../../models/code/codeEdits';
import { type CallIn, callsMentioning } from '../../models/sockets/webSockets';

export const wsCloseCode = defineRule({
  id: 'ws-close-code',
  severity: 'warning',
  summary: 'A WebSocket is closed with a code that the protocol does not let an app send.',
  source: 'https://www.rfc-editor.org/rfc/rfc6455#section-7.4',
  checkCode(app, report, code) {
    for (const close of callsMentioning(app, code, /\bClose\s*\(/)) {
      const finding = isClose(close) ? describe(close) : undefined;
      if (finding) report(finding);
    }
  },
});

function isClose({ call: { method, arguments: passed } }: CallIn): boolean {
  const owner = method.containingType?.definition.metadataName ?? '';
  return method.name === 'Close' && passed.length === 2 && /^Windows\.Networking\.Sockets\.\w*WebSocket$/.test(owner);
}

function describe({ call, frame: { file } }: CallIn): Reported | undefined {
  const code = call.arguments[0]?.expression;
  const value = code?.constant?.value;
  if (typeof value !== 'number' || !code?.syntax || maySend(value)) return undefined;
  const span = spanOf(code.syntax);
  return {
    file,
    span,
    message:
      `${reason(value)}, so the other side takes the close frame for a mistake in the protocol. ` +
      'Use 1000 for a normal end, or 3000 to 4999 for what the app and its server have agreed upon.',
    fixes: [{ title: 'Close with 1000', safe: false, edits: [{ file, span, newText: '1000' }] }],
  };
}

/** What the protocol defines for either side to send, what is registered, and what belongs to libraries and apps. */
function maySend(code: number): boolean {
  return (code >= 1000 && code <= 1014 && ![1004, 1005, 1006].includes(code)) || (code >= 3000 && code <= 4999);
}

function reason(code: number): string {
  if ([1005, 1006, 1015].includes(code)) return `Close code ${code} only says how a connection ended and is never sent`;
  if (code === 1004 || (code > 1015 && code < 3000)) return `Close code ${code} is reserved`;
  return `${code} is no close code of a WebSocket`;
}
