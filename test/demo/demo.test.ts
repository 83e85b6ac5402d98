// bgtask demo from end to end: real sockets, the sample and foreign folders, exit codes, the picture.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { bgtask, temporaryFolder } from '../harness/commandLine';
import { backgroundTasks, windows10 } from '../harness/manifests';

/** Each line has to stand somewhere after the one before it. */
function checkLines(text: string, expected: string): void {
  let from = 0;
  for (const line of expected.trim().split('\n')) {
    const at = text.indexOf(line.trim(), from);
    assert.notEqual(
      at,
      -1,
      `"${line.trim()}" is missing after:\n${text.slice(0, from)}\n--- in ---\n${text.slice(from)}`,
    );
    from = at + line.trim().length;
  }
}

test('the demo lints, runs the sample over real sockets, draws the timeline, in less than ten seconds', async () => {
  using folder = temporaryFolder({});
  const start = performance.now();
  const { code, stdout, stderr } = await bgtask(folder.path, ['demo']);
  assert.equal(stderr, '');
  checkLines(
    stdout,
    `
    1. What the linter says
    samples/chat-socket: No problems found
    samples/chat-socket-broken
    error  socket-not-returned
    error  bgtask-type-case
    5 errors in
    2. A run on a simulated PC
    to the server: "hello
    ✓ the socket "chat" belongs to the socket broker
    from the server: "Dinner at eight?
    SocketActivityTrigger for Chat: SocketActivity
    toast: New message · Dinner at eight?
    ✓ the server receives "delivered: Dinner at eight?"
    ✓ a task runs for KeepAliveTimerExpired and is completed
    ✓ a task runs for SocketClosed and is completed
    3. What happened, when and why
    connected standby
    Chat: Run
    out/demo-timeline.svg
    expectations held.`,
  );
  assert.equal(code, 0);
  assert.match(readFileSync(`${folder.path}/out/demo-timeline.svg`, 'utf8'), /^<svg[\s\S]*<\/svg>\s*$/);
  assert.ok(performance.now() - start < 10_000);
});

/** An app whose pages register the task, as most do; `run` is the body of its Run. */
function foreignApp(run: string, type = 'systemEvent'): Record<string, string> {
  return {
    'App/Package.appxmanifest': windows10(
      backgroundTasks(`<Task Type="${type}" />`, 'EntryPoint="Tasks.MyTask"'),
    ).replace('<Applications>', '<Capabilities><Capability Name="internetClient" /></Capabilities><Applications>'),
    'App/MyTask.cs': `
      using System;
      using Windows.ApplicationModel.Background;
      using Windows.Networking;
      using Windows.Networking.Sockets;
      using Windows.Storage;
      using Windows.Storage.Streams;
      namespace Tasks
      {
          public sealed class MyTask : IBackgroundTask
          {
              public async void Run(IBackgroundTaskInstance taskInstance)
              {
                  ${run}
              }
          }
      }`,
    'App/MainPage.xaml.cs': 'partial class MainPage { public MainPage() { InitializeComponent(); } }',
  };
}

test('an app whose pages cannot run is played: registered, connected, its settings filled', async () => {
  using folder = temporaryFolder(
    foreignApp(`
      var deferral = taskInstance.GetDeferral();
      var details = (SocketActivityTriggerDetails)taskInstance.TriggerDetails;
      if (details.Reason == SocketActivityTriggerReason.SocketClosed)
      {
          var values = ApplicationData.Current.LocalSettings.Values;
          var socket = new StreamSocket();
          socket.EnableTransferOwnership(taskInstance.Task.TaskId, SocketActivityConnectedStandbyAction.Wake);
          await socket.ConnectAsync(new HostName((string)values["serverName"]), (string)values["serverPort"]);
          socket.TransferOwnership("MySocket");
      }
      else
      {
          var socket = details.SocketInformation.StreamSocket;
          if (details.Reason == SocketActivityTriggerReason.SocketActivity)
          {
              var reader = new DataReader(socket.InputStream) { InputStreamOptions = InputStreamOptions.Partial };
              await reader.LoadAsync(100);
              reader.DetachStream();
          }
          socket.TransferOwnership(details.SocketInformation.Id);
      }
      deferral.Complete();`),
  );
  const { code, stdout, stderr } = await bgtask(folder.path, ['demo', '.']);
  assert.equal(stderr, '');
  checkLines(
    stdout,
    `
    the simulator plays them, registers
    Tasks.MyTask and connects to the demo's server.
    The task reads "serverName" and "serverPort" from LocalSettings
    ✓ the socket "MySocket" belongs to the socket broker
    Run for SocketActivity.
    ✓ a task runs for SocketActivity and is completed
    ✓ a task runs for KeepAliveTimerExpired and is completed
    ✓ a task runs for SocketClosed and is completed
    ✓ the socket "MySocket" belongs to the socket broker`,
  );
  assert.equal(code, 0);
});

test('a trigger without a socket is fired by hand, in time that jumps', async () => {
  using folder = temporaryFolder(
    foreignApp(
      'var deferral = taskInstance.GetDeferral(); await System.Threading.Tasks.Task.Delay(20000); deferral.Complete();',
      'timer',
    ),
  );
  const { code, stdout } = await bgtask(folder.path, ['demo', '.']);
  checkLines(stdout, 'The TimeTrigger fires.\n✓ MyTask runs and is completed\nMyTask completed after 20 s');
  assert.equal(code, 0);
});

test('a task that fails is told with its exception, and the demo with exit code 1', async () => {
  using folder = temporaryFolder(foreignApp('throw new InvalidOperationException("No such luck.");', 'timer'));
  const { code, stdout } = await bgtask(folder.path, ['demo', '.']);
  checkLines(stdout, 'nobody catches System.InvalidOperationException: No such luck.\n✗ every exception is caught');
  assert.equal(code, 1);
});

test('what cannot be shown is said in one sentence, with exit code 2', async () => {
  using folder = temporaryFolder({
    ...foreignApp('', 'vpnClient'),
    'empty/readme.txt': '',
    'NoTask/Package.appxmanifest':
      '<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10" />',
    'Broken/Package.appxmanifest': foreignApp('')['App/Package.appxmanifest'] ?? '',
    'Broken/MyTask.cs': (foreignApp('int x = "text";')['App/MyTask.cs'] ?? '').trim(),
  });
  const said: string[] = [];
  for (const name of ['missing', 'empty', 'NoTask', 'App', 'Broken']) {
    const { code, stderr } = await bgtask(folder.path, ['demo', name]);
    assert.equal(code, 2, name);
    said.push(stderr.replaceAll(folder.path.replaceAll('\\', '/'), '~'));
  }
  assert.equal(
    said.join(''),
    `bgtask: There is no file or folder ~/missing.
bgtask: There is no app manifest (*.appxmanifest) in ~/empty.
bgtask: ~/NoTask/Package.appxmanifest declares no background task (an Extension of category windows.backgroundTasks with an EntryPoint), and no XAML file stands for the app (an Application element with x:Class).
bgtask: The task Tasks.MyTask is declared for vpnClient; the simulator has no trigger of that kind to register it with.
bgtask: The C# of this app does not compile:
  MyTask.cs(13,27) CS0029: Cannot implicitly convert type 'string' to 'int'
`,
  );
  assert.ok(!existsSync(`${folder.path}/out`));
});
