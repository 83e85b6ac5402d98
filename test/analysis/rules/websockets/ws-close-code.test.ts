import test from 'node:test';
import { wsCloseCode } from '../../../../server/analysis/rules/websockets/ws-close-code';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { chatClass } from '../../../harness/webSockets';

const closing = (code: string) => chatClass(`new MessageWebSocket().Close(${code}, "");`);

test('codes that are never sent, reserved, or no codes at all', () => {
  checkRule(
    wsCloseCode,
    chatClass(
      `
    new MessageWebSocket().Close(1006, "gone");
                                 ^^^^ warning ws-close-code: Close code 1006 only says how a connection ended and is never sent, so the other side takes the close frame for a mistake in the protocol. Use 1000 for a normal end, or 3000 to 4999 for what the app and its server have agreed upon.
    IWebSocket other = new StreamWebSocket();
    other.Close(Bye, "");
                ^^^ warning ws-close-code: 0 is no close code of a WebSocket, so…
    new StreamWebSocket().Close(2000, "");
                                ^^^^ warning ws-close-code: Close code 2000 is reserved, so…
    new StreamWebSocket().Close(5000, "");
                                ^^^^ warning ws-close-code: 5000 is no close code of a WebSocket, so…`,
      'const ushort Bye = 0;',
    ),
  );
});

test('silent: codes that may be sent, unknown codes, other classes', () => {
  for (const code of ['1000', '1001', '1011', '3000', '4999', '(ushort)uri.Port'])
    checkSilent(wsCloseCode, closing(code));
  checkSilent(
    wsCloseCode,
    chatClass('new MessageWebSocket().Dispose(); Close(1006, "");', 'void Close(int code, string why) { }'),
  );
});

test('the fix closes with 1000', () => {
  checkFix(wsCloseCode, closing('1006'), closing('1000'));
});
