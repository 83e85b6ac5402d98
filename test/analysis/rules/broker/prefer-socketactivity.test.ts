import test from 'node:test';
import { preferSocketactivity } from '../../../../server/analysis/rules/broker/prefer-socketactivity';
import { windows10, windows81 } from '../../../harness/manifests';
import { checkRule, checkSilent } from '../../../harness/rules';

const code = (marks: { readonly field?: string; readonly cast?: string } = {}) => `
using Windows.Networking.Sockets;
class Tested
{
    StreamSocket field;
    void One(ControlChannelTrigger channel) => channel.UsingTransport(
        field);${marks.field ?? ''}
    void Two(ControlChannelTrigger channel, object socket) => channel.UsingTransport(
        (DatagramSocket)socket);${marks.cast ?? ''}
    void Web(ControlChannelTrigger channel, StreamWebSocket socket) { channel.UsingTransport(socket); }
    void Any(ControlChannelTrigger channel, object socket) { channel.UsingTransport(socket); }
}`;

test('sockets that the broker takes', () => {
  const marked = code({
    field: `
        ^^^^^ hint prefer-socketactivity: A control channel costs more than the socket broker and may not work in connected standby; for a StreamSocket Windows 10 has the broker. Register a task with SocketActivityTrigger, call EnableTransferOwnership before connecting and TransferOwnership when the app is suspended.`,
    cast: `
        ^^^^^^^^^^^^^^^^^^^^^^ hint prefer-socketactivity`,
  });
  checkRule(preferSocketactivity, `//- /Package.appxmanifest\n${windows10('')}\n//- /Tested.cs${marked}`);
});

test('Windows 8.1 has no broker, and without a manifest nobody knows', () => {
  checkSilent(preferSocketactivity, `//- /Package.appxmanifest\n${windows81('')}\n//- /Tested.cs${code()}`);
  checkSilent(preferSocketactivity, code());
});
