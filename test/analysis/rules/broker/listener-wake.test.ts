import test from 'node:test';
import { listenerWake } from '../../../../server/analysis/rules/broker/listener-wake';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { taskClass } from '../../../harness/tasks';

test('Wake on a listener: at once, by a variable, through a helper', () => {
  checkRule(
    listenerWake,
    taskClass(
      `
var listener = new StreamSocketListener();
listener.EnableTransferOwnership(instance.Task.TaskId, SocketActivityConnectedStandbyAction.Wake);
                                                                                            ^^^^ warning listener-wake: A StreamSocketListener with Wake cannot be bound: BindServiceNameAsync and BindEndpointAsync fail with 0x8007273D (operation not supported). Write SocketActivityConnectedStandbyAction.DoNotWake.
await listener.BindServiceNameAsync("1");`,
      {
        members: `
StreamSocketListener field = new StreamSocketListener();
void Field(Guid id)
{
    var action = SocketActivityConnectedStandbyAction.Wake;
                                                      ^^^^ warning listener-wake
    field.EnableTransferOwnership(id, action);
}
void Enable(Guid id, SocketActivityConnectedStandbyAction action) { field.EnableTransferOwnership(id, action); }
void Caller(Guid id)
{
    Enable(id, SocketActivityConnectedStandbyAction.Wake);
                                                    ^^^^ warning listener-wake
    Enable(id, SocketActivityConnectedStandbyAction.DoNotWake);
}`,
      },
    ),
  );
});

test('no listener, no Wake, a retry, or not known', () => {
  checkSilent(
    listenerWake,
    taskClass(
      `
var listener = new StreamSocketListener();
listener.EnableTransferOwnership(instance.Task.TaskId, SocketActivityConnectedStandbyAction.DoNotWake);
var socket = new StreamSocket();
socket.EnableTransferOwnership(instance.Task.TaskId, SocketActivityConnectedStandbyAction.Wake);`,
      {
        members: `
void Short(StreamSocketListener listener, Guid id) { listener.EnableTransferOwnership(id); }
void Unknown(StreamSocketListener listener, Guid id, SocketActivityConnectedStandbyAction action) { listener.EnableTransferOwnership(id, action); }
async void Retry(Guid id)
{
    var listener = new StreamSocketListener();
    try
    {
        listener.EnableTransferOwnership(id, SocketActivityConnectedStandbyAction.Wake);
        await listener.BindServiceNameAsync("1");
    }
    catch (Exception)
    {
        listener = new StreamSocketListener();
        listener.EnableTransferOwnership(id, SocketActivityConnectedStandbyAction.DoNotWake);
        await listener.BindServiceNameAsync("1");
    }
}`,
      },
    ),
  );
});

test('the fix', () => {
  const code = (action: string) =>
    taskClass(`
var listener = new StreamSocketListener();
listener.EnableTransferOwnership(instance.Task.TaskId, SocketActivityConnectedStandbyAction.${action});`);
  checkFix(listenerWake, code('Wake'), code('DoNotWake'));
});
