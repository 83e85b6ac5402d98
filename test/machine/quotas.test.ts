// Processor quota of a Windows 8.1 app whose task really computes: counted in the engine, the same at every run.

import assert from 'node:assert/strict';
import test from 'node:test';
import { loadApp } from '../../extension/runtime/machine/loadedApp';
import { createMachine } from '../../extension/runtime/machine/machine';
import type { JournalKind } from '../../extension/runtime/platform/kernel/records';
import { declarations } from '../harness/declarations';
import { memoryFiles } from '../harness/memoryFiles';

const manifest = `<Package xmlns="http://schemas.microsoft.com/appx/2010/manifest" xmlns:m2="http://schemas.microsoft.com/appx/2013/manifest">
  <Identity Name="Test" Publisher="CN=x" Version="1.0.0.0" />
  <Prerequisites><OSMinVersion>6.3.0</OSMinVersion></Prerequisites>
  <Applications><Application Id="App"><Extensions>
    <Extension Category="windows.backgroundTasks" EntryPoint="Test.Task">
      <BackgroundTasks><Task Type="systemEvent" /></BackgroundTasks>
    </Extension>
  </Extensions></Application></Applications>
</Package>`;

const code = `
using System;
using Windows.ApplicationModel.Background;
namespace Test
{
    public sealed class Task : IBackgroundTask
    {
        public void Run(IBackgroundTaskInstance instance)
        {
            var sum = 0;
            for (var i = 0; i < 50000000; i++) sum += i;
            Console.WriteLine("stopped " + instance.SuspendedCount + " times");
            Console.WriteLine(((IBackgroundTaskInstance2)instance).GetThrottleCount(BackgroundTaskThrottleCounter.Cpu) + " for the processor");
        }
    }
    public static class App
    {
        public static void Main()
        {
            var builder = new BackgroundTaskBuilder { Name = "Task", TaskEntryPoint = "Test.Task" };
            builder.SetTrigger(new SystemTrigger(SystemTriggerType.TimeZoneChange, false));
            builder.Register();
        }
    }
}`;

async function run(time: 'virtual' | 'live'): Promise<string[]> {
  const files = memoryFiles({ '/app/Package.appxmanifest': manifest, '/app/App.cs': code });
  const machine = createMachine({ app: loadApp('/app', { files, declarations }), time });
  const { journal } = machine;
  const happened = (kind: JournalKind) => machine.until(() => journal.of(kind).length > 0, 10_000);
  try {
    await machine.perform({ do: 'setResourcePolicy', to: 'Conservative' });
    await machine.launch({ kind: 'code', method: 'Test.App.Main', args: [] });
    await happened('task.registered');
    await machine.perform({ do: 'setUtcOffset', to: 60 });
    await happened('quota.exhausted');
    await machine.advance(3 * 60 * 60_000);
    return journal.lines.flatMap(line => {
      if (line.kind === 'output') return line.text.trim();
      if (line.kind === 'task.finished') return `${line.outcome} at ${line.at}`;
      if (line.kind === 'quota.exhausted') return `used up at ${line.at}, until ${line.until}`;
      return line.kind === 'quota.charged' ? `${line.cpu} ms in all` : [];
    });
  } finally {
    await machine.dispose();
  }
}

test('S2-40: computing uses up the quota of the processor; the task goes on after the refill', async () => {
  const first = await run('virtual');
  assert.deepEqual(first, [
    'used up at 1010, until 7200000',
    'stopped 1 times',
    '1 for the processor',
    'completed at 7200240',
    '1246 ms in all',
  ]);
  assert.deepEqual(await run('virtual'), first);
});

test('live it is the same quota, counted in the engine, however fast this computer is', async () => {
  const withoutTimes = (lines: string[]) => lines.map(line => line.replace(/at \d+/, 'at some time'));
  assert.deepEqual(withoutTimes(await run('live')), withoutTimes(await run('virtual')));
});
