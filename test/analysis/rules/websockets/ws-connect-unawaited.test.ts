import test from 'node:test';
import { wsConnectUnawaited } from '../../../../server/analysis/rules/websockets/ws-connect-unawaited';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { socketMethod } from '../../../harness/tasks';

test('dropped, or continued whatever became of it', () => {
  checkRule(
    wsConnectUnawaited,
    socketMethod(
      `
    var socket = new MessageWebSocket();
    try { socket.ConnectAsync(uri); } catch (Exception) { }
                 ^^^^^^^^^^^^ error ws-connect-unawaited: Nothing waits for ConnectAsync: when socket cannot be connected no catch sees it, and what follows runs before the connection is there. Await it, inside the try.
    var web = new StreamWebSocket();
    Task connecting = web.ConnectAsync(uri).AsTask();
                          ^^^^^^^^^^^^ error ws-connect-unawaited
    connecting.ContinueWith(_ => Send());
    new MessageWebSocket().ConnectAsync(uri).AsTask().ContinueWith(_ => Send());
                           ^^^^^^^^^^^^ error ws-connect-unawaited`,
      'void Send() { }',
    ),
  );
});

test('awaited, waited for, watched, or handed on', () => {
  for (const code of [
    'await s.ConnectAsync(uri);',
    's.ConnectAsync(uri).AsTask().Wait();',
    'var t = s.ConnectAsync(uri); await t;',
    'var t = s.ConnectAsync(uri).AsTask(); if (await Task.WhenAny(t, Task.Delay(1)) != t) return;',
    'await s.ConnectAsync(uri).AsTask().ContinueWith(_ => { });',
    's.ConnectAsync(uri).AsTask().ContinueWith(t => { if (t.IsFaulted) return; });',
    's.ConnectAsync(uri).AsTask().ContinueWith(_ => { }, TaskContinuationOptions.OnlyOnRanToCompletion);',
    'var o = s.ConnectAsync(uri); o.Completed = (a, b) => { };',
    'await Connect(s);',
    'await Elsewhere.Limit(s.ConnectAsync(uri).AsTask());',
  ])
    checkSilent(
      wsConnectUnawaited,
      socketMethod(
        `var s = new MessageWebSocket(); ${code}`,
        'Task Connect(MessageWebSocket s) { return s.ConnectAsync(uri).AsTask(); }',
      ),
    );
});

test('the fix awaits', () => {
  const method = (call: string) =>
    socketMethod(`
    var socket = new MessageWebSocket();
    ${call}`);
  checkFix(wsConnectUnawaited, method('socket.ConnectAsync(uri);'), method('await socket.ConnectAsync(uri);'));
});
