import test from 'node:test';
import { readerNotDetachedBeforeTransfer } from '../../../../server/analysis/rules/broker/reader-not-detached-before-transfer';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { socketClass, socketMethod, socketTask } from '../../../harness/tasks';

test('closed before the transfer, behind it, or without one', () => {
  checkRule(
    readerNotDetachedBeforeTransfer,
    socketTask(`
case SocketActivityTriggerReason.SocketActivity:
    socket = info.StreamSocket;
    using (var reader = new DataReader(socket.InputStream)) { await reader.LoadAsync(1); }
                            ^^^^^^^^^^ warning reader-not-detached-before-transfer: Disposing of this DataReader closes the stream of the socket, which is then of no use to the socket broker. Call DetachStream() before it is disposed.
    socket.TransferOwnership(info.Id);
    break;
case SocketActivityTriggerReason.KeepAliveTimerExpired:
    var again = info.StreamSocket;
    using (var writer = new DataWriter(again.OutputStream)) again.TransferOwnership(info.Id);
                            ^^^^^^^^^^ warning reader-not-detached-before-transfer
    break;
default:
    var third = new DataWriter(info.StreamSocket.OutputStream);
    third.Dispose();
          ^^^^^^^ warning reader-not-detached-before-transfer
    break;`),
  );
});

test('detached, left open, closed on purpose, or in the hands of others', () => {
  for (const code of [
    'using (var r = new DataReader(s.InputStream)) { await r.LoadAsync(1); r.DetachStream(); } s.TransferOwnership("a");',
    'var r = new DataReader(s.InputStream); await r.LoadAsync(1); s.TransferOwnership("a");',
    'using (var r = new DataReader(s.InputStream)) { Elsewhere.Read(r); } s.TransferOwnership("a");',
    'using (var r = new DataReader(s.InputStream)) { Read(r); } s.TransferOwnership("a");',
    'using (var r = new DataReader(s.InputStream)) { await r.LoadAsync(1); } s.Dispose();',
    'using (var r = DataReader.FromBuffer(await s.InputStream.ReadAsync(null, 1, InputStreamOptions.Partial))) { } s.TransferOwnership("a");',
    'using (var r = new DataReader(s.InputStream)) { await r.LoadAsync(1); }',
  ])
    checkSilent(
      readerNotDetachedBeforeTransfer,
      socketClass(`async Task Go(StreamSocket s) { ${code} } void Read(DataReader r) { r.DetachStream(); }`),
    );
});

test('the fix detaches at the end of the using or before Dispose', () => {
  checkFix(
    readerNotDetachedBeforeTransfer,
    socketMethod(`
    var socket = new StreamSocket();
    using (var reader = new DataReader(socket.InputStream))
    {
        await reader.LoadAsync(1);
    }
    socket.TransferOwnership("a");`),
    socketMethod(`
    var socket = new StreamSocket();
    using (var reader = new DataReader(socket.InputStream))
    {
        await reader.LoadAsync(1);
        reader.DetachStream();
    }
    socket.TransferOwnership("a");`),
  );
  checkFix(
    readerNotDetachedBeforeTransfer,
    socketMethod(`
    var socket = new StreamSocket();
    var writer = new DataWriter(socket.OutputStream);
    writer.Dispose();
    socket.TransferOwnership("a");`),
    socketMethod(`
    var socket = new StreamSocket();
    var writer = new DataWriter(socket.OutputStream);
    writer.DetachStream();
    writer.Dispose();
    socket.TransferOwnership("a");`),
  );
});
