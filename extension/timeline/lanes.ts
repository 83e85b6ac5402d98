// From the journal of a run to lanes with spans and marks: what the text timeline and the picture both show.

import type { PowerState } from '../runtime/platform/device/device';
import { type JournalLine, type JournalLineOf, type Lane, laneOfKind } from '../runtime/platform/kernel/records';
import { duration, isOrderlyError, powerLabels, preview, sentenceOf } from './sentences';

/** How a span or a mark is meant; the faces choose colours for it. */
export type Tone = 'calm' | 'asleep' | 'app' | 'broker' | 'task' | 'network' | 'toast' | 'warning' | 'error';

export interface TimelineSpan {
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
  readonly label: string;
  /** A whole sentence, for tooltips. */
  readonly detail: string;
  /** Still going on when the journal ends. */
  readonly isOpen: boolean;
  /** Spans with the same row key lie in one row of their lane. */
  readonly row: string;
}

export interface TimelineMark {
  readonly at: number;
  readonly tone: Tone;
  /** Empty: a small tick without a label. */
  readonly label: string;
  readonly detail: string;
  readonly seq: number;
}

export interface TimelineLane {
  readonly lane: Lane;
  readonly title: string;
  readonly spans: readonly TimelineSpan[];
  readonly marks: readonly TimelineMark[];
}

/** From what woke the system to the task it started, as points in time and lane. */
export interface TimelineThread {
  readonly points: readonly { readonly at: number; readonly lane: Lane }[];
}

export interface Timeline {
  readonly app: string;
  /** Virtual milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly lanes: readonly TimelineLane[];
  readonly threads: readonly TimelineThread[];
}

/** Lanes in which nothing happened are left out. */
export function buildTimeline(lines: readonly JournalLine[]): Timeline {
  const builder = new Builder(lines);
  for (const line of lines) builder.add(line);
  return builder.finish();
}

/** The lane of one line; lines that any process can write belong to the process that wrote them. */
export function laneOf(line: JournalLine, lines: readonly JournalLine[]): Lane {
  switch (line.kind) {
    case 'deferral.taken':
    case 'deferral.completed':
      return line.of === 'suspending' || line.of === 'enteredBackground' ? 'app' : 'task';
    case 'process.started':
    case 'process.ended':
      return line.role === 'app' ? 'app' : 'task';
    case 'process.stubbed':
    case 'error.raised':
    case 'exception.unhandled':
    case 'output':
      return isOfTask(line, lines) ? 'task' : 'app';
    default:
      return laneOfKind[line.kind];
  }
}

const titles: Record<Lane, string> = {
  device: 'Device',
  app: 'App',
  broker: 'Broker',
  task: 'Background task',
  network: 'Network',
  toast: 'Toast',
};

interface OpenSpan {
  readonly from: number;
  readonly tone: Tone;
  readonly label: string;
  readonly detail: string;
}

class Builder {
  private readonly spans: Record<Lane, TimelineSpan[]> = emptyLanes();
  private readonly marks: Record<Lane, TimelineMark[]> = emptyLanes();
  private readonly threads: TimelineThread[] = [];
  private readonly open = new Map<string, OpenSpan & { readonly lane: Lane; readonly row: string }>();
  /** Socket (s1) → row of the broker lane: the id under which it was first lent. */
  private readonly rows = new Map<string, string>();
  private app = '';
  private readonly end: number;

  constructor(private readonly lines: readonly JournalLine[]) {
    this.end = lines.at(-1)?.at ?? 0;
    for (const line of lines) {
      if (line.kind === 'socket.lent' && !this.rows.has(line.socket)) this.rows.set(line.socket, line.socketId);
    }
  }

  add(line: JournalLine): void {
    switch (line.kind) {
      case 'machine.started':
        this.app = line.app;
        this.devicePower(line, (line.device['power'] ?? 'active') as PowerState);
        if (line.device['network'] === 'none') this.deviceNetwork(line, 'none');
        break;
      case 'device.changed':
        if (line.what === 'power') this.devicePower(line, line.to as PowerState);
        else if (line.what === 'network') this.deviceNetwork(line, String(line.to));
        else this.mark('device', line, 'calm', sentenceOf(line));
        break;
      case 'app.launched':
        this.appState(line, line.background ? 'in the background' : 'running', 'app');
        break;
      case 'app.enteredBackground':
        this.appState(line, 'in the background', 'app');
        break;
      case 'app.leavingBackground':
        this.appState(line, 'running', 'app');
        break;
      case 'app.suspending':
        this.appState(line, 'suspending', 'warning');
        break;
      case 'app.suspended':
        this.appState(line, 'suspended', 'asleep');
        break;
      case 'app.resuming':
        this.appState(line, 'running', 'app');
        break;
      case 'app.ended':
        this.close('app', line.at);
        this.mark('app', line, line.state === 'ClosedByUser' ? 'calm' : 'error', shorten(sentenceOf(line)));
        break;
      case 'task.registered':
        this.mark('app', line, 'app', `registers ${line.name}`);
        break;
      case 'access.changed':
        this.mark('app', line, 'calm', line.by === 'user' ? `user: ${line.to}` : line.to);
        break;
      case 'task.unregistered':
        this.mark('app', line, 'calm', `${line.name} unregistered`);
        break;
      case 'error.raised':
        if (isOrderlyError(line)) this.mark(laneOf(line, this.lines), line, 'calm', '');
        else this.mark(laneOf(line, this.lines), line, 'error', shorten(`${line.code}: ${line.why}`));
        break;
      case 'exception.unhandled':
        this.mark(laneOf(line, this.lines), line, 'error', shorten(sentenceOf(line)));
        break;
      case 'deferral.taken':
      case 'deferral.completed':
        this.mark(laneOf(line, this.lines), line, 'calm', '');
        break;
      default:
        this.addTraffic(line);
    }
  }

  finish(): Timeline {
    for (const key of [...this.open.keys()]) this.close(key, this.end, true);
    const lanes = (Object.keys(titles) as Lane[])
      .map(lane => ({ lane, title: titles[lane], spans: this.spans[lane], marks: this.marks[lane] }))
      .filter(({ spans, marks }) => spans.length > 0 || marks.length > 0);
    return { app: this.app, from: this.lines[0]?.at ?? 0, to: this.end, lanes, threads: this.threads };
  }

  private addTraffic(line: JournalLine): void {
    switch (line.kind) {
      case 'network.connected':
      case 'network.accepted':
        this.mark('network', line, 'network', sentenceOf(line));
        if (this.rows.has(line.connection)) this.ownership(line, line.connection, 'the app has it', 'app');
        break;
      case 'network.received':
        this.mark('network', line, 'network', `← ${preview(line.data, 24)}`);
        break;
      case 'network.sent':
        this.mark('network', line, 'network', `→ ${preview(line.data, 24)}`);
        break;
      case 'network.opened':
      case 'network.secured':
        this.mark('network', line, 'network', sentenceOf(line));
        break;
      case 'network.message':
      case 'network.datagram':
        this.mark('network', line, 'network', `← ${preview(line.data, 24)}`);
        break;
      case 'network.messageSent':
      case 'network.datagramSent':
        this.mark('network', line, 'network', `→ ${preview(line.data, 24)}`);
        break;
      case 'network.closeFrame':
        this.mark('network', line, 'warning', sentenceOf(line));
        break;
      case 'network.ended':
        this.mark('network', line, 'warning', 'closed by the other side');
        break;
      case 'network.failed':
        this.mark('network', line, 'error', line.failure);
        break;
      case 'socket.lent':
        this.ownership(line, line.socket, `broker holds “${line.socketId}”`, 'broker');
        break;
      case 'socket.taken':
        this.ownership(
          line,
          line.socket,
          line.by === 'task' ? 'task has it' : 'the app has it',
          line.by === 'task' ? 'task' : 'app',
        );
        break;
      case 'socket.closed':
        this.close(`socket ${line.socket}`, line.at);
        break;
      case 'socket.lost':
        this.close(`socket ${line.socket}`, line.at);
        this.mark('broker', line, 'error', 'lost: not given back');
        break;
      case 'trigger.fired':
        this.mark(
          'broker',
          line,
          'broker',
          line.trigger === 'SocketActivityTrigger' ? (line.reason ?? '') : `${line.trigger}: ${line.name}`,
        );
        break;
      case 'trigger.held':
        this.mark('broker', line, 'warning', shorten(`held back: ${line.why}`, 110));
        break;
      case 'trigger.limited':
        this.mark('broker', line, 'warning', shorten(`limited: ${line.why}`, 110));
        break;
      case 'trigger.dropped':
        this.mark('broker', line, 'warning', shorten(`not started: ${line.why}`, 110));
        break;
      case 'task.activated':
        this.startSpan(`task ${line.instance}`, 'task', 'task', {
          from: line.at,
          tone: 'asleep',
          label: '',
          detail: sentenceOf(line),
        });
        break;
      case 'task.started':
        this.close(`task ${line.instance}`, line.at);
        this.taskRuns(line);
        break;
      case 'quota.exhausted':
        this.mark('task', line, 'warning', `${line.quota} quota used up`);
        break;
      case 'quota.refilled':
        this.mark('task', line, 'calm', `${line.quota} quota refilled`);
        break;
      case 'task.canceled':
        this.mark('task', line, 'warning', `Canceled(${line.reason})`);
        break;
      case 'task.finished':
        this.close(`task ${line.instance}`, line.at);
        if (line.outcome !== 'completed')
          this.mark('task', line, 'error', shorten(`${line.outcome}: ${line.why ?? ''}`));
        break;
      case 'toast.shown':
        this.mark('toast', line, 'toast', shorten(line.lines.join(' · '), 40));
        break;
      default:
        break;
    }
  }

  private taskRuns(line: JournalLineOf<'task.started'>): void {
    const finished = this.lines.find(other => other.kind === 'task.finished' && other.instance === line.instance);
    const bad = finished?.kind === 'task.finished' && finished.outcome !== 'completed';
    const ran = (finished?.at ?? this.end) - line.at;
    this.startSpan(`task ${line.instance}`, 'task', 'task', {
      from: line.at,
      tone: bad ? 'error' : 'task',
      label: `${line.name} ${duration(ran)}`,
      detail: finished ? sentenceOf(finished) : `${line.name} is still running`,
    });
    const points: { at: number; lane: Lane }[] = [{ at: line.at, lane: 'task' }];
    for (let cause = this.lineOf(line.cause); cause; cause = this.lineOf(cause.cause)) {
      if (cause.kind === 'trigger.fired') points.unshift({ at: cause.at, lane: 'broker' });
      else if (cause.kind.startsWith('network.') && this.isMarked(cause))
        points.unshift({ at: cause.at, lane: 'network' });
      else if (cause.kind === 'device.changed') points.unshift({ at: cause.at, lane: 'device' });
    }
    this.threads.push({ points });
  }

  private devicePower(line: JournalLine, power: PowerState): void {
    const label = powerLabels[power];
    const tone = power === 'active' ? 'calm' : power === 'off' ? 'error' : 'asleep';
    const detail = power === 'connectedStandby' ? 'The device is in connected standby' : `The device: ${label}`;
    this.startSpan('power', 'device', 'power', {
      from: line.at,
      tone,
      label,
      detail: power === 'active' ? 'The device is active' : detail,
    });
  }

  private deviceNetwork(line: JournalLine, network: string): void {
    this.close('network', line.at);
    if (network === 'internet') return;
    const label = network === 'none' ? 'no network' : `network: ${network}`;
    const tone = network === 'none' ? 'error' : 'warning';
    this.startSpan('network', 'device', 'network', { from: line.at, tone, label, detail: label });
  }

  private appState(line: JournalLine, label: string, tone: Tone): void {
    this.startSpan('app', 'app', 'app', { from: line.at, tone, label, detail: sentenceOf(line) });
  }

  private ownership(line: JournalLine, socket: string, label: string, tone: Tone): void {
    const row = this.rows.get(socket) ?? socket;
    this.startSpan(`socket ${socket}`, 'broker', row, { from: line.at, tone, label, detail: sentenceOf(line) });
  }

  private startSpan(key: string, lane: Lane, row: string, span: OpenSpan): void {
    this.close(key, span.from);
    this.open.set(key, { ...span, lane, row });
  }

  private close(key: string, at: number, isOpen = false): void {
    const span = this.open.get(key);
    if (!span) return;
    this.open.delete(key);
    const { lane, from, tone, label, detail, row } = span;
    this.spans[lane].push({ from, to: at, tone, label, detail, isOpen, row });
  }

  private mark(lane: Lane, line: JournalLine, tone: Tone, label: string): void {
    this.marks[lane].push({ at: line.at, tone, label, detail: sentenceOf(line), seq: line.seq });
  }

  private isMarked(line: JournalLine): boolean {
    return this.marks.network.some(mark => mark.seq === line.seq);
  }

  private lineOf(seq: number | undefined): JournalLine | undefined {
    return seq === undefined ? undefined : this.lines[seq - 1];
  }
}

function isOfTask(line: JournalLine, lines: readonly JournalLine[]): boolean {
  for (let at: JournalLine | undefined = line; at; at = at.cause === undefined ? undefined : lines[at.cause - 1]) {
    if (at.kind === 'task.started' || at.kind === 'task.activated' || at.kind === 'task.canceled') return true;
    if (at.kind === 'app.launched' || at.kind === 'app.suspending' || at.kind === 'app.resuming') return false;
  }
  return false;
}

function emptyLanes<T>(): Record<Lane, T[]> {
  return { device: [], app: [], broker: [], task: [], network: [], toast: [] };
}

function shorten(text: string, limit = 90): string {
  return text.length > limit ? `${text.slice(0, limit - 1).trimEnd()}…` : text;
}
