import test from 'node:test';
import { wsInsecure } from '../../../../server/analysis/rules/websockets/ws-insecure';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { chatClass } from '../../../harness/webSockets';

test('addresses that begin with ws:, however they reach the Uri', () => {
  checkRule(
    wsInsecure,
    chatClass(`
    var a = new Uri("ws://chat.example.com/room");
                     ^^ warning ws-insecure: A connection to ws://chat.example.com/room is not encrypted: everybody on the way can read it, and proxies often break it. Use a wss: address.
    var b = new Uri("WS://x:8080");
                     ^^ warning ws-insecure`),
  );
  checkRule(
    wsInsecure,
    chatClass(
      'await new MessageWebSocket().ConnectAsync(new Uri(Server + "/room")); Open("ws://b.example.com");',
      `
    const string Server = "ws://a.example.com";
    Uri Open(string address) { return new Uri(address); }`,
    ).replace(
      /(await new .*)/,
      `$1\n${' '.repeat(50)}^^^^^^^^^^^^^^^^ warning ws-insecure: …\n${' '.repeat(76)}^^ warning ws-insecure: …`,
    ),
  );
});

test('silent: encrypted, nearby, only for tests, computed', () => {
  for (const address of [
    '"wss://chat.example.com"',
    '"ws://localhost:8080"',
    '"ws://127.0.0.1/"',
    '"ws://[::1]:80/"',
    '"ws://192.168.1.7"',
    '"ws://10.0.0.2:81/x"',
    '"ws://printer.local"',
    '"ws://server.test/"',
    '"http://example.com"',
    '"ws://"',
    '$"ws://{uri.Host}/"',
    'uri.OriginalString.Replace("ws://", "wss://")',
  ])
    checkSilent(wsInsecure, chatClass(`var a = new Uri(${address});`));
  checkSilent(wsInsecure, chatClass('string text = "ws://example.com"; if (text.StartsWith("ws://")) { }'));
});

test('the fix writes wss', () => {
  checkFix(
    wsInsecure,
    chatClass('var a = new Uri("ws://chat.example.com:81/room");'),
    chatClass('var a = new Uri("wss://chat.example.com:81/room");'),
  );
});
