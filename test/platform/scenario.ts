// Scenarios in text for the simulated Windows: steps in, journal out; the C# of the app is played by small scripts.

import assert from 'node:assert/strict';
import { Journal } from '../../extension/runtime/machine/journal';
import { MemoryNetwork, type MemoryPeer } from '../../extension/runtime/network/memoryNetwork';
import type { Transport } from '../../extension/runtime/network/transport';
import type { SocketInformation } from '../../extension/runtime/platform/broker/socketInformation';
import type { StreamSocket } from '../../extension/runtime/platform/broker/streamSocket';
import type { StreamSocketListener } from '../../extension/runtime/platform/broker/streamSocketListener';
import { type Command, perform } from '../../extension/runtime/platform/commands';
import type { SystemConditionType } from '../../extension/runtime/platform/conditions/conditions';
import { type DeviceKind, deviceOfKind } from '../../extension/runtime/platform/device/device';
import { Kernel } from '../../extension/runtime/platform/kernel/kernel';
import { PlatformError } from '../../extension/runtime/platform/kernel/platformError';
import { type JournalKind, type JournalLine, laneOfKind } from '../../extension/runtime/platform/kernel/records';
import type { AppGeneration } from '../../extension/runtime/platform/lifecycle/access';
import type { SuspendingOperation } from '../../extension/runtime/platform/lifecycle/app';
import type { CodeHost } from '../../extension/runtime/platform/lifecycle/codeHost';
import type { Deferral } from '../../extension/runtime/platform/lifecycle/deferrals';
import type { Process } from '../../extension/runtime/platform/lifecycle/processes';
import type { TaskInstance } from '../../extension/runtime/platform/lifecycle/taskInstance';
import { System } from '../../extension/runtime/platform/system';
import type { TriggerSpec } from '../../extension/runtime/platform/triggers/triggerKinds';
import { sentenceOf } from '../../extension/timeline/sentences';

/**
 * Each line of `steps` is a step; 100 ms pass after each. `expected` is the journal that comes of the steps behind the
 * line `---`, or of all if there is none.
 *
 *   device pc | access DeniedByUser      (first lines only; kinds of schemas/windows/devices.json)
 *   made for windows81
 *   show app.enteredBackground           (a kind of line that is hidden otherwise)
 *   app registers Chat [as Clock] [if InternetAvailable [canceling]] [without network] [in process] [every 15 min [once]]
 *   app registers Chat on TimeZoneChange [once] | on PushNotificationTrigger | on MaintenanceTrigger every 15 min
 *   app: new Wake, connect chat:5000, lend "chat" keep 15 min
 *   on launch: register Chat, new Wake, connect chat:5000
 *   on suspending: deferral, lend "chat", complete
 *   on SocketActivity: deferral, take, read, write "ok", return, complete     (on task: any other reason)
 *   on canceled: complete
 *   server: send "hello" | end | reset | stop | hang        dial 7000, send "hi"
 *   wait 30 s
 *   do suspendApp | do setNetwork none
 */
export function check(steps: string, expected: string): void {
  assert.equal(`\n${dedent(play(steps).log)}\n`, `\n${dedent(expected)}\n`);
}

export function play(steps: string): Play {
  const lines = steps.split('\n').map(line => line.trim());
  const play = new Play(lines);
  for (const line of lines) play.step(line);
  return play;
}

const quiet = new Set<JournalKind>([
  'app.enteredBackground',
  'app.leavingBackground',
  'command',
  'machine.started',
  'network.written',
  'process.started',
  'quota.armed',
  'socket.created',
  'task.runReturned',
  'trigger.evaluated',
]);

type Variables = {
  socket?: StreamSocket;
  listener?: StreamSocketListener;
  deferral?: Deferral;
  instance?: TaskInstance;
};

function informationOf(instance: TaskInstance | undefined): SocketInformation | undefined {
  const details = instance?.details;
  return details?.kind === 'SocketActivityTriggerDetails' ? details.information : undefined;
}

/** Types of tasks that the class Tasks.Chat is declared with besides. */
const others = ['general', 'pushNotification', 'location', 'deviceUse', 'deviceServicing', 'mediaProcessing'];

export class Play {
  readonly journal = new Journal();
  readonly kernel = new Kernel({ seed: 'test', epoch: Date.UTC(2024, 0, 1), journal: this.journal });
  readonly network = new MemoryNetwork({ after: (delay, fn) => this.kernel.after(delay, fn) });
  readonly system: System;
  peer: MemoryPeer | undefined;
  private readonly reactions = new Map<string, string>();
  private readonly variables = new Map<number, Variables>();
  /** What processes that stand still would go on with. */
  private readonly frozen = new Map<Process, (() => void)[]>();
  private from = 0;
  /** Kinds of lines that are shown although most tests do not care. */
  private readonly shown = new Set<JournalKind>();

  constructor(lines: readonly string[], transport?: Transport) {
    const head = lines.join('\n');
    const decision = /^access (\w+)/m.exec(head)?.[1];
    this.network.serve('chat', '5000', { connected: peer => (this.peer = peer) });
    this.system = new System({
      kernel: this.kernel,
      transport: transport ?? this.network,
      host: this.host(),
      app: {
        name: 'Chat',
        declaredTasks: [
          { entryPoint: 'Tasks.Chat', types: ['systemEvent', 'timer', ...others] },
          { entryPoint: 'Tasks.Clock', types: ['timer'] },
          { entryPoint: 'Tasks.Grouped', types: others, group: 'group' },
          { entryPoint: 'Tasks.AlsoGrouped', types: others, group: 'group' },
          { entryPoint: 'Tasks.Apart', types: others, group: 'apart' },
          { entryPoint: 'Tasks.InApp', types: others, group: 'app', inApp: true },
          { entryPoint: 'Tasks.Several', types: others, multipleInstances: true },
        ],
        generation: (/^made for (\w+)/m.exec(head)?.[1] ?? 'windows10') as AppGeneration,
        capabilities: /without capabilities/.test(head) ? [] : ['internetClient'],
      },
      device: deviceOfKind((/^device (\w+)$/m.exec(head)?.[1] ?? 'tablet') as DeviceKind),
      ...(decision ? { accessDecision: decision as 'DeniedByUser' } : {}),
    });
  }

  /** Only what came of the steps behind `---`. */
  get log(): string {
    return formatLog(this.journal.lines.slice(this.from), this.shown);
  }

  step(line: string): void {
    const [, head = '', rest = ''] = /^(\w+(?: \w+)?):? ?(.*)$/.exec(line) ?? [];
    if (line === '---') this.from = this.journal.lines.length;
    else if (/^(device|access|made for) /.test(line) || line === '') return;
    else if (line.startsWith('on ')) this.reactions.set(head.slice(3), rest);
    else if (line.startsWith('app registers ')) this.register(line.slice('app registers '.length), this.app);
    else if (line.startsWith('app: ')) this.run(this.app, line.slice('app: '.length));
    else if (line.startsWith('server: ')) this.serve(line.slice('server: '.length));
    else if (line.startsWith('do ')) perform(this.system, command(line.slice('do '.length)));
    else if (line.startsWith('show ')) this.shown.add(line.slice('show '.length) as JournalKind);
    else if (line.startsWith('wait '))
      this.kernel.runUntil(this.kernel.now + milliseconds(line.slice('wait '.length)) - 100);
    else throw new Error(`Unknown step: ${line}`);
    if (!/^(on|show) /.test(line) && line !== '---') this.kernel.runUntil(this.kernel.now + 100);
  }

  private get app(): Process {
    if (!this.system.app.process) perform(this.system, { do: 'launchApp' });
    return this.system.app.process!;
  }

  private register(text: string, process: Process): void {
    const [name = ''] = text.split(' ');
    const conditions = [.../ if (\w+)/g[Symbol.matchAll](text)].map(match => match[1] as SystemConditionType);
    const minutes = /every (\d+) min/.exec(text)?.[1];
    const on = / on (\w+)/.exec(text)?.[1];
    const oneShot = text.includes(' once');
    const trigger = (
      minutes
        ? { kind: on ?? 'TimeTrigger', minutes: Number(minutes), oneShot }
        : on === undefined || on.endsWith('Trigger')
          ? { kind: on ?? 'SocketActivityTrigger' }
          : { kind: 'SystemTrigger', type: on, oneShot }
    ) as TriggerSpec;
    const entryPoint = text.includes('in process') ? '' : `Tasks.${/ as (\w+)/.exec(text)?.[1] ?? 'Chat'}`;
    const request = {
      name,
      entryPoint,
      trigger,
      conditions,
      networkRequested: !text.includes('without network'),
      cancelOnConditionLoss: text.includes(' canceling'),
    };
    attempt(() => this.system.registrations.register(request, process.cause));
  }

  private serve(text: string): void {
    for (const op of operations(text)) {
      const [verb, argument = ''] = op;
      if (verb === 'send') this.peer?.send(bytes(argument));
      else if (verb === 'end') this.peer?.end();
      else if (verb === 'reset') this.peer?.reset();
      else if (verb === 'stop') this.network.stopServing('chat', '5000');
      else if (verb === 'hang') this.network.fail('chat', '5000', 'ConnectionTimedOut');
      else if (verb === 'dial') this.peer = this.network.dial(argument);
      else throw new Error(`Unknown: ${verb}`);
    }
  }

  /** Runs a script in a process: one operation after the other, the next when the last is done; an error ends it. */
  private run(process: Process, text: string, given: Variables = {}): void {
    const variables = { ...this.variables.get(process.pid), ...given };
    this.variables.set(process.pid, variables);
    const list = operations(text);
    const next = () => {
      if (!process.alive) return;
      const waiting = this.frozen.get(process);
      if (waiting) {
        waiting.push(next);
        return;
      }
      const op = list.shift();
      if (op) attempt(() => this.operate(process, variables, op, next));
    };
    next();
  }

  private operate(process: Process, variables: Variables, op: readonly string[], next: () => void): void {
    const { broker, registrations } = this.system;
    const [verb = '', argument = '', ...more] = op;
    const done = (outcome: { ok: boolean }) => {
      if (outcome.ok) next();
    };
    switch (verb) {
      case 'register':
        this.register([argument, ...more].join(' '), process);
        break;
      case 'deferral':
        variables.deferral = variables.instance?.getDeferral();
        break;
      case 'complete':
        variables.deferral?.complete();
        break;
      case 'new':
        variables.socket = broker.createStreamSocket(process);
        if (argument) variables.socket.enableTransferOwnership(registrations.all[0]?.id ?? '', argument as 'Wake');
        break;
      case 'enable':
        variables.socket!.enableTransferOwnership(registrations.all[0]?.id ?? '', argument as 'Wake');
        break;
      case 'connect':
        variables.socket!.connect(argument.split(':')[0]!, argument.split(':')[1]!, done);
        return;
      case 'connectLater':
        variables.socket!.connect(argument.split(':')[0]!, argument.split(':')[1]!, () => {});
        break;
      case 'listen': {
        variables.listener = broker.createListener(process);
        variables.listener.enableTransferOwnership(registrations.all[0]?.id ?? '', (more[0] ?? 'DoNotWake') as 'Wake');
        variables.listener.bind(argument, done);
        return;
      }
      case 'lendListener':
        variables.listener!.transferOwnership(argument);
        break;
      case 'accept':
        variables.listener!.onConnection(socket => {
          variables.socket = socket;
          next();
        });
        return;
      case 'takeListener':
        variables.listener = informationOf(variables.instance)!.takeStreamSocketListener(process);
        break;
      case 'take':
        variables.socket = argument
          ? broker.allSockets().get(argument)!.takeStreamSocket(process)
          : informationOf(variables.instance)!.takeStreamSocket(process);
        break;
      case 'read':
        variables.socket!.read(argument ? Number(argument) : 250, !argument, done);
        return;
      case 'readLater':
        variables.socket!.read(250, true, () => {});
        break;
      case 'write':
        variables.socket!.write(bytes(argument), done);
        return;
      case 'cancelIO':
        variables.socket!.cancelIO(done);
        return;
      case 'lend':
      case 'return': {
        const keep = more[0] === 'keep' ? milliseconds(more.slice(1).join(' ')) : undefined;
        const id = verb === 'lend' ? argument : (informationOf(variables.instance)?.id ?? '');
        variables.socket!.transferOwnership(id, keep === undefined ? {} : { keepAlive: keep });
        break;
      }
      case 'close':
        variables.socket!.close();
        break;
      case 'sleep':
        this.kernel.after(milliseconds(`${argument} ${more[0]}`), next, process.cause);
        return;
      case 'toast':
        this.system.shell.show(
          process.pid,
          { tag: '', group: '', xml: '<toast/>', lines: [argument], suppressed: false },
          process.cause,
        );
        break;
      case 'progress':
        variables.instance!.setProgress(Number(argument));
        break;
      case 'throw':
        this.system.crash(process, 'System.Exception', argument);
        return;
      case 'work':
        this.system.quotas.chargeCpu(process, milliseconds(`${argument} ${more[0] ?? 'ms'}`));
        break;
      case 'access':
        this.system.access.request(process.cause);
        break;
      case 'keep':
        break;
      case 'forever':
        return;
      default:
        throw new Error(`Unknown operation: ${op.join(' ')}`);
    }
    next();
  }

  private host(): CodeHost {
    return {
      startApp: process => this.run(process, this.reactions.get('launch') ?? ''),
      deliverEnteredBackground: (_process, operation) => operation.handlersReturned(),
      deliverLeavingBackground: () => {},
      deliverSuspending: (process, operation) => {
        this.run(process, this.reactions.get('suspending') ?? '', { instance: asInstance(operation) });
        operation.handlersReturned();
      },
      deliverResuming: () => {},
      deliverInput: () => {},
      playStandIn: () => {},
      freeze: process => this.frozen.set(process, []),
      thaw: process => {
        const waiting = this.frozen.get(process) ?? [];
        this.frozen.delete(process);
        for (const go of waiting) go();
      },
      canRun: () => true,
      deliverPush: (process, content, settled) => {
        const reaction = this.reactions.get('push') ?? '';
        this.run(process, reaction.replaceAll('{content}', content));
        settled(reaction.includes('keep'));
      },
      startTask: instance => {
        const { details } = instance;
        const reason = details && 'reason' in details ? details.reason : 'task';
        const reaction = this.reactions.get(reason) ?? this.reactions.get('task') ?? '';
        this.run(instance.process, reaction, { instance });
        instance.runReturned();
      },
      deliverCanceled: instance => this.run(instance.process, this.reactions.get('canceled') ?? ''),
      deliverProgress: () => {},
      deliverCompleted: () => {},
      endProcess: () => {},
    };
  }
}

/** The journal as the tests show it: milliseconds, lane, sentence. */
export function formatLog(lines: readonly JournalLine[], shown: ReadonlySet<JournalKind> = new Set()): string {
  return lines
    .filter(line => shown.has(line.kind) || !quiet.has(line.kind))
    .map(line => `${String(line.at).padStart(8)} ${laneOfKind[line.kind].padEnd(8)}${sentenceOf(line)}`)
    .join('\n');
}

export function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n');
  const margin = Math.min(...lines.filter(line => line.trim()).map(line => /^ */.exec(line)![0].length));
  return lines.map(line => line.slice(margin)).join('\n');
}

/** What Windows refuses is in the journal; anything else is a bug of the test or of the platform. */
function attempt(fn: () => void): void {
  try {
    fn();
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
  }
}

function asInstance(operation: SuspendingOperation): TaskInstance {
  return operation as unknown as TaskInstance;
}

function command(text: string): Command {
  const [name = '', argument = ''] = text.split(' ');
  const key =
    {
      deliverPush: 'content',
      activateToast: 'argument',
      expireKeepAlive: 'socketId',
      fireTask: 'task',
      unregisterTask: 'task',
      cancelTask: 'reason',
    }[name] ?? 'to';
  const value = /^-?\d+$/.test(argument) ? Number(argument) : argument;
  return { do: name, ...(argument ? { [key]: value } : {}) } as Command;
}

/** `write "a, b", sleep 5 s` → [["write", "a, b"], ["sleep", "5", "s"]] */
function operations(text: string): string[][] {
  return [...text.matchAll(/(?:"[^"]*"|[^,"])+/g)]
    .map(([part]) => [...part.matchAll(/"([^"]*)"|(\S+)/g)].map(match => match[1] ?? match[2] ?? ''))
    .filter(words => words.length > 0);
}

function milliseconds(text: string): number {
  const [, amount = '0', unit = 'ms'] = /^([\d.]+) ?(ms|s|min)$/.exec(text.trim()) ?? [];
  return Number(amount) * { ms: 1, s: 1000, min: 60_000 }[unit]!;
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
