import test from 'node:test';
import { transferWithPendingIo } from '../../../../server/analysis/rules/broker/transfer-with-pending-io';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { socketMethod } from '../../../harness/tasks';

test('a read or write that nothing has waited for', () => {
  checkRule(
    transferWithPendingIo,
    socketMethod(`
    var socket = new StreamSocket();
    var reader = new DataReader(socket.InputStream);
    var load = reader.LoadAsync(250);
                      ^^^^^^^^^ related: Nothing waits for this before the transfer.
    load.Completed = (operation, status) => { };
    socket.TransferOwnership("a");
           ^^^^^^^^^^^^^^^^^ warning transfer-with-pending-io: LoadAsync on socket may still be pending here, and TransferOwnership fails as long as it is. Await CancelIOAsync() first.
    var raw = new StreamSocket();
    var read = raw.InputStream.ReadAsync(null, 1, InputStreamOptions.Partial);
                               ^^^^^^^^^ related: Nothing waits for this before the transfer.
    raw.TransferOwnership("b");
        ^^^^^^^^^^^^^^^^^ warning transfer-with-pending-io`),
  );
});

test('awaited, cancelled, or on another path', () => {
  for (const code of [
    'await r.LoadAsync(1); s.TransferOwnership("a");',
    'var l = r.LoadAsync(1); await s.CancelIOAsync(); s.TransferOwnership("a");',
    'var l = r.LoadAsync(1); s.CancelIOAsync().AsTask().Wait(); s.TransferOwnership("a");',
    'var l = r.LoadAsync(1).AsTask(); await l; s.TransferOwnership("a");',
    'if (id == Guid.Empty) { var l = r.LoadAsync(1); return; } s.TransferOwnership("a");',
    's.TransferOwnership("a");',
    'var l = r.LoadAsync(1); await Cancel(s); s.TransferOwnership("a");',
  ])
    checkSilent(
      transferWithPendingIo,
      socketMethod(
        `var s = new StreamSocket(); var r = new DataReader(s.InputStream); ${code}`,
        'async Task Cancel(StreamSocket s) { await s.CancelIOAsync(); }',
      ),
    );
});

test('the fix cancels first', () => {
  const method = (before: string) =>
    socketMethod(`
    var socket = new StreamSocket();
    var read = socket.InputStream.ReadAsync(null, 1, InputStreamOptions.Partial);${before}
    socket.TransferOwnership("a");`);
  checkFix(transferWithPendingIo, method(''), method('\n    await socket.CancelIOAsync();'));
});
