// Rule listener-wake: a listener is to wake the device from connected standby, which makes binding it fail.
import { defineRule, type Reported, type ReportedFix } from '../../engine/rule';
import { nameSpan, spanOf } from '../../models/code/codeEdits';
import { callsTo, streamSocketListener } from '../../models/code/memberUses';
import { type Constant, constantsOf } from '../../models/code/origins';
import { standbyActionOf, wake } from '../../models/sockets/standbyActions';

export const listenerWake = defineRule({
  id: 'listener-wake',
  severity: 'warning',
  summary: 'A StreamSocketListener is given to the socket broker with Wake, and cannot be bound then.',
  source: 'https://github.com/microsoft/Windows-universal-samples/issues/961',
  checkCode(app, report, code) {
    const calls = callsTo(app, code, streamSocketListener, 'EnableTransferOwnership');
    for (const { frame, program, node } of calls) {
      const expression = standbyActionOf(node);
      if (!expression) continue;
      const actions = constantsOf(program, { expression, frame });
      // A retry without Wake: the code knows that it may fail.
      if (calls.some(each => each.node !== node && each.frame.body === frame.body)) continue;
      for (const action of actions) if (action?.value === wake) report(describe(action));
    }
  },
});

function describe(action: Constant): Reported {
  return {
    file: action.frame.file,
    span: nameSpan(action.syntax),
    message:
      'A StreamSocketListener with Wake cannot be bound: BindServiceNameAsync and BindEndpointAsync fail with 0x8007273D ' +
      '(operation not supported). Write SocketActivityConnectedStandbyAction.DoNotWake.',
    fixes: actionFix(action),
  };
}

function actionFix({ syntax, frame: { file } }: Constant): ReportedFix[] {
  if (syntax.kind !== 'MemberAccess') return [];
  return [{ title: 'Write DoNotWake', safe: true, edits: [{ file, span: spanOf(syntax.name), newText: 'DoNotWake' }] }];
}
