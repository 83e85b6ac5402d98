import test from 'node:test';
import { wsDisposeInHandler } from '../../../../server/analysis/rules/websockets/ws-dispose-in-handler';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { socketClass } from '../../../harness/tasks';

const handler = (code: string) =>
  socketClass(`
void OnMessage(MessageWebSocket sender, MessageWebSocketMessageReceivedEventArgs args)
{
${code.replace(/^\n+|\s+$/g, '')}
}`);

test('closed inside the using', () => {
  checkRule(
    wsDisposeInHandler,
    handler(`
    using (DataReader reader = args.GetDataReader())
    {
        reader.ReadByte();
        sender.Close(1000, "");
               ^^^^^ hint ws-dispose-in-handler: sender is closed while the reader of its message is still open: the reader then belongs to a closed socket. Close the socket after the using block.
    }`),
  );
});

test('behind it, without a reader, or another reader', () => {
  for (const code of [
    'using (var reader = args.GetDataReader()) { reader.ReadByte(); } sender.Dispose();',
    'try { using (var reader = args.GetDataReader()) { reader.ReadByte(); } } catch (Exception) { sender.Dispose(); }',
    'sender.Dispose();',
    'using (var reader = DataReader.FromBuffer(null)) { sender.Dispose(); }',
  ])
    checkSilent(wsDisposeInHandler, handler(code));
});

test('the fix moves the last statement behind the block', () => {
  checkFix(
    wsDisposeInHandler,
    handler(`
    using (var reader = args.GetDataReader())
    {
        reader.ReadByte();
        sender.Dispose();
    }`),
    handler(`
    using (var reader = args.GetDataReader())
    {
        reader.ReadByte();
    }
    sender.Dispose();`),
  );
});
