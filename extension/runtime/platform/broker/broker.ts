// The socket broker: holds the sockets that the app has lent, watches them, and fires the task when something happens.

import type { Device } from '../device/device';
import type { Kernel, Scheduled } from '../kernel/kernel';
import type { Done } from '../kernel/operation';
import { refusal, socketError } from '../kernel/platformError';
import type { SocketActivityReason, TriggerDetails, TriggerEvent } from '../lifecycle/activations';
import type { Process, Processes } from '../lifecycle/processes';
import type { Registrations } from '../lifecycle/registrations';
import type { TaskInstance } from '../lifecycle/taskInstance';
import type { DatagramCore } from './datagramCore';
import { DatagramSocket } from './datagramSocket';
import type { Handle } from './handle';
import type { ListenerCore } from './listenerCore';
import type { NetworkStack } from './networkStack';
import { resolve } from './resolver';
import { SocketInformation } from './socketInformation';
import { StreamSocket } from './streamSocket';
import { StreamSocketListener } from './streamSocketListener';
import type { Lending, TcpCore, TransferSettings } from './tcpCore';

export type Core = TcpCore | ListenerCore | DatagramCore;
export type SocketHandle = StreamSocket | StreamSocketListener | DatagramSocket;

/** One lent socket. */
interface Entry {
  readonly socketId: string;
  readonly core: Core;
  readonly transfer: TransferSettings;
  readonly lending: Lending;
  timer: Scheduled | undefined;
  isExpired: boolean;
  /** Up to which revision of the core the task has been told. */
  told: number;
  /** A trigger for it is waiting or its task runs. */
  inFlight: boolean;
  instance: TaskInstance | undefined;
}

export interface BrokerOptions {
  readonly kernel: Kernel;
  readonly device: Device;
  readonly stack: NetworkStack;
  readonly processes: Processes;
  readonly registrations: Registrations;
  readonly fire: (event: TriggerEvent) => void;
}

/** Sockets move: whoever lends one keeps an empty object, whoever takes it gets a new one. */
export class SocketBroker {
  private readonly entries = new Map<string, Entry>();
  private readonly handles = new Set<SocketHandle>();

  constructor(readonly options: BrokerOptions) {
    options.processes.onEnd((process, why) => this.releaseAll(process, why));
  }

  /** `new StreamSocket()` */
  createStreamSocket(process: Process): StreamSocket {
    return this.adoptHandle(
      new StreamSocket(this, this.announce(this.options.stack.newConnection(), process), process),
    );
  }

  /** `new StreamSocketListener()` */
  createListener(process: Process): StreamSocketListener {
    return this.adoptHandle(
      new StreamSocketListener(this, this.announce(this.options.stack.newListener(), process), process),
    );
  }

  /** `new DatagramSocket()` */
  createDatagramSocket(process: Process): DatagramSocket {
    return this.adoptHandle(
      new DatagramSocket(this, this.announce(this.options.stack.newDatagram(), process), process),
    );
  }

  /** GetEndpointPairsAsync: ends with the `host:port` that a name leads to. `api`: the call. */
  resolve(host: string, port: string, process: Process, api: string, done: Done<string>): void {
    const { kernel, stack } = this.options;
    const refused = stack.refusalToConnect(process, api);
    if (refused) kernel.post(() => done({ ok: false, error: refused }));
    else
      resolve(stack, host, port, process, ({ remote, failure, detail }) =>
        done(
          failure === undefined
            ? { ok: true, value: remote }
            : { ok: false, error: socketError(kernel, failure, api, detail, process.cause) },
        ),
      );
  }

  /** SocketActivityInformation.AllSockets: what the broker holds now, by socket id, in the order of lending. */
  allSockets(): ReadonlyMap<string, SocketInformation> {
    return new Map([...this.entries.keys()].map(id => [id, this.informationOf(id, 'AllSockets')]));
  }

  /** Throws PlatformError as EnableTransferOwnership does. */
  enable(core: Core, taskId: string, action: TransferSettings['action'], process: Process): void {
    const { kernel, device, registrations } = this.options;
    const registration = registrations.get(taskId);
    if (core.state !== 'created') throw refusal(kernel, 'enable-after-bind', process.cause);
    if (!registration) throw refusal(kernel, 'enable-unknown-task', process.cause);
    if (registration.trigger.kind !== 'SocketActivityTrigger') {
      throw refusal(kernel, 'enable-wrong-trigger', process.cause, `its trigger is ${registration.trigger.kind}`);
    }
    if (action === 'Wake' && !device.canWakeByNetwork) {
      throw refusal(kernel, 'wake-without-standby', process.cause);
    }
    core.transfer = { registration, action };
    kernel.write('socket.enabled', { socket: core.label, task: registration.id, action }, process.cause);
  }

  /** Throws PlatformError as TransferOwnership does. The caller has made sure that nothing is pending. */
  lend(core: Core, socketId: string, lending: Partial<Lending>, process: Process): void {
    const { kernel } = this.options;
    const { cause } = process;
    if (socketId === '') throw refusal(kernel, 'transfer-empty-id', cause);
    if ((lending.keepAlive ?? 0) < 0) throw refusal(kernel, 'transfer-keepalive-negative', cause);
    if (core.state === 'created' || core.state === 'connecting' || core.state === 'binding') {
      throw refusal(kernel, 'not-connected', cause);
    }
    if (!core.transfer) throw refusal(kernel, 'transfer-not-enabled', cause);
    const holder = this.entries.get(socketId);
    if (holder && holder.core.pendingReason !== 'SocketClosed')
      throw refusal(kernel, 'transfer-id-taken', cause, socketId);
    if (holder) this.discard(holder, `a new socket was lent as "${socketId}"`);

    core.lending = {
      context: lending.context ?? core.lending.context,
      keepAlive: lending.keepAlive ?? core.lending.keepAlive,
    };
    const { context, keepAlive } = core.lending;
    const seq = kernel.write(
      'socket.lent',
      {
        socket: core.label,
        socketId,
        pid: process.pid,
        ...(context ? { contextBytes: context.length } : {}),
        ...(keepAlive ? { keepAlive } : {}),
        ...(core.unread > 0 ? { unread: core.unread } : {}),
      },
      cause,
    );
    const entry: Entry = {
      socketId,
      core,
      transfer: core.transfer,
      lending: core.lending,
      timer: undefined,
      isExpired: false,
      told: -1,
      inFlight: false,
      instance: undefined,
    };
    this.entries.set(socketId, entry);
    core.onChange = () => this.consider(entry);
    kernel.within(seq, () => {
      if (keepAlive) this.startTimer(entry, keepAlive);
      this.consider(entry);
    });
  }

  /** Moves a socket out of the broker. Throws PlatformError when it is not there, or of another kind. */
  take(socketId: string, kind: Core['kind'], process: Process, through: 'task' | 'AllSockets'): SocketHandle {
    const { kernel } = this.options;
    const entry = this.entries.get(socketId);
    if (!entry) throw refusal(kernel, 'getter-not-brokered', process.cause, socketId);
    const { core } = entry;
    if (core.kind !== kind)
      throw refusal(kernel, 'getter-wrong-kind', process.cause, `"${socketId}" is a ${core.kind}`);
    const by = through === 'task' || process.role === 'taskHost' ? 'task' : 'app';
    this.remove(entry);
    kernel.write('socket.taken', { socket: core.label, socketId, pid: process.pid, by, through }, process.cause);
    return this.adoptHandle(this.handleFor(core, process, socketId));
  }

  private handleFor(core: Core, process: Process, takenAs: string): SocketHandle {
    switch (core.kind) {
      case 'StreamSocket':
        return new StreamSocket(this, core, process, takenAs);
      case 'StreamSocketListener':
        return new StreamSocketListener(this, core, process, takenAs);
      case 'DatagramSocket':
        return new DatagramSocket(this, core, process, takenAs);
    }
  }

  /** Ends the keep-alive time of a lent socket now, whether or not it has a timer. Says whether there is such a socket. */
  expireKeepAlive(socketId: string): boolean {
    const entry = this.entries.get(socketId);
    if (!entry) return false;
    this.keepAliveOver(entry);
    return true;
  }

  /** The device is switched off: nobody remembers the sockets. */
  forgetAll(why: string): void {
    for (const entry of [...this.entries.values()]) this.discard(entry, why);
  }

  /** A task has ended: what happened on its sockets meanwhile may trigger again. */
  taskFinished(instance: TaskInstance): void {
    for (const entry of [...this.entries.values()]) {
      if (entry.instance !== instance) continue;
      entry.instance = undefined;
      entry.inFlight = false;
      this.consider(entry);
    }
  }

  /** A task was activated for this socket. */
  taskActivated(instance: TaskInstance): void {
    const { details } = instance;
    const entry =
      details?.kind === 'SocketActivityTriggerDetails' ? this.entries.get(details.information.id) : undefined;
    if (entry) entry.instance = instance;
  }

  informationOf(socketId: string, through: 'task' | 'AllSockets'): SocketInformation {
    const entry = this.entries.get(socketId);
    if (!entry) throw new Error(`The broker does not hold "${socketId}".`);
    const { core, transfer, lending } = entry;
    return new SocketInformation(this, through, {
      id: socketId,
      kind: core.kind,
      taskId: transfer.registration.id,
      context: lending.context,
    });
  }

  /** For the handles: they are done with their core. */
  releaseHandle<C extends Core>(handle: Handle<C>): void {
    this.handles.delete(handle as unknown as SocketHandle);
  }

  adoptHandle<T extends SocketHandle>(handle: T): T {
    this.handles.add(handle);
    return handle;
  }

  private announce<T extends Core>(core: T, process: Process): T {
    const fields = { socket: core.label, socketKind: core.kind, pid: process.pid };
    this.options.kernel.write('socket.created', fields, process.cause);
    return core;
  }

  private startTimer(entry: Entry, keepAlive: number): void {
    entry.timer = this.options.kernel.after(keepAlive, () => this.keepAliveOver(entry));
  }

  private keepAliveOver(entry: Entry): void {
    const { kernel } = this.options;
    entry.timer?.cancel();
    entry.timer = undefined;
    entry.isExpired = true;
    const { socketId, core, lending } = entry;
    const fields = { socket: core.label, socketId, keepAlive: lending.keepAlive ?? 0 };
    kernel.within(kernel.write('socket.keepAliveExpired', fields), () => this.consider(entry));
  }

  /** Fires the task if there is something that it has not been told yet. */
  private consider(entry: Entry): void {
    const reason = this.newsOf(entry);
    if (!reason || entry.inFlight || this.entries.get(entry.socketId) !== entry) return;
    entry.inFlight = true;
    const { socketId, core, transfer } = entry;
    this.options.fire({
      registration: transfer.registration,
      reason,
      socketId,
      key: `${transfer.registration.id} ${core.label}`,
      standby: {
        mayWake: transfer.action === 'Wake',
        because: `the socket "${socketId}" was enabled without Wake`,
      },
      prepare: () => this.prepare(entry),
    });
  }

  private prepare(entry: Entry): ReturnType<TriggerEvent['prepare']> {
    const isHeld = this.entries.get(entry.socketId) === entry;
    const reason = isHeld ? this.newsOf(entry) : undefined;
    if (!reason) return { withdrawn: `The app took the socket "${entry.socketId}" back before the task could start.` };
    entry.told = entry.core.revision;
    entry.isExpired = false;
    const details: TriggerDetails = {
      kind: 'SocketActivityTriggerDetails',
      reason,
      information: this.informationOf(entry.socketId, 'task'),
    };
    return { details };
  }

  private newsOf(entry: Entry): SocketActivityReason | undefined {
    const pending = entry.core.pendingReason;
    if (pending && entry.core.revision > entry.told) return pending;
    return entry.isExpired ? 'KeepAliveTimerExpired' : undefined;
  }

  private remove(entry: Entry): void {
    entry.timer?.cancel();
    entry.core.onChange = undefined;
    this.entries.delete(entry.socketId);
  }

  private discard(entry: Entry, why: string): void {
    this.remove(entry);
    this.options.kernel.write('socket.closed', { socket: entry.core.label, why });
    this.options.stack.close(entry.core, true);
  }

  private releaseAll(process: Process, why: string): void {
    const { kernel, stack } = this.options;
    for (const handle of [...this.handles]) {
      if (handle.process !== process) continue;
      const core = handle.abandon();
      this.handles.delete(handle);
      if (!core) continue;
      const head = { socket: core.label, pid: process.pid };
      if (handle.takenAs !== undefined) {
        const owner = process.role === 'app' ? 'app' : 'task';
        const lost = `The ${owner} took "${handle.takenAs}" and did not give it back; nothing is triggered for it any more.`;
        kernel.write('socket.lost', { ...head, socketId: handle.takenAs, why: lost });
      } else {
        kernel.write('socket.closed', { ...head, why: `its process ended (${why})` });
      }
      stack.close(core, true);
    }
  }
}
