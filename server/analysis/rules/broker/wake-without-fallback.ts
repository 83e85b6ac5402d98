// Rule wake-without-fallback: a socket is to wake the device, and nothing is done for devices that cannot be woken.

import type { BoundCall, BoundExpression } from '../../../csharp/binding/bound';
import { isInText, textIn } from '../../../workspace/textFile';
import { FileByFile } from '../../engine/fileByFile';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { nameSpan, spanOf, statementAround, systemName, tryCatch } from '../../models/code/codeEdits';
import { callsTo, datagramSocket, isWritten, type MemberUse, streamSocket } from '../../models/code/memberUses';
import { follow } from '../../models/code/values';
import { standbyActionOf, wake } from '../../models/sockets/standbyActions';

export const wakeWithoutFallback = defineRule({
  id: 'wake-without-fallback',
  severity: 'hint',
  summary: 'EnableTransferOwnership with Wake has no second try with DoNotWake for devices without connected standby.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamsocket.enabletransferownership',
  checkCode(app, report, code) {
    const calls = callsTo(app, code, [streamSocket, datagramSocket], 'EnableTransferOwnership');
    if (calls.length === 0 || isWritten(app, code, /\bIsWakeFromLowPowerSupported\b/)) return;
    files.judge(calls, report, (use, say) => {
      const action = standbyActionOf(use.node);
      if (!action || !isWake(use, action) || isInText(use.frame.file, /\bDoNotWake\b/)) return;
      // The one-argument form does not wake either.
      if (calls.some(each => each.frame.body === use.frame.body && !standbyActionOf(each.node))) return;
      say({
        file: use.frame.file,
        span: nameSpan(action.syntax ?? use.syntax),
        message:
          'On a device without connected standby this call fails with 0x80070490 (element not found), and the socket cannot be transferred at all. ' +
          'Catch that and call it again with DoNotWake.',
        fixes: retryFix(use, action),
      });
    });
  },
});

const files = new FileByFile<MemberUse<BoundCall>>(
  ({ frame }) => frame.file,
  use => [use],
);

function isWake({ program, frame }: MemberUse<BoundCall>, expression: BoundExpression): boolean {
  const followed = follow(program, { expression, frame });
  return followed !== 'unknown' && 'value' in followed && followed.value.expression.constant?.value === wake;
}

/** Where the call is a statement of its own and says Wake itself. */
function retryFix({ syntax, frame: { file, body } }: MemberUse<BoundCall>, action: BoundExpression): ReportedFix[] {
  const statement = body.tree && statementAround(body.tree, syntax);
  const word = action.syntax?.kind === 'MemberAccess' ? spanOf(action.syntax.name) : undefined;
  if (statement?.kind !== 'ExpressionStatement' || statement.expression !== syntax || !word) return [];
  const retry =
    textIn(file, { start: statement.start, end: word.start }) +
    'DoNotWake' +
    textIn(file, { start: word.end, end: statement.end });
  if (/[\r\n]/.test(retry)) return [];
  const clause = `catch (${systemName(file, 'Exception')} error) when (error.HResult == unchecked((int)0x80070490))`;
  const edits = tryCatch(file, statement, clause, ['// This device has no connected standby to wake from.', retry]);
  return edits ? [{ title: 'Try again with DoNotWake', safe: false, edits }] : [];
}
