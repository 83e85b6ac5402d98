import test from 'node:test';
import { unreachableTriggerReason } from '../../../../server/analysis/rules/broker/unreachable-trigger-reason';
import { checkRule, checkSilent } from '../../../harness/rules';
import { taskClass } from '../../../harness/tasks';

test('cases behind a test for another reason', () => {
  checkRule(
    unreachableTriggerReason,
    taskClass(`
if ((instance.TriggerDetails as SocketActivityTriggerDetails)?.Reason == SocketActivityTriggerReason.SocketActivity)
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: Only this reason gets past here.
{
    var details = instance.TriggerDetails as SocketActivityTriggerDetails;
    switch (details.Reason)
    {
        case SocketActivityTriggerReason.SocketActivity:
            break;
        case SocketActivityTriggerReason.SocketClosed:
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unreachable-trigger-reason: This case is never reached: the code around it has already tested for another reason, so nothing happens for this one. Move the case out of that test, or remove the test.
            break;
        default:
            break;
    }
}`),
  );
  checkRule(
    unreachableTriggerReason,
    taskClass(`
var details = (SocketActivityTriggerDetails)instance.TriggerDetails;
var reason = details.Reason;
if (reason != SocketActivityTriggerReason.SocketActivity) return;
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: Only this reason gets past here.
switch (reason)
{
    case SocketActivityTriggerReason.KeepAliveTimerExpired: break;
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unreachable-trigger-reason
}`),
  );
});

test('reachable', () => {
  const cases =
    'switch (details.Reason) { case SocketActivityTriggerReason.SocketActivity: break; case SocketActivityTriggerReason.SocketClosed: break; }';
  for (const code of [
    cases,
    `if (details.Reason == SocketActivityTriggerReason.SocketActivity) { } ${cases}`,
    `if (details.Reason != SocketActivityTriggerReason.None) { ${cases} }`,
    `if (details.Reason == SocketActivityTriggerReason.SocketActivity || details.Reason == SocketActivityTriggerReason.SocketClosed) { ${cases} }`,
    `if (details.Reason is SocketActivityTriggerReason.SocketActivity or SocketActivityTriggerReason.SocketClosed) { ${cases} }`,
    `if (details.Reason == SocketActivityTriggerReason.SocketActivity) { details = null; } else { ${cases} }`,
    `if (details.SocketInformation.SocketKind == SocketActivityKind.StreamSocket) { ${cases} }`,
  ])
    checkSilent(
      unreachableTriggerReason,
      taskClass(`var details = (SocketActivityTriggerDetails)instance.TriggerDetails; ${code}`),
    );
});
