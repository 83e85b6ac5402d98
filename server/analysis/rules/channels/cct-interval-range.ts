// Rule cct-interval-range: a control channel is given a keep-alive interval that Windows does not allow.
import limits from '../../../../schemas/windows/limits.json';
import { defineRule, type Reported, type ReportedFix } from '../../engine/rule';
import { spanOf } from '../../models/code/codeEdits';
import { assignmentsOf, controlChannelTrigger, objectsMade } from '../../models/code/memberUses';
import { type Constant, constantsOf, literalOf } from '../../models/code/origins';

export const cctIntervalRange = defineRule({
  id: 'cct-interval-range',
  severity: 'error',
  summary: 'The keep-alive interval of a ControlChannelTrigger is shorter or longer than Windows allows.',
  source:
    'https://learn.microsoft.com/uwp/api/windows.networking.sockets.controlchanneltrigger.serverkeepaliveintervalinminutes',
  checkCode(app, report, code) {
    const made = objectsMade(app, code, controlChannelTrigger);
    const set = assignmentsOf(app, code, controlChannelTrigger, 'ServerKeepAliveIntervalInMinutes');
    const given = [
      ...made.map(use => ({ use, expression: use.node.arguments[1]?.expression })),
      ...set.map(use => ({ use, expression: use.node.value })),
    ];
    for (const { use, expression } of given) {
      if (!expression) continue;
      for (const constant of constantsOf(use.program, { expression, frame: use.frame })) {
        const allowed = constant && nearestAllowed(constant.value);
        if (constant && allowed !== undefined) report(describe(constant, allowed));
      }
    }
  },
});

const { value: shortest } = limits.channelIntervalMinimum;
const { value: longest } = limits.channelIntervalMaximum;

/** What could be written instead; undefined when the value is allowed. */
function nearestAllowed(value: unknown): number | undefined {
  if (typeof value !== 'number') return undefined;
  if (value < shortest) return shortest;
  return value > longest ? longest : undefined;
}

function describe(constant: Constant, allowed: number): Reported {
  return {
    file: constant.frame.file,
    span: spanOf(constant.syntax),
    message:
      `A control channel cannot have a keep-alive interval of ${constant.value} minutes: ` +
      `Windows takes ${shortest} to ${longest}. Write the longest of these that the server puts up with.`,
    fixes: rangeFix(constant, allowed),
  };
}

function rangeFix(constant: Constant, allowed: number): ReportedFix[] {
  const written = literalOf(constant);
  if (!written) return [];
  return [
    {
      title: `Write ${allowed}`,
      safe: false,
      edits: [{ file: written.file, span: spanOf(written.literal), newText: String(allowed) }],
    },
  ];
}
