import test from 'node:test';
import { noAllsocketsCheck } from '../../../../server/analysis/rules/broker/no-allsockets-check';
import { checkRule, checkSilent } from '../../../harness/rules';
import { socketTask } from '../../../harness/tasks';

const app = (members: string) => `
using System;
using System.Threading.Tasks;
using Windows.Networking;
using Windows.Networking.Sockets;
class Tested
{
StreamSocket field;
${members.replace(/^\n+|\s+$/g, '')}
}`;

test('made and transferred, in one method or in several', () => {
  checkRule(
    noAllsocketsCheck,
    app(`
async Task One(Guid id)
{
    var socket = new StreamSocket();
                     ^^^^^^^^^^^^ hint no-allsockets-check: When the app starts again the socket broker may still hold the socket that it was given last time; a new one makes a second connection, and its id is taken. Look in SocketActivityInformation.AllSockets first, and take the socket from there.
    socket.EnableTransferOwnership(id);
    await socket.ConnectAsync(new HostName("a"), "1");
    socket.TransferOwnership("a");
}
void Field()
{
    field = new StreamSocket();
                ^^^^^^^^^^^^ hint no-allsockets-check
    field.TransferOwnership("c");
}
void Foreground() { field = new StreamSocket(); }
void Listen(Guid id) { Give(new StreamSocketListener()); }
                                ^^^^^^^^^^^^^^^^^^^^ hint no-allsockets-check
void Give(StreamSocketListener listener) { listener.TransferOwnership("b"); }`),
  );
});

test('somebody looks, nothing is transferred, or it is the task', () => {
  const give = 'void Give() { var socket = new StreamSocket(); socket.TransferOwnership("a"); }';
  checkSilent(noAllsocketsCheck, app(`${give} bool Has() => SocketActivityInformation.AllSockets.Count > 0;`));
  checkSilent(noAllsocketsCheck, app('void Use() { field = new StreamSocket(); field.Dispose(); }'));
  checkSilent(noAllsocketsCheck, app('void Use(StreamSocket socket) { socket.TransferOwnership("a"); }'));
  checkSilent(
    noAllsocketsCheck,
    socketTask(`
case SocketActivityTriggerReason.SocketClosed:
    socket = new StreamSocket();
    socket.TransferOwnership("a");
    break;`),
  );
});
