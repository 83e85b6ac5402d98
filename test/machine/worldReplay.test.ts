// Whatever a person or a script does to the simulated PC is in the journal, and the same journal comes of doing it again.

import assert from 'node:assert/strict';
import test from 'node:test';
import { loadApp } from '../../extension/runtime/machine/loadedApp';
import { createMachine } from '../../extension/runtime/machine/machine';
import { replayRun } from '../../extension/runtime/machine/replayedRun';
import type { Command } from '../../extension/runtime/platform/commands';
import { deviceOfKind } from '../../extension/runtime/platform/device/device';
import { UserError } from '../../server/base/errors';
import { declarations } from '../harness/declarations';
import { memoryFiles } from '../harness/memoryFiles';

const manifest = `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
  <Identity Name="Test" Publisher="CN=x" Version="1.0.0.0" />
  <Applications><Application Id="App"><Extensions>
    <Extension Category="windows.backgroundTasks" EntryPoint="Test.Task">
      <BackgroundTasks>
        <Task Type="general" /><Task Type="systemEvent" /><Task Type="timer" /><Task Type="pushNotification" />
      </BackgroundTasks>
    </Extension>
  </Extensions></Application></Applications>
</Package>`;

const code = `
using System;
using System.Threading.Tasks;
using Windows.ApplicationModel.Background;
namespace Test
{
    public sealed class Task : IBackgroundTask
    {
        public async void Run(IBackgroundTaskInstance instance)
        {
            var deferral = instance.GetDeferral();
            instance.Canceled += (sender, reason) => { Console.WriteLine("canceled: " + reason); deferral.Complete(); };
            Console.WriteLine(instance.Task.Name + " at " + DateTimeOffset.Now);
            await System.Threading.Tasks.Task.Delay(10000);
            deferral.Complete();
        }
    }
    public static class App
    {
        static void Register(string name, IBackgroundTrigger trigger)
        {
            var builder = new BackgroundTaskBuilder { Name = name, TaskEntryPoint = "Test.Task" };
            builder.SetTrigger(trigger);
            builder.Register();
        }
        public static async System.Threading.Tasks.Task Main()
        {
            await BackgroundExecutionManager.RequestAccessAsync();
            Register("Time", new TimeTrigger(15, false));
            Register("Care", new MaintenanceTrigger(20, false));
            Register("Push", new PushNotificationTrigger());
            Register("Net", new SystemTrigger(SystemTriggerType.NetworkStateChange, false));
            Register("Done", new SystemTrigger(SystemTriggerType.ServicingComplete, false));
            var work = new ApplicationTrigger();
            Register("Work", work);
            Console.WriteLine(await work.RequestAsync());
        }
    }
}`;

const happenings: readonly (Command | number)[] = [
  30_000,
  { do: 'minimizeApp' },
  10_000,
  { do: 'deliverPush', content: 'hello' },
  2_000,
  { do: 'setNetwork', to: 'metered' },
  { do: 'setPower', to: 'sleep' },
  60_000,
  { do: 'deliverPush', content: 'unheard' },
  { do: 'deliverPush', content: 'kept' },
  { do: 'launchApp' },
  { do: 'setPower', to: 'active' },
  60_000,
  { do: 'stepStandby', to: 'in' },
  { do: 'stepStandby', to: 'in' },
  { do: 'setPower', to: 'connectedStandby' },
  16 * 60_000,
  { do: 'leaveConnectedStandby' },
  { do: 'setTimerLateness', to: 7 },
  { do: 'setUtcOffset', to: 120 },
  20 * 60_000,
  { do: 'setSupply', to: 'battery' },
  { do: 'setBatterySaver', to: 'on' },
  20 * 60_000,
  { do: 'setSupply', to: 'ac' },
  3_000,
  { do: 'updateApp' },
  20_000,
  { do: 'setPower', to: 'off' },
  60_000,
  { do: 'setPower', to: 'active' },
  60_000,
];

test('a journal of power, standby, push, battery, update and refused commands comes out again line by line', async () => {
  const files = memoryFiles({ '/app/Package.appxmanifest': manifest, '/app/App.cs': code });
  const app = loadApp('/app', { files, declarations });
  const machine = createMachine({ app, time: 'virtual', device: deviceOfKind('tablet') });
  let refused = 0;
  try {
    await machine.launch({ kind: 'code', method: 'Test.App.Main', args: [] });
    for (const each of happenings) {
      if (typeof each === 'number') await machine.advance(each);
      else {
        await machine.perform(each).catch(error => {
          assert.ok(error instanceof UserError, String(error));
          refused++;
        });
      }
    }
  } finally {
    await machine.dispose();
  }
  const { lines } = machine.journal;
  assert.equal(refused, 1);
  const names = new Set(machine.journal.of('task.started').map(({ name }) => name));
  assert.deepEqual([...names].sort(), ['Care', 'Done', 'Net', 'Push', 'Time', 'Work']);
  assert.deepEqual(replayRun(app, lines), lines);
});
