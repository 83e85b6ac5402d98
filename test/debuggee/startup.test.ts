// F5 on a task of Windows IoT: it starts with the device, so nobody has to register or fire it, and it stops at its first breakpoints.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { checkSession } from './debuggee';

const manifest = `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10" xmlns:iot="http://schemas.microsoft.com/appx/manifest/iot/windows10">
  <Identity Name="Lamp" Publisher="CN=x" Version="1.0.0.0" />
  <Applications><Application Id="App"><Extensions>
    <Extension Category="windows.backgroundTasks" EntryPoint="Lamp.StartupTask">
      <BackgroundTasks><iot:Task Type="startup" /></BackgroundTasks>
    </Extension>
  </Extensions></Application></Applications>
</Package>`;

const code = `using System.Diagnostics;
using Windows.ApplicationModel.Background;
using Windows.Devices.Gpio;
namespace Lamp
{
    public sealed class StartupTask : IBackgroundTask
    {
        public void Run(IBackgroundTaskInstance taskInstance)
        {
            var pin = GpioController.GetDefault().OpenPin(5);
            pin.SetDriveMode(GpioPinDriveMode.Output);
            pin.Write(GpioPinValue.High);
            Debug.WriteLine(pin.Read());
        }
    }
}`;

async function withLamp(drive: (manifest: string, source: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lamp-')).replaceAll('\\', '/');
  try {
    writeFileSync(`${folder}/Package.appxmanifest`, manifest);
    writeFileSync(`${folder}/StartupTask.cs`, code);
    await drive(`${folder}/Package.appxmanifest`, `${folder}/StartupTask.cs`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('it stops in Run, on a board with pins, and its end is the end of the run', () =>
  withLamp((app, source) =>
    checkSession(
      `
      launch
        breakpoint set: pin.Write(GpioPinValue.High);
      stopped: breakpoint
        Lamp.StartupTask.Run(IBackgroundTaskInstance taskInstance): pin.Write(GpioPinValue.High);
      continue
      console: High
      exited with 0
    `,
      async debuggee => {
        await debuggee.begin(
          'launch',
          { manifest: app, entryPoint: 'Lamp.StartupTask' },
          { file: source, at: ['pin.Write('] },
        );
        await debuggee.stopped();
        await debuggee.resume('continue');
        await debuggee.ended();
      },
    ),
  ));

test('it stops at its entry', () =>
  withLamp((app, source) =>
    checkSession(
      `
      launch
      stopped: entry
        Lamp.StartupTask.Run(IBackgroundTaskInstance taskInstance): var pin = GpioController.GetDefault().OpenPin(5);
      continue
      console: High
      exited with 0
    `,
      async debuggee => {
        await debuggee.begin(
          'launch',
          { manifest: app, entryPoint: 'Lamp.StartupTask', stopOnEntry: true },
          { file: source, at: [] },
        );
        await debuggee.stopped();
        await debuggee.resume('continue');
        await debuggee.ended();
      },
    ),
  ));
