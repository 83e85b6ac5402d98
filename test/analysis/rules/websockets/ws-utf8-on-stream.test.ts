import test from 'node:test';
import { wsUtf8OnStream } from '../../../../server/analysis/rules/websockets/ws-utf8-on-stream';
import { checkRule, checkSilent } from '../../../harness/rules';
import { chatClass } from '../../../harness/webSockets';

test('MessageType of a StreamWebSocket', () => {
  checkRule(
    wsUtf8OnStream,
    chatClass(`
    var socket = new StreamWebSocket();
    socket.Control.MessageType = SocketMessageType.Utf8;
                   ^^^^^^^^^^^ error ws-utf8-on-stream: A StreamWebSocket sends bytes and knows no text messages; StreamWebSocketControl has no MessageType. Use a MessageWebSocket with SocketMessageType.Utf8.
    var control = socket.Control;
    control.MessageType = SocketMessageType.Utf8;
            ^^^^^^^^^^^ error ws-utf8-on-stream`),
  );
});

test('silent: the right class, unknown classes', () => {
  checkSilent(wsUtf8OnStream, chatClass('new MessageWebSocket().Control.MessageType = SocketMessageType.Utf8;'));
  checkSilent(
    wsUtf8OnStream,
    chatClass('new Unknown().Control.MessageType = SocketMessageType.Utf8; var s = new StreamWebSocket().Control;'),
  );
});
