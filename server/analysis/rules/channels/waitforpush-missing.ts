// Rule waitforpush-missing: the transport of a control channel is connected and WaitForPushEnabled is never called.
import { defineRule, type ReportedFix } from '../../engine/rule';
import { joinLines, receiverText, statementOf, waitLines } from '../../models/channels/channelEdits';
import {
  connection,
  connectionBegun,
  type Handing,
  handings,
  isDoneWithUnknown,
  isKnownElsewhere,
} from '../../models/channels/controlChannels';
import { insertAfter, nameSpan } from '../../models/code/codeEdits';
import { type Traces, tracesOf } from '../../models/traces/traces';
import { shortName } from '../../models/traces/tracked';

export const waitforpushMissing = defineRule({
  id: 'waitforpush-missing',
  severity: 'error',
  summary: 'The transport of a control channel is connected, and WaitForPushEnabled is never called.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.controlchanneltrigger.waitforpushenabled',
  checkCode(app, report, code) {
    for (const traces of tracesOf(app, code)) {
      if (isDoneWithUnknown(traces, 'WaitForPushEnabled')) continue;
      for (const handing of handings(traces)) {
        const { channel, use } = handing;
        const family = traces.familyOf(channel);
        if (family.has('WaitForPushEnabled') || isKnownElsewhere(family)) continue;
        if (!traces.familyOf(use.object).has(connectionBegun)) continue;
        report({
          file: use.frame.file,
          span: nameSpan(use.syntax),
          message:
            `This ${shortName(use.object.type)} becomes the transport of a control channel on which WaitForPushEnabled ` +
            'is never called: no slot is given to the connection, and nothing that arrives starts a task. Call ' +
            'WaitForPushEnabled when the connection stands, and test what it returns.',
          fixes: waitFix(traces, handing),
        });
      }
    }
  },
});

/** After the statement that connects, where that is the same method. */
function waitFix(traces: Traces, { use }: Handing): ReportedFix[] {
  const { file } = use.frame;
  const channel = receiverText(file, use.syntax);
  const connected = traces
    .uses(connection)
    .filter(
      ({ object, frame, before }) => object === use.object && frame.body === use.frame.body && before.always(use.event),
    );
  const [first] = connected;
  const statement = first && statementOf(first);
  if (channel === undefined || statement?.kind !== 'ExpressionStatement') return [];
  const code = joinLines(file, statement, waitLines(file, statement, channel));
  const title = `Call ${channel}.WaitForPushEnabled after connecting`;
  return [{ title, safe: false, edits: insertAfter(file, statement, code) }];
}
