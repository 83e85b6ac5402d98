import test from 'node:test';
import { enableWrongTaskId } from '../../../../server/analysis/rules/broker/enable-wrong-task-id';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { taskClass } from '../../../harness/tasks';

test('ids that no registration has', () => {
  checkRule(
    enableWrongTaskId,
    taskClass(
      `
var socket = new StreamSocket();
socket.EnableTransferOwnership(Guid.NewGuid());
                                    ^^^^^^^ error enable-wrong-task-id: Guid.NewGuid() makes an id that nobody else knows, so there is no task that the socket broker could start with it, and the call fails with 0x80070490 (element not found). Pass the TaskId of the IBackgroundTaskRegistration; inside the task: taskInstance.Task.TaskId.
socket.EnableTransferOwnership(Guid.Empty, SocketActivityConnectedStandbyAction.Wake);
                                    ^^^^^ error enable-wrong-task-id: Guid.Empty is the id of nothing, …
socket.EnableTransferOwnership(instance.InstanceId);
                                        ^^^^^^^^^^ error enable-wrong-task-id: InstanceId names one run of a task, not its registration, …
socket.EnableTransferOwnership(new Guid("00000000-0000-0000-0000-000000000001"));
                                   ^^^^ error enable-wrong-task-id: Windows gives each registration an id of its own, …
socket.EnableTransferOwnership(default(Guid));
                               ^^^^^^^^^^^^^ error enable-wrong-task-id
new DatagramSocket().EnableTransferOwnership(new Guid());
                                                 ^^^^ error enable-wrong-task-id: This is the empty Guid, the id of nothing, …
new StreamSocketListener().EnableTransferOwnership(Id);`,
      {
        members: `
static readonly Guid Id = Guid.Parse("00000000-0000-0000-0000-000000000001");
                               ^^^^^ error enable-wrong-task-id
void Enable(StreamSocket socket, Guid id) { socket.EnableTransferOwnership(id); }
void Caller(StreamSocket socket)
{
    var id = Guid.NewGuid();
                  ^^^^^^^ error enable-wrong-task-id
    Enable(socket, id);
}`,
      },
    ),
  );
});

test('the id of a registration, or not known', () => {
  checkSilent(
    enableWrongTaskId,
    taskClass(
      `
var socket = new StreamSocket();
socket.EnableTransferOwnership(instance.Task.TaskId);
socket.EnableTransferOwnership(Registration.TaskId);
socket.EnableTransferOwnership(Guid.Parse(given));
socket.EnableTransferOwnership(new Guid(given));
socket.EnableTransferOwnership(known);
Guid id = Guid.Empty;
foreach (var each in BackgroundTaskRegistration.AllTasks) id = each.Key;
socket.EnableTransferOwnership(id);
Guid later = default(Guid);
later = Registration.TaskId;
socket.EnableTransferOwnership(later);`,
      {
        members: `
public string given;
public Guid known = Guid.Empty;
public void Keep(IBackgroundTaskRegistration registration) { known = registration.TaskId; }
public IBackgroundTaskRegistration Registration { get; set; }`,
      },
    ),
  );
});

test('the fix', () => {
  const code = (id: string) => taskClass(`new StreamSocket().EnableTransferOwnership(instance.${id});`);
  checkFix(enableWrongTaskId, code('InstanceId'), code('Task.TaskId'));
});
