// Rule timetrigger-too-short: a timed task shall run more often than Windows lets it.
import limits from '../../../../schemas/windows/limits.json';
import { defineRule, type Reported } from '../../engine/rule';
import { type Creation, creationsOf, placeOfArgument } from '../../models/code/creations';
import type { Value } from '../../models/code/values';

const minimum = limits.timeTriggerMinimum.value;

export const timetriggerTooShort = defineRule({
  id: 'timetrigger-too-short',
  severity: 'error',
  summary: `A TimeTrigger or MaintenanceTrigger asks for less than ${minimum} minutes.`,
  source: limits.timeTriggerMinimum.source,
  checkCode(app, report, code) {
    for (const trigger of creationsOf(app, code, 'Windows.ApplicationModel.Background', names))
      for (const time of trigger.argument(0)) {
        const reported = describe(trigger, time);
        if (reported) report(reported);
      }
  },
});

const names = ['TimeTrigger', 'MaintenanceTrigger'];

function describe(trigger: Creation, given: Value): Reported | undefined {
  const { syntax, constant } = given.expression;
  const minutes = constant?.value;
  if (typeof minutes !== 'number' || minutes >= minimum || !syntax) return undefined;
  const { type } = trigger.made;
  const name = type.kind === 'named' ? type.name : 'trigger';
  const place = placeOfArgument(trigger, given, 'The trigger');
  const { file, span } = place;
  const newText = String(minimum);
  return {
    ...place,
    message:
      `A ${name} of ${minutes} minute${minutes === 1 ? '' : 's'} is refused: Register throws an exception for anything below ` +
      `${minimum} minutes. Ask for at least ${minimum}; what has to happen sooner needs another trigger, such as a push ` +
      'notification or a socket.',
    fixes:
      syntax.kind === 'Literal' ? [{ title: `Write ${newText}`, safe: false, edits: [{ file, span, newText }] }] : [],
  };
}
