import test from 'node:test';
import { zeroBytesNotHandled } from '../../../../server/analysis/rules/broker/zero-bytes-not-handled';
import { checkRule, checkSilent } from '../../../harness/rules';
import { socketMethod } from '../../../harness/tasks';

test('the number of bytes is dropped', () => {
  checkRule(
    zeroBytesNotHandled,
    socketMethod(`
    var reader = new DataReader(new StreamSocket().InputStream);
    await reader.LoadAsync(256);
                 ^^^^^^^^^ hint zero-bytes-not-handled: LoadAsync returns 0 when the other side has closed the connection, and nobody looks at it: the code goes on as if data had come. Compare the result with 0, and then close the socket and connect again.
    var text = reader.ReadString(reader.UnconsumedBufferLength);`),
  );
});

test('compared, kept, tested in another way, or told by the broker', () => {
  for (const code of [
    'if (await r.LoadAsync(256) == 0) return;',
    'var n = await r.LoadAsync(256);',
    'await r.LoadAsync(256); while (r.UnconsumedBufferLength > 0) r.ReadByte();',
    'var b = new DataReader(info.StreamSocket.InputStream); await b.LoadAsync(256);',
    'var m = new DataReader(new InMemoryRandomAccessStream().GetInputStreamAt(0)); await m.LoadAsync(256);',
  ])
    checkSilent(
      zeroBytesNotHandled,
      socketMethod(
        `var r = new DataReader(new StreamSocket().InputStream); ${code}`,
        'SocketActivityInformation info;',
      ),
    );
});
