// bgtask simulate: a scenario in, a report and an exit code out.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parseJournal } from '../../extension/runtime/machine/journal';
import { bgtask, temporaryFolder } from '../harness/commandLine';

const app = {
  'app/Package.appxmanifest': `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
    <Identity Name="Clock" Publisher="CN=x" Version="1.0.0.0" />
    <Applications><Application Id="App"><Extensions>
      <Extension Category="windows.backgroundTasks" EntryPoint="Clock.Tick">
        <BackgroundTasks><Task Type="timer" /><Task Type="systemEvent" /></BackgroundTasks>
      </Extension>
      <uap:Extension xmlns:uap="http://schemas.microsoft.com/appx/manifest/uap/windows10" Category="windows.appService" EntryPoint="Clock.Service">
        <uap:AppService Name="com.clock.time" />
      </uap:Extension>
    </Extensions></Application></Applications>
    <Capabilities><Capability Name="internetClient" /></Capabilities>
  </Package>`,
  'app/Clock.cs': `
    using System;
    using System.Diagnostics;
    using Windows.ApplicationModel.AppService;
    using Windows.ApplicationModel.Background;
    using Windows.Foundation.Collections;
    using Windows.Storage;
    using Windows.UI.Notifications;
    namespace Clock
    {
        public sealed class Tick : IBackgroundTask
        {
            public void Run(IBackgroundTaskInstance taskInstance)
            {
                Debug.WriteLine("tick for " + ApplicationData.Current.LocalSettings.Values["name"]);
                var toast = taskInstance.TriggerDetails as ToastNotificationActionTriggerDetail;
                if (toast != null) Debug.WriteLine(toast.Argument + ": " + toast.UserInput["message"]);
                var history = taskInstance.TriggerDetails as ToastNotificationHistoryChangedTriggerDetail;
                if (history != null) Debug.WriteLine(history.ChangeType + ", " + ToastNotificationManager.History.GetHistory().Count + " left");
            }
        }
        public sealed class Service : IBackgroundTask
        {
            public void Run(IBackgroundTaskInstance taskInstance)
            {
                var deferral = taskInstance.GetDeferral();
                taskInstance.Canceled += (sender, reason) => deferral.Complete();
                var connection = ((AppServiceTriggerDetails)taskInstance.TriggerDetails).AppServiceConnection;
                connection.RequestReceived += async (sender, args) =>
                {
                    var doing = args.GetDeferral();
                    await args.Request.SendResponseAsync(new ValueSet { { "time", "now in " + args.Request.Message["city"] } });
                    doing.Complete();
                };
            }
        }
        public static class App
        {
            public static void Start()
            {
                var builder = new BackgroundTaskBuilder { Name = "Tick", TaskEntryPoint = "Clock.Tick" };
                builder.SetTrigger(new TimeTrigger(15, false));
                builder.AddCondition(new SystemCondition(SystemConditionType.InternetAvailable));
                builder.Register();
            }
            public static void Ask()
            {
                var builder = new BackgroundTaskBuilder { Name = "Answer", TaskEntryPoint = "Clock.Tick" };
                builder.SetTrigger(new ToastNotificationActionTrigger());
                builder.Register();
            }
            public static void Remind()
            {
                var builder = new BackgroundTaskBuilder { Name = "History", TaskEntryPoint = "Clock.Tick" };
                builder.SetTrigger(new ToastNotificationHistoryChangedTrigger());
                builder.Register();
                foreach (var text in new[] { "Tea is ready", "Call Ada", "Go home" })
                {
                    var content = ToastNotificationManager.GetTemplateContent(ToastTemplateType.ToastText01);
                    content.GetElementsByTagName("text")[0].AppendChild(content.CreateTextNode(text));
                    ToastNotificationManager.CreateToastNotifier().Show(new ToastNotification(content));
                }
            }
            public static void Fail() { throw new InvalidOperationException("Not today."); }
        }
    }`,
};

/** Runs the steps on the app above. */
async function simulate(steps: unknown[], more: Record<string, unknown> = {}, args: string[] = []) {
  const scenario = { name: 'the clock ticks', app: 'app', settings: { name: 'Ada' }, steps, ...more };
  const folder = temporaryFolder({ ...app, 'x.scenario.json': JSON.stringify(scenario) });
  const run = await bgtask(folder.path, ['simulate', 'x.scenario.json', ...args]);
  const read = (name: string) => readFileSync(`${folder.path}/${name}`, 'utf8');
  return { ...run, read, [Symbol.dispose]: () => folder[Symbol.dispose]() };
}

test('a task gets what the user has entered in the toast', async () => {
  using run = await simulate([
    { launch: 'Clock.App.Ask' },
    { toastButton: 'reply', input: { message: 'Fine' } },
    { expect: { taskRan: { task: 'Answer' }, output: 'reply: Fine' } },
  ]);
  assert.equal(
    run.stdout,
    `the clock ticks

  0:00.000  launch the app: Clock.App.Ask()
  0:00.000  the user presses the button "reply" of a toast, with "Fine" in message
              ✓ Answer runs and is completed
              ✓ the program writes "reply: Fine"

2 of 2 expectations held.
`,
  );
});

test('the user takes toasts out of the notification centre, and the task hears of it', async () => {
  using run = await simulate([
    { launch: 'Clock.App.Remind' },
    { dismissToast: 'Tea' },
    { expect: { taskRan: { task: 'History' }, output: 'Removed, 2 left' } },
    { dismissToast: true },
    { expect: { output: 'Cleared, 0 left' } },
    { dismissToast: 'Tea' },
  ]);
  assert.equal(
    run.stdout,
    `the clock ticks

  0:00.000  launch the app: Clock.App.Remind()
  0:00.000  the user dismisses the toast "Tea"
              ✓ History runs and is completed
              ✓ the program writes "Removed, 2 left"
  0:00.020  the user clears all toasts
              ✓ the program writes "Cleared, 0 left"
  0:00.040  the user dismisses the toast "Tea"
              ✗ cannot be carried out (steps[5]): There is no toast that says "Tea" in the notification centre.

3 of 3 expectations held.
`,
  );
});

test('time goes on from event to event', async () => {
  using run = await simulate([
    { launch: 'Clock.App.Start' },
    { nextEvent: true },
    { expect: { taskRan: { task: 'Tick' } } },
    { nextEvent: true },
    { expect: { journal: { kind: 'trigger.fired', name: 'Tick' } }, within: 0 },
    { speed: 60 },
  ]);
  assert.equal(
    run.stdout,
    `the clock ticks

  0:00.000  launch the app: Clock.App.Start()
  0:00.000  time goes on to the next event
              ✓ Tick runs and is completed
 15:00.020  time goes on to the next event
              ✓ the journal has trigger.fired name="Tick"
 30:00.000  the clock goes 60 times as fast
              ✗ cannot be carried out (steps[5]): Time jumps in the simulated network; a speed needs real sockets: "network": "tcp".

2 of 2 expectations held.
`,
  );
});

test('with real sockets the clock may go faster than that of the wall', async () => {
  using run = await simulate(
    [
      { launch: 'Clock.App.Start' },
      { expect: { journal: { kind: 'task.registered', name: 'Tick' } } },
      { speed: 9000 },
      { expect: { taskRan: { task: 'Tick', reason: '15 minutes are over' } } },
    ],
    { network: 'tcp' },
  );
  assert.match(run.stdout, /✓ Tick runs for 15 minutes are over and is completed\n\n2 of 2 expectations held/);
});

test('another app uses the app service that the manifest declares', async () => {
  using run = await simulate([
    { openService: 'com.clock.time' },
    { callService: { city: 'Paris' } },
    { expect: { journal: { kind: 'appService.response', status: 'Success', text: 'time: now in Paris' } } },
    { closeService: true },
    { expect: { taskRan: { task: 'com.clock.time' } } },
    { openService: 'com.clock.weather' },
  ]);
  assert.equal(
    run.stdout,
    `the clock ticks

  0:00.000  Contoso.Client_8wekyb3d8bbwe connects to the app service com.clock.time
  0:00.000  the other app sends {"city":"Paris"}
              ✓ the journal has appService.response status="Success" text="time: now in Paris"
  0:00.020  the other app closes its connection
              ✓ com.clock.time runs and is completed
  0:00.020  Contoso.Client_8wekyb3d8bbwe connects to the app service com.clock.weather
              ✗ cannot be carried out (steps[5]): The manifest declares no app service "com.clock.weather"; it declares "com.clock.time".

2 of 2 expectations held.
`,
  );
});

test('a scenario that holds: every expectation with its sign, exit code 0, journal and picture on demand', async () => {
  using run = await simulate(
    [
      { launch: 'Clock.App.Start' },
      { expect: { journal: { kind: 'task.registered', name: 'Tick' } } },
      { advance: '15 min' },
      { expect: { taskRan: { task: 'Tick', reason: '15 minutes are over' }, output: 'tick for Ada' } },
      { network: 'none', say: 'Without internet the task has to wait.' },
      { advance: '15 min' },
      { expect: { noTask: { gate: 'conditions' } } },
      { network: 'internet' },
      { expect: { taskRan: { task: 'Tick' } } },
      { fire: 'Tick' },
      { expect: { output: 'tick' }, within: '1 s' },
    ],
    {},
    ['--journal', 'run.jsonl', '--timeline', 'run.svg'],
  );
  assert.equal(
    run.stdout,
    `the clock ticks

  0:00.000  launch the app: Clock.App.Start()
              ✓ the journal has task.registered name="Tick"
  0:00.000  15 min pass
              ✓ Tick runs for 15 minutes are over and is completed
              ✓ the program writes "tick for Ada"

            Without internet the task has to wait.
 15:00.020  the device loses its network
 15:00.020  15 min pass
              ✓ no task is started: held back by "conditions"
 30:02.020  the device has network: internet
              ✓ Tick runs and is completed
 30:02.040  the trigger of Tick fires
              ✓ the program writes "tick"

6 of 6 expectations held.
`,
  );
  assert.deepEqual([run.code, run.stderr], [0, '']);
  assert.ok(parseJournal(run.read('run.jsonl'), 'run.jsonl').length > 20);
  assert.match(run.read('run.svg'), /^<svg/);
});

test('what does not hold is told with what was there instead, exit code 1', async () => {
  using run = await simulate(
    [
      { launch: 'Clock.App.Start' },
      { expect: { toast: 'x', owner: { socket: 's', is: 'broker' }, taskRan: {}, noTask: { gate: 'access' } } },
      { fire: 'Tick' },
      {
        expect: {
          taskRan: { reason: 'SocketActivity' },
          output: 'tock',
          noTask: {},
          journal: { kind: 'task.started', name: 'Tock' },
        },
      },
      { send: 'x' },
      { expect: { toast: 'never asked' } },
    ],
    { server: {} },
  );
  assert.equal(
    run.stdout.replace(/\{"seq".*\}/, '{…}'),
    `the clock ticks

  0:00.000  launch the app: Clock.App.Start()
              ✗ a toast says "x" (steps[1])
                  but no toast was shown
              ✗ the socket "s" belongs to the socket broker (steps[1])
                  but it belongs to nobody
              ✗ a task runs and is completed (steps[1])
                  but no trigger has fired
              ✗ no task is started: held back by "access" (steps[1])
                  but no trigger has fired
  0:32.000  the trigger of Tick fires
              ✗ a task runs for SocketActivity and is completed (steps[3])
                  but Tick ran for fired by hand and was completed
              ✗ the program writes "tock" (steps[3])
                  but it wrote "tick for Ada\\n"
              ✗ no task is started (steps[3])
                  but Tick was started
              ✗ the journal has task.started name="Tock" (steps[3])
                  but there is {…}
  1:04.000  the server sends "x"
              ✗ cannot be carried out (steps[4]): The server has no open connection to send over, and holds no answer back: let the app connect first.

0 of 8 expectations held.
`,
  );
  assert.equal(run.code, 1);
});

test('an exception that nobody catches is a failure, unless the scenario expects it', async () => {
  using unexpected = await simulate([{ launch: 'Clock.App.Fail' }, { wait: 100 }]);
  assert.match(unexpected.stdout, /✗ every exception is caught\n +but System\.InvalidOperationException: Not today\./);
  assert.equal(unexpected.code, 1);
  using expected = await simulate([
    { launch: 'Clock.App.Fail' },
    { expect: { journal: { kind: 'exception.unhandled', message: 'Not today.' } } },
  ]);
  assert.equal(expected.code, 0);
});

test('what cannot be simulated at all is one sentence, exit code 2', async () => {
  using folder = temporaryFolder({
    ...app,
    'bad.scenario.json': '{"name": "x", "app": "app", "steps": [{"jump": 1}]}',
    'lost.scenario.json': '{"name": "x", "app": "elsewhere", "steps": []}',
    'picture.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff]),
    'good.scenario.json': '{"name": "x", "app": "app", "steps": []}',
  });
  const said = async (...args: string[]) => {
    const { code, stderr } = await bgtask(folder.path, ['simulate', ...args]);
    assert.equal(code, 2, args.join(' '));
    return stderr.replaceAll(folder.path.replaceAll('\\', '/'), '~').replace(/one of expect, .*, not/, 'one of …, not');
  };
  assert.equal(
    [
      await said('gone.json'),
      await said('picture.png'),
      await said('bad.scenario.json'),
      await said('lost.scenario.json'),
      await said('good.scenario.json', '--journal', 'no/such/folder/j.jsonl'),
    ].join(''),
    `bgtask: There is no file gone.json.
bgtask: picture.png is not a text file.
bgtask: ~/bad.scenario.json: steps[0] has to be an object with one of …, not {"jump":1}.
bgtask: There is no file or folder ~/elsewhere.
bgtask: no/such/folder/j.jsonl cannot be written (ENOENT).
`,
  );
});

test('static fields that ask Windows are asked for in each process, and not between two', async () => {
  const code = app['app/Clock.cs']
    .replace('Debug.WriteLine("tick for " +', 'Debug.WriteLine(Paths.Folder.Substring(Paths.Folder.Length - 10) +')
    .replace(
      'public static class App',
      'class Paths { internal static string Folder = ApplicationData.Current.LocalFolder.Path; }\n        $&',
    );
  const scenario = {
    name: 'paths',
    app: 'app',
    settings: { name: 'Ada' },
    steps: [
      { launch: 'Clock.App.Start' },
      { fire: 'Tick' },
      { expect: { output: 'LocalStateAda' } },
      { advance: '1 min' },
      { fire: 'Clock.Tick' },
      { expect: { output: 'LocalStateAda' } },
    ],
  };
  using folder = temporaryFolder({ ...app, 'app/Clock.cs': code, 'x.scenario.json': JSON.stringify(scenario) });
  const { code: exit, stdout, stderr } = await bgtask(folder.path, ['simulate', 'x.scenario.json']);
  assert.equal(stderr, '');
  assert.equal(exit, 0, stdout);
});
