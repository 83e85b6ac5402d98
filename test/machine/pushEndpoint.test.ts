// A server pushes to the app by HTTP, as it would through the notification service.

import assert from 'node:assert/strict';
import test from 'node:test';
import { loadApp } from '../../extension/runtime/machine/loadedApp';
import { createMachine } from '../../extension/runtime/machine/machine';
import { PushEndpoint } from '../../extension/runtime/machine/pushEndpoint';
import { replayRun } from '../../extension/runtime/machine/replayedRun';
import { declarations } from '../harness/declarations';
import { memoryFiles } from '../harness/memoryFiles';

const manifest = `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
  <Identity Name="Test" Publisher="CN=x" Version="1.0.0.0" />
  <Applications><Application Id="App"><Extensions>
    <Extension Category="windows.backgroundTasks" EntryPoint="Test.Task">
      <BackgroundTasks><Task Type="pushNotification" /></BackgroundTasks>
    </Extension>
  </Extensions></Application></Applications>
</Package>`;

const code = `
using System;
using Windows.ApplicationModel.Background;
using Windows.Networking.PushNotifications;
namespace Test
{
    public sealed class Task : IBackgroundTask
    {
        public void Run(IBackgroundTaskInstance instance)
        {
            Console.WriteLine(((RawNotification)instance.TriggerDetails).Content);
        }
    }
    public static class App
    {
        public static void Main()
        {
            var builder = new BackgroundTaskBuilder { TaskEntryPoint = "Test.Task" };
            builder.SetTrigger(new PushNotificationTrigger());
            builder.Register();
        }
    }
}`;

test('S2-16: what is posted starts the task; what is too long, unknown or of another type is refused', async () => {
  const files = memoryFiles({ '/app/Package.appxmanifest': manifest, '/app/App.cs': code });
  const app = loadApp('/app', { files, declarations });
  const endpoint = await PushEndpoint.start();
  const machine = createMachine({ app, time: 'live', pushAddress: endpoint.address });
  const post = async (
    body: string,
    headers: Record<string, string> = { 'X-WNS-Type': 'wns/raw' },
    url = endpoint.address,
  ) => {
    const { status, headers: answer } = await fetch(url, { method: 'POST', body, headers });
    return [status, answer.get('x-wns-status'), answer.get('x-wns-deviceconnectionstatus')].filter(Boolean).join(' ');
  };
  try {
    assert.equal(await post('nobody is at home'), '410 dropped');
    endpoint.deliverTo(machine);
    await machine.launch({ kind: 'code', method: 'Test.App.Main', args: [] });
    await machine.until(() => machine.journal.of('task.registered').length > 0, 5_000);
    assert.equal(await post('grüße'), '200 received connected');
    assert.ok(await machine.until(() => machine.journal.of('task.finished').length > 0, 5_000));
    assert.equal(machine.journal.of('output')[0]?.text.trim(), 'grüße');
    assert.equal(await post('x'.repeat(5121)), '413 dropped');
    assert.equal(await post('x', { 'X-WNS-Type': 'wns/toast' }), '400 dropped');
    assert.equal(await post('x', undefined, endpoint.address.replace(/token=./, 'token=')), '404 dropped');
    await machine.perform({ do: 'setNetwork', to: 'none' });
    assert.equal(await post('later'), '200 received temporarilydisconnected');
    assert.equal((await fetch(endpoint.address)).status, 405);
    assert.deepEqual(
      machine.journal.of('push.kept').map(({ bytes }) => bytes),
      [5],
    );
  } finally {
    await machine.dispose();
    await endpoint.dispose();
  }
  assert.deepEqual(replayRun(app, machine.journal.lines), machine.journal.lines);
});
