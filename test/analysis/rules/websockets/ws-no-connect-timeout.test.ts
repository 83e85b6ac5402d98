import test from 'node:test';
import { wsNoConnectTimeout } from '../../../../server/analysis/rules/websockets/ws-no-connect-timeout';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { chatClass } from '../../../harness/webSockets';

test('awaited as an operation or as a Task', () => {
  checkRule(
    wsNoConnectTimeout,
    chatClass(`
    await new StreamWebSocket().ConnectAsync(uri);
                                ^^^^^^^^^^^^ hint ws-no-connect-timeout: Windows tries up to five addresses for 60 seconds each, so this may wait for five minutes, longer than a background task lives. Hand AsTask a CancellationToken with a time limit.
    await new MessageWebSocket().ConnectAsync(uri).AsTask().ConfigureAwait(false);
                                 ^^^^^^^^^^^^ hint ws-no-connect-timeout`),
  );
});

test('silent: a token, a timer, whatever else may end it', () => {
  for (const body of [
    'await socket.ConnectAsync(uri).AsTask(token);',
    'await Task.WhenAny(socket.ConnectAsync(uri).AsTask(), Task.Delay(10));',
    'var connecting = socket.ConnectAsync(uri); await connecting;',
    'var source = new CancellationTokenSource(); source.CancelAfter(5000); source.Token.Register(socket.Dispose); await socket.ConnectAsync(uri);',
    'await new StreamSocket().ConnectAsync(null, "1");',
  ])
    checkSilent(wsNoConnectTimeout, chatClass(body, 'StreamWebSocket socket; CancellationToken token;'));
});

test('the fix waits for ten seconds', () => {
  const code = (connect: string, before = '') =>
    chatClass(`
    var socket = new StreamWebSocket();${before}
    await ${connect};`);
  const after = code(
    'socket.ConnectAsync(uri).AsTask(timeout.Token)',
    '\n    var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(10));',
  );
  checkFix(wsNoConnectTimeout, code('socket.ConnectAsync(uri)'), after);
  checkFix(wsNoConnectTimeout, code('socket.ConnectAsync(uri).AsTask()'), after);
});
