// Why a registered task was never even triggered: what its trigger waits for, and how far the app has come with that.

import type { JournalKind, JournalLine, JournalLineOf } from '../../runtime/platform/kernel/records';
import { firedByHand } from '../../runtime/platform/triggers/triggerRows';

/** One or more whole sentences; places in the app's code are part of them. */
export function whyNeverFired(task: JournalLineOf<'task.registered'>, lines: readonly JournalLine[]): string {
  const explain = explanations[task.trigger];
  if (explain) return explain(task, lines);
  const isByHand = (firedByHand as readonly string[]).includes(task.trigger);
  const remedy = isByHand
    ? 'on the simulated PC nothing but a command fires it'
    : 'nothing has happened that it waits for';
  return `Its ${task.trigger} has not fired: ${remedy}.`;
}

type Explain = (task: JournalLineOf<'task.registered'>, lines: readonly JournalLine[]) => string;

const explanations: Readonly<Record<string, Explain>> = {
  SocketActivityTrigger: (task, lines) => {
    const enabled = all(lines, 'socket.enabled').filter(line => line.task === task.task);
    const last = enabled.at(-1);
    if (!last) {
      const refused = refusalOf(lines, 'EnableTransferOwnership');
      return refused
        ? `EnableTransferOwnership was refused${at(refused)}: ${refused.why} (${refused.hresult}).`
        : 'No socket was prepared for it: the app has to call EnableTransferOwnership with its TaskId before it connects.';
    }
    const sockets = new Set(enabled.map(line => line.socket));
    const lent = all(lines, 'socket.lent').findLast(line => sockets.has(line.socket));
    if (!lent) {
      const refused = refusalOf(lines, 'TransferOwnership');
      if (refused) return `TransferOwnership was refused${at(refused)}: ${refused.why} (${refused.hresult}).`;
      const failed = all(lines, 'network.failed').find(line => sockets.has(line.connection));
      if (failed) return `Its connection failed (${failed.failure}), so there was nothing to lend to the broker.`;
      return `The broker never got the socket: EnableTransferOwnership was called${at(last)}, TransferOwnership was not. It has to be called when the app is suspended, and at the end of each run.`;
    }
    const taken = all(lines, 'socket.taken').findLast(line => line.socketId === lent.socketId);
    if (taken && taken.seq > lent.seq)
      return `The app took the socket "${lent.socketId}" back${at(taken)} and did not return it.`;
    const keepAlive = lent.keepAlive ? 'and its keep-alive time is not over' : 'and it has no keep-alive time';
    return `The broker has held the socket "${lent.socketId}"${at(lent, 'since it was lent')}, but nothing has happened on it: no data, no end, ${keepAlive}.`;
  },

  ControlChannelTrigger: (task, lines) => {
    const created = all(lines, 'channel.created').findLast(line => line.channel === task.channel);
    const unheard = all(lines, 'channel.unheard').findLast(line => line.channel === task.channel);
    if (!created) {
      const refused = refusalOf(lines, 'ControlChannelTrigger');
      return refused
        ? `The control channel was refused${at(refused)}: ${refused.why} (${refused.hresult}).`
        : 'The app has not made its control channel again since it was registered.';
    }
    const enabled = all(lines, 'channel.enabled').findLast(line => line.channel === created.channel);
    const channel = `the channel "${created.channel}"`;
    if (!enabled) {
      const refused = refusalOf(lines, 'ControlChannelTrigger.WaitForPushEnabled');
      if (refused) return `WaitForPushEnabled was refused${at(refused)}: ${refused.why}.`;
      return `WaitForPushEnabled was never called for ${channel} (made${at(created)}): without it Windows does not watch the connection.`;
    }
    if (!enabled.status.endsWith('Allocated'))
      return `WaitForPushEnabled gave ${enabled.status} for ${channel}, because ${enabled.why}: the channel has no slot, so nothing wakes the app.`;
    const closed = all(lines, 'channel.closed').findLast(line => line.channel === created.channel);
    if (closed && closed.seq > enabled.seq) return `The channel "${created.channel}" was closed: ${closed.why}.`;
    if (unheard && unheard.seq > task.seq) return unheard.why;
    return `Nothing has arrived on ${channel}, and its keep-alive interval of ${created.minutes} minutes is not over.`;
  },

  LocationTrigger: (_task, lines) => {
    const added = all(lines, 'geofence.added').at(-1);
    const refused = refusalOf(lines, 'GeofenceMonitor.Current');
    if (!added)
      return refused
        ? `There is no geofence that it could fire for: GeofenceMonitor.Current was refused${at(refused)}, because ${refused.why}.`
        : 'There is no geofence that it could fire for: the app has to add one to GeofenceMonitor.Current.Geofences.';
    const fence = `the geofence "${added.fence}"`;
    const withdrawn = [...all(lines, 'geofence.removed'), ...all(lines, 'geofence.changed')].find(
      line =>
        line.fence === added.fence &&
        line.seq > added.seq &&
        (line.kind === 'geofence.removed' || line.state === 'Removed'),
    );
    if (withdrawn) return `Nobody entered or left ${fence}${at(added)} before it was taken away.`;
    return `The device has neither entered nor left ${fence}${at(added)} for as long as its dwell time.`;
  },

  TimeTrigger: () => 'Its time had not come when the run ended.',

  SystemTrigger: () => 'The system event that it waits for has not happened.',
};

function refusalOf(lines: readonly JournalLine[], api: string): JournalLineOf<'error.raised'> | undefined {
  return all(lines, 'error.raised').findLast(line => line.api === api);
}

/** ` at Chat/Client.cs(31)`, or nothing when the place is not known. */
export function at(line: JournalLine, what = ''): string {
  return line.place === undefined ? '' : `${what === '' ? '' : ` ${what}`} at ${line.place}`;
}

export function all<K extends JournalKind>(lines: readonly JournalLine[], kind: K): readonly JournalLineOf<K>[] {
  return lines.filter((line): line is JournalLineOf<K> & JournalLine => line.kind === kind);
}
