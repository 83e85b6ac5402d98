// Measures the simulated Windows: from packet to Run beside a bare echo, many lent sockets, a year of timers.
// npm run bench:broker [-- wake|sockets|year]
import net from 'node:net';
import { loadApp } from '../../extension/runtime/machine/loadedApp';
import { createMachine, type Machine } from '../../extension/runtime/machine/machine';
import { startTestServer } from '../../extension/runtime/network/testServer';
import type { StreamSocket } from '../../extension/runtime/platform/broker/streamSocket';
import { declarations } from '../harness/declarations';
import { memoryFiles } from '../harness/memoryFiles';

const manifest = `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
  <Identity Name="Bench" Publisher="CN=x" Version="1.0.0.0" />
  <Applications><Application Id="App"><Extensions>
    <Extension Category="windows.backgroundTasks" EntryPoint="Bench.Task">
      <BackgroundTasks><Task Type="timer" /><Task Type="systemEvent" /></BackgroundTasks>
    </Extension>
    <Extension Category="windows.backgroundTasks" Executable="$targetnametoken$.exe" EntryPoint="Bench.Push">
      <BackgroundTasks><Task Type="controlChannel" /></BackgroundTasks>
    </Extension>
  </Extensions></Application></Applications>
  <Capabilities><Capability Name="internetClient" /></Capabilities>
</Package>`;

const code = `
using System;
using System.Threading.Tasks;
using Windows.ApplicationModel.Background;
using Windows.Networking;
using Windows.Networking.Sockets;
using Windows.Storage.Streams;
namespace Bench
{
    /// What a lent socket starts, in a process of its own.
    public sealed class Task : IBackgroundTask
    {
        public async void Run(IBackgroundTaskInstance taskInstance)
        {
            taskInstance.Progress = 1;
            var deferral = taskInstance.GetDeferral();
            var details = taskInstance.TriggerDetails as SocketActivityTriggerDetails;
            if (details != null)
            {
                var socket = details.SocketInformation.StreamSocket;
                await socket.InputStream.ReadAsync(new Windows.Storage.Streams.Buffer(100), 100, InputStreamOptions.Partial);
                socket.TransferOwnership(details.SocketInformation.Id);
            }
            deferral.Complete();
        }
    }

    /// What a control channel starts, in the process of the app.
    public sealed class Push : IBackgroundTask
    {
        public void Run(IBackgroundTaskInstance taskInstance)
        {
            taskInstance.Progress = 1;
        }
    }

    public static class App
    {
        static StreamSocket socket;
        static ControlChannelTrigger channel;

        static BackgroundTaskRegistration Register(string entryPoint, IBackgroundTrigger trigger)
        {
            var builder = new BackgroundTaskBuilder { Name = entryPoint, TaskEntryPoint = entryPoint };
            builder.SetTrigger(trigger);
            return builder.Register();
        }

        public static async System.Threading.Tasks.Task Lend(string port)
        {
            var task = Register("Bench.Task", new SocketActivityTrigger());
            var socket = new StreamSocket();
            socket.EnableTransferOwnership(task.TaskId);
            await socket.ConnectAsync(new HostName("127.0.0.1"), port);
            socket.TransferOwnership("bench");
            Console.WriteLine("ready");
        }

        public static async System.Threading.Tasks.Task Channel(string port)
        {
            socket = new StreamSocket();
            channel = new ControlChannelTrigger("bench", 30);
            Register("Bench.Push", channel.PushNotificationTrigger);
            channel.UsingTransport(socket);
            await socket.ConnectAsync(new HostName("127.0.0.1"), port);
            channel.WaitForPushEnabled();
            Post();
            Console.WriteLine("ready");
        }

        static void Post()
        {
            socket.InputStream.ReadAsync(new Windows.Storage.Streams.Buffer(100), 100, InputStreamOptions.Partial).Completed = (info, status) => Post();
        }

        public static void Timer()
        {
            Register("Bench.Task", new TimeTrigger(15, false));
        }
    }
}`;

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const parts: Readonly<Record<string, () => Promise<void>>> = { wake, sockets, year };
  for (const [name, measure] of Object.entries(parts))
    if (wanted.length === 0 || wanted.includes(name)) await measure();
}

/**
 * From the packet to the first statement of Run over real sockets, with a bare echo before each round: both find the
 * processor as the other has left it. After a rest its caches and its clock are cold, and whoever does more pays more for that.
 */
async function wake(): Promise<void> {
  console.log('packet → first statement of Run (ms)          p50     p99   bare echo     p99   p50 / p50');
  for (const [when, pause, rounds] of [
    ['one packet after another', nextTurn, 12_000],
    ['after a rest of 2 ms', rest, 3_000],
  ] as const) {
    console.log(`  ${when}`);
    await wakes('control channel, in the app', 'Channel', pause, rounds);
    await wakes('lent socket, in a process of its own', 'Lend', pause, rounds);
  }
}

/** The first half of the rounds is not counted: V8 is still compiling. */
async function wakes(name: string, method: string, pause: () => Promise<void>, rounds: number): Promise<void> {
  const echo = await bareEcho();
  const task = await brokeredTask(method);
  const echoes: number[] = [];
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const there = await echo.round();
    await pause();
    const run = await task.round();
    await pause();
    if (i < rounds / 2) continue;
    echoes.push(there);
    times.push(run);
  }
  await task.end();
  await echo.end();
  const [p50, p99] = [percentile(times, 50), percentile(times, 99)];
  const [echo50, echo99] = [percentile(echoes, 50), percentile(echoes, 99)];
  const [own, bare] = [
    [p50, p99],
    [echo50, echo99],
  ].map(all => all.map(time => time.toFixed(3).padStart(8)).join(''));
  console.log(`    ${name.padEnd(38)}${own}    ${bare}${(p50 / echo50).toFixed(2).padStart(12)}`);
}

/** Something that is done again and again; `round` takes its time, milliseconds. */
interface Measured {
  round(): Promise<number>;
  end(): Promise<void>;
}

/** There and back between two bare sockets. */
async function bareEcho(): Promise<Measured> {
  const server = await startTestServer({});
  const client = net.connect(server.port, '127.0.0.1');
  client.setNoDelay(true);
  client.on('data', data => client.write(data));
  await server.until(({ connectionCount }) => connectionCount === 1);
  return {
    round: async () => {
      const before = server.textOf().length;
      const start = performance.now();
      server.send('x');
      await server.until(() => server.textOf().length > before);
      return performance.now() - start;
    },
    end: async () => {
      client.destroy();
      await server.close();
    },
  };
}

async function brokeredTask(method: string): Promise<Measured> {
  const server = await startTestServer({});
  const machine = benchMachine('live');
  let ranAt = 0;
  let finished = () => {};
  machine.journal.onLine(({ kind }) => {
    if (kind === 'task.progress') ranAt = performance.now();
    else if (kind === 'task.finished') finished();
  });
  await machine.launch({ kind: 'code', method: `Bench.App.${method}`, args: [String(server.port)] });
  await machine.until(() => machine.journal.of('output').length > 0, 10_000);
  return {
    round: async () => {
      const isOver = new Promise<void>(resolve => {
        finished = resolve;
      });
      const start = performance.now();
      server.send('x');
      await isOver;
      return ranAt - start;
    },
    end: async () => {
      await machine.dispose();
      await server.close();
    },
  };
}

function nextTurn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}

function rest(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 2));
}

/** 1,000 and 10,000 lent sockets over the network in memory: what each costs, and how long one takes to start its task. */
async function sockets(): Promise<void> {
  console.log('lent sockets       KB each   wake p50 ms   wake p99 ms');
  for (const count of [1_000, 10_000]) {
    const machine = benchMachine('virtual');
    const peers: { send(data: Uint8Array): void }[] = [];
    const { network } = machine;
    if (!('serve' in network)) throw new Error('no network in memory');
    (network as import('../../extension/runtime/network/memoryNetwork').MemoryNetwork).serve('peer', '1', {
      connected: peer => peers.push(peer),
    });
    await machine.launch({ kind: 'nothing' });
    const { system } = machine;
    const process = system.app.process;
    if (!process) throw new Error('the app does not run');
    const task = system.registrations.register(
      {
        name: 'Bench',
        entryPoint: 'Bench.Task',
        trigger: { kind: 'SocketActivityTrigger' },
        conditions: [],
        networkRequested: true,
        cancelOnConditionLoss: false,
      },
      process.cause,
    );
    global.gc?.();
    const before = heap();
    const held: StreamSocket[] = [];
    for (let i = 0; i < count; i++) {
      const socket = system.broker.createStreamSocket(process);
      socket.enableTransferOwnership(task.id, 'DoNotWake');
      socket.connect('peer', '1', () => {});
      held.push(socket);
    }
    await machine.advance(100);
    for (const [i, socket] of held.entries()) socket.transferOwnership(`s${i}`);
    held.length = 0;
    await machine.advance(100);
    // What is written down of them is no part of them.
    const lines = machine.journal.lines.splice(0).length;
    global.gc?.();
    const each = (heap() - before) / count;
    const times: number[] = [];
    for (let i = 0; i < 200; i++) {
      const peer = peers[(i * 7919) % count];
      const start = performance.now();
      let started = 0;
      const stop = machine.journal.onLine(line => {
        if (line.kind === 'task.started' && started === 0) started = performance.now();
      });
      peer?.send(new Uint8Array([1]));
      await machine.advance(1_000);
      stop();
      times.push(started - start);
    }
    console.log(
      `  ${String(count).padEnd(14)}${(each / 1024).toFixed(2).padStart(9)}${percentile(times, 50).toFixed(3).padStart(14)}${percentile(times, 99).toFixed(3).padStart(14)}   (${(lines / count).toFixed(0)} journal lines each)`,
    );
    await machine.dispose();
  }
}

/** A year of a task that runs every fifteen minutes, its C# included. */
async function year(): Promise<void> {
  const machine = benchMachine('virtual');
  await machine.launch({ kind: 'code', method: 'Bench.App.Timer', args: [] });
  const start = performance.now();
  let runs = 0;
  machine.journal.onLine(line => {
    if (line.kind === 'task.finished') runs++;
    if (machine.journal.lines.length > 50_000) machine.journal.lines.length = 0;
  });
  await machine.advance(365 * 24 * 3_600_000);
  const seconds = (performance.now() - start) / 1000;
  console.log(`a year of 15-minute timers: ${runs} runs of C# in ${seconds.toFixed(1)} s`);
  await machine.dispose();
}

function benchMachine(time: 'live' | 'virtual'): Machine {
  const app = loadApp('/app', {
    files: memoryFiles({ '/app/Package.appxmanifest': manifest, '/app/App.cs': code }),
    declarations,
  });
  return createMachine({ app, time });
}

function heap(): number {
  return process.memoryUsage().heapUsed;
}

function percentile(times: readonly number[], percent: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}

await main();
