import test from 'node:test';
import { triggerDetailsMismatch } from '../../../../server/analysis/rules/tasks/trigger-details-mismatch';
import { backgroundTasks, windows10 } from '../../../harness/manifests';
import { compile, fixture, project, registering } from '../../../harness/registrations';
import { checkRule, checkSilent } from '../../../harness/rules';

const running = (code: string) => `
using Windows.ApplicationModel.Background;
using Windows.Networking.Connectivity;
using Windows.Networking.PushNotifications;
using Windows.Networking.Sockets;
namespace Tasks
{
    public sealed class Message : IBackgroundTask
    {
        public void Run(IBackgroundTaskInstance taskInstance)
        {
${code}
        }
        void Use(object details) { }
    }
}`;

const registered = (...triggers: string[]) =>
  registering(
    triggers
      .map(
        (trigger, i) => `
var b${i} = new BackgroundTaskBuilder { Name = "Message${i}", TaskEntryPoint = "Tasks.Message" };
b${i}.SetTrigger(${trigger});
b${i}.Register();`,
      )
      .join(''),
  );

const app = (code: string, ...triggers: string[]) =>
  `//- /Task.cs${running(code)}\n//- /Registration.cs\n${registered(...triggers)}`;

/** The rule speaks of the word TriggerDetails and of the trigger. */
function checkFound(fixture: string, trigger: string, label = 'warning trigger-details-mismatch'): void {
  checkRule(
    triggerDetailsMismatch,
    fixture
      .split('\n')
      .flatMap(line => [
        line,
        ...underlined(line, 'TriggerDetails', label),
        ...underlined(line, trigger, 'related: The task is registered for this trigger.'),
      ])
      .join('\n'),
  );
}

function underlined(line: string, word: string, label: string): string[] {
  const at = line.indexOf(word);
  return at < 0 ? [] : [`${' '.repeat(at)}${'^'.repeat(word.length)} ${label}`];
}

test('details of another trigger', () => {
  const channel = 'channel.PushNotificationTrigger';
  checkFound(
    app('if (!(taskInstance.TriggerDetails is RawNotification push)) return;', channel),
    channel,
    'warning trigger-details-mismatch: This task is registered for ControlChannelTrigger.PushNotificationTrigger, and TriggerDetails is never a RawNotification then: the code that needs one never runs, or fails. Look for the details of its own trigger, or register the task for the other one.',
  );
  for (const [code, trigger] of [
    ['var details = taskInstance.TriggerDetails as SocketActivityTriggerDetails;', 'new TimeTrigger(15, false)'],
    ['Use((RawNotification)taskInstance.TriggerDetails);', 'new SocketActivityTrigger()'],
    [
      'if (taskInstance.TriggerDetails is NetworkStateChangeEventDetails) Use(1);',
      'new SystemTrigger(SystemTriggerType.UserPresent, false)',
    ],
  ] as const)
    checkFound(app(code, trigger), trigger);
});

test('details that may come', () => {
  for (const [code, ...triggers] of [
    ['Use(taskInstance.TriggerDetails as RawNotification);', 'new PushNotificationTrigger()'],
    [
      'Use(taskInstance.TriggerDetails as RawNotification);',
      'new TimeTrigger(15, false)',
      'new PushNotificationTrigger()',
    ],
    ['Use(taskInstance.TriggerDetails as IControlChannelTriggerEventDetails);', 'channel.KeepAliveTrigger'],
    [
      'if (taskInstance.TriggerDetails is RawNotification) return; Use(taskInstance.TriggerDetails as SocketActivityTriggerDetails);',
      'new SocketActivityTrigger()',
    ],
    [
      'Use(taskInstance.TriggerDetails as NetworkStateChangeEventDetails);',
      'new SystemTrigger(SystemTriggerType.NetworkStateChange, false)',
    ],
    [
      'Use(taskInstance.TriggerDetails as RawNotification); Use(taskInstance.TriggerDetails as string);',
      'new TimeTrigger(15, false)',
    ],
    ['Use(taskInstance.TriggerDetails);', 'new TimeTrigger(15, false)'],
    ['Use(taskInstance.TriggerDetails as RawNotification);'],
  ] as const)
    checkSilent(triggerDetailsMismatch, app(code, ...triggers));
});

test('tasks that others may start', () => {
  const push = 'Use(taskInstance.TriggerDetails as RawNotification);';
  const timer = 'new TimeTrigger(15, false)';
  checkSilent(
    triggerDetailsMismatch,
    `${app(push, timer)}\n//- /App.cs\nclass App { object task = new Tasks.Message(); }`,
  );
  // What is registered elsewhere the manifest has to allow.
  const unseen = (type: string) =>
    fixture({
      '/Package.appxmanifest': windows10(backgroundTasks(`<Task Type="${type}"/>`, 'EntryPoint="Tasks.Message"')),
      '/App.csproj': project(
        'AppContainerExe',
        compile('Task.cs'),
        compile('Registration.cs'),
        '<ProjectReference Include="Missing.vcxproj"/>',
      ),
      '/Task.cs': running(push),
      '/Registration.cs': registered(timer),
    });
  checkFound(unseen('timer'), timer);
  checkSilent(triggerDetailsMismatch, unseen('pushNotification'));
});
