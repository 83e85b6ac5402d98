import test from 'node:test';
import { socketactivityNothingTransferred } from '../../../../server/analysis/rules/broker/socketactivity-nothing-transferred';
import { checkRule, checkSilent } from '../../../harness/rules';
import { socketClass } from '../../../harness/tasks';

const register =
  'void Register() { var builder = new BackgroundTaskBuilder { Name = "a" }; builder.SetTrigger(new SocketActivityTrigger()); builder.Register(); }';
const task =
  'class Waiting : IBackgroundTask { public void Run(IBackgroundTaskInstance instance) { ((SocketActivityTriggerDetails)instance.TriggerDetails).SocketInformation.StreamSocket.TransferOwnership("a"); } }';

test('sockets, and none is lent', () => {
  checkRule(
    socketactivityNothingTransferred,
    `${socketClass(`
void Register()
{
    var builder = new BackgroundTaskBuilder { Name = "a" };
    builder.SetTrigger(new SocketActivityTrigger());
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning socketactivity-nothing-transferred: The task of this trigger can never start: the app makes sockets but lends none to the socket broker. Call EnableTransferOwnership on the socket before it is connected, and TransferOwnership when the app is suspended.
    builder.Register();
}
async Task Open()
{
    var socket = new StreamSocket();
    //socket.EnableTransferOwnership(id);
    await socket.ConnectAsync(host, "7");
    //socket.TransferOwnership("a");
}`)}
${task}`,
  );
});

test('lent somewhere, no sockets of its own, or another trigger', () => {
  checkSilent(socketactivityNothingTransferred, `${socketClass(register)}\n${task}`);
  checkSilent(
    socketactivityNothingTransferred,
    `${socketClass(`${register} void Open() { new StreamSocket().TransferOwnership("a"); }`)}\n${task}`,
  );
  checkSilent(
    socketactivityNothingTransferred,
    socketClass(
      `${register} void Open() { var s = new StreamSocket(); Connections.Unknown(s).TransferOwnership("a"); }`,
    ),
  );
  checkSilent(
    socketactivityNothingTransferred,
    socketClass(
      `${register.replace('SocketActivityTrigger()', 'TimeTrigger(15, false)')} void Open() { new StreamSocket(); }`,
    ),
  );
});
