import test from 'node:test';
import { reasonSwitchIncomplete } from '../../../../server/analysis/rules/broker/reason-switch-incomplete';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { taskClass } from '../../../harness/tasks';

const task = (run: string, enabled = 'StreamSocket') =>
  taskClass(`\nvar details = instance.TriggerDetails as SocketActivityTriggerDetails;\n${run.trim()}`, {
    members: `void Enable(${enabled} socket, Guid id) { socket.EnableTransferOwnership(id); }`,
  });

test('a switch over some of the reasons', () => {
  checkRule(
    reasonSwitchIncomplete,
    task(`
switch (details.Reason)
        ^^^^^^^^^^^^^^ hint reason-switch-incomplete: No code of this app handles SocketClosed: when the connection is lost the task is started and nobody connects again. Add a case for it.
{
    case SocketActivityTriggerReason.SocketActivity: break;
    default: break;
}`),
  );
  checkRule(
    reasonSwitchIncomplete,
    task(
      `
switch (details.Reason)
        ^^^^^^^^^^^^^^ hint reason-switch-incomplete: No code of this app handles ConnectionAccepted: …
{
    case SocketActivityTriggerReason.SocketActivity: break;
}`,
      'StreamSocketListener',
    ),
  );
});

test('a comparison', () => {
  checkRule(
    reasonSwitchIncomplete,
    task(`
if (instance.SuspendedCount == 0 && details.Reason == SocketActivityTriggerReason.KeepAliveTimerExpired)
                                    ^^^^^^^^^^^^^^ hint reason-switch-incomplete: No code of this app handles SocketActivity and SocketClosed: data that arrives starts the task, which does not read it, and when the connection is lost the task is started and nobody connects again. Add cases for them.
    instance.Progress = 1;`),
  );
});

test('all reasons, or somebody else answers', () => {
  for (const run of [
    'switch (details.Reason) { case SocketActivityTriggerReason.SocketActivity: case SocketActivityTriggerReason.SocketClosed: break; }',
    'switch (details.Reason) { case SocketActivityTriggerReason.SocketActivity: break; default: instance.Progress = 1; break; }',
    'if (details.Reason == SocketActivityTriggerReason.SocketActivity) instance.Progress = 1; else instance.Progress = 2;',
    'if (details.Reason == SocketActivityTriggerReason.SocketActivity) instance.Progress = 1; if (details.Reason.ToString() == "SocketClosed") instance.Progress = 2;',
    'instance.Progress = 1;',
  ])
    checkSilent(reasonSwitchIncomplete, task(run));
  checkSilent(
    reasonSwitchIncomplete,
    task('if (details.Reason == SocketActivityTriggerReason.SocketActivity) return;', 'DatagramSocket'),
  );
});

test('the fix writes sections', () => {
  const code = (sections: string) =>
    task(`
switch (details.Reason)
{
    case SocketActivityTriggerReason.SocketActivity:
        break;${sections}
}`);
  const closed = `
    case SocketActivityTriggerReason.SocketClosed:
        // The connection is lost: connect a new socket, after EnableTransferOwnership, and transfer it.
        break;`;
  checkFix(reasonSwitchIncomplete, code(''), code(closed));
  checkFix(
    reasonSwitchIncomplete,
    code('\n    default:\n        break;'),
    code(`${closed}\n    default:\n        break;`),
  );
});
