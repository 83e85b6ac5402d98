import test from 'node:test';
import { enableTransferAfterBind } from '../../../../server/analysis/rules/broker/enable-transfer-after-bind';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { socketClass, socketMethod } from '../../../harness/tasks';

test('after connecting or binding, on one path or through helpers and fields', () => {
  checkRule(
    enableTransferAfterBind,
    socketClass(`
async Task Go(StreamSocketListener listener, DatagramSocket datagrams)
{
    var socket = new StreamSocket();
    await socket.ConnectAsync(host, "7");
                 ^^^^^^^^^^^^ related: Here it is connected or bound.
    socket.EnableTransferOwnership(id, SocketActivityConnectedStandbyAction.DoNotWake);
           ^^^^^^^^^^^^^^^^^^^^^^^ error enable-transfer-after-bind: socket is connected or bound before EnableTransferOwnership: the network stack has not kept what the socket broker needs, so the socket cannot be handed over. Call EnableTransferOwnership first.
    await listener.BindServiceNameAsync("80");
                   ^^^^^^^^^^^^^^^^^^^^ related: Here it is connected or bound.
    listener.EnableTransferOwnership(id);
             ^^^^^^^^^^^^^^^^^^^^^^^ error enable-transfer-after-bind
    datagrams.BindEndpointAsync(host, "5353").AsTask().Wait();
              ^^^^^^^^^^^^^^^^^ related: Here it is connected or bound.
    datagrams.EnableTransferOwnership(id);
              ^^^^^^^^^^^^^^^^^^^^^^^ error enable-transfer-after-bind
}`),
  );
  checkRule(
    enableTransferAfterBind,
    socketClass(`
StreamSocket socket;
async Task Open()
{
    socket = new StreamSocket();
    try { await Connect(socket); } catch (Exception) { return; }
    Lend();
}
Task Connect(StreamSocket given) { return given.ConnectAsync(host, "7").AsTask(); }
                                                ^^^^^^^^^^^^ related: Here it is connected or bound.
void Lend() { socket.EnableTransferOwnership(id); socket.TransferOwnership("a"); }
                     ^^^^^^^^^^^^^^^^^^^^^^^ error enable-transfer-after-bind`),
  );
});

test('before, on another socket, on some path only, or accepted by a listener', () => {
  for (const code of [
    'var s = new StreamSocket(); s.EnableTransferOwnership(id); await s.ConnectAsync(host, "7");',
    'var a = new StreamSocket(); await a.ConnectAsync(host, "7"); var b = new StreamSocket(); b.EnableTransferOwnership(id);',
    'var s = new StreamSocket(); await s.ConnectAsync(host, "7"); s = new StreamSocket(); s.EnableTransferOwnership(id);',
    'var s = new StreamSocket(); if (id == Guid.Empty) await s.ConnectAsync(host, "7"); else s.EnableTransferOwnership(id);',
    'for (;;) { var s = new StreamSocket(); s.EnableTransferOwnership(id); await s.ConnectAsync(host, "7"); }',
    'var l = new StreamSocketListener(); l.ConnectionReceived += (s, e) => { e.Socket.EnableTransferOwnership(id); }; await l.BindServiceNameAsync("80");',
    'var s = new StreamSocket(); try { s.EnableTransferOwnership(id, SocketActivityConnectedStandbyAction.Wake); await s.ConnectAsync(host, "7"); } catch (Exception) { s.EnableTransferOwnership(id); }',
  ])
    checkSilent(enableTransferAfterBind, socketMethod(code));
  checkSilent(
    enableTransferAfterBind,
    socketClass(`
      StreamSocket socket = new StreamSocket();
      async Task Open() { socket.EnableTransferOwnership(id); await socket.ConnectAsync(host, "7"); Later(() => socket.EnableTransferOwnership(id)); }
      void Later(Action action) { }`),
  );
});

test('the fix puts it first, where nothing stands in the way', () => {
  checkFix(
    enableTransferAfterBind,
    socketMethod(`
    var socket = new StreamSocket();
    var port = "7";
    await socket.ConnectAsync(host, port);
    socket.EnableTransferOwnership(id);
    socket.TransferOwnership("a");`),
    socketMethod(`
    var socket = new StreamSocket();
    var port = "7";
    socket.EnableTransferOwnership(id);
    await socket.ConnectAsync(host, port);
    socket.TransferOwnership("a");`),
  );
});
