import test from 'node:test';
import { socketTaskTooHeavy } from '../../../../server/analysis/rules/broker/socket-task-too-heavy';
import { checkRule, checkSilent } from '../../../harness/rules';
import { taskClass } from '../../../harness/tasks';

const members = `
Windows.Web.Http.HttpClient client; Windows.Storage.StorageFolder folder; Uri uri;
async Task Fetch() => await client.GetStringAsync(uri);`;
const task = (code: string) =>
  taskClass(
    `
var reason = ((SocketActivityTriggerDetails)instance.TriggerDetails).Reason;
${code}`,
    { members },
  );

test('waiting, fetching, listing', () => {
  checkRule(
    socketTaskTooHeavy,
    task(`await Task.Delay(10000);
           ^^^^^ hint socket-task-too-heavy: A task that a socket starts should take what has arrived, give the socket back and end: it has 30 seconds, and as long as it runs the device does not sleep. Store the message here and do this work in the app, or in a task of another trigger.`),
  );
  checkRule(
    socketTaskTooHeavy,
    task(`await Fetch();
      ^^^^^ hint socket-task-too-heavy`),
  );
  checkRule(
    socketTaskTooHeavy,
    task(`var files = await folder.GetFilesAsync();
                         ^^^^^^^^^^^^^ hint socket-task-too-heavy`),
  );
});

test('short work, and other tasks', () => {
  checkSilent(socketTaskTooHeavy, task('await Task.Delay(500); var file = await folder.CreateFileAsync("a");'));
  checkSilent(
    socketTaskTooHeavy,
    taskClass('await Fetch();', { members: `${members} SocketActivityTriggerDetails other;` }),
  );
});
