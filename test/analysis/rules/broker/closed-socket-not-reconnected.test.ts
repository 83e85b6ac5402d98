import test from 'node:test';
import { closedSocketNotReconnected } from '../../../../server/analysis/rules/broker/closed-socket-not-reconnected';
import { checkRule, checkSilent } from '../../../harness/rules';
import { socketTask, taskClass } from '../../../harness/tasks';

test('nothing, or only a message', () => {
  checkRule(
    closedSocketNotReconnected,
    socketTask(`
case SocketActivityTriggerReason.SocketClosed:
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint closed-socket-not-reconnected: Nobody connects again when the socket was closed: the connection is gone, and no packet starts this task again. Make a new socket here, call EnableTransferOwnership, connect it and call TransferOwnership.
    break;`),
  );
  checkRule(
    closedSocketNotReconnected,
    taskClass(`
var details = (SocketActivityTriggerDetails)instance.TriggerDetails;
if (details.Reason == SocketActivityTriggerReason.SocketClosed)
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint closed-socket-not-reconnected
    System.Diagnostics.Debug.WriteLine("closed");`),
  );
});

test('the closed socket is given back as it is', () => {
  checkRule(
    closedSocketNotReconnected,
    socketTask(`
case SocketActivityTriggerReason.SocketClosed:
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint closed-socket-not-reconnected
    var closed = info.StreamSocket;
    closed.EnableTransferOwnership(instance.Task.TaskId, SocketActivityConnectedStandbyAction.DoNotWake);
    await closed.CancelIOAsync();
    closed.TransferOwnership(info.Id);
    break;`),
  );
});

test('something is done, now or later', () => {
  for (const code of [
    'case SocketActivityTriggerReason.SocketClosed: socket = new StreamSocket(); await socket.ConnectAsync(null, "7"); break;',
    'case SocketActivityTriggerReason.SocketClosed: await Work(); break;',
    'case SocketActivityTriggerReason.SocketClosed: Elsewhere.Reconnect(); break;',
    'case SocketActivityTriggerReason.SocketClosed: socket = null; break;',
    'case SocketActivityTriggerReason.SocketClosed: info.StreamSocket.Dispose(); var fresh = new StreamSocket(); await fresh.ConnectAsync(null, "7"); break;',
    'case SocketActivityTriggerReason.SocketClosed: return;',
    'case SocketActivityTriggerReason.SocketActivity: case SocketActivityTriggerReason.SocketClosed: break;',
    'case SocketActivityTriggerReason.SocketActivity: break;',
    'default: break;',
  ])
    checkSilent(closedSocketNotReconnected, socketTask(code));
});
