// Rule systemtrigger-oneshot-ccreset: the task that repairs control channels is registered for one run only.
import { defineRule, type Reported } from '../../engine/rule';
import { type Creation, creationsOf, placeOfArgument } from '../../models/code/creations';
import { enumMember, type Value } from '../../models/code/values';

export const systemtriggerOneshotCcreset = defineRule({
  id: 'systemtrigger-oneshot-ccreset',
  severity: 'error',
  summary: 'A SystemTrigger for ControlChannelReset is made with oneShot: true, which Windows does not allow.',
  source: 'https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.systemtrigger.-ctor',
  checkCode(app, report, code) {
    for (const trigger of creationsOf(app, code, 'Windows.ApplicationModel.Background', ['SystemTrigger'])) {
      const types = trigger.argument(0);
      const isReset =
        types.length > 0 &&
        types.every(type => enumMember(trigger.program.compilation, type.expression) === 'ControlChannelReset');
      for (const oneShot of isReset ? trigger.argument(1) : []) {
        const reported = describe(trigger, oneShot);
        if (reported) report(reported);
      }
    }
  },
});

function describe(trigger: Creation, given: Value): Reported | undefined {
  const { syntax, constant } = given.expression;
  if (constant?.value !== true || !syntax) return undefined;
  const place = placeOfArgument(trigger, given, 'The trigger');
  const { file, span } = place;
  return {
    ...place,
    message:
      'A task for ControlChannelReset cannot be registered for a single run: Windows requires oneShot to be false here, for ' +
      'channels are reset again and again and must be set up anew each time. Pass false.',
    fixes:
      syntax.kind === 'Literal'
        ? [{ title: 'Write false', safe: true, edits: [{ file, span, newText: 'false' }] }]
        : [],
  };
}
