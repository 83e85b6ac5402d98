import test from 'node:test';
import { socketLeakOnBreak } from '../../../../server/analysis/rules/broker/socket-leak-on-break';
import { checkRule, checkSilent } from '../../../harness/rules';
import { socketMethod, socketTask } from '../../../harness/tasks';

test('left behind by a break', () => {
  checkRule(
    socketLeakOnBreak,
    socketTask(`
case SocketActivityTriggerReason.SocketClosed:
    socket = new StreamSocket();
                 ^^^^^^^^^^^^ hint socket-leak-on-break: On some path this socket is neither handed to the socket broker nor closed after EnableTransferOwnership: it is left behind open. Test what may be missing first, and make the socket afterwards.
    socket.EnableTransferOwnership(instance.Task.TaskId);
    if (info.Id == "") break;
                       ^^^^^^ related: This path leaves the socket behind.
    await socket.ConnectAsync(null, "7");
    socket.TransferOwnership(info.Id);
    break;`),
  );
});

test('handed over or closed on every path, held by a field, or in the hands of others', () => {
  for (const code of [
    'var s = new StreamSocket(); s.EnableTransferOwnership(id); await s.ConnectAsync(host, "7"); s.TransferOwnership("a");',
    'var s = new StreamSocket(); s.EnableTransferOwnership(id); if (host == null) { s.Dispose(); return; } s.TransferOwnership("a");',
    'using (var s = new StreamSocket()) { s.EnableTransferOwnership(id); if (host == null) return; s.TransferOwnership("a"); }',
    'var s = new StreamSocket(); s.EnableTransferOwnership(id); try { await s.ConnectAsync(host, "7"); s.TransferOwnership("a"); } catch (Exception) { }',
    'var s = new StreamSocket(); if (host != null) { s.EnableTransferOwnership(id); s.TransferOwnership("a"); }',
    'kept = new StreamSocket(); kept.EnableTransferOwnership(id); if (host == null) return; kept.TransferOwnership("a");',
    'var s = new StreamSocket(); s.EnableTransferOwnership(id); if (host == null) { Elsewhere.Keep(s); return; } s.TransferOwnership("a");',
  ])
    checkSilent(
      socketLeakOnBreak,
      socketMethod(code, 'StreamSocket kept; void Later() { kept.TransferOwnership("b"); }'),
    );
});
