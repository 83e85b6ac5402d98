import test from 'node:test';
import { wrongKindGetter } from '../../../../server/analysis/rules/broker/wrong-kind-getter';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { socketTask, taskClass } from '../../../harness/tasks';

test('against the reason, in a switch', () => {
  checkRule(
    wrongKindGetter,
    socketTask(`
case SocketActivityTriggerReason.ConnectionAccepted:
    socket = info.StreamSocket;
                  ^^^^^^^^^^^^ error wrong-kind-getter: Here the socket is a StreamSocketListener (the reason is ConnectionAccepted), and reading StreamSocket fails: a getter works only for the kind of socket that SocketKind names. Read StreamSocketListener.
    break;
case SocketActivityTriggerReason.SocketActivity:
    var listener = details.SocketInformation.StreamSocketListener;
                                             ^^^^^^^^^^^^^^^^^^^^ error wrong-kind-getter: Here the socket is a StreamSocket or a DatagramSocket (the reason is SocketActivity), …
    break;
case SocketActivityTriggerReason.KeepAliveTimerExpired:
case SocketActivityTriggerReason.SocketClosed:
    var datagram = info.DatagramSocket;
                        ^^^^^^^^^^^^^^ error wrong-kind-getter: Here the socket is a StreamSocket (the reason is KeepAliveTimerExpired or SocketClosed), …
    break;`),
  );
});

test('against SocketKind, in conditions', () => {
  checkRule(
    wrongKindGetter,
    taskClass(
      `
foreach (var info in SocketActivityInformation.AllSockets.Values)
{
    if (info.SocketKind == SocketActivityKind.StreamSocketListener)
        info.StreamSocket.Dispose();
             ^^^^^^^^^^^^ error wrong-kind-getter: Here the socket is a StreamSocketListener (SocketKind is StreamSocketListener), …
    if (SocketActivityKind.DatagramSocket != info.SocketKind) continue;
    var socket = info.StreamSocket;
                      ^^^^^^^^^^^^ error wrong-kind-getter
}
var details = instance.TriggerDetails as SocketActivityTriggerDetails;
var reason = details.Reason;
if (reason is SocketActivityTriggerReason.KeepAliveTimerExpired or SocketActivityTriggerReason.SocketActivity)
    details.SocketInformation.StreamSocketListener.Dispose();
                              ^^^^^^^^^^^^^^^^^^^^ error wrong-kind-getter`,
    ),
  );
});

test('the right kind, or not known', () => {
  checkSilent(
    wrongKindGetter,
    socketTask(
      `
case SocketActivityTriggerReason.ConnectionAccepted:
    if (info.SocketKind == SocketActivityKind.StreamSocket) socket = info.StreamSocket;
    if (info.SocketKind == SocketActivityKind.StreamSocketListener) info.StreamSocketListener.Dispose();
    if (SocketActivityInformation.AllSockets.TryGetValue("client", out var client)) socket = client.StreamSocket;
    socket = SocketActivityInformation.AllSockets["client"].StreamSocket;
    break;
case SocketActivityTriggerReason.SocketActivity:
    socket = info.StreamSocket;
    var datagram = info.DatagramSocket;
    break;
case SocketActivityTriggerReason.SocketClosed:
default:
    var listener = info.StreamSocketListener;
    break;`,
      `
socket = info.StreamSocket;
if (details.Reason != SocketActivityTriggerReason.ConnectionAccepted) socket = info.StreamSocket;
if (details.Reason == SocketActivityTriggerReason.ConnectionAccepted || instance.SuspendedCount > 0) socket = info.StreamSocket;`,
    ),
  );
});

test('the fix', () => {
  const code = (getter: string) =>
    socketTask(`case SocketActivityTriggerReason.ConnectionAccepted: info.${getter}.Dispose(); break;`);
  checkFix(wrongKindGetter, code('StreamSocket'), code('StreamSocketListener'));
});
