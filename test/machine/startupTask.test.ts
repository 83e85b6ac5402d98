// A task of Windows IoT that starts with the device: the manifest alone says so, and nothing limits its time.

import assert from 'node:assert/strict';
import test from 'node:test';
import { loadApp } from '../../extension/runtime/machine/loadedApp';
import { createMachine } from '../../extension/runtime/machine/machine';
import { type DeviceState, deviceOfKind } from '../../extension/runtime/platform/device/device';
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

/** The device as it has been for half an hour. */
async function outputOn(kind: 'iot' | 'tablet', source: string): Promise<string[]> {
  const files = memoryFiles({ '/app/Package.appxmanifest': manifest, '/app/StartupTask.cs': source });
  const machine = createMachine({
    app: loadApp('/app', { files, declarations }),
    time: 'virtual',
    device: deviceOfKind(kind),
  });
  try {
    await machine.advance(30 * 60_000);
    return machine.journal.lines.flatMap(line => (line.kind === 'output' ? [line.text.trim()] : []));
  } finally {
    await machine.dispose();
  }
}

test('it has the pins of the board, with nothing connected to them', async () => {
  const blinking = code.replace(
    'deferral = taskInstance.GetDeferral();',
    `var gpio = Windows.Devices.Gpio.GpioController.GetDefault();
            var led = gpio.OpenPin(5);
            led.Write(Windows.Devices.Gpio.GpioPinValue.High);
            Console.WriteLine(gpio.PinCount + " " + led.GetDriveMode() + " " + led.Read());
            led.SetDriveMode(Windows.Devices.Gpio.GpioPinDriveMode.Output);
            Console.WriteLine(led.Read());
            try { gpio.OpenPin(5); } catch (System.IO.FileLoadException e) { Console.WriteLine(e.Message); }
            led.Dispose();
            var button = gpio.OpenPin(5);
            button.ValueChanged += (pin, args) => Console.WriteLine(args.Edge);
            button.SetDriveMode(Windows.Devices.Gpio.GpioPinDriveMode.InputPullUp);
            Console.WriteLine(button.Read());
            try { led.Read(); } catch (ObjectDisposedException) { Console.WriteLine("closed"); }
            return;`,
  );
  assert.deepEqual(await outputOn('iot', blinking), [
    '54 Input Low',
    'High',
    'The process cannot access the file because it is being used by another process. (Exception from HRESULT: 0x80070020)',
    'High',
    'closed',
  ]);
});

test('of a task that draws XAML Windows calls OnRun', async () => {
  const drawing = code
    .replace('IBackgroundTask\n', 'Windows.UI.Xaml.Media.Imaging.XamlRenderingBackgroundTask\n')
    .replace('public void Run', 'protected override void OnRun')
    .replace(/deferral = [\s\S]*?FromHours\(1\)\);/, 'Console.WriteLine("drawn for " + taskInstance.Task.Name);');
  assert.deepEqual(await outputOn('iot', drawing), ['drawn for StartupTask']);
});

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

test('what an app is made for is the device that it finds, unless the device is given', () => {
  const deviceOf = (dependencies: string, given: Partial<DeviceState> = {}, xml = manifest) => {
    const text = xml.replace('<Applications>', `<Dependencies>${dependencies}</Dependencies><Applications>`);
    const files = memoryFiles({ '/app/Package.appxmanifest': text, '/app/StartupTask.cs': code });
    const machine = createMachine({ app: loadApp('/app', { files, declarations }), time: 'virtual', device: given });
    const { family, adapter } = machine.system.device.state;
    return `${family} ${adapter}`;
  };
  const families = (...names: string[]) => names.map(name => `<TargetDeviceFamily Name="Windows.${name}" />`).join('');
  const timer = manifest.replace('<iot:Task Type="startup" />', '<Task Type="timer" />');
  assert.equal(deviceOf(families('Universal')), 'iot ethernet');
  assert.equal(deviceOf(families('Universal'), { adapter: 'wifi' }), 'iot wifi');
  assert.equal(deviceOf(families('Universal'), deviceOfKind('tablet')), 'desktop wifi');
  assert.equal(deviceOf(families('IoT'), {}, timer), 'iot ethernet');
  assert.equal(deviceOf(families('Mobile'), {}, timer), 'mobile mobile');
  assert.equal(deviceOf(families('Mobile', 'Desktop'), {}, timer), 'desktop wifi');
  assert.equal(deviceOf('', {}, timer), 'desktop wifi');
});
