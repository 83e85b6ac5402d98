import test from 'node:test';
import { wsTextWithoutUtf8 } from '../../../../server/analysis/rules/websockets/ws-text-without-utf8';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { chatClass } from '../../../harness/webSockets';

const sending = (before = '', marks = ['', '']) => `
    var socket = new MessageWebSocket();${before}
    await socket.ConnectAsync(uri);${marks[0]}
    var writer = new DataWriter(socket.OutputStream);
    writer.WriteString("hello");${marks[1]}
    await writer.StoreAsync();`;

test('text over a socket whose type is never set', () => {
  checkRule(
    wsTextWithoutUtf8,
    chatClass(
      sending('', [
        '\n                 ^^^^^^^^^^^^ related: Connected here.',
        '\n           ^^^^^^^^^^^ warning ws-text-without-utf8: The text goes out as a binary message, because the MessageType of a MessageWebSocket is Binary unless it is set, and servers that expect text refuse it. Set Control.MessageType to SocketMessageType.Utf8 before connecting.',
      ]),
    ),
  );
  checkRule(
    wsTextWithoutUtf8,
    chatClass(
      `
    socket = new MessageWebSocket();
    await socket.ConnectAsync(uri);
                 ^^^^^^^^^^^^ related: Connected here.
    Say("hello");`,
      `
    MessageWebSocket socket;
    async void Say(string text)
    {
        using (var writer = new DataWriter(socket.OutputStream))
        {
            writer.WriteString(text);
                   ^^^^^^^^^^^ warning ws-text-without-utf8
            await writer.StoreAsync();
        }
    }`,
    ),
  );
});

test('silent: set anywhere, bytes, streams, sockets from elsewhere', () => {
  for (const set of [
    'socket.Control.MessageType = SocketMessageType.Utf8;',
    'socket.Control.MessageType = SocketMessageType.Binary;',
    'var control = socket.Control; control.MessageType = SocketMessageType.Utf8;',
    'Unknown.Prepare(socket);',
    'Prepare(socket);',
  ])
    checkSilent(
      wsTextWithoutUtf8,
      chatClass(
        sending(`\n    ${set}`),
        'void Prepare(MessageWebSocket given) { given.Control.MessageType = SocketMessageType.Utf8; }',
      ),
    );
  checkSilent(wsTextWithoutUtf8, chatClass(sending().replace('WriteString("hello")', 'WriteBytes(new byte[1])')));
  checkSilent(wsTextWithoutUtf8, chatClass(sending().replace('MessageWebSocket()', 'StreamWebSocket()')));
  checkSilent(wsTextWithoutUtf8, chatClass(sending().replace('new MessageWebSocket()', 'Unknown.Make()')));
});

test('the fix sets the type', () => {
  checkFix(
    wsTextWithoutUtf8,
    chatClass(sending()),
    chatClass(sending('\n    socket.Control.MessageType = SocketMessageType.Utf8;')),
  );
});
