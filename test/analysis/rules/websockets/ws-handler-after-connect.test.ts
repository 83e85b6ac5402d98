import test from 'node:test';
import { wsHandlerAfterConnect } from '../../../../server/analysis/rules/websockets/ws-handler-after-connect';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { socketClass, socketMethod } from '../../../harness/tasks';

test('after ConnectAsync, awaited or not, in the same method or elsewhere', () => {
  checkRule(
    wsHandlerAfterConnect,
    socketClass(`
MessageWebSocket kept = new MessageWebSocket();
async Task Go()
{
    var socket = new MessageWebSocket();
    var connecting = socket.ConnectAsync(uri);
                            ^^^^^^^^^^^^ related: Here it is connected.
    socket.MessageReceived += (sender, args) => { };
           ^^^^^^^^^^^^^^^ error ws-handler-after-connect: socket is connected already: attaching MessageReceived now fails with E_ILLEGAL_METHOD_CALL (0x8000000E). Attach the handler before ConnectAsync.
    await connecting;
    await kept.ConnectAsync(uri).AsTask();
               ^^^^^^^^^^^^ related: Here it is connected.
    Listen(kept);
}
void Listen(MessageWebSocket socket) { socket.MessageReceived += OnMessage; }
                                              ^^^^^^^^^^^^^^^ error ws-handler-after-connect
void OnMessage(MessageWebSocket sender, MessageWebSocketMessageReceivedEventArgs args) { }`),
  );
});

test('before, on a new socket, on one path only; Closed may come later', () => {
  for (const code of [
    'var s = new MessageWebSocket(); s.MessageReceived += (a, b) => { }; await s.ConnectAsync(uri);',
    'var s = new MessageWebSocket(); await s.ConnectAsync(uri); s.Closed += (a, b) => { };',
    'var s = new MessageWebSocket(); await s.ConnectAsync(uri); s = new MessageWebSocket(); s.MessageReceived += (a, b) => { };',
    'var s = new MessageWebSocket(); if (uri == null) await s.ConnectAsync(uri); else s.MessageReceived += (a, b) => { };',
    'MessageWebSocket s = null; while (s == null) { s = new MessageWebSocket(); s.MessageReceived += (a, b) => { }; try { await s.ConnectAsync(uri); } catch (Exception) { s = null; } }',
    'var s = new MessageWebSocket { }; Attach(s); await s.ConnectAsync(uri);',
  ])
    checkSilent(
      wsHandlerAfterConnect,
      socketMethod(code, 'void Attach(MessageWebSocket s) { s.MessageReceived += (a, b) => { }; }'),
    );
});

test('the fix attaches it first', () => {
  checkFix(
    wsHandlerAfterConnect,
    socketMethod(`
    var socket = new MessageWebSocket();
    try { await socket.ConnectAsync(uri); } catch (Exception) { return; }
    socket.MessageReceived += (sender, args) => { };`),
    socketMethod(`
    var socket = new MessageWebSocket();
    socket.MessageReceived += (sender, args) => { };
    try { await socket.ConnectAsync(uri); } catch (Exception) { return; }`),
  );
});
