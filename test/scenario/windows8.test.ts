// Scenarios of an app for Windows 8.1: places on the lock screen, slots, quotas, and what calls are told; the user and Windows change it.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bgtask, temporaryFolder } from '../harness/commandLine';

const manifest = `<Package xmlns="http://schemas.microsoft.com/appx/2010/manifest" xmlns:m2="http://schemas.microsoft.com/appx/2013/manifest">
  <Identity Name="Chat" Publisher="CN=x" Version="1.0.0.0" />
  <Prerequisites><OSMinVersion>6.3.0</OSMinVersion><OSMaxVersionTested>6.3.0</OSMaxVersionTested></Prerequisites>
  <Applications><Application Id="App" Executable="Chat.exe" EntryPoint="Chat.App">
    <m2:VisualElements DisplayName="Chat"><m2:LockScreen Notification="badge" BadgeLogo="b.png" /></m2:VisualElements>
    <Extensions>
      <Extension Category="windows.backgroundTasks" Executable="Chat.exe" EntryPoint="Chat.Push">
        <BackgroundTasks><Task Type="controlChannel" /><Task Type="systemEvent" /><Task Type="timer" /></BackgroundTasks>
      </Extension>
    </Extensions>
  </Application></Applications>
  <Capabilities><Capability Name="internetClient" /></Capabilities>
</Package>`;

const code = `
using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Windows.ApplicationModel.Background;
using Windows.Networking;
using Windows.Networking.Sockets;
using Windows.Storage.Streams;
namespace Chat
{
    public sealed class Push : IBackgroundTask
    {
        public void Run(IBackgroundTaskInstance instance)
        {
            var reset = instance.TriggerDetails as IControlChannelTriggerResetEventDetails;
            if (reset != null) Debug.WriteLine("reset: " + reset.ResetReason + (reset.HardwareSlotReset ? " hardware" : "") + (reset.SoftwareSlotReset ? " software" : ""));
            if (instance.Task.Name == "Work") for (var i = 0; i < 2000000; i++) sum += i;
            if (instance.Task.Name == "Toil") for (var i = 0; i < 100000000; i++) sum += i;
        }
        private static int sum;
    }
    public static class App
    {
        private static ControlChannelTrigger channel;
        private static StreamSocket socket;
        private static void Register(string name, IBackgroundTrigger trigger)
        {
            var builder = new BackgroundTaskBuilder { Name = name, TaskEntryPoint = "Chat.Push" };
            builder.SetTrigger(trigger);
            builder.Register();
        }
        public static async Task Start()
        {
            await BackgroundExecutionManager.RequestAccessAsync();
            Register("Reset", new SystemTrigger(SystemTriggerType.ControlChannelReset, false));
            Register("Left", new SystemTrigger(SystemTriggerType.LockScreenApplicationRemoved, false));
            Register("Work", new TimeTrigger(15, false));
            Register("Toil", new TimeTrigger(60, true));
            await Connect();
        }
        public static async Task Connect()
        {
            socket = new StreamSocket();
            channel = new ControlChannelTrigger("chat", 30, ControlChannelTriggerResourceType.RequestHardwareSlot);
            channel.UsingTransport(socket);
            await socket.ConnectAsync(new HostName("127.0.0.1"), "40404");
            channel.WaitForPushEnabled();
            var writer = new DataWriter(socket.OutputStream);
            writer.WriteString("hello");
            await writer.StoreAsync();
        }
    }
}`;

async function simulate(steps: unknown[], more: Record<string, unknown> = {}): Promise<string> {
  const scenario = { name: 'chat', app: '.', server: {}, steps, ...more };
  using folder = temporaryFolder({
    'Package.appxmanifest': manifest,
    'Chat.cs': code,
    'x.scenario.json': JSON.stringify(scenario),
  });
  const { stdout, stderr } = await bgtask(folder.path, ['simulate', 'x.scenario.json']);
  return stderr + stdout;
}

test('the user orders the lock screen anew, and takes the app off it', async () => {
  assert.equal(
    await simulate(
      [
        { launch: 'Chat.App.Start' },
        {
          expect: {
            status: { RequestAccessAsync: 'AllowedMayUseActiveRealTimeConnectivity' },
            journal: { kind: 'channel.enabled', status: 'PolicyError' },
          },
        },
        { lockScreenApps: 1 },
        { expect: { journal: { kind: 'lockScreen.changed', place: 2 } } },
        { call: 'Chat.App.Connect' },
        { expect: { status: { WaitForPushEnabled: 'HardwareSlotAllocated' }, sent: 5 } },
        { access: 'Denied' },
        {
          expect: {
            taskRan: { task: 'Left' },
            journal: { kind: 'channel.closed', channel: 'chat' },
            sent: { atMost: 0 },
          },
        },
        { advance: '15 min' },
        { expect: { noTask: { gate: 'lockScreen' } } },
        { access: 'AlwaysAllowed' },
        { expect: { taskRan: { task: 'Work' }, status: { RequestAccessAsync: 'Denied' }, sent: 7 }, within: '1 s' },
      ],
      { lockScreenApps: 4 },
    ),
    `chat

  0:00.000  launch the app: Chat.App.Start()
              ✓ RequestAccessAsync returns AllowedMayUseActiveRealTimeConnectivity
              ✓ the journal has channel.enabled status="PolicyError"
  0:00.060  1 other app is on the lock screen before this one
              ✓ the journal has lockScreen.changed place=2
  0:00.060  Chat.App.Connect() is called
              ✓ WaitForPushEnabled returns HardwareSlotAllocated
              ✓ 5 bytes are sent
  0:00.120  the user changes background access: Denied
              ✓ Left runs and is completed
              ✓ the journal has channel.closed channel="chat"
              ✓ 0 bytes are sent
  0:00.140  15 min pass
              ✓ no task is started: held back by "lockScreen"
 15:02.140  the user changes background access: AlwaysAllowed
              ✓ Work runs and is completed
              ✗ RequestAccessAsync returns Denied (steps[11])
                  but nobody has called it
              ✗ 7 bytes are sent (steps[11])
                  but it was 0

10 of 12 expectations held.
`,
  );
});

test('what a run has used, and a quota that is used up', async () => {
  assert.equal(
    await simulate([
      { launch: 'Chat.App.Start' },
      { resourcePolicy: 'Conservative' },
      { advance: '15 min' },
      { expect: { quota: { task: 'Work', cpu: { atLeast: 10, atMost: 200 }, network: 0 } } },
      { suspend: true },
      { advance: '46 min' },
      { expect: { quota: { task: 'Toil', usedUp: 'cpu' } } },
      { advance: '1 min' },
      { expect: { quota: { usedUp: 'network' } }, within: '1 s' },
    ]),
    `chat

  0:00.000  launch the app: Chat.App.Start()
  0:00.000  the resource policy is Conservative
  0:00.000  15 min pass
              ✓ Work uses 10 to 200 ms of processor, Work uses 0 bytes of network
 15:00.060  suspend the app
 15:00.060  46 min pass
              ✓ Toil has used up its quota of processor
1:01:00.060  60 s pass
              ✗ a task has used up its quota of network (steps[8])
                  but no run has used anything and ended

2 of 3 expectations held.
`,
  );
});

test('a task in an app that the user looks at does not make the app stand still', async () => {
  assert.equal(
    await simulate([
      { launch: 'Chat.App.Start' },
      { resourcePolicy: 'Conservative' },
      { advance: '61 min' },
      { expect: { quota: { task: 'Toil', cpu: { atLeast: 2400 } }, taskRan: { task: 'Toil' } } },
    ]),
    `chat

  0:00.000  launch the app: Chat.App.Start()
  0:00.000  the resource policy is Conservative
  0:00.000  61 min pass
              ✓ Toil uses at least 2400 ms of processor
              ✓ Toil runs and is completed

2 of 2 expectations held.
`,
  );
});

test('Windows takes the slots of the channels back, and the task is told why', async () => {
  assert.equal(
    await simulate([
      { launch: 'Chat.App.Start' },
      { expect: { status: { WaitForPushEnabled: 'HardwareSlotAllocated' } } },
      { resetChannels: 'QuietHoursExit' },
      { expect: { taskRan: { task: 'Reset' }, output: 'reset: QuietHoursExit hardware' } },
    ]),
    `chat

  0:00.000  launch the app: Chat.App.Start()
              ✓ WaitForPushEnabled returns HardwareSlotAllocated
  0:00.060  the control channels are reset: QuietHoursExit
              ✓ Reset runs and is completed
              ✓ the program writes "reset: QuietHoursExit hardware"

3 of 3 expectations held.
`,
  );
});
