import test from 'node:test';
import { socketNotReturnedOnException } from '../../../../server/analysis/rules/broker/socket-not-returned-on-exception';
import { checkRule, checkSilent } from '../../../harness/rules';
import { socketTask } from '../../../harness/tasks';

test('what is read may fail, with a catch that does not return the socket or with none', () => {
  checkRule(
    socketNotReturnedOnException,
    socketTask(`
case SocketActivityTriggerReason.SocketActivity:
    socket = info.StreamSocket;
                  ^^^^^^^^^^^^ warning socket-not-returned-on-exception: Reading StreamSocket takes the socket from the broker, and an exception leaves the task without giving it back: then no packet starts the task again. Call TransferOwnership or Dispose in a finally block or in the catch.
    await new DataReader(socket.InputStream).LoadAsync(250);
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: When this throws, the socket is not returned.
    socket.TransferOwnership(info.Id);
    break;`),
  );
  checkRule(
    socketNotReturnedOnException,
    socketTask(`
case SocketActivityTriggerReason.SocketActivity:
    socket = info.StreamSocket;
                  ^^^^^^^^^^^^ warning socket-not-returned-on-exception
    try { await Work(); socket.TransferOwnership(info.Id); }
    catch (Exception) { info = null; }
    break;
    ^^^^^^ related: When this throws, the socket is not returned.`).replace(
      'return Task.Delay(1);',
      'throw new Exception();',
    ),
  );
});

test('returned or closed all the same, nothing that fails, or lost without an exception as well', () => {
  for (const code of [
    'socket = info.StreamSocket; try { await Fail(); } finally { socket.TransferOwnership(info.Id); } break;',
    'socket = info.StreamSocket; try { await Fail(); socket.TransferOwnership(info.Id); } catch (Exception) { socket.TransferOwnership(info.Id); } break;',
    'socket = info.StreamSocket; try { await Fail(); socket.TransferOwnership(info.Id); } catch (Exception) { socket.Dispose(); throw; } break;',
    'socket = info.StreamSocket; try { await Fail(); } catch (Exception) { } socket.TransferOwnership(info.Id); break;',
    'using (var own = info.StreamSocket) { await Fail(); } break;',
    'socket = info.StreamSocket; socket.TransferOwnership(info.Id); await Fail(); break;',
    'await Fail(); socket = info.StreamSocket; socket.TransferOwnership(info.Id); break;',
    'await Handle(info.StreamSocket); break;',
    'socket = info.StreamSocket; await Fail(); break;',
  ])
    checkSilent(
      socketNotReturnedOnException,
      socketTask(`case SocketActivityTriggerReason.SocketActivity: ${code}`).replace(
        /\}$/,
        'Task Fail() { throw new Exception(); } Task Handle(StreamSocket s) { throw new Exception(); } }',
      ),
    );
});
