import test from 'node:test';
import { wsWrongScheme } from '../../../../server/analysis/rules/websockets/ws-wrong-scheme';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { chatClass } from '../../../harness/webSockets';

test('http and https, directly, in variables and through helpers', () => {
  checkRule(
    wsWrongScheme,
    chatClass(`
    var socket = new MessageWebSocket();
    await socket.ConnectAsync(new Uri("https://chat.example.com"));
                 ^^^^^^^^^^^^ related: The WebSocket is connected here.
                                       ^^^^^ error ws-wrong-scheme: ConnectAsync of a WebSocket takes ws: and wss: addresses only and throws E_INVALIDARG (0x80070057) for https://chat.example.com. Write wss: instead.`),
  );
  checkRule(
    wsWrongScheme,
    chatClass(
      `
    var address = new Uri("http://chat.example.com");
                           ^^^^ error ws-wrong-scheme
    await Open(address);`,
      `
    async Task Open(Uri given)
    {
        await new StreamWebSocket().ConnectAsync(given);
                                    ^^^^^^^^^^^^ related: The WebSocket is connected here.
    }`,
    ),
  );
});

test('silent: right addresses, other classes, unknown addresses', () => {
  checkSilent(wsWrongScheme, chatClass('await new MessageWebSocket().ConnectAsync(new Uri("wss://x"));'));
  checkSilent(wsWrongScheme, chatClass('await new MessageWebSocket().ConnectAsync(new Uri("WS://x"));'));
  checkSilent(wsWrongScheme, chatClass('await new MessageWebSocket().ConnectAsync(uri);'));
  checkSilent(wsWrongScheme, chatClass('await new MessageWebSocket().ConnectAsync(new Uri(uri.ToString()));'));
  checkSilent(wsWrongScheme, chatClass('await new Windows.Web.Http.HttpClient().GetAsync(new Uri("https://x"));'));
  checkSilent(
    wsWrongScheme,
    chatClass(
      'await new MessageWebSocket().ConnectAsync(new Uri("https://x"));',
      'class MessageWebSocket { public Task ConnectAsync(Uri u) { return null; } }',
    ),
  );
});

test('the fix writes wss', () => {
  const code = (scheme: string) => chatClass(`await new MessageWebSocket().ConnectAsync(new Uri("${scheme}://x/y"));`);
  checkFix(wsWrongScheme, code('https'), code('wss'));
  checkFix(wsWrongScheme, code('http'), code('wss'));
});
