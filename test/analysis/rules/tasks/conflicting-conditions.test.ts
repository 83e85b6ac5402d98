import test from 'node:test';
import { conflictingConditions } from '../../../../server/analysis/rules/tasks/conflicting-conditions';
import { registering } from '../../../harness/registrations';
import { checkRule, checkSilent } from '../../../harness/rules';

test('two that exclude each other', () => {
  checkRule(
    conflictingConditions,
    registering(
      `
    var builder = new BackgroundTaskBuilder();
    builder.AddCondition(new SystemCondition(SystemConditionType.UserPresent));
                                                                 ^^^^^^^^^^^ related: The other condition.
    builder.AddCondition(new SystemCondition(SystemConditionType.InternetAvailable));
    if (channel != null) builder.AddCondition(new SystemCondition(SystemConditionType.UserNotPresent));
                                                                                      ^^^^^^^^^^^^^^ warning conflicting-conditions: A task that needs UserPresent and UserNotPresent never runs: all conditions have to hold at the same time, and these two exclude each other. Keep the one that is meant.
    Helper(new SystemCondition(Locked));
                               ^^^^^^ related: The other condition.`,
      `
    const SystemConditionType Locked = SystemConditionType.SessionDisconnected;
    void Helper(IBackgroundCondition condition)
    {
        var builder = new BackgroundTaskBuilder();
        if (condition == null) return;
        builder.AddCondition(condition);
        var session = new SystemCondition(SystemConditionType.SessionConnected);
                                                              ^^^^^^^^^^^^^^^^ warning conflicting-conditions: A task that needs SessionDisconnected and SessionConnected never runs: …
        builder.AddCondition(session);
    }`,
    ),
  );
});

test('together, apart, on different paths, not known', () => {
  const add = (type: string, builder = 'a') =>
    `${builder}.AddCondition(new SystemCondition(SystemConditionType.${type}));`;
  for (const code of [
    `${add('UserPresent')} ${add('InternetAvailable')} ${add('SessionConnected')} ${add('UserPresent')}`,
    `${add('UserPresent')} ${add('UserNotPresent', 'b')}`,
    `if (channel == null) ${add('UserPresent')} else ${add('UserNotPresent')}`,
    `switch (b.Name) { case "x": ${add('UserPresent')} break; default: ${add('UserNotPresent')} break; }`,
    `${add('UserPresent')} a = new BackgroundTaskBuilder(); ${add('UserNotPresent')}`,
    `foreach (var t in new[] { SystemConditionType.UserPresent, SystemConditionType.UserNotPresent }) { var each = new BackgroundTaskBuilder(); each.AddCondition(new SystemCondition(t)); }`,
    `${add('UserPresent')} a.AddCondition(given);`,
    `Helper(SystemConditionType.UserPresent); Helper(SystemConditionType.UserNotPresent);`,
  ])
    checkSilent(
      conflictingConditions,
      registering(
        `var a = new BackgroundTaskBuilder(); var b = new BackgroundTaskBuilder(); ${code}`,
        `IBackgroundCondition given;
        void Helper(SystemConditionType type) { var b = new BackgroundTaskBuilder(); b.AddCondition(new SystemCondition(type)); b.AddCondition(new SystemCondition(type)); }`,
      ),
    );
});
