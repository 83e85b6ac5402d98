import test from 'node:test';
import { wsLargeOnMessage } from '../../../../server/analysis/rules/websockets/ws-large-on-message';
import { checkRule, checkSilent } from '../../../harness/rules';
import { chatClass } from '../../../harness/webSockets';

const field = 'StorageFile file;';

test('the content of a file, written or copied', () => {
  checkRule(
    wsLargeOnMessage,
    chatClass(
      `
    var socket = new MessageWebSocket();
    await socket.ConnectAsync(uri);
    var writer = new DataWriter(socket.OutputStream);
    var content = await FileIO.ReadBufferAsync(file);
    writer.WriteBuffer(content);
           ^^^^^^^^^^^ hint ws-large-on-message: A MessageWebSocket keeps a whole message in memory, here and at the other side, and a file may be large. Send it in pieces by a StreamWebSocket.
    var source = await file.OpenReadAsync();
    await RandomAccessStream.CopyAsync(source, socket.OutputStream);
                             ^^^^^^^^^ hint ws-large-on-message`,
      field,
    ),
  );
});

test('silent: other content, other sockets', () => {
  const sending = (content: string, socket = 'MessageWebSocket') => `
    var socket = new ${socket}();
    await socket.ConnectAsync(uri);
    var writer = new DataWriter(socket.OutputStream);
    writer.WriteBuffer(${content});`;
  checkSilent(wsLargeOnMessage, chatClass(sending('null'), field));
  checkSilent(wsLargeOnMessage, chatClass(sending('Unknown.Make()'), field));
  checkSilent(wsLargeOnMessage, chatClass(sending('await FileIO.ReadBufferAsync(file)', 'StreamWebSocket'), field));
});
