import test from 'node:test';
import { transportMismatchBroker } from '../../../../server/analysis/rules/broker/transport-mismatch-broker';
import { checkRule, checkSilent } from '../../../harness/rules';

const app = (members: string) => `
using Windows.ApplicationModel.Background;
using Windows.Networking.Sockets;
class Tested
{
${members.replace(/^\n+|\s+$/g, '')}
}`;

test('only connections that the broker does not take', () => {
  checkRule(
    transportMismatchBroker,
    app(`
void Register(BackgroundTaskBuilder builder) { builder.SetTrigger(new SocketActivityTrigger()); }
                                                                      ^^^^^^^^^^^^^^^^^^^^^ error transport-mismatch-broker: This trigger never fires: the socket broker takes StreamSocket, DatagramSocket and StreamSocketListener, and this app has only MessageWebSocket. Use a ControlChannelTrigger for that connection, or a StreamSocket.
MessageWebSocket socket = new MessageWebSocket();
                              ^^^^^^^^^^^^^^^^ related: The broker does not take this.
// StreamSocket would do.`),
  );
  checkRule(
    transportMismatchBroker,
    app(`
IBackgroundTrigger trigger = new SocketActivityTrigger();
                                 ^^^^^^^^^^^^^^^^^^^^^ error transport-mismatch-broker: This trigger never fires: the socket broker takes StreamSocket, DatagramSocket and StreamSocketListener, and this app has only HttpClient. …
object Client() { return new System.Net.Http.HttpClient(); }
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^ related: The broker does not take this.`),
  );
});

test('a socket for the broker besides, no connection at all, another trigger', () => {
  const trigger = 'IBackgroundTrigger trigger = new SocketActivityTrigger();';
  for (const members of [
    `${trigger} MessageWebSocket one = new MessageWebSocket(); StreamSocket two;`,
    `${trigger} MessageWebSocket one = new MessageWebSocket(); void Enable(dynamic d) { d.EnableTransferOwnership(); }`,
    trigger,
    'IBackgroundTrigger trigger = new TimeTrigger(15, false); MessageWebSocket one = new MessageWebSocket();',
  ])
    checkSilent(transportMismatchBroker, app(members));
});
