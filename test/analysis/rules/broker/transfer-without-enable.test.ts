import test from 'node:test';
import { transferWithoutEnable } from '../../../../server/analysis/rules/broker/transfer-without-enable';
import { checkRule, checkSilent } from '../../../harness/rules';
import { socketClass } from '../../../harness/tasks';

test('a socket that nobody prepares', () => {
  checkRule(
    transferWithoutEnable,
    socketClass(`
StreamSocket socket;
async Task Open() { socket = new StreamSocket(); await socket.ConnectAsync(host, "7"); }
void Suspend() { socket.TransferOwnership("a"); }
                        ^^^^^^^^^^^^^^^^^ error transfer-without-enable: Nothing calls EnableTransferOwnership on socket, so the socket broker does not take it and this call fails. Call EnableTransferOwnership with the TaskId of the registered task before the socket is connected or bound.
async Task Listen()
{
    var listener = new StreamSocketListener();
    await listener.BindServiceNameAsync("80");
    listener.TransferOwnership("b");
             ^^^^^^^^^^^^^^^^^ error transfer-without-enable
}`),
  );
});

test('prepared for a task that is never registered', () => {
  checkRule(
    transferWithoutEnable,
    socketClass(`
IBackgroundTaskRegistration task;
async Task Open()
{
    foreach (var each in BackgroundTaskRegistration.AllTasks) task = each.Value;
    var builder = new BackgroundTaskBuilder { Name = "a" };
    builder.SetTrigger(new SocketActivityTrigger());
                           ^^^^^^^^^^^^^^^^^^^^^ related: No task is registered for this trigger.
    //task = builder.Register();
    var socket = new StreamSocket();
    if (task != null) socket.EnableTransferOwnership(task.TaskId);
                             ^^^^^^^^^^^^^^^^^^^^^^^ related: This wants the TaskId of a registered task.
    await socket.ConnectAsync(host, "7");
    socket.TransferOwnership("a");
           ^^^^^^^^^^^^^^^^^ error transfer-without-enable: The socket broker cannot take socket: the app never registers the task of its SocketActivityTrigger, so there is no TaskId to call EnableTransferOwnership with. Call Register() on the BackgroundTaskBuilder, and use the TaskId that it gives.
}`),
  );
});

test('prepared somewhere, taken back from the broker, accepted, or in the hands of others', () => {
  for (const members of [
    'StreamSocket socket = new StreamSocket(); void Prepare() { socket.EnableTransferOwnership(id); } void Lend() { socket.TransferOwnership("a"); }',
    'void Go() { var s = new StreamSocket(); Prepare(s); s.TransferOwnership("a"); } void Prepare(StreamSocket s) { s.EnableTransferOwnership(id); }',
    'void Go() { var s = new StreamSocket(); Elsewhere.Prepare(s); s.TransferOwnership("a"); }',
    'void Go() { var s = new StreamSocket(); Kept.Add(s); s.TransferOwnership("a"); } System.Collections.Generic.List<object> Kept;',
    'void Go(SocketActivityInformation i) { var s = i.StreamSocket; s.TransferOwnership("a"); }',
    'void Go(StreamSocketListener l) { l.ConnectionReceived += (s, e) => { e.Socket.TransferOwnership("a"); }; }',
    'void Go(StreamSocket s) { s.TransferOwnership("a"); }',
    'StreamSocket socket; void Make() { socket = new StreamSocket(); socket.EnableTransferOwnership(id); } void Take(SocketActivityInformation i) { socket = i.StreamSocket; } void Lend() { socket.TransferOwnership("a"); }',
    'void Go() { var b = new BackgroundTaskBuilder(); b.SetTrigger(new SocketActivityTrigger()); Elsewhere.Register(b); var s = new StreamSocket(); s.EnableTransferOwnership(id); s.TransferOwnership("a"); } class Elsewhere { public static void Register(BackgroundTaskBuilder b) { } }',
  ])
    checkSilent(transferWithoutEnable, socketClass(members));
});
