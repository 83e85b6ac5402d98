// Rule cct-transport-not-set: a socket is connected for a control channel that never gets a transport.

import { textIn } from '../../../workspace/textFile';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { markOf, receiverText, statementOf } from '../../models/channels/channelEdits';
import { isDoneWithUnknown, isKnownElsewhere } from '../../models/channels/controlChannels';
import { insertBefore, nameSpan } from '../../models/code/codeEdits';
import type { ObjectUse } from '../../models/traces/objectUse';
import { type Traces, tracesOf } from '../../models/traces/traces';
import { shortName } from '../../models/traces/tracked';

export const cctTransportNotSet = defineRule({
  id: 'cct-transport-not-set',
  severity: 'error',
  summary: 'A socket is connected for a control channel, and UsingTransport is never called.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.controlchanneltrigger.usingtransport',
  checkCode(app, report, code) {
    for (const traces of tracesOf(app, code)) {
      for (const { made, connected } of channelsWithoutTransport(traces)) {
        report({
          file: made.frame.file,
          span: nameSpan(made.syntax),
          message:
            'This control channel never gets a transport: what arrives on the connection starts no task. Pass the ' +
            `${shortName(connected.object.type)} to UsingTransport before ConnectAsync.`,
          related: [{ file: connected.frame.file, span: markOf(connected), message: 'Here the socket is connected.' }],
          fixes: handOverFix(made, connected),
        });
      }
    }
  },
});

interface ChannelWithoutTransport {
  readonly made: ObjectUse;
  readonly connected: ObjectUse;
}

function channelsWithoutTransport(traces: Traces): ChannelWithoutTransport[] {
  const all = traces.uses('new', 'ControlChannelTrigger');
  if (all.length === 0 || isDoneWithUnknown(traces, 'UsingTransport')) return [];
  const connections = traces.uses('ConnectAsync', /Socket$/);
  return all.flatMap(made => {
    const family = traces.familyOf(made.object);
    if (family.has('UsingTransport') || isKnownElsewhere(family)) return [];
    const connected = connections.find(({ historyOf }) => historyOf(made.object).always('new'));
    return connected ? [{ made, connected }] : [];
  });
}

/** Where the channel has a name that is known at the place that connects. */
function handOverFix(made: ObjectUse, connected: ObjectUse): ReportedFix[] {
  const { file, body } = connected.frame;
  const socket = receiverText(file, connected.syntax);
  const [own, statement] = [statementOf(made), statementOf(connected)];
  const channel = own && nameGiven(textIn(file, own));
  if (made.frame.body !== body || socket === undefined || channel === undefined || !statement) return [];
  const title = `Call ${channel}.UsingTransport(${socket})`;
  return [{ title, safe: false, edits: insertBefore(file, statement, `${channel}.UsingTransport(${socket});`) }];
}

/** `channel` of `var channel = new …` and of `channel = new …`. */
function nameGiven(statement: string): string | undefined {
  return /^(?:[\w.]+\s+)?((?:this\.)?\w+)\s*=\s*new\b/.exec(statement)?.[1];
}
