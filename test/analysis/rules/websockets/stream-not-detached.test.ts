import test from 'node:test';
import { streamNotDetached } from '../../../../server/analysis/rules/websockets/stream-not-detached';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { socketClass } from '../../../harness/tasks';

test('closed, and used again behind it or in the next round', () => {
  checkRule(
    streamNotDetached,
    socketClass(`
async Task Go(StreamSocket socket, StreamWebSocket web)
{
    using (var writer = new DataWriter(socket.OutputStream)) { await writer.StoreAsync(); }
                            ^^^^^^^^^^ error stream-not-detached: Disposing of this DataWriter closes the stream of the socket: the next use of the stream fails with 0x80000013 (the object has been closed). Call DetachStream() before it is disposed.
    await socket.OutputStream.FlushAsync();
                              ^^^^^^^^^^ related: Here the stream is used again.
    while (uri != null)
    {
        var reader = new DataReader(web.InputStream);
                         ^^^^^^^^^^ related: Here the stream is used again.
        await reader.LoadAsync(1);
        reader.Dispose();
               ^^^^^^^ error stream-not-detached
    }
}`),
  );
});

test('a method that sends over a socket in a field', () => {
  checkRule(
    streamNotDetached,
    socketClass(`
MessageWebSocket socket;
async Task Send(string text)
{
    using (var writer = new DataWriter(socket.OutputStream))
                            ^^^^^^^^^^ warning stream-not-detached
    {
        writer.WriteString(text);
        await writer.StoreAsync();
    }
}`),
  );
});

test('detached, the other stream, a new socket, closed on purpose, or in the hands of others', () => {
  for (const code of [
    'using (var w = new DataWriter(s.OutputStream)) { await w.StoreAsync(); w.DetachStream(); } await s.OutputStream.FlushAsync();',
    'using (var w = new DataWriter(s.OutputStream)) { await w.StoreAsync(); } var r = new DataReader(s.InputStream);',
    'using (var w = new DataWriter(s.OutputStream)) { await w.StoreAsync(); } s = new StreamSocket(); var x = new DataWriter(s.OutputStream);',
    'while (uri != null) { var t = new StreamSocket(); using (var w = new DataWriter(t.OutputStream)) { await w.StoreAsync(); } }',
    'using (var w = new DataWriter(s.OutputStream)) { await w.StoreAsync(); } s.Dispose();',
    'using (var w = new DataWriter(s.OutputStream)) { Elsewhere.Send(w); } await s.OutputStream.FlushAsync();',
    'using (var w = new DataWriter()) { w.WriteByte(1); } var x = new DataWriter(s.OutputStream);',
    'using (var w = new DataWriter(kept.OutputStream)) { await w.StoreAsync(); } kept.Dispose(); kept = null;',
  ])
    checkSilent(streamNotDetached, socketClass(`StreamSocket kept; async Task Go(StreamSocket s) { ${code} }`));
});

test('the fix detaches first', () => {
  const method = (end: string) =>
    socketClass(`
    async Task Go(StreamSocket socket)
    {
        using (var writer = new DataWriter(socket.OutputStream))
        {
            await writer.StoreAsync();${end}
        }
        await socket.OutputStream.FlushAsync();
    }`);
  checkFix(streamNotDetached, method(''), method('\n            writer.DetachStream();'));
});
