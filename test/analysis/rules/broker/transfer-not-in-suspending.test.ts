import test from 'node:test';
import { transferNotInSuspending } from '../../../../server/analysis/rules/broker/transfer-not-in-suspending';
import { checkRule, checkSilent } from '../../../harness/rules';
import { socketClass, socketMethod, socketTask } from '../../../harness/tasks';

test('handed over right after connecting', () => {
  checkRule(
    transferNotInSuspending,
    socketMethod(`
    var socket = new StreamSocket();
    socket.EnableTransferOwnership(id);
    await socket.ConnectAsync(host, "7");
                 ^^^^^^^^^^^^ related: Here it is connected or bound.
    socket.TransferOwnership("a");
           ^^^^^^^^^^^^^^^^^ hint transfer-not-in-suspending: socket goes to the socket broker as soon as it is connected: the app cannot use it any more while it is in the foreground. Transfer it when the app is suspended, in the handler of Suspending.`),
  );
});

test('in another method, or in a background task', () => {
  checkSilent(
    transferNotInSuspending,
    socketClass(
      'StreamSocket s; async Task Open() { s = new StreamSocket(); await s.ConnectAsync(host, "7"); } void OnSuspending() { s.TransferOwnership("a"); }',
    ),
  );
  checkSilent(
    transferNotInSuspending,
    socketTask(
      'case SocketActivityTriggerReason.SocketClosed: socket = new StreamSocket(); await socket.ConnectAsync(null, "7"); socket.TransferOwnership(info.Id); break;',
    ),
  );
});
