// Rule cct-not-disposed: a control channel takes the place of another that has not been disposed.

import type { BoundExpression } from '../../../csharp/binding/bound';
import { textIn } from '../../../workspace/textFile';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { statementOf } from '../../models/channels/channelEdits';
import { isKnownElsewhere } from '../../models/channels/controlChannels';
import { parentsIn } from '../../models/code/boundNodes';
import { insertBefore, nameSpan } from '../../models/code/codeEdits';
import type { ObjectUse } from '../../models/traces/objectUse';
import { type Traces, tracesOf } from '../../models/traces/traces';
import type { TrackedObject } from '../../models/traces/tracked';

export const cctNotDisposed = defineRule({
  id: 'cct-not-disposed',
  severity: 'hint',
  summary: 'A control channel takes the place of another one that has not been disposed.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.controlchanneltrigger.close',
  checkCode(app, report, code) {
    for (const traces of tracesOf(app, code)) {
      for (const made of traces.uses('new', 'ControlChannelTrigger')) {
        const target = assignedTo(made);
        const earlier = target ? [...(made.valueOf(target)?.objects ?? [])] : [];
        if (!target || !earlier.some(each => isLeftOpen(traces, made, each))) continue;
        report({
          file: made.frame.file,
          span: nameSpan(made.syntax),
          message:
            'This channel takes the place of an earlier one, which keeps its slot until it is disposed: an app has five ' +
            'channels at most, and few hardware slots. Call Dispose() on the old channel first.',
          fixes: disposeFix(made, target),
        });
      }
    }
  },
});

/** The field or variable that gets the new channel and had another before. */
function assignedTo({ node, frame }: ObjectUse): BoundExpression | undefined {
  const parent = parentsIn(frame.body).get(node);
  return parent && 'kind' in parent && parent.kind === 'assignment' && parent.value === node
    ? parent.target
    : undefined;
}

/** Made on the way here and not disposed since, or there before and never disposed by anybody. */
function isLeftOpen(traces: Traces, { historyOf, frame, object }: ObjectUse, earlier: TrackedObject): boolean {
  const family = traces.familyOf(earlier);
  if (earlier.origin === 'made')
    return earlier !== object && historyOf(earlier).always('new') && !historyOf(earlier).sometimes('Dispose');
  const isFirst = frame.body.method.methodKind === 'constructor' || earlier.variable?.kind === 'parameter';
  return !isFirst && !family.has('Dispose') && !isKnownElsewhere(family);
}

function disposeFix(made: ObjectUse, { syntax }: BoundExpression): ReportedFix[] {
  const { file } = made.frame;
  const statement = statementOf(made);
  if (!syntax || statement?.kind !== 'ExpressionStatement') return [];
  const name = textIn(file, syntax);
  const title = `Dispose the earlier ${name}`;
  return [{ title, safe: false, edits: insertBefore(file, statement, `${name}?.Dispose();`) }];
}
