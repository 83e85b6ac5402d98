import test from 'node:test';
import { readWithoutLoad } from '../../../../server/analysis/rules/websockets/read-without-load';
import { checkRule, checkSilent } from '../../../harness/rules';
import { socketMethod } from '../../../harness/tasks';

test('read before anything is loaded', () => {
  checkRule(
    readWithoutLoad,
    socketMethod(
      `
    var reader = new DataReader(new StreamSocket().InputStream);
    reader.ByteOrder = ByteOrder.LittleEndian;
    var length = reader.ReadUInt32();
                        ^^^^^^^^^^ error read-without-load: Nothing has been loaded into reader yet: a DataReader only gives what LoadAsync has fetched from the stream, so this fails with 0x8000000B (out of bounds). Await LoadAsync first.
    var text = reader.ReadString(length);
    Take(new DataReader(new StreamSocket().InputStream));`,
      `
void Take(DataReader given) { given.ReadByte(); }
                                    ^^^^^^^^ error read-without-load`,
    ),
  );
});

test('loaded, holding a buffer, given by somebody, or in the hands of others', () => {
  for (const code of [
    'await r.LoadAsync(4); r.ReadInt32();',
    'if (await r.LoadAsync(4) == 4) r.ReadInt32();',
    'r.LoadAsync(4).AsTask().Wait(); r.ReadInt32();',
    'r.LoadAsync(4).Completed = (o, s) => { r.ReadInt32(); };',
    'await Load(r); r.ReadInt32();',
    'await Elsewhere.Load(r); r.ReadInt32();',
    'var b = DataReader.FromBuffer(null); b.ReadInt32();',
    'if (r.UnconsumedBufferLength >= 4) r.ReadInt32();',
    'kept.ReadInt32();',
    'MessageWebSocketMessageReceivedEventArgs args = null; using (var m = args.GetDataReader()) { m.ReadInt32(); }',
  ])
    checkSilent(
      readWithoutLoad,
      socketMethod(
        `var r = new DataReader(new StreamSocket().InputStream); ${code}`,
        'DataReader kept; async Task Load(DataReader r) { await r.LoadAsync(4); }',
      ),
    );
});
