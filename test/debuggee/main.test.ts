// The machine's own process, as the extension starts it: real apps debugged over the Debug Adapter Protocol.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import type { FireResult, MachineState, Timeline } from '../../extension/runtime/adapter/debugTarget';
import { checkSession, Debuggee } from './debuggee';

const sample = path.resolve('samples/chat-socket');
const manifest = path.join(sample, 'Package.appxmanifest');
const file = path.join(sample, 'ChatTask/ChatTask.cs');
const scenario = path.join(sample, 'chat-socket.scenario.json');
const entryPoint = 'Chat.Tasks.ChatTask';

test('real bytes start the task; it is stopped, looked at, stepped through, and ends', () =>
  checkSession(
    `
      launch
        breakpoint set: switch (details.Reason)
        breakpoint refused: /// <summary>Data has arrived: tell the user, and tell the server that it was delivered.</summary>
      console: Nobody listens at localhost:40404: the simulator's own server answers there.
      console: No longer reading: OperationAborted
      stopped: breakpoint
        Chat.Tasks.ChatTask.Run(IBackgroundTaskInstance taskInstance): switch (details.Reason)
        Arguments:
          this = {Chat.Tasks.ChatTask}
          taskInstance = {Windows.ApplicationModel.Background.BackgroundTaskInstance}
        Locals:
          deferral = {Windows.ApplicationModel.Background.BackgroundTaskDeferral}
          canceled = {System.Threading.CancellationTokenSource}
          details = {Windows.Networking.Sockets.SocketActivityTriggerDetails}
            Reason = SocketActivity
            SocketInformation is read when it is opened
              SocketInformation = {Windows.Networking.Sockets.SocketActivityInformation}
        watch details.Reason: SocketActivity
      next
      stopped: step
        Chat.Tasks.ChatTask.Run(IBackgroundTaskInstance taskInstance): await ReceiveAsync(details.SocketInformation);
      stepIn
      stopped: step
        Chat.Tasks.ChatTask.ReceiveAsync(SocketActivityInformation information): StreamSocket socket = information.StreamSocket;
        Chat.Tasks.ChatTask.Run(IBackgroundTaskInstance taskInstance): await ReceiveAsync(details.SocketInformation);
        Arguments:
          information = {Windows.Networking.Sockets.SocketActivityInformation}
            Context = null
            DatagramSocket is read when it is opened
              DatagramSocket = threw System.InvalidOperationException
            Id = "chat"
            SocketKind = StreamSocket
            StreamSocket is read when it is opened
            StreamSocketListener is read when it is opened
              StreamSocketListener = threw System.InvalidOperationException
            TaskId = {guid}
        Locals:
        hover information.Id: "chat"
        hover information.StreamSocket: "information.StreamSocket" may change something: evaluate it in the watch window or the debug console.
      next
      console: SocketActivityInformation fails with 0x8000000E E_ILLEGAL_METHOD_CALL: the getter asks for another kind of socket than SocketKind says ("chat" is a StreamSocket)
      console: SocketActivityInformation fails with 0x8000000E E_ILLEGAL_METHOD_CALL: the getter asks for another kind of socket than SocketKind says ("chat" is a StreamSocket)
      stopped: step
        Chat.Tasks.ChatTask.ReceiveAsync(SocketActivityInformation information): string message = await ReadAsync(socket);
        Chat.Tasks.ChatTask.Run(IBackgroundTaskInstance taskInstance): await ReceiveAsync(details.SocketInformation);
      next
      stopped: step
        Chat.Tasks.ChatTask.ReceiveAsync(SocketActivityInformation information): if (message.Length > 0)
        [Async Call Stack]
        Chat.Tasks.ChatTask.Run(IBackgroundTaskInstance taskInstance): await ReceiveAsync(details.SocketInformation);
        Arguments:
          information = {Windows.Networking.Sockets.SocketActivityInformation}
        Locals:
          socket = {Windows.Networking.Sockets.StreamSocket}
          message = "Are you there?"
      continue
      console: toast "New message · Are you there?"
      exited with 0
    `,
    async debuggee => {
      const breakpoints = { file, at: ['switch (details.Reason)', '/// <summary>Data has arrived'] };
      await debuggee.begin('launch', { manifest, entryPoint, payload: 'Are you there?' }, breakpoints);
      await debuggee.stopped();
      await debuggee.variables('details', 'SocketInformation');
      await debuggee.evaluate('details.Reason', 'watch');
      await debuggee.resume('next');
      await debuggee.stopped();
      await debuggee.resume('stepIn');
      await debuggee.stopped();
      await debuggee.variables('information', 'DatagramSocket', 'StreamSocketListener');
      await debuggee.evaluate('information.Id', 'hover');
      await debuggee.evaluate('information.StreamSocket', 'hover');
      await debuggee.resume('next');
      await debuggee.stopped();
      await debuggee.resume('next');
      await debuggee.stopped();
      await debuggee.variables();
      await debuggee.resume('continue');
      await debuggee.ended();
      const timeline = await debuggee.request<Timeline>('bgtask/timeline', {});
      assert.match(timeline.svg, /^<svg/);
      assert.match(timeline.text, /Chat completed/);
    },
  ));

test('a breakpoint with a condition and one that only writes; any expression, and other values', () =>
  checkSession(
    `
      launch
        breakpoint set: string message = await ReadAsync(socket);
        breakpoint set: uint count = await reader.LoadAsync(1024);
        breakpoint refused: switch (details.Reason)
        breakpoint set: string text = reader.ReadString(count);
      console: Nobody listens at localhost:40404: the simulator's own server answers there.
      console: No longer reading: OperationAborted
      console: reading for chat
      stopped: breakpoint
        Chat.Tasks.ChatTask.ReadAsync(StreamSocket socket): string text = reader.ReadString(count);
        [Async Call Stack]
        Chat.Tasks.ChatTask.ReceiveAsync(SocketActivityInformation information): string message = await ReadAsync(socket);
        Chat.Tasks.ChatTask.Run(IBackgroundTaskInstance taskInstance): await ReceiveAsync(details.SocketInformation);
        watch count * 2: 10
        watch socket.Information.RemotePort.Length > 0: true
        watch $"{count:D3} of {reader.UnconsumedBufferLength}": "005 of 5"
        watch count = "five": Cannot implicitly convert type 'string' to 'uint'
        watch count = 4: 4
        hover reader.ReadString(1): "reader.ReadString(1)" may change something: evaluate it in the watch window or the debug console.
      completions reader.Unc: UnconsumedBufferLength
      continue
      console: toast "New message · Hell"
      exited with 0
    `,
    async debuggee => {
      await debuggee.begin(
        'launch',
        { manifest, entryPoint, payload: 'Hello' },
        {
          file,
          at: [
            { text: 'string message = await ReadAsync(socket)', logMessage: 'reading for {information.Id}' },
            { text: 'uint count = await reader.LoadAsync', condition: 'socket == null' },
            { text: 'switch (details.Reason)', hitCondition: 'often' },
            { text: 'string text = reader.ReadString(count)', condition: 'count > 4', hitCondition: '1' },
          ],
        },
      );
      await debuggee.stopped();
      await debuggee.evaluate('count * 2', 'watch');
      await debuggee.evaluate('socket.Information.RemotePort.Length > 0', 'watch');
      await debuggee.evaluate('$"{count:D3} of {reader.UnconsumedBufferLength}"', 'watch');
      await debuggee.evaluate('count = "five"', 'watch');
      await debuggee.assign('count', '4');
      await debuggee.evaluate('reader.ReadString(1)', 'hover');
      await debuggee.completions('reader.Unc');
      await debuggee.resume('continue');
      await debuggee.ended();
    },
  ));

test('a step back from behind an await goes to the await, whatever has ended the wait', () =>
  checkSession(
    `
      launch
        breakpoint set: if (message.Length > 0)
      console: launch the app: Chat.ChatClient.StartAsync("chat.example", "40404").
      console: Held: the server receives "hello".
      console: Held: the journal has task.registered name="Chat" networkRequested=true.
      console: the server sends "only for the foreground\\n".
      console: In the foreground: only for the foreground
      console: Held: the program writes "In the foreground: only for the foreground".
      console: Held: no task is started.
      console: suspend the app.
      console: No longer reading: OperationAborted
      console: Held: the socket "chat" belongs to the socket broker.
      console: Held: the journal has app.suspended.
      console: enter connected standby.
      console: the server sends "Are you awake?\\n".
      stopped: Paused on breakpoint, statement 68
        Chat.Tasks.ChatTask.ReceiveAsync(SocketActivityInformation information): if (message.Length > 0)
        [Async Call Stack]
        Chat.Tasks.ChatTask.Run(IBackgroundTaskInstance taskInstance): await ReceiveAsync(details.SocketInformation);
      stepBack
      stopped: Paused on step, statement 61
        Chat.Tasks.ChatTask.ReceiveAsync(SocketActivityInformation information): string message = await ReadAsync(socket);
        Chat.Tasks.ChatTask.Run(IBackgroundTaskInstance taskInstance): await ReceiveAsync(details.SocketInformation);
      stepBack
      stopped: Paused on step, statement 60
        Chat.Tasks.ChatTask.ReceiveAsync(SocketActivityInformation information): StreamSocket socket = information.StreamSocket;
        Chat.Tasks.ChatTask.Run(IBackgroundTaskInstance taskInstance): await ReceiveAsync(details.SocketInformation);
      exited with 143
    `,
    async debuggee => {
      await debuggee.begin('launch', { scenario }, { file, at: ['if (message.Length > 0)'] });
      await debuggee.stopped();
      await debuggee.resume('stepBack');
      await debuggee.stopped();
      await debuggee.resume('stepBack');
      await debuggee.stopped();
      await debuggee.request('disconnect', { terminateDebuggee: true });
      await debuggee.ended();
    },
  ));

test('a scenario steps back, to the breakpoint before and to a statement by its number; what was set on the way is set again', () =>
  checkSession(
    `
      launch
        breakpoint set: uint count = await reader.LoadAsync(1024);
        breakpoint set: string text = reader.ReadString(count);
      console: launch the app: Chat.ChatClient.StartAsync("chat.example", "40404").
      console: Held: the server receives "hello".
      console: Held: the journal has task.registered name="Chat" networkRequested=true.
      console: the server sends "only for the foreground\\n".
      console: In the foreground: only for the foreground
      console: Held: the program writes "In the foreground: only for the foreground".
      console: Held: no task is started.
      console: suspend the app.
      console: No longer reading: OperationAborted
      console: Held: the socket "chat" belongs to the socket broker.
      console: Held: the journal has app.suspended.
      console: enter connected standby.
      console: the server sends "Are you awake?\\n".
      stopped: Paused on breakpoint, statement 64
        Chat.Tasks.ChatTask.ReadAsync(StreamSocket socket): uint count = await reader.LoadAsync(1024);
        Chat.Tasks.ChatTask.ReceiveAsync(SocketActivityInformation information): string message = await ReadAsync(socket);
        Chat.Tasks.ChatTask.Run(IBackgroundTaskInstance taskInstance): await ReceiveAsync(details.SocketInformation);
      continue
      stopped: Paused on breakpoint, statement 65
        Chat.Tasks.ChatTask.ReadAsync(StreamSocket socket): string text = reader.ReadString(count);
        [Async Call Stack]
        Chat.Tasks.ChatTask.ReceiveAsync(SocketActivityInformation information): string message = await ReadAsync(socket);
        Chat.Tasks.ChatTask.Run(IBackgroundTaskInstance taskInstance): await ReceiveAsync(details.SocketInformation);
        watch count = 5: 5
      next
      stopped: Paused on step, statement 66
        Chat.Tasks.ChatTask.ReadAsync(StreamSocket socket): reader.DetachStream();
        [Async Call Stack]
        Chat.Tasks.ChatTask.ReceiveAsync(SocketActivityInformation information): string message = await ReadAsync(socket);
        Chat.Tasks.ChatTask.Run(IBackgroundTaskInstance taskInstance): await ReceiveAsync(details.SocketInformation);
      next
      stopped: Paused on step, statement 67
        Chat.Tasks.ChatTask.ReadAsync(StreamSocket socket): return text.TrimEnd('\\r', '\\n');
        [Async Call Stack]
        Chat.Tasks.ChatTask.ReceiveAsync(SocketActivityInformation information): string message = await ReadAsync(socket);
        Chat.Tasks.ChatTask.Run(IBackgroundTaskInstance taskInstance): await ReceiveAsync(details.SocketInformation);
      stepBack
      stopped: Paused on step, statement 66
        Chat.Tasks.ChatTask.ReadAsync(StreamSocket socket): reader.DetachStream();
        [Async Call Stack]
        Chat.Tasks.ChatTask.ReceiveAsync(SocketActivityInformation information): string message = await ReadAsync(socket);
        Chat.Tasks.ChatTask.Run(IBackgroundTaskInstance taskInstance): await ReceiveAsync(details.SocketInformation);
        watch text: "Are y"
      reverseContinue
      stopped: Paused on breakpoint, statement 65
        Chat.Tasks.ChatTask.ReadAsync(StreamSocket socket): string text = reader.ReadString(count);
        [Async Call Stack]
        Chat.Tasks.ChatTask.ReceiveAsync(SocketActivityInformation information): string message = await ReadAsync(socket);
        Chat.Tasks.ChatTask.Run(IBackgroundTaskInstance taskInstance): await ReceiveAsync(details.SocketInformation);
      reverseContinue
      stopped: Paused on breakpoint, statement 64
        Chat.Tasks.ChatTask.ReadAsync(StreamSocket socket): uint count = await reader.LoadAsync(1024);
        Chat.Tasks.ChatTask.ReceiveAsync(SocketActivityInformation information): string message = await ReadAsync(socket);
        Chat.Tasks.ChatTask.Run(IBackgroundTaskInstance taskInstance): await ReceiveAsync(details.SocketInformation);
      stepBack
      stopped: Paused on step, statement 63
        Chat.Tasks.ChatTask.ReadAsync(StreamSocket socket): reader.InputStreamOptions = InputStreamOptions.Partial;
        Chat.Tasks.ChatTask.ReceiveAsync(SocketActivityInformation information): string message = await ReadAsync(socket);
        Chat.Tasks.ChatTask.Run(IBackgroundTaskInstance taskInstance): await ReceiveAsync(details.SocketInformation);
      to statement 40
      stopped: Paused on goto, statement 40
        Chat.ChatClient.OnSuspending(Object sender, SuspendingEventArgs args): if (socket == null)
      exited with 143
    `,
    async debuggee => {
      const at = ['uint count = await reader.LoadAsync', 'string text = reader.ReadString(count)'];
      await debuggee.begin('launch', { scenario }, { file, at });
      await debuggee.stopped();
      // What somebody else did would not happen again on the way back.
      assert.deepEqual(await debuggee.request('bgtask/happenings', {}), { happenings: [] });
      await assert.rejects(
        debuggee.request('bgtask/happen', { step: { network: 'none' } }),
        /A scenario drives this run/,
      );
      await debuggee.resume('continue');
      await debuggee.stopped();
      await debuggee.assign('count', '5');
      for (const command of ['next', 'next', 'stepBack'] as const) {
        await debuggee.resume(command);
        await debuggee.stopped();
      }
      await debuggee.evaluate('text', 'watch');
      for (const command of ['reverseContinue', 'reverseContinue', 'stepBack'] as const) {
        await debuggee.resume(command);
        await debuggee.stopped();
      }
      await debuggee.runToStatement(40);
      await debuggee.stopped();
      await debuggee.request('disconnect', { terminateDebuggee: true });
      await debuggee.ended();
    },
  ));

test('a live run says why it does not step back', () =>
  checkSession(
    `
      launch
        breakpoint set: switch (details.Reason)
      console: Nobody listens at localhost:40404: the simulator's own server answers there.
      console: No longer reading: OperationAborted
      stopped: breakpoint
        Chat.Tasks.ChatTask.Run(IBackgroundTaskInstance taskInstance): switch (details.Reason)
      stepBack: This run is live: what real sockets and the clock brought does not come again, so it cannot step back; a "scenario" in the launch configuration can.
      continue
      console: toast "New message · Hello from the simulator"
      exited with 0
    `,
    async debuggee => {
      await debuggee.begin('launch', { manifest, entryPoint }, { file, at: ['switch (details.Reason)'] });
      await debuggee.stopped();
      await debuggee.refused('stepBack');
      await debuggee.resume('continue');
      await debuggee.ended();
    },
  ));

test('a debugger joins a machine of the panel, leaves it, and the machine goes on', () =>
  checkSession(
    `
      launch
      attach
        breakpoint set: await KeepAliveAsync(details.SocketInformation);
        breakpoint set: await ReceiveAsync(details.SocketInformation);
      console: Nobody listens at localhost:40404: the simulator's own server answers there.
      console: No longer reading: OperationAborted
      stopped: breakpoint
        Chat.Tasks.ChatTask.Run(IBackgroundTaskInstance taskInstance): await KeepAliveAsync(details.SocketInformation);
      console: toast "New message · Nobody stops this"
      exited with 143
    `,
    async debuggee => {
      await debuggee.begin('launch', { manifest, noDebug: true });
      await debuggee.journal(/"hello/);
      await debuggee.request('bgtask/happen', { step: { suspend: true } });
      await debuggee.request('bgtask/happen', { step: { connectedStandby: 'enter' } });
      const { app, device } = await debuggee.request<MachineState>('bgtask/state', {});
      assert.deepEqual([app, device], ['suspended', 'connectedStandby']);

      const breakpoints = { file, at: ['await KeepAliveAsync', 'await ReceiveAsync'] };
      await debuggee.begin('attach', { manifest, entryPoint, payload: 'KeepAliveTimerExpired' }, breakpoints);
      await debuggee.stopped();
      await assert.rejects(
        debuggee.request('bgtask/happen', { step: { resume: true } }),
        /The program is stopped in the debugger/,
      );
      await debuggee.request('disconnect', {});
      await debuggee.journal(/Chat completed/);

      const fired = await debuggee.request<FireResult>('bgtask/fire', { entryPoint, payload: 'Nobody stops this' });
      assert.deepEqual(fired, { outcome: 'started' });
      await debuggee.journal(/Chat completed/);
      await debuggee.request('disconnect', { terminateDebuggee: true });
      await debuggee.ended();
    },
  ));

test('an endless loop is paused, looked at, and ended', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'endless-'));
  try {
    writeFileSync(path.join(folder, 'Package.appxmanifest'), timerManifest);
    writeFileSync(path.join(folder, 'Busy.cs'), busyTask);
    await checkSession(
      `
      launch
      pause
      console: The app has no code that could be started here: the simulator registers Tasks.Busy in its place.
      stopped: pause
        Tasks.Busy.Run(IBackgroundTaskInstance taskInstance): while (goesOn) { goesOn = true; }
        Arguments:
          this = {Tasks.Busy}
          taskInstance = {Windows.ApplicationModel.Background.BackgroundTaskInstance}
        Locals:
          goesOn = true
      continue
      exited with 143
      `,
      async debuggee => {
        await debuggee.begin('launch', { folder, entryPoint: 'Tasks.Busy' });
        await debuggee.event<MachineState>('bgtask/state', ({ tasks }) => tasks[0]?.state === 'running');
        await debuggee.pause();
        await debuggee.stopped();
        await debuggee.variables();
        await debuggee.resume('continue');
        await debuggee.request('terminate', {});
        await debuggee.ended();
      },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('stubs of a launch configuration stand in for DLLs, and are stepped into', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'stubs-'));
  try {
    const stub = path.join(folder, 'stubs', 'Meter.cs');
    const task = path.join(folder, 'Busy.cs');
    mkdirSync(path.dirname(stub));
    writeFileSync(path.join(folder, 'Package.appxmanifest'), timerManifest);
    writeFileSync(task, meterTask);
    writeFileSync(stub, meterStub);
    await checkSession(
      `
      launch
        breakpoint set: int volts = Read("COM1");
      console: The app has no code that could be started here: the simulator registers Tasks.Busy in its place.
      stopped: breakpoint
        Tasks.Busy.Run(IBackgroundTaskInstance taskInstance): int volts = Read("COM1");
      stepIn
      stopped: step
        Tasks.Busy.Read(String port): return port.Length * 10;
        Tasks.Busy.Run(IBackgroundTaskInstance taskInstance): int volts = Read("COM1");
        watch port: "COM1"
      stepOut
      stopped: step
        Tasks.Busy.Run(IBackgroundTaskInstance taskInstance): System.Diagnostics.Debug.WriteLine(volts);
        watch volts: 40
      continue
      console: 40
      exited with 0
      `,
      async debuggee => {
        const at = ['Read("COM1")'];
        await debuggee.begin(
          'launch',
          { folder, stubs: [path.dirname(stub)], entryPoint: 'Tasks.Busy' },
          { file: task, at },
        );
        await debuggee.stopped();
        await debuggee.resume('stepIn');
        await debuggee.stopped();
        await debuggee.evaluate('port', 'watch');
        await debuggee.resume('stepOut');
        await debuggee.stopped();
        await debuggee.evaluate('volts', 'watch');
        await debuggee.resume('continue');
        await debuggee.ended();
      },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const meterTask = `using System.Runtime.InteropServices;
using Windows.ApplicationModel.Background;
namespace Tasks
{
    public sealed class Busy : IBackgroundTask
    {
        [DllImport("meter.dll")] private static extern int Read(string port);
        public void Run(IBackgroundTaskInstance taskInstance)
        {
            int volts = Read("COM1");
            System.Diagnostics.Debug.WriteLine(volts);
        }
    }
}
`;

const meterStub = `namespace Tasks
{
    class Busy
    {
        static int Read(string port)
        {
            return port.Length * 10;
        }
    }
}
`;

const timerManifest = `<?xml version="1.0" encoding="utf-8"?>
<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
  <Identity Name="Endless" Publisher="CN=Test" Version="1.0.0.0" />
  <Applications>
    <Application Id="App" Executable="App.exe" EntryPoint="App.App">
      <Extensions>
        <Extension Category="windows.backgroundTasks" EntryPoint="Tasks.Busy">
          <BackgroundTasks><Task Type="timer" /></BackgroundTasks>
        </Extension>
      </Extensions>
    </Application>
  </Applications>
</Package>
`;

const busyTask = `using Windows.ApplicationModel.Background;
namespace Tasks
{
    public sealed class Busy : IBackgroundTask
    {
        public void Run(IBackgroundTaskInstance taskInstance)
        {
            bool goesOn = true;
            while (goesOn) { goesOn = true; }
        }
    }
}
`;

test('what cannot be launched is refused in one sentence; a client that goes takes the process with it', async () => {
  const debuggee = new Debuggee();
  await assert.rejects(debuggee.begin('launch', { manifest, entryPoint: 'No.Such.Task' }), {
    message: 'The manifest declares no background task No.Such.Task; it declares Chat.Tasks.ChatTask.',
  });
  await assert.rejects(debuggee.begin('launch', { folder: path.join(sample, 'ChatTask') }), /manifest/);
  assert.equal(await debuggee.leave(), 0);
  assert.equal(debuggee.stderr, '');
});
