// The timeline for a terminal: one row per event, a gutter of lanes at the left that shows who is awake.

import type { JournalKind, JournalLine, Lane } from '../runtime/platform/kernel/records';
import { laneOf } from './lanes';
import { duration, isOrderlyError, sentenceOf } from './sentences';

export interface TextTimelineOptions {
  /** ANSI colours. */
  readonly color?: boolean;
  /** Also what only matters when one looks closely: processes, gates that were open, bytes handed over. */
  readonly detail?: boolean;
  /** Longest row, 120 unless told otherwise; longer sentences go on in the next. */
  readonly width?: number;
}

/** Rows joined by line breaks, with one at the end. */
export function textTimeline(lines: readonly JournalLine[], options: TextTimelineOptions = {}): string {
  const gutter = new Gutter();
  const paint = options.color ? painted : plain;
  const rows = [paint('dim', `${'time'.padStart(11)}  ${columns.map(lane => heads[lane]).join(' ')}`)];
  let last: number | undefined;
  for (const line of lines) {
    const lane = laneOf(line, lines);
    const before = gutter.cells();
    gutter.follow(line);
    if (!options.detail && details.has(line.kind)) continue;
    if (last !== undefined && line.at - last >= 60_000) {
      const cells = columns.map(column => before[column].replace('┃', '┇').replace('│', '┊').padEnd(3));
      rows.push(paint('dim', `${''.padStart(11)}  ${cells.join(' ')} ${duration(line.at - last)} later`));
    }
    last = line.at;
    const after = gutter.cells();
    const cells = columns.map(column => {
      const cell = column === lane ? symbolOf(line) : after[column];
      return paint(column, cell.padEnd(3));
    });
    const tone = toneOf(line);
    const [first = '', ...more] = wrap(sentenceOf(line), Math.max(30, (options.width ?? 120) - indent));
    const words = (text: string) => (tone ? paint(tone, text) : text);
    const head = `${paint('dim', clockText(line.at).padStart(11))}  ${cells.join(' ')}`;
    rows.push(`${head} ${paint(lane, names[lane].padEnd(8))}${words(first)}`);
    const quiet = columns.map(column => paint(column, after[column].padEnd(3))).join(' ');
    for (const text of more) rows.push(`${''.padStart(13)}${quiet} ${''.padEnd(8)}${words(text)}`);
  }
  return `${rows.map(row => row.trimEnd()).join('\n')}\n`;
}

/** 65432 → "1:05.432" */
export function clockText(ms: number): string {
  const whole = Math.round(ms);
  const minutes = Math.floor(whole / 60_000);
  const seconds = ((whole % 60_000) / 1000).toFixed(3).padStart(6, '0');
  const hours = Math.floor(minutes / 60);
  return hours > 0 ? `${hours}:${String(minutes % 60).padStart(2, '0')}:${seconds}` : `${minutes}:${seconds}`;
}

/** Width of what stands before a sentence: time, gutter, name of the lane. */
const indent = 11 + 2 + 6 * 4 + 8;

function wrap(text: string, room: number): string[] {
  const rows = [''];
  for (const word of text.split(' ')) {
    const row = rows.at(-1) ?? '';
    if (row === '') rows[rows.length - 1] = word;
    else if (row.length + 1 + word.length <= room) rows[rows.length - 1] = `${row} ${word}`;
    else rows.push(word);
  }
  return rows;
}

const columns: readonly Lane[] = ['device', 'app', 'broker', 'task', 'network', 'toast'];
const heads: Record<Lane, string> = {
  device: 'dev',
  app: 'app',
  broker: 'brk',
  task: 'tsk',
  network: 'net',
  toast: 'tst',
};
const names: Record<Lane, string> = {
  device: 'device',
  app: 'app',
  broker: 'broker',
  task: 'task',
  network: 'network',
  toast: 'toast',
};

const details = new Set<JournalKind>([
  'command',
  'network.connecting',
  'network.frameSent',
  'network.opening',
  'network.pong',
  'network.resolved',
  'network.resolving',
  'network.securing',
  'network.written',
  'process.ended',
  'process.started',
  'quota.armed',
  'socket.created',
  'socket.read',
  'task.activated',
  'task.runReturned',
  'trigger.evaluated',
]);

/** Who is awake and who holds something, lane by lane. */
class Gutter {
  private isStandby = false;
  private app: 'none' | 'running' | 'suspended' = 'none';
  private readonly lent = new Set<string>();
  private readonly tasks = new Set<string>();
  private readonly connections = new Set<string>();

  follow(line: JournalLine): void {
    switch (line.kind) {
      case 'device.changed':
        if (line.what === 'power') this.isStandby = line.to !== 'active';
        break;
      case 'app.launched':
      case 'app.resuming':
        this.app = 'running';
        break;
      case 'app.suspended':
        this.app = 'suspended';
        break;
      case 'app.ended':
        this.app = 'none';
        break;
      case 'socket.lent':
        this.lent.add(line.socket);
        break;
      case 'socket.taken':
        this.lent.delete(line.socket);
        break;
      case 'socket.closed':
      case 'socket.lost':
        this.lent.delete(line.socket);
        this.connections.delete(line.socket);
        break;
      case 'task.activated':
        this.tasks.add(line.instance);
        break;
      case 'task.finished':
        this.tasks.delete(line.instance);
        break;
      case 'network.connected':
      case 'network.accepted':
      case 'network.opened':
        this.connections.add(line.connection);
        break;
      case 'network.failed':
      case 'network.ended':
      case 'network.closeFrame':
        this.connections.delete(line.connection);
        break;
      default:
        break;
    }
  }

  cells(): Record<Lane, string> {
    return {
      device: this.isStandby ? '┊' : '┃',
      app: { none: '', running: '┃', suspended: '┊' }[this.app],
      broker: this.lent.size > 0 ? '│' : '',
      task: this.tasks.size > 0 ? '┃' : '',
      network: this.connections.size > 0 ? '│' : '',
      toast: '',
    };
  }
}

function symbolOf(line: JournalLine): string {
  if (isOrderlyError(line)) return '●';
  switch (line.kind) {
    case 'network.received':
    case 'network.message':
    case 'network.datagram':
      return '◀';
    case 'network.sent':
    case 'network.messageSent':
    case 'network.datagramSent':
      return '▶';
    case 'trigger.fired':
      return '◆';
    case 'trigger.held':
    case 'trigger.limited':
    case 'trigger.dropped':
      return '◇';
    case 'app.ended':
    case 'error.raised':
    case 'exception.unhandled':
    case 'network.failed':
    case 'socket.lost':
      return '✗';
    case 'task.finished':
      return line.outcome === 'completed' ? '●' : '✗';
    default:
      return '●';
  }
}

type Paint = (style: Lane | 'dim' | 'warning' | 'error', text: string) => string;

const plain: Paint = (_, text) => text;
const painted: Paint = (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m`;

const codes: Record<Lane | 'dim' | 'warning' | 'error', string> = {
  device: '37',
  app: '32',
  broker: '36',
  task: '34',
  network: '35',
  toast: '33',
  dim: '2',
  warning: '33',
  error: '31',
};

function toneOf(line: JournalLine): 'warning' | 'error' | undefined {
  if (isOrderlyError(line)) return undefined;
  switch (line.kind) {
    case 'trigger.held':
    case 'trigger.limited':
    case 'trigger.dropped':
    case 'task.canceled':
    case 'quota.exceeded':
      return 'warning';
    case 'app.ended':
      return line.state === 'ClosedByUser' ? undefined : 'error';
    case 'error.raised':
    case 'exception.unhandled':
    case 'network.failed':
    case 'socket.lost':
      return 'error';
    case 'task.finished':
      return line.outcome === 'completed' ? undefined : 'error';
    default:
      return undefined;
  }
}
