import test from 'node:test';
import { useAfterTransfer } from '../../../../server/analysis/rules/broker/use-after-transfer';
import { checkRule, checkSilent } from '../../../harness/rules';
import { socketClass, socketMethod } from '../../../harness/tasks';

test('the first use behind the transfer', () => {
  checkRule(
    useAfterTransfer,
    socketMethod(
      `
    var socket = new StreamSocket();
    socket.TransferOwnership("a");
           ^^^^^^^^^^^^^^^^^ related: Here the socket is handed over.
    var writer = new DataWriter(socket.OutputStream);
                                       ^^^^^^^^^^^^ error use-after-transfer: socket belongs to the socket broker since TransferOwnership: using the object afterwards fails. Do this before the transfer, or take the socket back from SocketActivityInformation first.
    await socket.CancelIOAsync();
    Lend(kept);
    await kept.CancelIOAsync();
               ^^^^^^^^^^^^^ error use-after-transfer`,
      `
StreamSocket kept;
void Lend(StreamSocket given) { given.TransferOwnership("b"); }
                                      ^^^^^^^^^^^^^^^^^ related: Here the socket is handed over.`,
    ),
  );
});

test('a transfer on some path, from where the code goes on to use the socket', () => {
  checkRule(
    useAfterTransfer,
    socketMethod(`
    var socket = new StreamSocket();
    using (var text = new System.IO.StringReader("a"))
    {
        try
        {
            switch (text.ReadLine())
            {
                case "a":
                    socket.TransferOwnership("a");
                           ^^^^^^^^^^^^^^^^^ related: Here the socket is handed over.
                    break;
                default:
                    break;
            }
        }
        catch (Exception)
        {
            text.Dispose();
        }
        await socket.CancelIOAsync();
                     ^^^^^^^^^^^^^ error use-after-transfer: socket belongs to the socket broker since TransferOwnership: …
        socket.TransferOwnership("a");
    }`),
  );
});

test('disposing of the empty object is only pointless', () => {
  checkRule(
    useAfterTransfer,
    socketMethod(`
    using (var socket = new StreamSocket())
                            ^^^^^^^^^^^^ hint use-after-transfer
    {
        socket.TransferOwnership("a");
               ^^^^^^^^^^^^^^^^^ related: Here the socket is handed over.
    }
    var other = new StreamSocket();
    other.TransferOwnership("b");
          ^^^^^^^^^^^^^^^^^ related: Here the socket is handed over.
    other.Dispose();
          ^^^^^^^ hint use-after-transfer: other belongs to the socket broker since TransferOwnership: disposing of the object does nothing, and the connection stays open. Set the variable to null instead.`),
  );
});

test('set to null, taken back, another path, or nothing that touches the connection', () => {
  for (const code of [
    's.TransferOwnership("a"); s = null;',
    's.TransferOwnership("a"); s = info.StreamSocket; s.Dispose();',
    's.TransferOwnership("a"); s = new StreamSocket(); await s.ConnectAsync(host, "7");',
    'if (id == Guid.Empty) s.TransferOwnership("a"); else s.Dispose();',
    'if (id == Guid.Empty) { s.TransferOwnership("a"); return; } s.Dispose();',
    's.TransferOwnership("a"); var name = s.Information.RemotePort;',
    'try { s.TransferOwnership("a"); } catch (Exception) { s.Dispose(); }',
    's?.TransferOwnership("a"); s?.Dispose();',
    'if (id == Guid.Empty) s.TransferOwnership("a"); if (id != Guid.Empty) s.TransferOwnership("b");',
    'if (id == Guid.Empty) s.TransferOwnership("a"); s.Dispose();',
    'while (true) { if (id == Guid.Empty) { s.TransferOwnership("a"); break; } await s.CancelIOAsync(); }',
    'if (id == Guid.Empty) { s.TransferOwnership("a"); s = info.StreamSocket; } await s.CancelIOAsync();',
    'if (id == Guid.Empty) { s.TransferOwnership("a"); throw new Exception(); } await s.CancelIOAsync();',
  ])
    checkSilent(
      useAfterTransfer,
      socketClass(`async Task Go(StreamSocket s, SocketActivityInformation info) { ${code} }`),
    );
});
