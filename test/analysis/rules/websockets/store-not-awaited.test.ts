import test from 'node:test';
import { storeNotAwaited } from '../../../../server/analysis/rules/websockets/store-not-awaited';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { socketClass, socketMethod } from '../../../harness/tasks';

test('dropped operations; an error where the reader or writer is used afterwards', () => {
  checkRule(
    storeNotAwaited,
    socketMethod(`
    var socket = new StreamSocket();
    var writer = new DataWriter(socket.OutputStream);
    writer.WriteByte(1);
    writer.StoreAsync();
           ^^^^^^^^^^ error store-not-awaited: Nothing waits for StoreAsync: the next line runs before the data has been sent, and an error is never seen. Await it.
    writer.FlushAsync().AsTask();
           ^^^^^^^^^^ error store-not-awaited
    writer.Dispose();
    var reader = new DataReader(socket.InputStream);
    reader.LoadAsync(4);
           ^^^^^^^^^ warning store-not-awaited: Nothing waits for LoadAsync: the next line runs before the data is there, and an error is never seen. Await it.
    socket.OutputStream.FlushAsync();
                        ^^^^^^^^^^ warning store-not-awaited`),
  );
});

test('awaited, waited for, handed on, or flushed by a control channel', () => {
  for (const code of [
    'await w.StoreAsync();',
    'await w.StoreAsync().AsTask().ConfigureAwait(false);',
    'w.StoreAsync().AsTask().Wait();',
    'var n = w.StoreAsync().AsTask().Result;',
    'var task = w.StoreAsync().AsTask(); await Task.WhenAny(task, Task.Delay(1));',
    'var operation = w.StoreAsync(); operation.Completed = (o, s) => { };',
    'w.StoreAsync().Completed = (o, s) => { };',
    'Func<Task> later = () => w.StoreAsync().AsTask(); await later();',
    'w.StoreAsync(); channel.FlushTransport();',
    'Later(w.StoreAsync().AsTask());',
  ])
    checkSilent(
      storeNotAwaited,
      socketMethod(
        `var w = new DataWriter(new StreamSocket().OutputStream); ${code}`,
        'ControlChannelTrigger channel; void Later(Task task) { }',
      ),
    );
});

test('the fix awaits, where the method is async', () => {
  checkFix(
    storeNotAwaited,
    socketClass(`
    async Task Send(DataWriter writer, IOutputStream OutputStream)
    {
        writer.StoreAsync();
    }`),
    socketClass(`
    async Task Send(DataWriter writer, IOutputStream OutputStream)
    {
        await writer.StoreAsync();
    }`),
  );
});
