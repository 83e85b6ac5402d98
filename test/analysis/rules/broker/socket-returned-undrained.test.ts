import test from 'node:test';
import { socketReturnedUndrained } from '../../../../server/analysis/rules/broker/socket-returned-undrained';
import { checkRule, checkSilent } from '../../../harness/rules';
import { socketTask, taskClass } from '../../../harness/tasks';

test('returned as it came', () => {
  checkRule(
    socketReturnedUndrained,
    socketTask(`
case SocketActivityTriggerReason.SocketActivity:
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: Started because data has arrived.
    socket = info.StreamSocket;
    var writer = new DataWriter(socket.OutputStream);
    await writer.StoreAsync();
    socket.TransferOwnership(info.Id);
           ^^^^^^^^^^^^^^^^^ warning socket-returned-undrained: This task was started because data has arrived, and returns the socket without reading it: the data stays in the socket and is never processed. Read InputStream before TransferOwnership.
    break;`),
  );
  checkRule(
    socketReturnedUndrained,
    taskClass(`
var details = instance.TriggerDetails as SocketActivityTriggerDetails;
if (details.Reason == SocketActivityTriggerReason.SocketActivity)
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: Started because data has arrived.
{
    details.SocketInformation.StreamSocket.TransferOwnership("a");
                                           ^^^^^^^^^^^^^^^^^ warning socket-returned-undrained
}`),
  );
});

test('read in some way, or another reason', () => {
  const members =
    'StreamSocket kept; Task Read(StreamSocket s) { return new DataReader(s.InputStream).LoadAsync(1).AsTask(); } Task Take(SocketActivityInformation i) { return null; }';
  for (const code of [
    'case SocketActivityTriggerReason.SocketActivity: socket = info.StreamSocket; await socket.InputStream.ReadAsync(null, 1, InputStreamOptions.Partial); socket.TransferOwnership(info.Id); break;',
    'case SocketActivityTriggerReason.SocketActivity: socket = info.StreamSocket; await Read(socket); socket.TransferOwnership(info.Id); break;',
    'case SocketActivityTriggerReason.SocketActivity: socket = info.StreamSocket; await Elsewhere.Read(socket); socket.TransferOwnership(info.Id); break;',
    'case SocketActivityTriggerReason.SocketActivity: await Take(info); info.StreamSocket.TransferOwnership(info.Id); break;',
    'case SocketActivityTriggerReason.SocketActivity: using (var r = new DataReader(info.StreamSocket.InputStream)) { await r.LoadAsync(1); } info.StreamSocket.TransferOwnership(info.Id); break;',
    'case SocketActivityTriggerReason.KeepAliveTimerExpired: info.StreamSocket.TransferOwnership(info.Id); break;',
    'case SocketActivityTriggerReason.SocketActivity: case SocketActivityTriggerReason.KeepAliveTimerExpired: info.StreamSocket.TransferOwnership(info.Id); break;',
    'default: info.StreamSocket.TransferOwnership(info.Id); break;',
  ])
    checkSilent(socketReturnedUndrained, socketTask(code).replace(/\}$/, `${members} }`));
});

test('a datagram socket that is returned before its message has come', () => {
  checkRule(
    socketReturnedUndrained,
    socketTask(`
case SocketActivityTriggerReason.SocketActivity:
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: Started because data has arrived.
    var datagrams = info.DatagramSocket;
    datagrams.MessageReceived += async (s, e) => { using (var answer = new StreamSocket()) await Task.Delay((int)new DataReader(answer.InputStream).UnconsumedBufferLength); };
    await datagrams.CancelIOAsync();
    datagrams.TransferOwnership(info.Id);
              ^^^^^^^^^^^^^^^^^ warning socket-returned-undrained: This task was started because a datagram has arrived, and returns the socket at once: MessageReceived, which brings the datagram, has no time to come. Wait until its handler is done before TransferOwnership.
    break;`),
  );
});

test('a datagram socket that waits, or is returned by its handler', () => {
  const members =
    'System.Threading.ManualResetEvent received; void Wait() { } void OnReceived(DatagramSocket s, DatagramSocketMessageReceivedEventArgs e) { received.Set(); }';
  for (const code of [
    's.MessageReceived += OnReceived; await Task.Delay(2000); await s.CancelIOAsync(); s.TransferOwnership(info.Id);',
    's.MessageReceived += OnReceived; received.WaitOne(); s.TransferOwnership(info.Id);',
    's.MessageReceived += OnReceived; Wait(); s.TransferOwnership(info.Id);',
    's.MessageReceived += (sender, e) => s.TransferOwnership(info.Id);',
    's.MessageReceived += OnReceived; Unknown(s); s.TransferOwnership(info.Id);',
  ])
    checkSilent(
      socketReturnedUndrained,
      socketTask(
        `case SocketActivityTriggerReason.SocketActivity: var s = info.DatagramSocket; ${code} break;`,
      ).replace(/\}$/, `${members} }`),
    );
});
