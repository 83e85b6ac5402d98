import test from 'node:test';
import { wsReuseAfterClose } from '../../../../server/analysis/rules/websockets/ws-reuse-after-close';
import { checkRule, checkSilent } from '../../../harness/rules';
import { socketClass } from '../../../harness/tasks';

test('closed, and connected again', () => {
  checkRule(
    wsReuseAfterClose,
    socketClass(`
MessageWebSocket socket;
async Task Reopen()
{
    Stop();
    await socket.ConnectAsync(uri);
                 ^^^^^^^^^^^^ error ws-reuse-after-close: socket was closed before: a closed socket cannot be connected again, and this fails. Make a new MessageWebSocket for each connection.
    var other = new StreamSocket();
    other.Dispose();
          ^^^^^^^ related: Here it is closed.
    await other.ConnectAsync(host, "7");
                ^^^^^^^^^^^^ error ws-reuse-after-close: other was closed before: a closed socket cannot be connected again, and this fails. Make a new StreamSocket for each connection.
}
void Stop() { socket.Close(1000, ""); }
                     ^^^^^ related: Here it is closed.`),
  );
});

test('a new object, another path, or closed afterwards', () => {
  for (const code of [
    's.Dispose(); s = new MessageWebSocket(); await s.ConnectAsync(uri);',
    's?.Dispose(); s = new MessageWebSocket(); await s.ConnectAsync(uri);',
    'if (uri == null) { s.Dispose(); return; } await s.ConnectAsync(uri);',
    'try { await s.ConnectAsync(uri); } catch (Exception) { s.Dispose(); }',
    'if (uri == null) s.Dispose(); else await s.ConnectAsync(uri);',
    'for (;;) { s = new MessageWebSocket(); await s.ConnectAsync(uri); s.Dispose(); }',
  ])
    checkSilent(wsReuseAfterClose, socketClass(`async Task Go(MessageWebSocket s) { ${code} }`));
});
