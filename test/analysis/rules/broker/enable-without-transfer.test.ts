import test from 'node:test';
import { enableWithoutTransfer } from '../../../../server/analysis/rules/broker/enable-without-transfer';
import { checkRule, checkSilent } from '../../../harness/rules';
import { socketClass } from '../../../harness/tasks';

test('prepared and kept', () => {
  checkRule(
    enableWithoutTransfer,
    socketClass(`
StreamSocketListener listener = new StreamSocketListener();
async Task Open()
{
    var socket = new StreamSocket();
    socket.EnableTransferOwnership(id, SocketActivityConnectedStandbyAction.Wake);
           ^^^^^^^^^^^^^^^^^^^^^^^ warning enable-without-transfer: Nothing ever calls TransferOwnership on socket: the socket broker never gets the socket, so no packet starts the task. Call TransferOwnership when the app is suspended, in the handler of Suspending.
    await socket.ConnectAsync(host, "7");
    listener.EnableTransferOwnership(id);
             ^^^^^^^^^^^^^^^^^^^^^^^ warning enable-without-transfer
}`),
  );
});

test('transferred somewhere, by a helper, through a property, or by others', () => {
  for (const members of [
    'StreamSocket socket; void Make() { socket = new StreamSocket(); socket.EnableTransferOwnership(id); } void Lend() { socket?.TransferOwnership("a"); }',
    'StreamSocket Socket { get; set; } void Make() { Socket = new StreamSocket(); Socket.EnableTransferOwnership(id); } void Lend() { var s = Socket; s.TransferOwnership("a"); }',
    'void Make() { var s = new StreamSocket(); s.EnableTransferOwnership(id); Lend(s); } void Lend(StreamSocket s) { s.TransferOwnership("a"); }',
    'StreamSocket Make() { var s = new StreamSocket(); s.EnableTransferOwnership(id); return s; } void Go() { Make().TransferOwnership("a"); }',
    'void Make() { var s = new StreamSocket(); s.EnableTransferOwnership(id); Elsewhere.Keep(s); }',
    'System.Collections.Generic.Dictionary<string, StreamSocket> all; void Make() { var s = new StreamSocket(); s.EnableTransferOwnership(id); all["a"] = s; }',
    'void Go(StreamSocketListener l) { l.ConnectionReceived += (s, e) => { e.Socket.EnableTransferOwnership(id); }; }',
  ])
    checkSilent(enableWithoutTransfer, socketClass(members));
});
