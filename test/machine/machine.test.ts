// A machine with C# of its own: processes, launching, crashes, code that never ends, switching off.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { AppStart } from '../../extension/runtime/machine/appStart';
import { loadApp } from '../../extension/runtime/machine/loadedApp';
import { createMachine, type Machine } from '../../extension/runtime/machine/machine';
import { startTestServer } from '../../extension/runtime/network/testServer';
import type { JournalKind } from '../../extension/runtime/platform/kernel/records';
import { UserError } from '../../server/base/errors';
import { declarations } from '../harness/declarations';
import { memoryFiles } from '../harness/memoryFiles';

const manifest = `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
  <Identity Name="Test" Publisher="CN=x" Version="1.0.0.0" />
  <Applications><Application Id="App"><Extensions>
    <Extension Category="windows.backgroundTasks" EntryPoint="Test.Task">
      <BackgroundTasks><Task Type="timer" /><Task Type="systemEvent" /></BackgroundTasks>
    </Extension>
  </Extensions></Application></Applications>
  <Capabilities><Capability Name="internetClient" /></Capabilities>
</Package>`;

/** In: the body of Main and of Run. */
function app(main: string, run = '', more = '') {
  const code = `
using System;
using System.Diagnostics;
using System.Threading;
using Windows.ApplicationModel.Background;
using Windows.ApplicationModel.Core;
using Windows.Networking;
using Windows.Networking.Sockets;
using Windows.Storage;
namespace Test
{
    public sealed class Task : IBackgroundTask
    {
        public static int Count;
        ${more}
        public async void Run(IBackgroundTaskInstance taskInstance) { ${run} }
    }
    public static class App
    {
        static void Register()
        {
            var builder = new BackgroundTaskBuilder { Name = "Task", TaskEntryPoint = "Test.Task" };
            builder.SetTrigger(new TimeTrigger(15, false));
            builder.Register();
        }
        public static async System.Threading.Tasks.Task Main(string text) { ${main} }
        public static int NotForLaunch(int number) { return number; }
    }
}`;
  return loadApp('/app', {
    files: memoryFiles({ '/app/Package.appxmanifest': manifest, '/app/App.cs': code }),
    declarations,
  });
}

function switchOn(...code: Parameters<typeof app>): AsyncDisposable & { readonly machine: Machine } {
  const machine = createMachine({ app: app(...code), time: 'virtual' });
  return { machine, [Symbol.asyncDispose]: () => machine.dispose() };
}

const main = (argument = ''): AppStart => ({ kind: 'code', method: 'Test.App.Main', args: [argument] });

/** The lines of some kinds, as `kind field field …`. */
function log(machine: Machine, ...kinds: JournalKind[]): string[] {
  return machine.journal.lines
    .filter(line => kinds.includes(line.kind))
    .map(line => {
      const { seq, at, kind, cause, ...fields } = line;
      return [kind, ...Object.values(fields).map(value => String(value).split('\n')[0])].join(' ').trim();
    });
}

test('the app runs, and what it prints is in the journal', async () => {
  await using on = switchOn(
    'Debug.WriteLine("got " + text); await System.Threading.Tasks.Task.Delay(1000); Debug.WriteLine(DateTimeOffset.UtcNow.Second);',
  );
  await on.machine.launch(main('hello'));
  await on.machine.advance(5000);
  assert.deepEqual(log(on.machine, 'output'), ['output 4100 debug got hello', 'output 4100 debug 1']);
});

test('each process has statics of its own; settings are shared', async () => {
  await using on = switchOn(
    'Task.Count = 5; ApplicationData.Current.LocalSettings.Values["from"] = "app"; Register();',
    'Debug.WriteLine(++Count + " " + ApplicationData.Current.LocalSettings.Values["from"]);',
  );
  await on.machine.launch(main());
  await on.machine.perform({ do: 'fireTask', task: 'Task' });
  await on.machine.advance(1000);
  await on.machine.perform({ do: 'fireTask', task: 'Task' });
  await on.machine.advance(1000);
  assert.deepEqual(log(on.machine, 'output'), ['output 4104 debug 1 app', 'output 4108 debug 1 app']);
});

test('a process that goes on with the engine of an ended one finds everything as at the start', async () => {
  await using on = switchOn(
    'Register();',
    `
    Debug.WriteLine("Run on thread " + Thread.CurrentThread.ManagedThreadId);
    Debug.WriteLine(Late.Value + " " + ++Late.Count + " " + ++Early + " " + Text.Length + " " + new object().GetHashCode());
    Debug.WriteLine(System.Globalization.CultureInfo.CurrentCulture.Name + (1.5).ToString());
    System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo("de-DE");
    Text.Append("!");
    Monitor.Enter(typeof(Task));
    try { Debug.WriteLine(Broken.Value); } catch (TypeInitializationException e) { Debug.WriteLine(e.InnerException.Message); }
    System.Threading.Tasks.Task.Delay(10).ContinueWith(_ => Debug.WriteLine("never, the process has ended"));
    `,
    `
    static int Early = 7;
    static readonly System.Text.StringBuilder Text = new System.Text.StringBuilder("text");
    static class Late
    {
        public static int Count;
        public static readonly string Value = Make();
        static Late() { Debug.WriteLine("static constructor"); }
        static string Make() { Debug.WriteLine("initializer"); return "late"; }
    }
    static class Broken
    {
        static int tries;
        public static readonly int Value = Fail();
        static int Fail() { throw new Exception("try " + ++tries); }
    }
    `,
  );
  await on.machine.launch(main());
  const runs: string[][] = [];
  for (let i = 0; i < 3; i++) {
    await on.machine.perform({ do: 'fireTask', task: 'Task' });
    await on.machine.advance(1000);
    const seen = runs.flat().length;
    runs.push(
      log(on.machine, 'output')
        .slice(seen)
        .map(line => line.replace(/^output \d+ debug /, '')),
    );
  }
  assert.deepEqual(runs[0], [
    'Run on thread 1',
    'initializer',
    'static constructor',
    'late 1 8 4 739982445',
    'en-US1.5',
    'try 1',
  ]);
  assert.deepEqual(runs[1], runs[0]);
  assert.deepEqual(runs[2], runs[0]);
});

test('settings that are given at the launch do not replace what the app has written', async () => {
  await using on = switchOn(
    'var v = ApplicationData.Current.LocalSettings.Values; Debug.WriteLine(v["a"] + " " + v["b"]); v["a"] = "mine";',
  );
  const start: AppStart = { ...main(), settings: { a: 'given', b: 7 } };
  await on.machine.launch(start);
  await on.machine.perform({ do: 'closeApp' });
  await on.machine.launch(start);
  assert.deepEqual(log(on.machine, 'output'), ['output 4100 debug given 7', 'output 4104 debug mine 7']);
});

test('an exception that nobody catches ends the process it happens in, with its stack', async () => {
  await using on = switchOn('Register(); await System.Threading.Tasks.Task.Delay(100); object o = null; o.ToString();');
  await on.machine.launch(main());
  await on.machine.advance(1000);
  assert.deepEqual(log(on.machine, 'exception.unhandled', 'app.ended'), [
    'exception.unhandled 4100 System.NullReferenceException Object reference not set to an instance of an object.    at Test.App.Main(String text) in /app/App.cs:line 26',
    'app.ended 4100 Terminated unhandled System.NullReferenceException: Object reference not set to an instance of an object.',
  ]);
});

test('Environment.Exit ends the process', async () => {
  await using on = switchOn('Environment.Exit(3); Debug.WriteLine("never");');
  await on.machine.launch(main());
  await on.machine.advance(1000);
  assert.deepEqual(log(on.machine, 'output', 'app.ended'), ['app.ended 4100 Terminated it ended itself']);
});

test('a task that never ends is canceled when its time is over', async () => {
  await using on = switchOn('Register();', 'while (true) Count++;');
  await on.machine.launch(main());
  await on.machine.perform({ do: 'fireTask', task: 'Task' });
  await on.machine.until(() => on.machine.journal.of('task.finished').length > 0, 60_000);
  assert.deepEqual(
    log(on.machine, 'task.canceled', 'task.finished').map(line => line.replace(/ [\da-f-]{36}/, '')),
    [
      'task.canceled Task ExecutionTimeExceeded 5000',
      'task.finished Task terminated 35000 it was not finished 5 s after Canceled(ExecutionTimeExceeded)',
    ],
  );
});

test('code that looks at the clock again and again lets time pass', async () => {
  await using on = switchOn(
    'Register();',
    'var looks = 0; for (var end = DateTime.Now.AddSeconds(4); DateTime.Now < end; looks++) { } Debug.WriteLine(looks < 1000000);',
  );
  await on.machine.launch(main());
  await on.machine.perform({ do: 'fireTask', task: 'Task' });
  await on.machine.advance(25_000);
  assert.deepEqual(log(on.machine, 'output'), ['output 4104 debug True']);
  assert.deepEqual(
    on.machine.journal.of('task.finished').map(({ outcome, ran }) => `${outcome} ${Math.round(ran / 1000)}`),
    ['completed 4'],
  );
});

test('Canceled reaches the task, which may still finish', async () => {
  await using on = switchOn(
    'Register();',
    `var deferral = taskInstance.GetDeferral();
     var stop = new ManualResetEvent(false);
     taskInstance.Canceled += (sender, reason) => { Debug.WriteLine("canceled: " + reason); stop.Set(); };
     await System.Threading.Tasks.Task.Run(() => stop.WaitOne());
     deferral.Complete();`,
  );
  await on.machine.launch(main());
  await on.machine.perform({ do: 'fireTask', task: 'Task' });
  await on.machine.advance(1000);
  await on.machine.perform({ do: 'cancelTask', reason: 'SystemPolicy' });
  await on.machine.advance(1000);
  assert.deepEqual(log(on.machine, 'output'), ['output 4104 debug canceled: SystemPolicy']);
  assert.equal(on.machine.journal.of('task.finished')[0]?.outcome, 'completed');
});

test('a launch that cannot be is refused before anything is journaled', async () => {
  await using on = switchOn('');
  const refused = async (method: string, args: string[] = []) => {
    const error = await on.machine.launch({ kind: 'code', method, args }).catch((problem: unknown) => problem);
    assert.ok(error instanceof UserError, String(error));
    return error.message;
  };
  assert.deepEqual(
    [
      await refused('Test.App.Missing'),
      await refused('Test.App.Main'),
      await refused('Test.App.NotForLaunch', ['1']),
      await refused('Test.Other.Main'),
    ],
    [
      'There is no method Test.App.Missing to launch the app with.',
      'Test.App.Main has to be a static method without parameters to launch the app with it.',
      'Test.App.NotForLaunch has to be a static method with 1 parameters of type string to launch the app with it.',
      'No C# of this app declares the class Test.Other; the manifest app/Package.appxmanifest and the code have to agree.',
    ],
  );
  assert.deepEqual(log(on.machine, 'command'), []);
});

test('a Main that takes all its arguments at once gets them as an array, also when there are none', async () => {
  const program = 'static void Main(string[] args) { Debug.WriteLine(args.Length + ": " + string.Join(", ", args)); }';
  for (const args of [[], ['a', 'b']]) {
    await using on = switchOn('', '', program);
    await on.machine.launch({ kind: 'code', method: 'Test.Task.Main', args });
    await on.machine.advance(100);
    assert.deepEqual(log(on.machine, 'output'), [`output 4100 debug ${args.length}: ${args.join(', ')}`.trim()]);
  }
});

test('a live machine stays in reach while C# loops for ever, and can be switched off', async () => {
  await using server = await listening();
  const machine = createMachine({ app: app('while (true) { }'), time: 'live' });
  await machine.launch(main());
  await machine.perform({ do: 'setNetwork', to: 'metered' });
  assert.equal(machine.system.device.state.network, 'metered');
  const waiting = machine.until(() => false, 60_000);
  await machine.dispose();
  await assert.rejects(waiting, new UserError('machine-stopped', 'The simulated PC has been switched off.'));
  await assert.rejects(machine.perform({ do: 'closeApp' }), { code: 'machine-stopped' });
  assert.ok(server);
});

test('while a machine is held, neither code nor time moves', async () => {
  await using server = await listening();
  const machine = createMachine({
    app: app(
      `var socket = new StreamSocket();
       await socket.ConnectAsync(new HostName("localhost"), text);
       Debug.WriteLine("connected");`,
    ),
    time: 'live',
  });
  machine.hold();
  const launched = machine.launch(main(String(server.port)));
  const { now } = machine;
  assert.equal(await machine.until(() => machine.journal.lines.length > 1, 50), false);
  assert.equal(machine.now, now);
  machine.release();
  await launched;
  assert.equal(await machine.until(() => machine.journal.of('output').length > 0, 10_000), true);
  await machine.dispose();
});

async function listening() {
  const server = await startTestServer();
  return { port: server.port, [Symbol.asyncDispose]: () => server.close() };
}
