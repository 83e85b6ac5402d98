import test from 'node:test';
import { readerConcurrentUse } from '../../../../server/analysis/rules/websockets/reader-concurrent-use';
import { checkRule, checkSilent } from '../../../harness/rules';
import { socketMethod } from '../../../harness/tasks';

test('two at a time', () => {
  checkRule(
    readerConcurrentUse,
    socketMethod(`
    var reader = new DataReader(new StreamSocket().InputStream);
    var first = reader.LoadAsync(8);
                       ^^^^^^^^^ related: Nothing has waited for this.
    var second = reader.LoadAsync(8);
                        ^^^^^^^^^ warning reader-concurrent-use: Another LoadAsync of reader is still pending: two at the same time fail or mix up the data. Await the first one before this.
    await first;`),
  );
});

test('one after the other', () => {
  for (const code of [
    'await r.LoadAsync(8); await r.LoadAsync(8);',
    'var a = r.LoadAsync(8); await a; var b = r.LoadAsync(8); await b;',
    'r.LoadAsync(8).Completed = (o, s) => { r.LoadAsync(8).AsTask(); };',
    'if (id == Guid.Empty) { var a = r.LoadAsync(8); } else { var b = r.LoadAsync(8); }',
    'var a = r.LoadAsync(8); r = new DataReader(new StreamSocket().InputStream); var b = r.LoadAsync(8);',
  ])
    checkSilent(readerConcurrentUse, socketMethod(`var r = new DataReader(new StreamSocket().InputStream); ${code}`));
});
