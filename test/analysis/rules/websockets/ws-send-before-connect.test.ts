import test from 'node:test';
import { wsSendBeforeConnect } from '../../../../server/analysis/rules/websockets/ws-send-before-connect';
import { checkRule, checkSilent } from '../../../harness/rules';
import { socketMethod } from '../../../harness/tasks';

test('sent before the connection is there', () => {
  checkRule(
    wsSendBeforeConnect,
    socketMethod(`
    var socket = new MessageWebSocket();
    var writer = new DataWriter(socket.OutputStream);
    await writer.StoreAsync();
                 ^^^^^^^^^^ error ws-send-before-connect: The WebSocket is not connected here: sending before the awaited ConnectAsync is over fails with E_ILLEGAL_METHOD_CALL (0x8000000E). Await ConnectAsync first.
    var connecting = socket.ConnectAsync(uri);
    await socket.OutputStream.FlushAsync();
                              ^^^^^^^^^^ error ws-send-before-connect
    await connecting;`),
  );
});

test('connected, in a continuation, or a socket that somebody else has connected', () => {
  for (const code of [
    'await s.ConnectAsync(uri); await w.StoreAsync();',
    'var t = s.ConnectAsync(uri); await t; await w.StoreAsync();',
    's.ConnectAsync(uri).AsTask().Wait(); await w.StoreAsync();',
    'await s.ConnectAsync(uri).AsTask().ContinueWith(t => { w.StoreAsync().AsTask().Wait(); });',
    'await Elsewhere.Connect(s); await w.StoreAsync();',
    'await Connect(s); await w.StoreAsync();',
    'var o = new DataWriter(given.OutputStream); await o.StoreAsync();',
    'w.WriteByte(1);',
  ])
    checkSilent(
      wsSendBeforeConnect,
      socketMethod(
        `var s = new MessageWebSocket(); var w = new DataWriter(s.OutputStream); ${code}`,
        'MessageWebSocket given; async Task Connect(MessageWebSocket s) { await s.ConnectAsync(uri); }',
      ),
    );
});
