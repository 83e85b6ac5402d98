import test from 'node:test';
import { socketNotReturned } from '../../../../server/analysis/rules/broker/socket-not-returned';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { socketTask, taskClass } from '../../../harness/tasks';

test('a section without TransferOwnership', () => {
  checkRule(
    socketNotReturned,
    socketTask(`
case SocketActivityTriggerReason.SocketActivity:
    socket = info.StreamSocket;
                  ^^^^^^^^^^^^ error socket-not-returned: Reading StreamSocket takes the socket from the broker, and on some path it is not given back: then no packet starts the task again. Call TransferOwnership on every path.
    await new DataReader(socket.InputStream).LoadAsync(250);
    break;
    ^^^^^^ related: This path ends without TransferOwnership.
case SocketActivityTriggerReason.KeepAliveTimerExpired:
    socket = info.StreamSocket;
    socket.TransferOwnership(info.Id);
    break;`),
  );
});

test('each losing path is named', () => {
  checkRule(
    socketNotReturned,
    socketTask(`
case SocketActivityTriggerReason.SocketActivity:
case SocketActivityTriggerReason.KeepAliveTimerExpired:
    socket = info.StreamSocket;
                  ^^^^^^^^^^^^ error socket-not-returned
    var reader = new DataReader(socket.InputStream);
    if (await reader.LoadAsync(250) == 0) break;
                                          ^^^^^^ related: This path ends without TransferOwnership.
    for (var i = 0; i < 3; i++)
    {
        if (reader.ReadByte() == 0) continue;
        if (reader.ReadByte() == 1) break;
        if (reader.ReadByte() == 2) return;
                                    ^^^^^^^ related: This path ends without TransferOwnership.
    }
    socket.TransferOwnership(info.Id);
    break;`),
  );
});

test('without a local, in an if chain, through several names', () => {
  checkRule(
    socketNotReturned,
    taskClass(`
var details = (SocketActivityTriggerDetails)instance.TriggerDetails;
if (details.Reason == SocketActivityTriggerReason.SocketActivity)
{
    var reader = new DataReader(details.SocketInformation.StreamSocket.InputStream);
                                                          ^^^^^^^^^^^^ error socket-not-returned
}
else if (details.Reason == SocketActivityTriggerReason.KeepAliveTimerExpired)
{
    var info = details.SocketInformation;
    var one = info.StreamSocket;
    var two = one;
    two.TransferOwnership(info.Id);
}
else { var closed = details.SocketInformation.StreamSocket; }
instance.Progress = 1;
}
^ related: This path ends without TransferOwnership.
void More() {`),
  );
});

test('taken before the switch: the named reasons count, the others do not', () => {
  checkRule(
    socketNotReturned,
    socketTask(
      `
case SocketActivityTriggerReason.SocketActivity:
    socket.TransferOwnership(info.Id);
    break;
case SocketActivityTriggerReason.KeepAliveTimerExpired:
    break;
    ^^^^^^ related: This path ends without TransferOwnership.
case SocketActivityTriggerReason.ConnectionAccepted:
    if (info.Id == "") goto case SocketActivityTriggerReason.SocketActivity;
    break;
    ^^^^^^ related: This path ends without TransferOwnership.
case SocketActivityTriggerReason.SocketClosed:
    break;
default:
    break;`,
      `socket = info.StreamSocket;
              ^^^^^^^^^^^^ error socket-not-returned`,
    ),
  );
});

test('returned on every path', () => {
  for (const code of [
    'socket = info.StreamSocket; socket.TransferOwnership(info.Id); break;',
    'info.StreamSocket.TransferOwnership(info.Id); break;',
    'info.StreamSocket?.TransferOwnership(info.Id); break;',
    'socket = info.StreamSocket; if (socket == null) break; socket.TransferOwnership(info.Id); break;',
    'socket = info.StreamSocket; if (socket != null) { socket.TransferOwnership(info.Id); } break;',
    'socket = info.StreamSocket; if (socket is null) return; socket.TransferOwnership(info.Id); break;',
    'socket = info.StreamSocket; try { await Work(); } finally { socket.TransferOwnership(info.Id); } break;',
    'socket = info.StreamSocket; try { await Work(); return; } finally { socket.TransferOwnership(info.Id); }',
    'socket = info.StreamSocket; try { await Work(); socket.TransferOwnership(info.Id); } catch (Exception) { } break;',
    'socket = info.StreamSocket; while (true) { if (info.Id == "") { socket.TransferOwnership(info.Id); break; } } break;',
    'socket = info.StreamSocket; if (info.Id == "") throw new Exception(); socket.TransferOwnership(info.Id); break;',
    'socket = info.StreamSocket; socket.Dispose(); break;',
    'socket = info.StreamSocket; do { await Work(); } while (info.Id == ""); socket.TransferOwnership(info.Id); break;',
    'socket = info.StreamSocket; if (info.Id == "") goto default; goto default; default: socket.TransferOwnership(info.Id); break;',
    'socket = info.StreamSocket; foreach (var c in "ab") if (c == 1) { socket.TransferOwnership(info.Id); return; } socket.TransferOwnership(info.Id); break;',
    'using (var own = info.StreamSocket) { await Work(); } break;',
  ])
    checkSilent(socketNotReturned, socketTask(`case SocketActivityTriggerReason.SocketActivity: ${code}`));
});

test('handed to somebody else', () => {
  for (const code of [
    'Keep(info.StreamSocket); break;',
    'kept = info.StreamSocket; break;',
    'socket = info.StreamSocket; kept = socket; break;',
    'socket = info.StreamSocket; Action later = () => socket.TransferOwnership(info.Id); later(); break;',
    'socket = info.StreamSocket; await new Operation(socket).Go(); break;',
    'socket = info.StreamSocket; Unknown(socket); break;',
    'socket = info.StreamSocket; Action later = () => info.StreamSocket.Dispose(); break;',
    'var udp = info.DatagramSocket; udp.MessageReceived += Received; break;',
  ])
    checkSilent(
      socketNotReturned,
      socketTask(`case SocketActivityTriggerReason.SocketActivity: ${code}`).replace(
        /\}$/,
        'StreamSocket kept; void Keep(StreamSocket s) { } void Received(object sender, object e) { } class Operation { public Operation(StreamSocket s) { } public Task Go() { return null; } } }',
      ),
    );
});

test('not taken, closed, no reason to return, or not in a task', () => {
  checkSilent(socketNotReturned, socketTask('case SocketActivityTriggerReason.SocketActivity: break;'));
  checkSilent(
    socketNotReturned,
    socketTask('case SocketActivityTriggerReason.SocketClosed: socket = info.StreamSocket; break;'),
  );
  checkSilent(
    socketNotReturned,
    socketTask('case SocketActivityTriggerReason.SocketClosed: socket = new StreamSocket(); break;'),
  );
  checkSilent(socketNotReturned, socketTask('default: socket = info.StreamSocket; break;'));
  checkSilent(
    socketNotReturned,
    taskClass('', {
      members:
        'void Resume() { SocketActivityInformation i; if (SocketActivityInformation.AllSockets.TryGetValue("", out i)) { var s = i.StreamSocket; } }',
    }),
  );
});

test('if and test together, and a reason kept in a local', () => {
  checkRule(
    socketNotReturned,
    taskClass(`
var details = instance.TriggerDetails as SocketActivityTriggerDetails;
var reason = details.Reason;
if (reason != SocketActivityTriggerReason.SocketClosed)
{
    var socket = details.SocketInformation.DatagramSocket;
                                           ^^^^^^^^^^^^^^ error socket-not-returned
    if (reason == SocketActivityTriggerReason.SocketActivity && socket != null) return;
                                                                                ^^^^^^^ related: This path ends without TransferOwnership.
}`),
  );
});

test('the fix returns the socket before the jump', () => {
  checkFix(
    socketNotReturned,
    socketTask(`
    case SocketActivityTriggerReason.SocketActivity:
        socket = info.StreamSocket;
        break;`),
    socketTask(`
    case SocketActivityTriggerReason.SocketActivity:
        socket = info.StreamSocket;
        socket.TransferOwnership(info.Id);
        break;`),
  );
  checkFix(
    socketNotReturned,
    socketTask(`
    case SocketActivityTriggerReason.SocketActivity:
        socket = details.SocketInformation.StreamSocket;
        if (info.Id == "") break;
        socket.TransferOwnership(info.Id);
        break;`),
    socketTask(`
    case SocketActivityTriggerReason.SocketActivity:
        socket = details.SocketInformation.StreamSocket;
        if (info.Id == "") { socket.TransferOwnership(details.SocketInformation.Id); break; }
        socket.TransferOwnership(info.Id);
        break;`),
  );
});
