import test from 'node:test';
import { cancelioNotAwaited } from '../../../../server/analysis/rules/broker/cancelio-not-awaited';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { socketClass, socketMethod } from '../../../harness/tasks';

test('dropped', () => {
  checkRule(
    cancelioNotAwaited,
    socketClass(`
StreamSocket socket; StreamSocketListener listener;
void Suspend()
{
    socket.CancelIOAsync();
           ^^^^^^^^^^^^^ error cancelio-not-awaited: Nothing waits for CancelIOAsync: the reads and writes of socket are still pending when the next line runs, and a TransferOwnership there fails. Await it.
    listener?.CancelIOAsync().AsTask();
              ^^^^^^^^^^^^^ error cancelio-not-awaited
}`),
  );
});

test('awaited, waited for, or handed on', () => {
  for (const code of [
    'await s.CancelIOAsync();',
    's.CancelIOAsync().AsTask().Wait();',
    'var c = s.CancelIOAsync(); await c;',
    's.CancelIOAsync().Completed = (a, b) => { };',
    'await Cancel(s);',
    's.CancelIOAsync(); s.Dispose();',
    'await Task.WhenAll(s.CancelIOAsync().AsTask(), Task.Delay(1));',
  ])
    checkSilent(
      cancelioNotAwaited,
      socketMethod(
        `var s = new StreamSocket(); ${code}`,
        'Task Cancel(StreamSocket s) { return s.CancelIOAsync().AsTask(); }',
      ),
    );
});

test('the fix awaits', () => {
  const method = (call: string) =>
    socketMethod(`
    var socket = new StreamSocket();
    ${call}`);
  checkFix(cancelioNotAwaited, method('socket.CancelIOAsync();'), method('await socket.CancelIOAsync();'));
});
