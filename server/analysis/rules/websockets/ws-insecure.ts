// Rule ws-insecure: an address begins with ws:, so that everybody on the way can read and change what is sent.
import { defineRule, type Reported, type ReportedFix } from '../../engine/rule';
import { creationsOf } from '../../models/code/creations';
import { isMentioned } from '../../models/code/memberUses';
import { type KnownText, textOf } from '../../models/code/textValues';
import { isNearby, schemeOf } from '../../models/sockets/webSockets';

export const wsInsecure = defineRule({
  id: 'ws-insecure',
  severity: 'warning',
  summary: 'The address of a WebSocket begins with ws: and not with wss:.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/websockets',
  checkCode(app, report, code) {
    // "ws://…", or "ws" by itself where an address is put together.
    if (!isMentioned(app, code, /\bws[:"]/i)) return;
    for (const { program, argument } of creationsOf(app, code, 'System', ['Uri'])) {
      for (const value of argument(0)) {
        const text = textOf(program, value);
        const known = text !== 'unknown' && 'known' in text ? text.known : null;
        if (known && /^ws:\/\//i.test(known.text) && !isNearby(known.text)) report(describe(known));
      }
    }
  },
});

function describe(text: KnownText): Reported {
  const { file, span, isLiteral } = schemeOf(text);
  const fix: ReportedFix = { title: 'Write wss', safe: false, edits: [{ file, span, newText: 'wss' }] };
  return {
    file,
    span,
    message:
      `A connection to ${text.text} is not encrypted: everybody on the way can read it, and proxies often break it. ` +
      'Use a wss: address.',
    fixes: isLiteral ? [fix] : [],
  };
}
