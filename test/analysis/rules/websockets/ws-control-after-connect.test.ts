import test from 'node:test';
import { wsControlAfterConnect } from '../../../../server/analysis/rules/websockets/ws-control-after-connect';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { socketMethod } from '../../../harness/tasks';

test('settings after ConnectAsync', () => {
  checkRule(
    wsControlAfterConnect,
    socketMethod(`
    var socket = new MessageWebSocket();
    var settings = socket.Control;
    await socket.ConnectAsync(uri);
                 ^^^^^^^^^^^^ related: Here it is connected.
                 ^^^^^^^^^^^^ related: Here it is connected.
    socket.Control.MaxMessageSize = 1024;
                   ^^^^^^^^^^^^^^ error ws-control-after-connect: socket is connected already: its Control can no longer be changed, except for MessageType, and this fails or has no effect. Set it before ConnectAsync.
    settings.ProxyCredential = null;
             ^^^^^^^^^^^^^^^ error ws-control-after-connect`),
  );
});

test('before, the kind of messages, and what belongs to other rules', () => {
  for (const code of [
    'var s = new MessageWebSocket(); s.Control.MaxMessageSize = 1; await s.ConnectAsync(uri);',
    'var s = new MessageWebSocket(); await s.ConnectAsync(uri); s.Control.MessageType = SocketMessageType.Utf8;',
    'var s = new MessageWebSocket(); await s.ConnectAsync(uri); s.Control.SupportedProtocols.Add("chat");',
    'var s = new MessageWebSocket(); await s.ConnectAsync(uri); var size = s.Control.MaxMessageSize;',
    'var s = new StreamWebSocket(); s.Control.NoDelay = false; await s.ConnectAsync(uri); s = new StreamWebSocket(); s.Control.NoDelay = false;',
  ])
    checkSilent(wsControlAfterConnect, socketMethod(code));
});

test('the fix sets it first', () => {
  checkFix(
    wsControlAfterConnect,
    socketMethod(`
    var socket = new StreamWebSocket();
    await socket.ConnectAsync(uri);
    socket.Control.NoDelay = false;`),
    socketMethod(`
    var socket = new StreamWebSocket();
    socket.Control.NoDelay = false;
    await socket.ConnectAsync(uri);`),
  );
});
