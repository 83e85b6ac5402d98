// Debugging the sample on a real machine: breakpoints, steps over awaits, variables, the panel's knobs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import {
  everyException,
  type Frame,
  type LaunchConfig,
  type TargetEvent,
} from '../../extension/runtime/adapter/debugTarget';
import { MachineTarget } from '../../extension/runtime/debuggee/machineTarget';
import { UserError } from '../../server/base/errors';
import { diskFiles } from '../../server/workspace/diskFiles';
import { temporaryFolder } from '../harness/commandLine';
import { declarations } from '../harness/declarations';

const root = process.cwd().replaceAll('\\', '/');
const folder = `${root}/samples/chat-socket`;
const taskFile = `${folder}/ChatTask/ChatTask.cs`;
const entryPoint = 'Chat.Tasks.ChatTask';

/** A target with what it has told. `next` waits for the first event after those already taken that fits. */
class Session implements AsyncDisposable {
  readonly target = new MachineTarget({ files: diskFiles, declarations }, error => this.bugs.push(error));
  readonly bugs: unknown[] = [];
  private readonly events: TargetEvent[] = [];
  private taken = 0;
  private watch: (() => void) | undefined;

  constructor() {
    this.target.onEvent(event => {
      this.events.push(event);
      this.watch?.();
    });
  }

  async next<K extends TargetEvent['kind']>(
    kind: K,
    fits: (event: Extract<TargetEvent, { kind: K }>) => boolean = () => true,
  ): Promise<Extract<TargetEvent, { kind: K }>> {
    for (;;) {
      const index = this.events.findIndex(
        (event, i) => i >= this.taken && event.kind === kind && fits(event as Extract<TargetEvent, { kind: K }>),
      );
      if (index >= 0) {
        this.taken = index + 1;
        return this.events[index] as Extract<TargetEvent, { kind: K }>;
      }
      await new Promise<void>(resolve => {
        this.watch = resolve;
      });
    }
  }

  /** Waits for a line of the journal that has this text in it. */
  async journaled(text: string): Promise<void> {
    await this.next('journal', ({ lines }) => lines.some(line => line.includes(text)));
  }

  /** Everything that was printed or said. */
  get output(): string {
    return this.events.map(event => (event.kind === 'output' ? event.text : '')).join('');
  }

  launch(config: Partial<LaunchConfig>): Promise<void> {
    return this.target.load({ folder, stopOnEntry: false, noDebug: false, ...config });
  }

  /** `Run: switch (details.Reason)`, the place and the text of the innermost frame. */
  async place(): Promise<string> {
    const { threadId } = await this.next('stopped');
    this.threadId = threadId;
    return describe(this.top);
  }
  threadId = 0;

  get top(): Frame {
    return this.target.frames(this.threadId)[0]!;
  }

  locals(): Record<string, string> {
    const variables = this.target.scopes(this.top).flatMap(scope => scope.variables());
    return Object.fromEntries(variables.map(({ name, value }) => [name, value]));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.target.stop();
    assert.deepEqual(this.bugs, []);
  }
}

function describe(frame: Frame): string {
  const text =
    frame.source && 'file' in frame.source
      ? readFileSync(frame.source.file, 'utf8').split('\n')[frame.line]!.trim()
      : 'library';
  return `${/(\w+)\(/.exec(frame.name)?.[1]}: ${text}`;
}

function lineOf(file: string, text: string): number {
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .findIndex(each => each.includes(text));
  assert.notEqual(line, -1, `${text} stands nowhere in ${file}`);
  return line;
}

test('a breakpoint in Run stops the task that real bytes have started; steps go over awaits', async () => {
  await using session = new Session();
  await session.launch({ entryPoint, payload: 'Hello\n' });
  const [breakpoint] = session.target.setBreakpoints({ file: taskFile }, [
    { line: lineOf(taskFile, 'switch (details.Reason)') },
  ]);
  assert.equal(breakpoint?.verified, true);
  const started = session.target.start();

  assert.equal(await session.place(), 'Run: switch (details.Reason)');
  await started;
  assert.ok(session.locals()['details']?.includes('SocketActivityTriggerDetails'), JSON.stringify(session.locals()));
  const reason = await session.target.evaluate('details.Reason', session.top, 'watch');
  assert.equal(reason.value, 'SocketActivity');

  session.target.resume(session.threadId, 'next');
  assert.equal(await session.place(), 'Run: await ReceiveAsync(details.SocketInformation);');
  session.target.resume(session.threadId, 'next');
  assert.equal(await session.place(), 'Run: break;');
  assert.match(session.output, /toast "New message · Hello"/);
  session.target.resume(session.threadId, 'continue');
  assert.equal((await session.next('exited')).exitCode, 0);
});

test('stops at the entry, steps into a call, shows the stack', async () => {
  await using session = new Session();
  await session.launch({ entryPoint, stopOnEntry: true, payload: 'Hi\n' });
  const started = session.target.start();
  assert.match(await session.place(), /^Run: BackgroundTaskDeferral deferral/);
  await started;
  session.target.setBreakpoints({ file: taskFile }, [
    { line: lineOf(taskFile, 'string text = reader.ReadString(count)') },
  ]);
  session.target.resume(session.threadId, 'continue');
  assert.match(await session.place(), /^ReadAsync: string text/);
  assert.equal(session.locals()['count'], '3');
  session.target.detach();
  assert.equal((await session.next('exited')).exitCode, 0);
});

test('an exception that nothing catches stops the task where it was thrown, before the task fails of it', async () => {
  await using session = new Session();
  await session.launch({ entryPoint, stopOnEntry: true, payload: 'Hi\n' });
  session.target.setExceptionFilters({ uncaught: everyException });
  const started = session.target.start();
  assert.match(await session.place(), /^Run: BackgroundTaskDeferral deferral/);
  await started;
  await session.target.assign('taskInstance', 'null', session.top);
  session.target.resume(session.threadId, 'continue');
  const { reason, threadId, text } = await session.next('stopped');
  assert.equal(reason, 'exception');
  assert.equal(text, 'System.NullReferenceException: Object reference not set to an instance of an object.');
  assert.match(describe(session.target.frames(threadId)[0]!), /^Run: BackgroundTaskDeferral deferral/);
  assert.equal(session.target.exceptionOf(threadId)?.isUncaught, true);
  session.target.resume(threadId, 'continue');
  await session.journaled('NullReferenceException');
});

test('the panel: suspend, standby, fire for each reason, resume', async () => {
  await using session = new Session();
  await session.launch({ noDebug: true });
  await session.target.start();
  const { machine } = session.target;
  await session.next('state', ({ state }) => state.tasks.length === 1);
  await session.journaled('→ "hello');
  assert.deepEqual(
    machine.tasks().map(({ name, entryPoint: entry, trigger, state }) => [name, entry, trigger, state]),
    [['Chat', entryPoint, 'SocketActivityTrigger', 'idle']],
  );
  await machine.happen({ suspend: true });
  await machine.happen({ connectedStandby: 'enter' });
  assert.deepEqual([machine.state().app, machine.state().device], ['suspended', 'connectedStandby']);
  for (const payload of ['Are you there?', 'KeepAliveTimerExpired', 'SocketClosed']) {
    assert.deepEqual(await machine.fire({ entryPoint, payload }), { outcome: 'started' });
    await session.journaled('Chat completed');
  }
  await machine.happen({ connectedStandby: 'leave' });
  await machine.happen({ resume: true });
  assert.equal(machine.state().app, 'running');
  const timeline = await machine.timeline();
  assert.match(timeline.text, /toast "New message · Are you there\?"[\s\S]*→ "ping\\n"[\s\S]*→ "back again\\n"/);
  assert.match(timeline.svg, /^<svg/);
});

test('what cannot be debugged is said before anything runs', async () => {
  await using session = new Session();
  await assert.rejects(
    session.launch({ entryPoint: 'No.Such.Task' }),
    new UserError(
      'no-such-task',
      'The manifest declares no background task No.Such.Task; it declares Chat.Tasks.ChatTask.',
    ),
  );
  await session.launch({});
  const [inComment, elsewhere] = [
    ...session.target.setBreakpoints({ file: taskFile }, [{ line: 0 }]),
    ...session.target.setBreakpoints({ file: '/elsewhere.cs' }, [{ line: 3 }]),
  ];
  assert.equal(inComment?.verified, false);
  assert.equal(elsewhere?.message, 'This file is not part of the app.');
  assert.throws(() => session.target.machine, new UserError('not-started', 'The simulated PC is not running.'));
});

test('a control channel gets what the simulator sends; the app is suspended, and the panel says why a task has not run', async () => {
  await using session = new Session();
  const { target } = session;
  await session.launch({ folder: `${root}/samples/websocket-channel` });
  await target.start();
  await session.journaled('SlotAllocated');
  const why = (name: string) => target.machine.tasks().find(task => task.name === name)?.why;
  assert.equal(
    why('push'),
    'It never ran. Nothing has arrived on the channel "chat", and its keep-alive interval of 30 minutes is not over.',
  );
  await target.machine.happen({ suspend: true });
  const fired = await target.machine.fire({ entryPoint: 'Channel.Tasks.PushTask', payload: 'from the panel' });
  assert.deepEqual(fired, { outcome: 'started' });
  await session.journaled('toast "from the panel"');
  assert.equal(why('push'), 'It ran once. The last run completed.');
  assert.deepEqual(session.bugs, []);
});

const travellerManifest = `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
  <Identity Name="Traveller" Publisher="CN=x" Version="1.0.0.0" />
  <Applications><Application Id="App" Executable="Traveller.exe"><Extensions>
    <Extension Category="windows.backgroundTasks" EntryPoint="Traveller.Moved"><BackgroundTasks><Task Type="systemEvent" /></BackgroundTasks></Extension>
  </Extensions></Application></Applications>
</Package>`;

const travellerCode = `using Windows.ApplicationModel.Background;
namespace Traveller
{
    public sealed class Moved : IBackgroundTask
    {
        public void Run(IBackgroundTaskInstance instance) { }
    }
    public static class Program
    {
        public static void Main()
        {
            var builder = new BackgroundTaskBuilder { Name = "Moved", TaskEntryPoint = "Traveller.Moved" };
            builder.SetTrigger(new SystemTrigger(SystemTriggerType.TimeZoneChange, true));
            builder.Register();
        }
    }
}`;

test('the panel shows a task whose one-shot trigger is used up, and why it cannot be fired', async () => {
  using app = temporaryFolder({ 'Package.appxmanifest': travellerManifest, 'App.cs': travellerCode });
  await using session = new Session();
  await session.launch({ folder: app.path.replaceAll('\\', '/'), noDebug: true });
  await session.target.start();
  const { machine } = session.target;
  await session.next('state', ({ state }) => state.tasks.length === 1);
  await machine.happen({ device: { utcOffset: 60 } });
  await session.journaled('Moved completed');
  assert.deepEqual(
    machine.tasks().map(({ name, state, why }) => [name, state, why]),
    [
      [
        'Moved',
        'used up',
        'It ran once. The last run completed. It will not run again: its one-shot trigger is used up.',
      ],
    ],
  );
  assert.deepEqual(await machine.fire({ entryPoint: 'Traveller.Moved' }), {
    outcome: 'held',
    reason: 'The one-shot trigger of "Moved" has fired before, and it has not been registered again.',
  });
  assert.deepEqual(session.bugs, []);
});
