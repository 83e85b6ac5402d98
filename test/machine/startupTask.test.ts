// A task of Windows IoT that starts with the device: the manifest alone says so, and nothing limits its time.

import assert from 'node:assert/strict';
import test from 'node:test';
import { loadApp } from '../../extension/runtime/machine/loadedApp';
import { createMachine } from '../../extension/runtime/machine/machine';
import { deviceOfKind } from '../../extension/runtime/platform/device/device';
import { declarations } from '../harness/declarations';
import { memoryFiles } from '../harness/memoryFiles';

const manifest = `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10" xmlns:iot="http://schemas.microsoft.com/appx/manifest/iot/windows10">
  <Identity Name="Blinky" Publisher="CN=x" Version="1.0.0.0" />
  <Applications><Application Id="App"><Extensions>
    <Extension Category="windows.backgroundTasks" EntryPoint="Blinky.StartupTask">
      <BackgroundTasks><iot:Task Type="startup" /></BackgroundTasks>
    </Extension>
  </Extensions></Application></Applications>
</Package>`;

const code = `
using System;
using System.Threading;
using Windows.ApplicationModel.Background;
using Windows.System.Profile;
namespace Blinky
{
    public sealed class StartupTask : IBackgroundTask
    {
        private BackgroundTaskDeferral deferral;
        private Timer timer;

        public void Run(IBackgroundTaskInstance taskInstance)
        {
            deferral = taskInstance.GetDeferral();
            Console.WriteLine(AnalyticsInfo.VersionInfo.DeviceFamily + ", details: " + (taskInstance.TriggerDetails ?? "none"));
            timer = new Timer(state => Console.WriteLine("blink"), null, TimeSpan.FromMinutes(20), TimeSpan.FromHours(1));
        }
    }
}`;

test('it starts with the device, has no trigger details and no time limit, and starts again with it', async () => {
  const files = memoryFiles({ '/app/Package.appxmanifest': manifest, '/app/StartupTask.cs': code });
  const app = loadApp('/app', { files, declarations });
  const machine = createMachine({ app, time: 'virtual', device: deviceOfKind('iot') });
  const minute = 60_000;
  try {
    await machine.advance(30 * minute);
    await machine.perform({ do: 'setPower', to: 'off' });
    await machine.advance(60 * minute);
    await machine.perform({ do: 'setPower', to: 'active' });
    await machine.advance(30 * minute);
    const shown = machine.journal.lines.flatMap(line => {
      const at = `${Math.round(line.at / minute)} min`;
      if (line.kind === 'output') return `${at} ${line.text.trim()}`;
      if (line.kind === 'trigger.fired') return `${at} ${line.trigger}: ${line.reason}`;
      return line.kind === 'task.finished' ? `${at} ${line.outcome}: ${line.why}` : [];
    });
    assert.deepEqual(shown, [
      '0 min StartupTask: the device has started',
      '0 min Windows.IoT, details: none',
      '20 min blink',
      '30 min terminated: the PC was switched off',
      '90 min StartupTask: the device was switched on',
      '90 min Windows.IoT, details: none',
      '110 min blink',
    ]);
  } finally {
    await machine.dispose();
  }
});
