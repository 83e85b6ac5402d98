import test from 'node:test';
import { readFullLoadBlocks } from '../../../../server/analysis/rules/websockets/read-full-load-blocks';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { socketMethod } from '../../../harness/tasks';

test('a large buffer and the default options', () => {
  checkRule(
    readFullLoadBlocks,
    socketMethod(`
    var reader = new DataReader(new StreamWebSocket().InputStream);
    const int size = 4096;
    await reader.LoadAsync(size);
                 ^^^^^^^^^ hint read-full-load-blocks: This waits until 4096 bytes have come, or the connection is closed: a shorter message is not seen before. Set InputStreamOptions to Partial, so that it ends with what is there.`),
  );
});

test('partial, a length, a computed number, or a reader whose options are not known', () => {
  for (const code of [
    'r.InputStreamOptions = InputStreamOptions.Partial; await r.LoadAsync(1024);',
    'await r.LoadAsync(4);',
    'await r.LoadAsync(sizeof(uint)); await r.LoadAsync(r.ReadUInt32());',
    'Prepare(r); await r.LoadAsync(1024);',
    'Elsewhere.Prepare(r); await r.LoadAsync(1024);',
    'await kept.LoadAsync(1024);',
  ])
    checkSilent(
      readFullLoadBlocks,
      socketMethod(
        `var r = new DataReader(new StreamSocket().InputStream); ${code}`,
        'DataReader kept; void Prepare(DataReader r) { r.InputStreamOptions = InputStreamOptions.Partial; }',
      ),
    );
});

test('the fix sets the options', () => {
  const method = (before: string) =>
    socketMethod(`
    var reader = new DataReader(new StreamSocket().InputStream);${before}
    var count = await reader.LoadAsync(1024);`);
  checkFix(readFullLoadBlocks, method(''), method('\n    reader.InputStreamOptions = InputStreamOptions.Partial;'));
});
