// Rule timetrigger-too-short: a timed task shall run more often than Windows lets it.
import limits from '../../../../schemas/windows/limits.json';
import { defineRule, type Reported } from '../../engine/rule';
import { type Creation, creationsOf } from '../../models/creations';
import type { Value } from '../../models/values';

const minimum = limits.timeTriggerMinimum.value;

export const timetriggerTooShort = defineRule({
  id: 'timetrigger-too-short',
  severity: 'error',
  summary: `A TimeTrigger or MaintenanceTrigger asks for less than ${minimum} minutes.`,
  source: limits.timeTriggerMinimum.source,
  check(app, report, code) {
    for (const trigger of creationsOf(app, code, 'Windows.ApplicationModel.Background', names))
      for (const time of trigger.argument(0)) {
        const reported = describe(trigger, time);
        if (reported) report(reported);
      }
  },
});

const names = ['TimeTrigger', 'MaintenanceTrigger'];

function describe({ made, syntax, frame }: Creation, { expression, frame: given }: Value): Reported | undefined {
  const minutes = expression.constant?.value;
  if (typeof minutes !== 'number' || minutes >= minimum || !expression.syntax) return undefined;
  const { start, end, kind } = expression.syntax;
  const isHere = given.file === frame.file && syntax.start <= start && end <= syntax.end;
  const name = made.type.kind === 'named' ? made.type.name : '';
  const { file } = given;
  return {
    file,
    span: { start, end },
    message:
      `A ${name} of ${minutes} minute${minutes === 1 ? '' : 's'} is refused: Register throws an exception for anything below ` +
      `${minimum} minutes. Ask for at least ${minimum}; what has to happen sooner needs another trigger, such as a push ` +
      'notification or a socket.',
    related: isHere
      ? []
      : [{ file: frame.file, span: { start: syntax.start, end: syntax.end }, message: 'The trigger is made here.' }],
    fixes:
      kind === 'Literal'
        ? [
            {
              title: `Write ${minimum}`,
              safe: false,
              edits: [{ file, span: { start, end }, newText: String(minimum) }],
            },
          ]
        : [],
  };
}
