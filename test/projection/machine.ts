// A small machine for the projection: C# of an app and its tasks on the simulated Windows, in virtual time; steps in, journal out.

import assert from 'node:assert/strict';
import { whyText } from '../../extension/cli/reporters/why';
import type { Engine, EnginePorts } from '../../extension/runtime/engine/engine';
import type { MethodEntry } from '../../extension/runtime/engine/methods';
import { NamedObjectTable } from '../../extension/runtime/engine/natives/namedObjects';
import { createEngine } from '../../extension/runtime/engine/program';
import type { ThrownException } from '../../extension/runtime/engine/values';
import { formatJournal, Journal } from '../../extension/runtime/machine/journal';
import { replay } from '../../extension/runtime/machine/journalReplay';
import { FaultyNetwork } from '../../extension/runtime/network/faultyNetwork';
import { latin1Bytes } from '../../extension/runtime/network/http/httpMessage';
import { type HttpReply, httpPeer } from '../../extension/runtime/network/http/httpPeer';
import type { MemoryDatagramPeer } from '../../extension/runtime/network/memoryDatagrams';
import { MemoryNetwork, type MemoryPeer } from '../../extension/runtime/network/memoryNetwork';
import type { MemoryWebSocketPeer } from '../../extension/runtime/network/memoryWebSockets';
import { ReplayTransport } from '../../extension/runtime/network/replayTransport';
import type { Transport } from '../../extension/runtime/network/transport';
import { type Command, perform } from '../../extension/runtime/platform/commands';
import { deviceOfKind } from '../../extension/runtime/platform/device/device';
import { Kernel } from '../../extension/runtime/platform/kernel/kernel';
import type { AccessStatus, AppGeneration } from '../../extension/runtime/platform/lifecycle/access';
import type { AppState } from '../../extension/runtime/platform/lifecycle/app';
import type { CodeHost } from '../../extension/runtime/platform/lifecycle/codeHost';
import type { Process } from '../../extension/runtime/platform/lifecycle/processes';
import type { TaskInstance } from '../../extension/runtime/platform/lifecycle/taskInstance';
import { System } from '../../extension/runtime/platform/system';
import {
  createTaskInstance,
  raiseBackgroundActivated,
  raiseCanceled,
  raiseCompleted,
  raiseEnteredBackground,
  raiseLaunched,
  raiseLeavingBackground,
  raiseNamed,
  raiseProgress,
  raisePush,
  raiseResuming,
  raiseSuspending,
  raiseUserInput,
} from '../../extension/runtime/projection/entry';
import { FileStore, type PackageContent } from '../../extension/runtime/projection/fileStore';
import { type ProjectionHost, ProjectionState } from '../../extension/runtime/projection/host';
import { windowsNatives } from '../../extension/runtime/projection/natives';
import { foldersOf, packageFacts } from '../../extension/runtime/projection/packageFacts';
import { SettingsStore } from '../../extension/runtime/projection/settingsStore';
import { whyTasks } from '../../extension/timeline/why/why';
import { Compilation } from '../../server/csharp/binding/compilation';
import { diagnose } from '../../server/csharp/checks/diagnose';
import { parseCSharp } from '../../server/csharp/syntax/parser';
import { generatedHalf, presentationTypes, readXaml, type XamlNode } from '../../server/workspace/xaml';
import { libraryReferences } from '../engine/run';
import { dedent, formatLog } from '../platform/scenario';

const usings = `using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices.WindowsRuntime;
using System.Threading.Tasks;
using Windows.ApplicationModel;
using Windows.ApplicationModel.Background;
using Windows.ApplicationModel.Core;
using Windows.Foundation;
using Windows.Networking;
using Windows.Networking.Connectivity;
using Windows.Networking.Sockets;
using Windows.Storage;
using Windows.Security.Cryptography.Core;
using Windows.Storage.Streams;
using Windows.UI.Core;
using Windows.UI.Notifications;
`;

/**
 * `code`: types, among them the app's entry `App.Main` and the task class `Tasks.Chat`; common namespaces are imported.
 * A server listens at chat:5000, one for WebSockets at chat:8080, which knows the sub-protocol "chat" and refuses the path
 * /secret. Steps, with 100 ms after each:
 *   server: send "hello" | server: end | server: reset | server: dial 7000
 *   websocket: send "hello" | websocket: bytes 01ff | websocket: part "hel" | websocket: close 4000 enough | websocket: reset
 *   websocket: send "a", send "b" (several at once)
 *   web: answer "hello" (the oldest request to http://web that waits) | web: begin | web: chunk "hel" | web: end | web: reset
 *   xhr http://web/ (an IXMLHTTPRequest2 of the control channel "web") | xhr delete
 *   datagram "hello" (from chat:9000 to whom it has heard of last, or) datagram "hello" to 127.0.0.1:7000
 *   do suspendApp | do setNetwork none | wait 30 s
 *   fault slow latency latency=200 jitter=50 stream=upstream | fault slow none
 * The expected text is the journal of what comes behind the step `---`, or of all.
 *
 * First lines may describe the PC: `pc windows81`, `pc phone81`, `pc without standby`, `pc without standby adapter`, `pc 3 apps on the lock screen`, `pc access Denied`,
 * `pc no hardware slot`, `pc without location` (the capability), `pc channels only`.
 */
export function check(code: string, steps: string, expected: string): void {
  const machine = play(code, steps);
  assert.equal(`\n${dedent(machine.log)}\n`, `\n${dedent(expected)}\n`);
}

/** What `bgtask why` says of the tasks after that run. */
export function checkWhy(code: string, steps: string, expected: string): void {
  const answers = whyTasks(play(code, steps).journal.lines);
  assert.equal(`\n${dedent(whyText(answers, { gates: false, coloured: false }))}\n`, `\n${dedent(expected)}\n`);
}

/** The journal of that run, led by nothing but its inputs, comes out the same. */
export function checkReplay(code: string, steps: string): void {
  const recorded = play(code, steps).journal.lines;
  const transport = new ReplayTransport();
  const again = new TestMachine([usings + code], { pc: pcLines(steps), transport });
  const { system, journal } = again;
  replay(recorded, { system, transport, runCode: () => again.runCode(), written: () => journal.lines.length });
  assert.equal(formatJournal(journal.lines), formatJournal(recorded));
}

function play(code: string, steps: string): TestMachine {
  const machine = new TestMachine([usings + code], { pc: pcLines(steps) });
  const lines = steps.split('\n').map(line => line.trim());
  for (const step of lines) if (step !== '' && !step.startsWith('pc ')) machine.step(step);
  return machine;
}

function pcLines(steps: string): string[] {
  const lines = steps.split('\n').map(line => line.trim());
  return lines.filter(line => line.startsWith('pc '));
}

/** The app: statements of an async Main; `Builder(name, entryPoint, trigger)` and `Try(action)` are there. */
export function app(statements: string): string {
  return `
static class App
{
    public static async Task Main()
    {
${statements}
        await Task.CompletedTask;
    }

    static BackgroundTaskBuilder Builder(string name, string entryPoint, IBackgroundTrigger trigger)
    {
        var builder = new BackgroundTaskBuilder { Name = name, TaskEntryPoint = entryPoint, IsNetworkRequested = true };
        builder.SetTrigger(trigger);
        return builder;
    }

    public static void Try(Action action)
    {
        try { action(); }
        catch (Exception e) { Console.WriteLine(e.GetType().Name + " " + e.HResult.ToString("X8") + " " + e.Message.Split('\\r')[0]); }
    }
}
`;
}

/** The task class: statements of Run, which has `instance`. */
export function task(statements: string, run = 'void'): string {
  return `
namespace Tasks
{
    public sealed class Chat : IBackgroundTask
    {
        public ${run} Run(IBackgroundTaskInstance instance)
        {
${statements}
        }
    }
}
`;
}

const thePackage = packageFacts({ name: 'Chat', publisher: 'CN=Test', version: '1.2.3.4' });

/** What the package of the app contains. */
const content: PackageContent = {
  kindOf: path => (path === 'Assets' ? 'folder' : /^Assets\\Words\.txt$/i.test(path) ? 'file' : undefined),
  list: path => (path === '' ? ['Assets'] : ['Words.txt']),
  read: path => (/^Assets\\Words\.txt$/i.test(path) ? new TextEncoder().encode('one two') : undefined),
};
/** What .resw files of the app say. */
const resourceTexts = new Map([
  ['Resources/Hello', 'Hello!'],
  ['Resources/Title/Text', 'The title'],
]);

const allTaskTypes = [
  'systemEvent',
  'timer',
  'controlChannel',
  'general',
  'pushNotification',
  'location',
  'deviceUse',
  'deviceServicing',
  'phoneCall',
  'bluetooth',
];

export class TestMachine implements CodeHost {
  readonly journal = new Journal();
  readonly kernel = new Kernel({ seed: 'test', epoch: Date.UTC(2024, 0, 1), journal: this.journal });
  readonly network = new MemoryNetwork({ after: (delay, fn) => this.kernel.after(delay, fn) });
  readonly settings = new SettingsStore();
  readonly namedObjects = new NamedObjectTable(work => this.kernel.post(work, 0));
  readonly files = new FileStore({
    folders: foldersOf(thePackage, ['picturesLibrary']),
    package: { folder: thePackage.installFolder, content },
    now: () => this.kernel.epoch + this.kernel.now,
  });
  readonly system: System;
  peer: MemoryPeer | undefined;
  /** Requests to http://web that nobody has answered. */
  private readonly requests: { readonly reply: (reply: HttpReply) => void; readonly peer: MemoryPeer }[] = [];
  private answered: MemoryPeer | undefined;
  webSocket: MemoryWebSocketPeer | undefined;
  private readonly datagrams: MemoryDatagramPeer;
  private readonly program: Compilation;
  private readonly xaml: ReadonlyMap<string, XamlNode>;
  private readonly engines = new Map<Process, Engine>();
  private readonly frozen = new Set<Process>();
  /** Threads in Run of a task: what they do not catch fails the task, not the process. */
  private readonly running = new Map<unknown, TaskInstance>();
  private from = 0;

  constructor(
    sources: readonly string[],
    options: {
      readonly pc?: readonly string[];
      /** Instead of the network in memory. */
      readonly transport?: Transport;
      /** Texts of XAML files; one may stand for the app instead of `App.Main`. */
      readonly xaml?: readonly string[];
    } = {},
  ) {
    const { kernel } = this;
    const faults = new FaultyNetwork(this.network, {
      now: () => kernel.now,
      after: (delay, fn) => kernel.after(delay, fn),
      random: () => kernel.ids.uint32('network faults') / 2 ** 32,
    });
    const { pc = [], transport = faults, xaml = [] } = options;
    const about = pc.join('\n');
    const trees = sources.map((text, index) => parseCSharp(text, { path: `code${index}.cs`, symbols: [] }));
    const references = libraryReferences();
    const types = presentationTypes(references.files.keys());
    const generated = xaml.flatMap((text, index) => generatedHalf(`page${index}.xaml`, text, types) ?? []);
    this.xaml = new Map(
      xaml.flatMap(text => readXaml(text, types) ?? []).map(({ className, root }) => [className, root]),
    );
    this.program = new Compilation({ sources: trees, generated, references });
    const problems = [
      ...trees.flatMap(tree => tree.diagnostics.map(({ message }) => message)),
      ...diagnose(this.program)
        .filter(({ category }) => category !== 'warning')
        .map(({ message }) => message),
    ];
    assert.deepEqual(problems, []);
    this.network.serve('chat', '5000', { connected: peer => (this.peer = peer) });
    this.network.serve(
      'web',
      '80',
      httpPeer((_request, reply, peer) => void this.requests.push({ reply, peer })),
    );
    this.network.serveWebSocket('chat', '8080', {
      accept: ({ url, protocols }) =>
        url.endsWith('/secret') ? { status: 403 } : { protocol: protocols.includes('chat') ? 'chat' : '' },
      connected: peer => (this.webSocket = peer),
    });
    this.datagrams = this.network.serveDatagrams('chat', '9000');
    this.system = new System({
      kernel: this.kernel,
      transport,
      faults: options.transport ? undefined : faults,
      host: this,
      app: {
        name: 'Chat',
        declaredTasks: ['Tasks.Chat', 'Windows.Networking.Sockets.WebSocketKeepAlive'].map(entryPoint => ({
          entryPoint,
          types: about.includes('channels only') ? ['controlChannel'] : allTaskTypes,
        })),
        capabilities: about.includes('without location') ? ['internetClient'] : ['internetClient', 'location'],
        appServices: [
          { name: 'com.chat', entryPoint: 'Tasks.Chat' },
          { name: 'com.inside', entryPoint: '' },
        ],
        family: thePackage.familyName,
        generation: (/windows81?\b|phone81/.exec(about)?.[0] ?? 'windows10') as AppGeneration,
      },
      device: {
        ...deviceOfKind(/without standby$/m.test(about) ? 'pc' : about.includes('phone') ? 'phone' : 'tablet'),
        ...(about.includes('without standby adapter') ? { aoacNic: false } : {}),
        hardwareSlotsFree: !about.includes('no hardware slot'),
      },
      lockScreenApps: Number(/(\d+) apps on the lock screen/.exec(about)?.[1] ?? 0),
      ...(about.includes('access ') ? { accessDecision: /access (\w+)/.exec(about)?.[1] as AccessStatus } : {}),
    });
  }

  get log(): string {
    return formatLog(this.journal.lines.slice(this.from));
  }

  step(step: string): void {
    const [, verb = '', rest = ''] = /^(\S+) ?(.*)$/.exec(step) ?? [];
    if (step === '---') this.from = this.journal.lines.length;
    else if (verb === 'server:') this.serve(rest);
    else if (verb === 'websocket:') for (const part of rest.split(', ')) this.serveWebSocket(part);
    else if (verb === 'web:') this.serveWeb(rest);
    else if (step === 'xhr delete') perform(this.system, { do: 'deleteXmlHttpRequest', channel: 'web' });
    else if (verb === 'xhr') perform(this.system, { do: 'sendXmlHttpRequest', channel: 'web', uri: rest });
    else if (verb === 'datagram') this.sendDatagram(rest);
    else if (verb === 'fault') this.fault(rest);
    else if (step === 'silent: hang') this.network.fail('silent', '80', 'ConnectionTimedOut');
    else if (verb === 'do') perform(this.system, command(rest));
    else if (verb === 'wait') this.run(milliseconds(rest) - 100);
    else throw new Error(`Unknown step: ${step}`);
    if (step !== '---') this.run(100);
  }

  /** Lets code and events take turns for so many virtual milliseconds. */
  run(time: number): void {
    const end = this.kernel.now + time;
    do this.runCode();
    while (this.kernel.step(end));
    this.kernel.advanceTo(end);
  }

  /** Until no thread can go on. */
  runCode(): void {
    for (const [process, engine] of this.engines) {
      if (!this.frozen.has(process) && engine.run(50_000_000) === 'fuel') throw new Error('endless loop');
    }
  }

  startApp(process: Process, { previous }: { previous: AppState }): void {
    const engine = this.engineOf(process, previous);
    const application = [...this.xaml].find(([, { name }]) => name === 'Application')?.[0];
    if (application === undefined) {
      engine.start(this.entry(engine, 'App.Main'), []);
      return;
    }
    engine.start(this.entry(engine, 'Windows.UI.Xaml.Application.Run'), [application]);
    raiseLaunched(engine.runtime);
  }

  deliverEnteredBackground(process: Process, operation: Parameters<CodeHost['deliverSuspending']>[1]): void {
    raiseEnteredBackground(this.engineOf(process).runtime, operation);
  }

  deliverLeavingBackground(process: Process): void {
    raiseLeavingBackground(this.engineOf(process).runtime);
  }

  deliverSuspending(process: Process, operation: Parameters<CodeHost['deliverSuspending']>[1]): void {
    raiseSuspending(this.engineOf(process).runtime, operation);
  }

  deliverResuming(process: Process): void {
    raiseResuming(this.engineOf(process).runtime);
  }

  playStandIn(): void {}

  deliverInput(process: Process, input: Parameters<CodeHost['deliverInput']>[1]): void {
    raiseUserInput(this.engineOf(process).runtime, input);
  }

  freeze(process: Process): void {
    this.frozen.add(process);
  }

  thaw(process: Process): void {
    this.frozen.delete(process);
  }

  canRun(): boolean {
    return true;
  }

  deliverPush(process: Process, content: string, settled: (canceled: boolean) => void): void {
    raisePush(this.engineOf(process).runtime, content, settled);
  }

  startTask(instance: TaskInstance): void {
    const engine = this.engineOf(instance.process);
    if (instance.registration.entryPoint === '') {
      raiseBackgroundActivated(engine.runtime, instance);
      return;
    }
    const type = engine.types.byMetadataName(instance.registration.entryPoint);
    const task = engine.runtime.newObject(type);
    const run = this.entry(engine, `${instance.registration.entryPoint}.Run`);
    const thread = engine.start(run, [task, createTaskInstance(engine.runtime, instance)], () => {
      if (!instance.failure) instance.runReturned();
    });
    this.running.set(thread, instance);
  }

  deliverCanceled(instance: TaskInstance, reason: Parameters<CodeHost['deliverCanceled']>[1]): void {
    raiseCanceled(this.engineOf(instance.process).runtime, instance, reason);
  }

  deliverProgress(...[registration, instance]: Parameters<CodeHost['deliverProgress']>): void {
    const app = this.system.app.process;
    if (app) raiseProgress(this.engineOf(app).runtime, registration, instance);
  }

  deliverCompleted(...[registration, instance, failure]: Parameters<CodeHost['deliverCompleted']>): void {
    const app = this.system.app.process;
    if (app) raiseCompleted(this.engineOf(app).runtime, registration, instance, failure);
  }

  endProcess(process: Process): void {
    const engine = this.engines.get(process);
    if (engine) this.namedObjects.leave(engine.runtime);
    this.engines.delete(process);
    this.frozen.delete(process);
  }

  private engineOf(process: Process, previousState?: AppState): Engine {
    const known = this.engines.get(process);
    if (known) return known;
    const { device } = this.system;
    const host: ProjectionHost = {
      utcOffsetMinutes: () => device.state.utcOffset,
      culture: device.state.language,
      currentFolder: thePackage.installFolder,
      files: this.files,
      namedObjects: this.namedObjects,
      raiseEverywhere: eventName => {
        for (const each of this.engines.values()) raiseNamed(each.runtime, eventName);
      },
      system: this.system,
      process,
      package: thePackage,
      settings: this.settings,
      xaml: name => this.xaml.get(name),
      text: (map, resource) => resourceTexts.get(`${map}/${resource}`),
      resource: () => undefined,
      xamlFile: () => undefined,
      state: new ProjectionState(),
      ...(previousState ? { previousState } : {}),
    };
    const engine = createEngine({ program: this.program, ports: this.portsOf(process), natives: windowsNatives, host });
    engine.onUnhandled = (thread, error) => this.crash(process, engine, this.running.get(thread), error);
    this.engines.set(process, engine);
    return engine;
  }

  private portsOf(process: Process): EnginePorts {
    const { kernel } = this;
    return {
      now: () => kernel.date,
      schedule: (delay, callback) => {
        const timer = kernel.after(delay, callback, process.cause);
        return () => timer.cancel();
      },
      random: () => kernel.ids.uint32('random') / 2 ** 32,
      newGuid: () => kernel.ids.guid('guid'),
      console: {
        write: (text, stream) =>
          void kernel.write('output', { pid: process.pid, stream, text: text.trimEnd() }, process.cause),
        readLine: () => null,
      },
    };
  }

  private crash(process: Process, engine: Engine, instance: TaskInstance | undefined, error: ThrownException): void {
    const { fullName } = error.value.$type;
    const message = String(engine.getField(error.value, 'message'));
    if (instance) instance.runThrew(fullName, message);
    else this.system.crash(process, fullName, message);
  }

  private entry(engine: Engine, path: string): MethodEntry {
    const dot = path.lastIndexOf('.');
    const type = this.program.typeByMetadataName(path.slice(0, dot));
    const found = type && this.program.membersNamed(type, path.slice(dot + 1)).find(member => member.kind === 'method');
    if (found?.kind !== 'method') throw new Error(`There is no ${path}`);
    return engine.methodOf(found, engine.types.of(found.containingType));
  }

  private fault(text: string): void {
    const [name = '', type, ...pairs] = text.split(' ');
    const values = pairs
      .map(pair => pair.split('='))
      .map(([key, value]) => [key, Number(value) >= 0 ? Number(value) : value]);
    if (type === 'none') perform(this.system, { do: 'removeFault', name });
    else perform(this.system, { do: 'addFault', name, type, ...Object.fromEntries(values) } as Command);
  }

  private sendDatagram(text: string): void {
    const [, data = '', to] = /^"(.*?)"(?: to (.*))?$/.exec(text) ?? [];
    this.datagrams.send(new TextEncoder().encode(data), to);
  }

  private serveWebSocket(text: string): void {
    const [, verb, argument = ''] = /^(\w+)(?: "?(.*?)"?)?$/.exec(text) ?? [];
    const [code, ...reason] = argument.split(' ');
    if (verb === 'send') this.webSocket?.send(argument);
    else if (verb === 'bytes') this.webSocket?.send(bytesOf(argument));
    else if (verb === 'part') this.webSocket?.send(argument, false);
    else if (verb === 'close') this.webSocket?.close(code ? Number(code) : undefined, reason.join(' '));
    else if (verb === 'reset') this.webSocket?.reset();
    else throw new Error(`Unknown: ${text}`);
  }

  private serveWeb(text: string): void {
    const [, verb = '', argument = ''] = /^(\w+)(?: "(.*)")?$/.exec(text) ?? [];
    const request = verb === 'begin' || verb === 'answer' ? this.requests.shift() : undefined;
    const peer = request?.peer ?? this.answered;
    this.answered = peer;
    if (verb === 'answer') request?.reply({ body: argument });
    else if (verb === 'begin') peer?.send(latin1Bytes('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n'));
    else if (verb === 'chunk') peer?.send(latin1Bytes(`${argument.length.toString(16)}\r\n${argument}\r\n`));
    else if (verb === 'end') peer?.send(latin1Bytes('0\r\n\r\n'));
    else if (verb === 'reset') (peer ?? this.requests.shift()?.peer)?.reset();
    else throw new Error(`Unknown: ${text}`);
  }

  private serve(text: string): void {
    const [, verb, argument = ''] = /^(\w+)(?: "?(.*?)"?)?$/.exec(text) ?? [];
    if (text === 'no tls') this.network.serve('chat', '5000', { speaksTls: false });
    else if (verb === 'dial') this.peer = this.network.dial(argument);
    else if (verb === 'send') this.peer?.send(new TextEncoder().encode(argument));
    else if (verb === 'end') this.peer?.end();
    else if (verb === 'reset') this.peer?.reset();
    else throw new Error(`Unknown: ${text}`);
  }
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], digits => Number.parseInt(digits, 16));
}

function command(text: string): Command {
  const [name = '', argument = '', ...more] = text.split(' ');
  if (['click', 'enterText', 'select', 'call'].includes(name)) {
    const value = more.length > 0 ? { value: more.join(name === 'call' ? '\n' : ' ') } : {};
    return { do: name, target: argument, ...value } as Command;
  }
  if (name === 'openService') return { do: name, name: argument, caller: 'Other_1' };
  if (name === 'callService') return { do: name, message: text.slice(name.length + 1) };
  if (name === 'installService') return { do: name, family: argument, name: more[0] ?? '', answers: more[1] ?? '[]' };
  const key =
    {
      activateToast: 'argument',
      deliverPush: 'content',
      expireKeepAlive: 'socketId',
      fireTask: 'task',
      unregisterTask: 'task',
      cancelTask: 'reason',
      resetChannels: 'reason',
    }[name] ?? 'to';
  return {
    do: name,
    ...(argument ? { [key]: /^-?\d+$/.test(argument) ? Number(argument) : argument } : {}),
  } as Command;
}

function milliseconds(text: string): number {
  const [, amount = '0', unit = 'ms'] = /^([\d.]+) ?(ms|s|min)$/.exec(text) ?? [];
  return Number(amount) * ({ ms: 1, s: 1000, min: 60_000 }[unit] ?? 1);
}
