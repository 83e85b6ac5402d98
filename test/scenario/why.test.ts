// bgtask why, of what only C# can do: channels of which some have no slot, a run without network, a trigger that is used up.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bgtask, temporaryFolder } from '../harness/commandLine';

const manifest = `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
  <Identity Name="Chat" Publisher="CN=x" Version="1.0.0.0" />
  <Applications><Application Id="App" Executable="Chat.exe" EntryPoint="Chat.App"><Extensions>
    <Extension Category="windows.backgroundTasks" EntryPoint="Chat.Task"><BackgroundTasks><Task Type="timer" /><Task Type="systemEvent" /></BackgroundTasks></Extension>
    <Extension Category="windows.backgroundTasks" EntryPoint="Chat.Push" Executable="Chat.exe"><BackgroundTasks><Task Type="controlChannel" /></BackgroundTasks></Extension>
  </Extensions></Application></Applications>
  <Capabilities><Capability Name="internetClient" /></Capabilities>
</Package>`;

const code = `using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading.Tasks;
using Windows.ApplicationModel.Background;
using Windows.Networking;
using Windows.Networking.Sockets;
using Windows.Storage.Streams;
namespace Chat
{
    public sealed class Task : IBackgroundTask
    {
        public async void Run(IBackgroundTaskInstance instance)
        {
            var deferral = instance.GetDeferral();
            try { await new StreamSocket().ConnectAsync(new HostName("127.0.0.1"), "40404"); }
            catch (Exception error) { Debug.WriteLine(error.Message); }
            deferral.Complete();
        }
    }
    public sealed class Push : IBackgroundTask
    {
        public void Run(IBackgroundTaskInstance instance) { }
    }
    public static class App
    {
        private static readonly List<object> kept = new List<object>();
        private static void Register(string name, string entryPoint, IBackgroundTrigger trigger)
        {
            var builder = new BackgroundTaskBuilder { Name = name, TaskEntryPoint = entryPoint };
            builder.SetTrigger(trigger);
            builder.Register();
        }
        public static void Tasks()
        {
            Register("Once", "Chat.Task", new TimeTrigger(15, true));
            Register("Zone", "Chat.Task", new SystemTrigger(SystemTriggerType.TimeZoneChange, false));
        }
        public static void Moved()
        {
            Register("Moved", "Chat.Task", new SystemTrigger(SystemTriggerType.TimeZoneChange, true));
        }
        public static async System.Threading.Tasks.Task Channels()
        {
            await BackgroundExecutionManager.RequestAccessAsync();
            for (var i = 1; i <= 4; i++)
            {
                var channel = new ControlChannelTrigger("channel" + i, 30, ControlChannelTriggerResourceType.RequestHardwareSlot);
                Register("Push" + i, "Chat.Push", channel.PushNotificationTrigger);
                var socket = new StreamSocket();
                channel.UsingTransport(socket);
                await socket.ConnectAsync(new HostName("127.0.0.1"), "40404");
                channel.WaitForPushEnabled();
                kept.Add(channel);
                socket.InputStream.ReadAsync(new Windows.Storage.Streams.Buffer(100), 100, InputStreamOptions.Partial).Completed = (read, status) => { };
            }
        }
    }
}`;

async function why(...steps: unknown[]): Promise<string> {
  return ask(steps);
}

/** `wanted`: what is asked besides the scenario. */
async function ask(steps: readonly unknown[], ...wanted: string[]): Promise<string> {
  const scenario = { name: 'chat', app: '.', server: {}, steps };
  using folder = temporaryFolder({
    'Package.appxmanifest': manifest,
    'Chat.cs': code,
    'x.scenario.json': JSON.stringify(scenario),
  });
  const { stdout, stderr } = await bgtask(folder.path, ['why', 'x.scenario.json', ...wanted]);
  return `\n${stderr}${stdout}`;
}

test('each task of a control channel is told of its own channel', async () => {
  assert.equal(
    await why({ launch: 'Chat.App.Channels' }, { wait: '1 s' }, { send: 'hello' }, { wait: '1 s' }),
    `
Push1 (Chat.Push, ControlChannelTrigger, registered at Chat.cs(32))
  It never ran. Nothing has arrived on the channel "channel1", and its keep-alive interval of 30 minutes is not over.

Push2 (Chat.Push, ControlChannelTrigger, registered at Chat.cs(32))
  It never ran. Nothing has arrived on the channel "channel2", and its keep-alive interval of 30 minutes is not over.

Push3 (Chat.Push, ControlChannelTrigger, registered at Chat.cs(32))
  It never ran. Nothing has arrived on the channel "channel3", and its keep-alive interval of 30 minutes is not over.

Push4 (Chat.Push, ControlChannelTrigger, registered at Chat.cs(32))
  It never ran. Its trigger fired, but the run was given up: The channel "channel4" has no slot: WaitForPushEnabled gave PolicyError, because the app has three hardware slots already.

Chat.Task (declared at Package.appxmanifest(4))
  It never ran. The manifest declares it, but the app has not registered it: no call of BackgroundTaskBuilder.Register with this TaskEntryPoint was reached.
`,
  );
});

test('a run without network, and a trigger that fires once', async () => {
  assert.equal(
    await why(
      { launch: 'Chat.App.Tasks' },
      { suspend: true },
      { connectedStandby: 'enter' },
      { device: { utcOffset: 60 } },
      { advance: '16 min' },
      { connectedStandby: 'leave' },
      { wait: '1 s' },
    ),
    `
Once (Chat.Task, TimeTrigger, registered at Chat.cs(32))
  It ran once. The last run completed. It had no network at Chat.cs(16): the device is in connected standby and the task was registered without IsNetworkRequested. It will not run again: its one-shot trigger is used up.

Zone (Chat.Task, SystemTrigger, registered at Chat.cs(32))
  It ran once. The last run completed. It had no network at Chat.cs(16): the device is in connected standby and the task was registered without IsNetworkRequested.

Chat.Push (declared at Package.appxmanifest(5))
  It never ran. The manifest declares it, but the app has not registered it: no call of BackgroundTaskBuilder.Register with this TaskEntryPoint was reached.
`,
  );
});

test('the gates tell of a trigger that is used up, and of a network that was not asked for', async () => {
  const steps = [
    { launch: 'Chat.App.Moved' },
    { suspend: true },
    { connectedStandby: 'enter' },
    { device: { utcOffset: 60 } },
    { wait: '1 s' },
  ];
  assert.equal(
    await ask(steps, 'Moved', '--gates'),
    `
Moved (Chat.Task, SystemTrigger, registered at Chat.cs(32))
  It ran once. The last run completed. It had no network at Chat.cs(16): the device is in connected standby and the task was registered without IsNetworkRequested. It will not run again: its one-shot trigger is used up.
    ✓ fit         Do registration and manifest agree? (Windows 8 asks only now.)
    ✓ oneShot     Is its trigger good for another run? (A one-shot trigger fires once.)
    ✓ registered  Is the task still registered?
    ✓ access      May the app run in the background?
    ✓ power       Does the device run?
    ✓ session     Is the user logged on?
    ✓ lockScreen  Windows 8: is the app on the lock screen, where its trigger needs that?
    ✓ slot        Has the control channel a slot?
    ✓ mains       Is the device on mains power, where the trigger needs that?
    ✓ saver       Is the battery saver off, where it stops the trigger?
    ✓ standby     May the event wake the device from connected standby?
    ✓ handler     Has the app handled what arrived, so that Run may look at it?
    ✓ conditions  Do all conditions of the task hold?
    ✓ quota       Is anything left of the quota of the app? (Windows 8; critical tasks always get theirs.)
    ✓ updated     Has the app asked for background access since it was updated?
    ! network     It has no network: the device is in connected standby and the task was registered without IsNetworkRequested.
    ✓ turn        Is no other task of the app running?
`,
  );
  const later = [{ device: { utcOffset: 120 } }, { fire: 'Moved' }, { wait: '1 s' }];
  assert.equal(
    await ask([...steps, ...later], 'Moved', '--gates'),
    `
Moved (Chat.Task, SystemTrigger, registered at Chat.cs(32))
  It ran once. The last run completed. It had no network at Chat.cs(16): the device is in connected standby and the task was registered without IsNetworkRequested. It will not run again: its one-shot trigger is used up; what it waited for has happened 2 times since.
    ✓ fit         Do registration and manifest agree? (Windows 8 asks only now.)
    ✗ oneShot     The one-shot trigger of "Moved" has fired before, and it has not been registered again.
      registered  Is the task still registered?
      access      May the app run in the background?
      power       Does the device run?
      session     Is the user logged on?
      lockScreen  Windows 8: is the app on the lock screen, where its trigger needs that?
      slot        Has the control channel a slot?
      mains       Is the device on mains power, where the trigger needs that?
      saver       Is the battery saver off, where it stops the trigger?
      standby     May the event wake the device from connected standby?
      handler     Has the app handled what arrived, so that Run may look at it?
      conditions  Do all conditions of the task hold?
      quota       Is anything left of the quota of the app? (Windows 8; critical tasks always get theirs.)
      updated     Has the app asked for background access since it was updated?
      network     Will the run have its network? (In connected standby a task has to ask for it.)
      turn        Is no other task of the app running?
`,
  );
});
