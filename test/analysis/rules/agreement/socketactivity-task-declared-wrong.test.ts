import test from 'node:test';
import { socketactivityTaskDeclaredWrong } from '../../../../server/analysis/rules/agreement/socketactivity-task-declared-wrong';
import { backgroundTasks, windows10 } from '../../../harness/manifests';
import { fixture, registering } from '../../../harness/registrations';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const app = (tasks: string, more = '') =>
  fixture({
    '/Package.appxmanifest': windows10(backgroundTasks(tasks, 'EntryPoint="Chat.Tasks.Ping"')),
    '/File.cs': registering(`
var builder = new BackgroundTaskBuilder { TaskEntryPoint = "Chat.Tasks.Ping" };
builder.SetTrigger(new SocketActivityTrigger());
builder.Register();
${more}`),
  });
const timer = `
builder.SetTrigger(new TimeTrigger(15, false));
builder.Register();`;

test('any other type', () => {
  checkRule(
    socketactivityTaskDeclaredWrong,
    app('<Task Type="controlChannel"/>')
      .replace(
        '<Task Type="controlChannel"/>',
        `<Task Type="controlChannel"/>\n${' '.repeat(12)}^^^^^^^^^^^^^^ error socketactivity-task-declared-wrong: "Chat.Tasks.Ping" is registered for a SocketActivityTrigger, which counts as a system event; declared with "controlChannel" only, Register fails and no packet starts the task. Write "systemEvent".`,
      )
      .replace(/(builder.SetTrigger.*)/, `$1\n${' '.repeat(19)}^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: The trigger.`),
  );
});

test('less certain with general', () => {
  checkRule(
    socketactivityTaskDeclaredWrong,
    app('<Task Type="general"/>')
      .replace(
        '<Task Type="general"/>',
        `<Task Type="general"/>\n${' '.repeat(12)}^^^^^^^ warning socketactivity-task-declared-wrong`,
      )
      .replace(/(builder.SetTrigger.*)/, `$1\n${' '.repeat(19)}^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: The trigger.`),
  );
});

test('silent: systemEvent among the types', () => {
  checkSilent(socketactivityTaskDeclaredWrong, app('<Task Type="systemEvent"/>'));
  checkSilent(socketactivityTaskDeclaredWrong, app('<Task Type="timer"/>\n<Task Type="systemEvent"/>', timer));
  checkSilent(socketactivityTaskDeclaredWrong, app('<Task Type="socketActivity"/>'));
  checkSilent(socketactivityTaskDeclaredWrong, app('<Task Type="timer"/>\n<Task/>', timer));
});

test('the fix replaces a type that nothing needs, and adds one beside others', () => {
  checkFix(socketactivityTaskDeclaredWrong, app('<Task Type="controlChannel"/>'), app('<Task Type="systemEvent"/>'));
  checkFix(
    socketactivityTaskDeclaredWrong,
    app('<Task Type="timer"/>', timer),
    app('<Task Type="timer"/>\n<Task Type="systemEvent" />', timer),
  );
});
