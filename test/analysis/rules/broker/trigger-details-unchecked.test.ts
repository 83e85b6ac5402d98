import test from 'node:test';
import { triggerDetailsUnchecked } from '../../../../server/analysis/rules/broker/trigger-details-unchecked';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { taskClass } from '../../../harness/tasks';

test('used at once, or from a variable', () => {
  checkRule(
    triggerDetailsUnchecked,
    taskClass(`
var details = instance.TriggerDetails as SocketActivityTriggerDetails;
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: Here it may become null.
var info = details.SocketInformation;
                   ^^^^^^^^^^^^^^^^^ hint trigger-details-unchecked: When the task was not started by the trigger that this code expects, "as" gives null here, and the next member is a NullReferenceException that ends the task. Test for null before using the details.
if (details.Reason == SocketActivityTriggerReason.SocketActivity) return;
IControlChannelTriggerEventDetails channel;
channel = instance.TriggerDetails as IControlChannelTriggerEventDetails;
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: Here it may become null.
try { channel.ControlChannelTrigger.FlushTransport(); }
              ^^^^^^^^^^^^^^^^^^^^^ hint trigger-details-unchecked
catch (TaskCanceledException) { }
var reason = (instance.TriggerDetails as SocketActivityTriggerDetails).Reason;
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: Here it may become null.
                                                                       ^^^^^^ hint trigger-details-unchecked`),
  );
});

test('tested in any way, caught, or not used here', () => {
  const cast = 'var details = instance.TriggerDetails as SocketActivityTriggerDetails;';
  for (const code of [
    `${cast} if (details == null) return; var info = details.SocketInformation;`,
    `${cast} if (details is null) return; var info = details.SocketInformation;`,
    `${cast} var id = details?.SocketInformation.Id; if (id != null) id = details.SocketInformation.Id;`,
    `if (!(instance.TriggerDetails is SocketActivityTriggerDetails)) return; ${cast} var info = details.SocketInformation;`,
    `if (instance.TriggerDetails == null) return; ${cast} var info = details.SocketInformation;`,
    `try { ${cast} var info = details.SocketInformation; } catch (Exception) { }`,
    `try { ${cast} var info = details.SocketInformation; } catch { }`,
    `${cast} if (!IsWhole(details)) return; var info = details.SocketInformation;`,
    `${cast} Use(details);`,
    cast,
    'var details = instance.TriggerDetails as SocketActivityTriggerDetails ?? throw new Exception(); var info = details.SocketInformation;',
    'var details = (SocketActivityTriggerDetails)instance.TriggerDetails; var info = details.SocketInformation;',
    'var reason = (instance.TriggerDetails as SocketActivityTriggerDetails)?.Reason;',
    'if (instance.TriggerDetails is SocketActivityTriggerDetails details) { var info = details.SocketInformation; }',
  ])
    checkSilent(
      triggerDetailsUnchecked,
      taskClass(code, { members: 'bool IsWhole(object o) => o != null; void Use(object o) { }' }),
    );
});

test('the fix returns, and completes the deferral', () => {
  const cast = 'var details = instance.TriggerDetails as SocketActivityTriggerDetails;';
  const use = 'var info = details.SocketInformation;';
  checkFix(
    triggerDetailsUnchecked,
    taskClass(`${cast}\n${use}`),
    taskClass(`${cast}\nif (details == null) return;\n${use}`),
  );
  checkFix(
    triggerDetailsUnchecked,
    taskClass(`var deferral = instance.GetDeferral();\n${cast}\n${use}\ndeferral.Complete();`),
    taskClass(
      `var deferral = instance.GetDeferral();\n${cast}\nif (details == null)\n{\n    deferral.Complete();\n    return;\n}\n${use}\ndeferral.Complete();`,
    ),
  );
});
