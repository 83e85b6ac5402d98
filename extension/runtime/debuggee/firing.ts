// Fires the trigger of a task in a live run, by what really fires it where there is such a thing: bytes on a socket, the end of it.

import { UserError } from '../../../server/base/errors';
import type { FireRequest, FireResult } from '../adapter/debugTarget';
import type { Machine } from '../machine/machine';
import type { TestServer } from '../network/testServer';
import type { WebSocketTestServer } from '../network/webSocketTestServer';
import type { JournalLine } from '../platform/kernel/records';
import type { TaskRegistration } from '../platform/lifecycle/registrations';
import { type LiveRun, patience } from './liveRun';

/** Payloads that name something else than data. */
const keepAliveExpired = 'KeepAliveTimerExpired';
const socketClosed = 'SocketClosed';

export class Firing {
  constructor(private readonly run: LiveRun) {}

  private get machine(): Machine {
    return this.run.machine;
  }

  /** What `payload` is depends on the trigger (platform/triggers/byHand.ts); for a task on a socket it is what the server sends, or the name of another reason: KeepAliveTimerExpired, SocketClosed. */
  async fire(request: FireRequest): Promise<FireResult> {
    const task = await this.findTask(request);
    if (request.stopOnEntry) this.run.stopAtNextTask();
    if (task.trigger.kind === 'StartupTask' && this.startsByItself(task)) return { outcome: 'started' };
    const before = this.machine.journal.lines.length;
    const { trigger } = task;
    if (trigger.kind === 'SocketActivityTrigger') await this.causeTraffic(task, request.payload);
    else if (trigger.kind === 'ControlChannelTrigger' && trigger.on === 'push')
      await this.causePush(trigger.channel, task, request.payload);
    else {
      const payload = request.payload === undefined ? {} : { payload: request.payload };
      await this.machine.perform({ do: 'fireTask', task: task.id, ...payload });
    }
    const since = () => this.machine.journal.lines.slice(before);
    await this.patiently(() => since().some(line => answers(line, task.name)));
    const answer = since().find(line => answers(line, task.name));
    if (answer?.kind === 'task.started') return { outcome: 'started' };
    if (answer?.kind === 'trigger.held' || answer?.kind === 'trigger.dropped')
      return { outcome: 'held', reason: answer.why };
    return { outcome: 'held', reason: 'Nothing has fired the trigger in time.' };
  }

  /** A task that the device starts: it runs, or is just about to. */
  private startsByItself({ entryPoint }: TaskRegistration): boolean {
    const { lines } = this.machine.journal;
    const start = lines.find(line => line.kind === 'task.started' && line.entryPoint === entryPoint);
    if (start?.kind !== 'task.started') return true;
    return lines.every(line => line.kind !== 'task.finished' || line.instance !== start.instance);
  }

  /** By id or entry point; an app that has just been launched gets a moment to register. */
  private async findTask({ taskId, entryPoint, trigger }: FireRequest): Promise<TaskRegistration> {
    const { registrations } = this.machine.system;
    const find = () =>
      [...registrations.all, ...registrations.startupTasks, ...registrations.usedUpTasks].find(
        task =>
          (taskId === undefined || task.id === taskId.toLowerCase()) &&
          (entryPoint === undefined || task.entryPoint === entryPoint) &&
          (trigger === undefined || task.trigger.kind === trigger),
      );
    await Promise.race([this.patiently(() => find() !== undefined), this.machine.settled(patience)]);
    if (!find() && entryPoint !== undefined) await this.run.standIn(entryPoint);
    const found = find();
    if (found) return found;
    const wanted = [entryPoint ?? taskId, trigger && `for a ${trigger}`].filter(Boolean).join(' ');
    const names = registrations.all.map(task => `${task.entryPoint || task.name} for a ${task.trigger.kind}`);
    const have = names.length === 0 ? 'it has registered no task at all' : `it has registered ${names.join(', ')}`;
    throw new UserError('no-such-task', `The app has not registered ${wanted}; ${have}.`);
  }

  private async causeTraffic(task: TaskRegistration, payload: string | undefined): Promise<void> {
    const socketId = await this.lentSocket(task);
    if (payload === keepAliveExpired) {
      await this.machine.perform({ do: 'expireKeepAlive', socketId });
      return;
    }
    if (!this.isConnected) {
      const sentence = `The socket "${socketId}" is not connected to the simulator's own server: let your server send or close, or fire with the payload ${keepAliveExpired}.`;
      throw new UserError('not-our-connection', sentence);
    }
    send(this.run.server, payload);
  }

  /** Something arrives on a control channel: what the server sends, or its end. */
  private async causePush(channelId: string, task: TaskRegistration, payload: string | undefined): Promise<void> {
    const find = () => this.machine.system.channels.all.findLast(({ id }) => id === channelId);
    await this.patiently(() => find()?.slot !== undefined);
    const channel = find();
    const transport = channel?.slot ? channel.transport : undefined;
    if (!transport) {
      const sentence = `"${task.name}" is fired by what arrives on the control channel "${channelId}", and the app has none with a slot: it has to connect the transport and call WaitForPushEnabled.`;
      throw new UserError('no-channel', sentence);
    }
    const isWebSocket = this.run.webSockets.isConnected && 'ping' in transport;
    if (!isWebSocket && !this.isConnected) {
      const sentence = `The control channel "${channelId}" is not connected to the simulator's own server: let your server send or close.`;
      throw new UserError('not-our-connection', sentence);
    }
    send(isWebSocket ? this.run.webSockets : this.run.server, payload);
  }

  /** The id of a socket that the broker holds for this task. An app that lends only when it is suspended is suspended for that. */
  private async lentSocket(task: TaskRegistration): Promise<string> {
    const { broker, app } = this.machine.system;
    const find = () => [...broker.allSockets().values()].find(socket => socket.taskId === task.id)?.id;
    // A connection may just be on its way to the broker.
    await this.patiently(() => find() !== undefined || this.isConnected);
    // The server hears of a connection before the app does.
    await this.machine.settled(patience);
    if (find() === undefined && app.state === 'Running') {
      await this.machine.perform({ do: 'suspendApp' });
      await this.patiently(() => find() !== undefined || app.state !== 'Running');
    }
    const found = find();
    if (found !== undefined) return found;
    const sentence = `"${task.name}" is fired by traffic on a socket, and the app has lent none for it: it has to call EnableTransferOwnership, connect, and call TransferOwnership.`;
    throw new UserError('no-lent-socket', sentence);
  }

  private get isConnected(): boolean {
    const { server } = this.run;
    const newest = server.connectionCount;
    return newest > 0 && !server.log.some(({ connection, what }) => connection === newest && isEnd(what));
  }

  private async patiently(condition: () => boolean): Promise<void> {
    await this.machine.patiently(condition, patience);
  }
}

function send(server: TestServer | WebSocketTestServer, payload: string | undefined): void {
  if (payload === socketClosed) server.end();
  else server.send(payload || 'Hello from the simulator\n');
}

function isEnd(what: string): boolean {
  return what === 'ended' || what === 'closed' || what === 'reset';
}

function answers(line: JournalLine, name: string): boolean {
  // That the app's own handler comes first is in good order: the answer follows.
  if (line.kind === 'trigger.held') return line.gate !== 'handler' && line.name === name;
  return (line.kind === 'task.started' || line.kind === 'trigger.dropped') && line.name === name;
}
