import test from 'node:test';
import { wsContinuewithNoFault } from '../../../../server/analysis/rules/websockets/ws-continuewith-no-fault';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { chatClass } from '../../../harness/webSockets';

const members =
  'StreamWebSocket socket; DataWriter writer; void Send() { } void Look(Task t) { var s = t.Status; } void Blind(Task t) { Send(); }';

test('after a connect or a send, with a lambda or a method', () => {
  checkRule(
    wsContinuewithNoFault,
    chatClass(
      `
    socket.ConnectAsync(uri).AsTask().ContinueWith(_ => Send());
                                      ^^^^^^^^^^^^ warning ws-continuewith-no-fault: This continuation also runs when the operation before it has failed, and goes on as if the socket were connected. Await the operation, or pass TaskContinuationOptions.OnlyOnRanToCompletion.
    var sending = writer.StoreAsync().AsTask();
    sending.ContinueWith(t => { Send(); });
            ^^^^^^^^^^^^ warning ws-continuewith-no-fault
    socket.ConnectAsync(uri).AsTask().ContinueWith(Blind);
                                      ^^^^^^^^^^^^ warning ws-continuewith-no-fault`,
      members,
    ),
  );
});

test('silent: looked at, options, handed on, other tasks', () => {
  for (const body of [
    'socket.ConnectAsync(uri).AsTask().ContinueWith(t => { if (t.IsFaulted) return; Send(); });',
    'socket.ConnectAsync(uri).AsTask().ContinueWith(t => { t.GetAwaiter().GetResult(); });',
    'socket.ConnectAsync(uri).AsTask().ContinueWith(t => { if (t.Status == TaskStatus.RanToCompletion) Send(); });',
    'socket.ConnectAsync(uri).AsTask().ContinueWith(t => Look(t));',
    'socket.ConnectAsync(uri).AsTask().ContinueWith(Look);',
    'socket.ConnectAsync(uri).AsTask().ContinueWith(_ => Send(), TaskContinuationOptions.OnlyOnRanToCompletion);',
    'Task.Delay(1).ContinueWith(_ => Send());',
    'Task.Run(() => { }).ContinueWith(_ => Send());',
  ])
    checkSilent(wsContinuewithNoFault, chatClass(body, members));
});

test('the fix goes on only after success', () => {
  checkFix(
    wsContinuewithNoFault,
    chatClass('socket.ConnectAsync(uri).AsTask().ContinueWith(_ => Send());', members),
    chatClass(
      'socket.ConnectAsync(uri).AsTask().ContinueWith(_ => Send(), TaskContinuationOptions.OnlyOnRanToCompletion);',
      members,
    ),
  );
});
