import test from 'node:test';
import { wsHeaderAfterConnect } from '../../../../server/analysis/rules/websockets/ws-header-after-connect';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { socketMethod } from '../../../harness/tasks';

test('headers and protocols after ConnectAsync', () => {
  checkRule(
    wsHeaderAfterConnect,
    socketMethod(`
    var socket = new MessageWebSocket();
    await socket.ConnectAsync(uri);
                 ^^^^^^^^^^^^ related: Here it is connected.
                 ^^^^^^^^^^^^ related: Here it is connected.
    socket.SetRequestHeader("Authorization", "t");
           ^^^^^^^^^^^^^^^^ error ws-header-after-connect: socket is connected already: the request that carries headers and protocols is over, so the server never sees this. Call it before ConnectAsync.
    socket.Control.SupportedProtocols.Add("chat");
                                      ^^^ error ws-header-after-connect`),
  );
});

test('before, or on a new socket', () => {
  for (const code of [
    'var s = new MessageWebSocket(); s.SetRequestHeader("a", "b"); s.Control.SupportedProtocols.Add("chat"); await s.ConnectAsync(uri);',
    'var s = new StreamWebSocket(); await s.ConnectAsync(uri); s = new StreamWebSocket(); s.SetRequestHeader("a", "b");',
    'var s = new StreamWebSocket(); if (uri != null) { await s.ConnectAsync(uri); return; } s.SetRequestHeader("a", "b");',
  ])
    checkSilent(wsHeaderAfterConnect, socketMethod(code));
});

test('the fix calls it first', () => {
  checkFix(
    wsHeaderAfterConnect,
    socketMethod(`
    var socket = new StreamWebSocket();
    await socket.ConnectAsync(uri);
    socket.SetRequestHeader("a", "b");`),
    socketMethod(`
    var socket = new StreamWebSocket();
    socket.SetRequestHeader("a", "b");
    await socket.ConnectAsync(uri);`),
  );
});
