// Rule waitforpush-before-connect: WaitForPushEnabled is called before the transport is connected.
import { defineRule, type ReportedFix } from '../../engine/rule';
import { markOf, swapFix } from '../../models/channels/channelEdits';
import { connection, handedOver, handings } from '../../models/channels/controlChannels';
import { nameSpan } from '../../models/code/codeEdits';
import type { ObjectUse } from '../../models/traces/objectUse';
import { type Traces, tracesOf } from '../../models/traces/traces';

export const waitforpushBeforeConnect = defineRule({
  id: 'waitforpush-before-connect',
  severity: 'error',
  summary: 'WaitForPushEnabled is called before the transport of the control channel is connected.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.controlchanneltrigger.waitforpushenabled',
  checkCode(app, report, code) {
    for (const traces of tracesOf(app, code)) {
      for (const { wait, connected } of earlyWaits(traces)) {
        report({
          file: wait.frame.file,
          span: nameSpan(wait.syntax),
          message:
            'WaitForPushEnabled comes too early: the transport is not connected yet, and only an established connection ' +
            'can be given a slot. Call it after the connection has been awaited.',
          related: [
            {
              file: connected.frame.file,
              span: markOf(connected),
              message: 'Here the transport is connected.',
            },
          ],
          fixes: connectFirst(wait, connected),
        });
      }
    }
  },
});

interface EarlyWait {
  readonly wait: ObjectUse;
  readonly connected: ObjectUse;
}

function earlyWaits(traces: Traces): EarlyWait[] {
  const handed = handings(traces);
  return traces.uses('WaitForPushEnabled', 'ControlChannelTrigger').flatMap(wait => {
    const transports = new Set(handed.flatMap(({ channel, use }) => (channel === wait.object ? [use.object] : [])));
    const later = traces.uses(connection).find(({ object, historyOf }) => {
      const past = wait.historyOf(object);
      return (
        transports.has(object) &&
        historyOf(wait.object).at(wait.event).includes(wait.syntax) &&
        !past.possible.some(event => connection.test(event)) &&
        (past.always(handedOver) || wait.before.always('new'))
      );
    });
    return later ? [{ wait, connected: later }] : [];
  });
}

/** Only where the transport has been named already; connecting it then goes before. */
function connectFirst(wait: ObjectUse, connected: ObjectUse): ReportedFix[] {
  const isFree = wait.historyOf(connected.object).always(handedOver) && wait.frame.body === connected.frame.body;
  return isFree ? swapFix('Connect first', connected, wait.syntax) : [];
}
