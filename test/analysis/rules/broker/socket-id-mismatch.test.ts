import test from 'node:test';
import { socketIdMismatch } from '../../../../server/analysis/rules/broker/socket-id-mismatch';
import { checkRule, checkSilent } from '../../../harness/rules';

const app = (members: string) => `
using System.Linq;
using Windows.Networking.Sockets;
class Tested
{
${members.replace(/^\n+|\s+$/g, '')}
}`;

test('TryGetValue, ContainsKey and the indexer', () => {
  checkRule(
    socketIdMismatch,
    app(`
const string Id = "one";
void Give(StreamSocket socket) { socket.TransferOwnership(Id); }
                                                          ^^ related: A socket is transferred as "one".
                                                          ^^ related: A socket is transferred as "one".
                                                          ^^ related: A socket is transferred as "one".
void Again(SocketActivityInformation info) { info.StreamSocket.TransferOwnership(info.Id); }
void Look()
{
    SocketActivityInformation.AllSockets.TryGetValue("One", out var info);
                                                     ^^^^^ warning socket-id-mismatch: No socket of this app is given to the broker under the id "One", so AllSockets never has it, and the app connects a second time while the broker keeps the first socket. Use one constant for TransferOwnership and AllSockets.
    var sockets = SocketActivityInformation.AllSockets;
    if (sockets.ContainsKey("two")) info = sockets["three"];
                            ^^^^^ warning socket-id-mismatch
                                                   ^^^^^^^ warning socket-id-mismatch
    if (sockets.ContainsKey("one")) info = sockets[Id];
}`),
  );
});

test('no transfer, an id that is not known, other dictionaries', () => {
  const look = 'object Look() => SocketActivityInformation.AllSockets["two"];';
  for (const members of [
    look,
    `${look} void Give(StreamSocket socket, string id) { socket.TransferOwnership(id); }`,
    `${look} void Give(StreamSocket socket) { socket.TransferOwnership("one"); socket.TransferOwnership(Setting); } public string Setting { get; set; }`,
    'void Give(StreamSocket socket, System.Collections.Generic.Dictionary<string, string> d) { var all = SocketActivityInformation.AllSockets; if (d.ContainsKey("b")) socket.TransferOwnership("a"); }',
    'void Give(StreamSocket socket, string id) { socket.TransferOwnership("a"); var any = SocketActivityInformation.AllSockets[id]; }',
  ])
    checkSilent(socketIdMismatch, app(members));
});
