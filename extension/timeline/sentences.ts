// What a journal line says in words: short enough for one row of a terminal or a label in a picture.

import type { PowerState } from '../runtime/platform/device/device';
import { fromBase64 } from '../runtime/platform/kernel/bytes';
import type { JournalKind, JournalLine, JournalLineOf } from '../runtime/platform/kernel/records';

/** One sentence without a full stop. */
export function sentenceOf(line: JournalLine): string {
  return (sentences[line.kind] as (line: JournalLine) => string)(line);
}

/** An error that is part of good order: what CancelIOAsync or a canceled request ends, ends with one. */
export function isOrderlyError(line: JournalLine): boolean {
  return line.kind === 'error.raised' && /^Operation(Aborted|Canceled)$/.test(line.situation);
}

/** 250 → "250 ms", 30000 → "30 s", 900000 → "15 min". */
export function duration(ms: number): string {
  if (ms < 1000) return `${ms} ms`;
  if (ms < 120_000) return `${trim(ms / 1000)} s`;
  if (ms < 7_200_000) return `${trim(ms / 60_000)} min`;
  return `${trim(ms / 3_600_000)} h`;
}

/** Bytes as text in quotes when they are text, otherwise their number. At most `limit` characters are shown. */
export function preview(base64: string, limit = 40): string {
  const bytes = fromBase64(base64);
  const text = new TextDecoder().decode(bytes);
  if (/[\u0000-\u0008\u000e-\u001f\ufffd]/.test(text)) return count(bytes.length, 'byte');
  return quoted(text, limit);
}

function quoted(text: string, limit: number): string {
  const flat = text.replace(/\r/g, '\\r').replace(/\n/g, '\\n').replace(/\t/g, '\\t');
  return `"${flat.length > limit ? `${flat.slice(0, limit - 1)}…` : flat}"`;
}

function tileName(tile: string | undefined): string {
  return tile === undefined ? 'tile' : `tile ${tile}`;
}

function inputWords(input: string): string {
  const words: Readonly<Record<string, string>> = { click: 'click on', enterText: 'text into', select: 'choice in' };
  return words[input] ?? input;
}

type Sentences = { readonly [K in JournalKind]: (line: JournalLineOf<K>) => string };

const sentences: Sentences = {
  'machine.started': line => `PC with ${line.app} switched on`,
  command: line => `command ${line.command}${line.args ? ` ${Object.values(line.args).join(' ')}` : ''}`,
  'device.changed': deviceSentence,
  'app.launched': line =>
    `launched ${line.background ? 'without a window ' : ''}(pid ${line.pid}, before: ${line.previous})`,
  'app.enteredBackground': line => `in the background: ${line.why}`,
  'app.leavingBackground': () => 'in the foreground again',
  'app.suspending': line => `Suspending raised, deadline in ${duration(line.deadline - line.at)}`,
  'app.suspended': () => 'suspended',
  'app.resuming': () => 'resumed',
  'app.ended': line => `${line.state === 'ClosedByUser' ? 'closed' : 'terminated'}: ${line.why}`,
  'app.updated': line => `updated: ${line.why}`,
  'access.changed': line =>
    line.by === 'user' ? `the user sets background access: ${line.to}` : `background access: ${line.to}`,
  'input.done': line => `${inputWords(line.input)} ${line.target}`,
  'input.refused': line => `${inputWords(line.input)} ${line.target} came to nothing: ${line.why}`,
  'launcher.asked': line => `${line.opened ? 'opens' : 'may not open'} ${line.what}`,
  'page.failed': line => `cannot show the page ${line.page}: ${line.error.split(/\r?\n/)[0]}`,
  'picture.shown': line => `shows ${line.path} as ${line.where}`,
  'dialog.shown': line =>
    `asks "${[line.title, line.content].filter(text => text !== '').join(': ')}": ${line.buttons.join(' / ')}`,
  'extension.requested': line =>
    `asks to run on (${line.reason}): ${line.answer}${line.why === undefined ? '' : `, ${line.why}`}`,
  'extension.ended': line =>
    line.by === 'app' ? `has done what it ran on for` : `may not run on: ${line.why} (Revoked, ${line.by})`,
  'appService.opening': line => `${line.connection}: ${line.caller} opens the app service ${line.service}`,
  'appService.refused': line => `app service ${line.service} of ${line.family}: ${line.status}`,
  'appService.message': line => `${line.connection} ${line.from} sends { ${line.text} }`,
  'appService.response': line =>
    `${line.connection} ${line.from} answers ${line.text === undefined ? line.status : `{ ${line.text} }`}`,
  'appService.closed': line => `${line.connection} closed by the ${line.by}: ${line.why} (${line.status})`,
  'clock.set': line => `the clock is set to ${line.to.replace('T', ' ').replace('.000Z', ' UTC')}`,
  'location.asked': line => `may know where the device is: ${line.answer}${line.why ? ` (${line.why})` : ''}`,
  'geofence.added': line => `geofence ${line.fence}, ${line.radius} m around`,
  'geofence.removed': line => `geofence ${line.fence} taken away`,
  'geofence.changed': line => `geofence ${line.fence}: ${line.state}${line.why ? `, ${line.why}` : ''}`,
  'lockScreen.changed': line =>
    line.place === undefined ? `off the lock screen: ${line.why}` : `on the lock screen, place ${line.place}`,
  'deferral.taken': line => `deferral ${line.deferral} taken (${line.open} open)`,
  'deferral.completed': line =>
    line.again
      ? `deferral ${line.deferral} completed once more`
      : `deferral ${line.deferral} completed (${line.open} open)`,
  'task.registered': line =>
    `registers ${line.name} for ${line.trigger}${line.conditions ? ` if ${line.conditions.join(' and ')}` : ''}${line.networkRequested ? ', network requested' : ''}`,
  'task.refused': line => `${line.name || line.entryPoint} is not registered`,
  'task.unregistered': line => `${line.name} unregistered: ${line.why}`,
  'trigger.fired': line =>
    `${line.trigger} fires for ${line.name}${line.reason ? `: ${line.reason}` : ''}${line.socketId === undefined ? '' : ` on "${line.socketId}"`}`,
  'trigger.evaluated': line => {
    if (line.heldBy) return `gates: stops at ${line.heldBy}`;
    return line.limitedBy ? `gates: all open but ${line.limitedBy}` : 'gates: all open';
  },
  'trigger.limited': line => `${line.name} starts with a limit: ${line.why}`,
  'trigger.held': line => `${line.name} is held back: ${line.why}`,
  'trigger.dropped': line => `${line.name} is not started: ${line.why}`,
  'task.activated': line => `host process ${line.pid} for ${line.name}`,
  'task.started': line => `${line.name}: Run`,
  'task.progress': line => `progress ${line.progress}`,
  'task.runReturned': line => `Run returned, ${count(line.openDeferrals, 'deferral')} open`,
  'task.canceled': line => `${line.name}: Canceled(${line.reason}), ${duration(line.grace)} to finish`,
  'task.finished': line => `${line.name} ${line.outcome} after ${duration(line.ran)}${line.why ? `: ${line.why}` : ''}`,
  'push.received': line => `raw notification: ${quoted(line.content, 40)}`,
  'push.kept': line => `raw notification kept: ${line.why}`,
  'push.dropped': line => `raw notification lost: ${line.why}`,
  'push.canceled': () => 'the app keeps the notification to itself',
  'quota.armed': line => `limit ${line.quota} ${duration(line.limit)}`,
  'quota.exceeded': line => `limit ${line.quota} of ${duration(line.limit)} exceeded`,
  'quota.charged': line =>
    `${line.name} used ${duration(line.cpu)} of processor, ${count(line.network, 'byte')} of network`,
  'quota.borrowed': line => `the ${line.quota} quota is used up; the pool of all apps helps out`,
  'quota.exhausted': line =>
    `${line.name} stands still: its ${line.quota} quota is used up, refilled in ${duration(line.until - line.at)}`,
  'quota.refilled': line => `${line.name} goes on: its ${line.quota} quota is refilled`,
  'process.stubbed': line => `process ${line.pid} has stubs: ${line.files.join(', ')}`,
  'process.started': line => `process ${line.pid} (${line.role}) starts`,
  'process.ended': line => `process ${line.pid} (${line.role}) ends: ${line.why}`,
  'channel.created': line =>
    `channel "${line.channel}" created, ${line.wanted} slot wanted, keep-alive ${line.minutes} min`,
  'channel.transport': line => `channel "${line.channel}" uses ${line.socket}`,
  'channel.enabled': line => `channel "${line.channel}": ${line.status}, because ${line.why}`,
  'channel.arriving': line =>
    `channel "${line.channel}" has something for the app${line.ordered ? '' : '; Run does not wait for it'}`,
  'channel.handled': line => `channel "${line.channel}": the app's handler has returned`,
  'channel.keepAlive': line => `channel "${line.channel}": keep-alive interval of ${line.minutes} min is over`,
  'channel.networkKeepAlive': line =>
    `channel "${line.channel}": network keep-alive every ${line.to} min instead of ${line.from}`,
  'channel.probed': line => `channel "${line.channel}": network keep-alive on ${line.socket}`,
  'channel.flushed': line => `channel "${line.channel}" flushed`,
  'channel.unheard': line => `channel "${line.channel}": ${line.why}`,
  'channel.closed': line => `channel "${line.channel}" closed: ${line.why}`,
  'socket.created': line => `${line.socket}: new ${line.socketKind}`,
  'socket.enabled': line => `${line.socket}: transfer enabled, ${line.action}`,
  'socket.ioCanceled': line => `${line.socket}: I/O canceled (${line.operations} pending)`,
  'socket.lent': line =>
    `${line.socket} lent to the broker as "${line.socketId}"${line.keepAlive ? `, keep-alive ${duration(line.keepAlive)}` : ''}${line.contextBytes ? `, context of ${count(line.contextBytes, 'byte')}` : ''}${line.unread ? `, ${line.unread} unread` : ''}`,
  'socket.taken': line => `${line.socket} "${line.socketId}" taken by ${line.by === 'task' ? 'the task' : 'the app'}`,
  'socket.keepAliveExpired': line => `${line.socket}: keep-alive time of "${line.socketId}" is over`,
  'socket.closed': line => `${line.socket} closed: ${line.why}`,
  'socket.lost': line => `${line.socket} lost: ${line.why}`,
  'socket.read': line => `${line.socket}: ${count(line.bytes, 'byte')} read`,
  'socket.accepted': line => `${line.socket}: connection from ${line.remote}`,
  'network.connecting': line => `${line.connection} connects to ${line.host}:${line.port}`,
  'network.listening': line =>
    `${line.connection} listens on ${line.port === '' ? 'a free port' : `port ${line.port}`}`,
  'network.connected': line =>
    line.remote === '' ? `${line.connection} bound to ${line.local}` : `${line.connection} connected`,
  'network.accepted': line => `${line.connection} accepted from ${line.remote}`,
  'network.failed': line => `${line.connection} ${line.failure}${line.detail ? `: ${line.detail}` : ''}`,
  'network.received': line => `${line.connection} ← ${preview(line.data)}`,
  'network.sent': line => `${line.connection} → ${preview(line.data)}`,
  'network.ended': line => `${line.connection} closed by the other side`,
  'network.written': line => `${line.connection} ${count(line.bytes, 'byte')} handed over`,
  'network.securing': line => `${line.connection} begins TLS with ${line.host}`,
  'network.secured': line => `${line.connection} is encrypted${wrongWith(line.errors)}`,
  'network.opening': line =>
    `${line.connection} opens ${line.url}${line.protocols ? ` for ${line.protocols.join(', ')}` : ''}`,
  'network.opened': line =>
    `${line.connection} opened${line.protocol ? ` for ${line.protocol}` : ''}${wrongWith(line.errors)}`,
  'network.message': line => `${line.connection} ← ${message(line)}`,
  'network.messageSent': line => `${line.connection} → ${message(line)}`,
  'network.pong': line => `${line.connection} ← pong`,
  'network.closeFrame': line => `${line.connection} ← close frame${closing(line)}`,
  'network.frameSent': line =>
    line.frame === 'close' ? `${line.connection} → close frame${closing(line)}` : `${line.connection} → ${line.frame}`,
  'network.resolving': line => `${line.connection} asks for ${line.host}:${line.port}`,
  'network.resolved': line => `${line.connection} is ${line.remote}`,
  'network.datagram': line => `${line.connection} ← datagram ${preview(line.data)} from ${line.remote}`,
  'network.groupJoined': line => `${line.connection} joins the multicast group ${line.group}`,
  'network.datagramSent': line => `${line.connection} → datagram ${preview(line.data)} to ${line.remote}`,
  'http.request': line => `${line.connection} → ${line.method} ${line.uri}`,
  'http.response': line => `${line.connection} ← ${line.status} ${line.reason}`,
  'error.raised': line =>
    isOrderlyError(line)
      ? `${line.api} ends: ${line.why} (${line.code})`
      : `${line.api} fails with ${line.hresult} ${line.code}: ${line.why}`,
  'exception.unhandled': line => `unhandled ${line.type}: ${line.message}`,
  output: line => line.text.trimEnd(),
  'file.changed': line => {
    const name = line.path.slice(line.path.lastIndexOf('\\') + 1);
    const to = line.to === undefined ? '' : ` to ${line.to.slice(line.to.lastIndexOf('\\') + 1)}`;
    return `file ${name} ${line.change}${to}${line.bytes === undefined ? '' : `, ${count(line.bytes, 'byte')}`}`;
  },
  'toast.updated': line => `toast ${line.tag} becomes "${line.lines.join(' · ')}"`,
  'toast.removed': line => `toast${line.tag === undefined ? '' : ` ${line.tag}`} removed: ${line.why}`,
  'toast.scheduled': line => `toast "${line.lines.join(' · ')}" planned in ${duration(line.due - line.at)}`,
  'tile.scheduled': line =>
    `${tileName(line.tile)} is to show "${line.lines.join(' · ')}" in ${duration(line.due - line.at)}`,
  'tile.updated': line => `${tileName(line.tile)} shows "${line.lines.join(' · ')}"`,
  'tile.cleared': line => `${tileName(line.tile)} cleared`,
  'badge.updated': line => `badge ${line.value}${line.tile === undefined ? '' : ` on tile ${line.tile}`}`,
  'badge.cleared': () => 'badge cleared',
  'toast.shown': line => `toast "${line.lines.join(' · ')}"`,
};

function deviceSentence({ what, to }: JournalLineOf<'device.changed'>): string {
  switch (what) {
    case 'power':
      return powerLabels[to as PowerState];
    case 'standbyPhase':
      return to === 'None' ? 'out of connected standby' : `connected standby: phase ${to}`;
    case 'network':
    case 'adapter':
      return `${what}: ${to}`;
    case 'supply':
      return to === 'ac' ? 'on mains power' : 'on battery';
    case 'charge':
      return `battery at ${to} %`;
    case 'batterySaver':
      return `battery saver ${to}`;
    case 'user':
      return to === 'present' ? 'user present' : 'user away';
    case 'session':
      return to === 'loggedOff' ? 'the user logs off' : `session ${to}`;
    case 'lock':
      return `screen ${to}`;
    case 'utcOffset':
      return `the local clock is ${to} minutes ahead of UTC`;
    case 'backgroundWorkCost':
      return `background work cost ${to}`;
    case 'timerLateness':
      return `timers are ${to} minutes late`;
    case 'location':
      return to === 'none' ? 'nobody can tell where the device is' : `at ${to}`;
    case 'locationAccess':
      return `the app's knowing where the device is: ${to}`;
  }
}

export const powerLabels: Readonly<Record<PowerState, string>> = {
  active: 'active',
  screenOff: 'screen off',
  connectedStandby: 'connected standby',
  sleep: 'sleep',
  hibernate: 'hibernated',
  off: 'off',
};
function wrongWith(errors: readonly string[] | undefined): string {
  return errors ? `, but ${errors.join(' and ')}` : '';
}

function message(line: { readonly data: string; readonly text?: true; readonly part?: true }): string {
  return `message ${line.text ? '' : 'binary '}${preview(line.data)}${line.part ? ' …' : ''}`;
}

function closing(line: { readonly code?: number; readonly reason?: string }): string {
  return `${line.code === undefined ? '' : ` ${line.code}`}${line.reason ? ` "${line.reason}"` : ''}`;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

function trim(value: number): string {
  return String(Math.round(value * 10) / 10);
}
