import test from 'node:test';
import { keepaliveTimerWithoutHandler } from '../../../../server/analysis/rules/broker/keepalive-timer-without-handler';
import { checkRule, checkSilent } from '../../../harness/rules';
import { socketTask, taskClass } from '../../../harness/tasks';

test('a time and no handler', () => {
  checkRule(
    keepaliveTimerWithoutHandler,
    socketTask(`
case SocketActivityTriggerReason.SocketActivity:
    socket = info.StreamSocket;
    socket.TransferOwnership(info.Id, info.Context, TimeSpan.FromMinutes(15));
                                                    ^^^^^^^^^^^^^^^^^^^^^^^^ warning keepalive-timer-without-handler: When this keep-alive time is over the broker starts the task with KeepAliveTimerExpired, and no code of this app handles that: nothing is sent, and an idle connection is dropped. Add a case that sends something and transfers the socket again.
    break;
default:
    break;`),
  );
});

test('a handler and no time', () => {
  checkRule(
    keepaliveTimerWithoutHandler,
    socketTask(`
case SocketActivityTriggerReason.SocketActivity:
    info.StreamSocket.TransferOwnership(info.Id, info.Context, TimeSpan.Zero);
                      ^^^^^^^^^^^^^^^^^ related: A transfer without keep-alive time.
    break;
case SocketActivityTriggerReason.KeepAliveTimerExpired:
                                 ^^^^^^^^^^^^^^^^^^^^^ hint keepalive-timer-without-handler: KeepAliveTimerExpired never comes: no socket of this app is transferred with a keep-alive time. Pass one to TransferOwnership (id, context, time), or remove this code.
    info.StreamSocket.TransferOwnership(info.Id);
                      ^^^^^^^^^^^^^^^^^ related: A transfer without keep-alive time.
    break;`),
  );
});

test('both, or neither', () => {
  const timed = 'info.StreamSocket.TransferOwnership(info.Id, null, time);';
  const time = 'var time = TimeSpan.FromMinutes(instance.SuspendedCount);';
  for (const sections of [
    `case SocketActivityTriggerReason.KeepAliveTimerExpired: ${timed} break;`,
    `case SocketActivityTriggerReason.SocketActivity: break; default: ${timed} break;`,
    'case SocketActivityTriggerReason.SocketActivity: info.StreamSocket.TransferOwnership(info.Id); break;',
    'case SocketActivityTriggerReason.KeepAliveTimerExpired: instance.Progress = 1; break;',
  ])
    checkSilent(keepaliveTimerWithoutHandler, socketTask(sections, time));
  checkSilent(
    keepaliveTimerWithoutHandler,
    taskClass(`
var info = (instance.TriggerDetails as SocketActivityTriggerDetails).SocketInformation;
info.StreamSocket.TransferOwnership(info.Id, null, TimeSpan.FromMinutes(5));`),
  );
});
