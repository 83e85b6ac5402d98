import test from 'node:test';
import { streamDetachWhilePending } from '../../../../server/analysis/rules/websockets/stream-detach-while-pending';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { socketMethod } from '../../../harness/tasks';

test('detached while an operation runs', () => {
  checkRule(
    streamDetachWhilePending,
    socketMethod(`
    var socket = new StreamSocket();
    var writer = new DataWriter(socket.OutputStream);
    writer.StoreAsync();
           ^^^^^^^^^^ related: Nothing waits for this.
    writer.DetachStream();
           ^^^^^^^^^^^^ error stream-detach-while-pending: StoreAsync of writer is still pending here, and DetachStream fails as long as it is (0x800710DD). Await StoreAsync first.
    var reader = new DataReader(socket.InputStream);
    var load = reader.LoadAsync(4);
                      ^^^^^^^^^ related: Nothing waits for this.
    reader.DetachStream();
           ^^^^^^^^^^^^ error stream-detach-while-pending
    await load;`),
  );
});

test('awaited in some way, or in the handler of the operation', () => {
  for (const code of [
    'await w.StoreAsync(); w.DetachStream();',
    'var t = w.StoreAsync(); await t; w.DetachStream();',
    'var t = w.StoreAsync().AsTask(); t.Wait(); w.DetachStream();',
    'var t = w.StoreAsync(); t.Completed = (o, s) => { w.DetachStream(); };',
    'w.StoreAsync().AsTask().ContinueWith(t => { w.DetachStream(); });',
    'if (id == Guid.Empty) w.StoreAsync(); else w.DetachStream();',
  ])
    checkSilent(
      streamDetachWhilePending,
      socketMethod(`var w = new DataWriter(new StreamSocket().OutputStream); ${code}`),
    );
});

test('the fix awaits the operation', () => {
  const method = (call: string) =>
    socketMethod(`
    var writer = new DataWriter(new StreamSocket().OutputStream);
    ${call}
    writer.DetachStream();`);
  checkFix(streamDetachWhilePending, method('writer.StoreAsync();'), method('await writer.StoreAsync();'));
});
