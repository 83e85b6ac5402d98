import test from 'node:test';
import { socketControlAfterConnect } from '../../../../server/analysis/rules/websockets/socket-control-after-connect';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { socketMethod } from '../../../harness/tasks';

test('settings after connecting or binding', () => {
  checkRule(
    socketControlAfterConnect,
    socketMethod(`
    var socket = new StreamSocket();
    await socket.ConnectAsync(host, "7");
                 ^^^^^^^^^^^^ related: Here it is connected or bound.
    socket.Control.NoDelay = false;
                   ^^^^^^^ error socket-control-after-connect: socket is connected or bound already: its Control can no longer be changed, and this fails. Set it before.
    var datagrams = new DatagramSocket();
    await datagrams.BindServiceNameAsync("5353");
                    ^^^^^^^^^^^^^^^^^^^^ related: Here it is connected or bound.
    datagrams.Control.DontFragment = true;
                      ^^^^^^^^^^^^ error socket-control-after-connect`),
  );
});

test('before, read only, or accepted by a listener', () => {
  for (const code of [
    'var s = new StreamSocket(); s.Control.KeepAlive = true; await s.ConnectAsync(host, "7");',
    'var s = new StreamSocket(); await s.ConnectAsync(host, "7"); var delay = s.Control.NoDelay;',
    'var l = new StreamSocketListener(); l.ConnectionReceived += (s, e) => { e.Socket.Control.NoDelay = true; }; await l.BindServiceNameAsync("80");',
    'var s = new StreamSocket(); await s.ConnectAsync(host, "7"); s = new StreamSocket(); s.Control.NoDelay = true;',
  ])
    checkSilent(socketControlAfterConnect, socketMethod(code));
});

test('the fix sets it first', () => {
  checkFix(
    socketControlAfterConnect,
    socketMethod(`
    var socket = new StreamSocket();
    await socket.ConnectAsync(host, "7");
    socket.Control.KeepAlive = true;`),
    socketMethod(`
    var socket = new StreamSocket();
    socket.Control.KeepAlive = true;
    await socket.ConnectAsync(host, "7");`),
  );
});
