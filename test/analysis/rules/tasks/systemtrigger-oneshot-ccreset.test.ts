import test from 'node:test';
import { systemtriggerOneshotCcreset } from '../../../../server/analysis/rules/tasks/systemtrigger-oneshot-ccreset';
import { registering } from '../../../harness/registrations';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('true, written there or passed in', () => {
  checkRule(
    systemtriggerOneshotCcreset,
    registering(
      `
      new SystemTrigger(SystemTriggerType.ControlChannelReset, true);
                                                               ^^^^ error systemtrigger-oneshot-ccreset: A task for ControlChannelReset cannot be registered for a single run: Windows requires oneShot to be false here, for channels are reset again and again and must be set up anew each time. Pass false.
      new SystemTrigger(oneShot: Once, triggerType: SystemTriggerType.ControlChannelReset);
                                 ^^^^ error systemtrigger-oneshot-ccreset
      Reset(true);
            ^^^^ error systemtrigger-oneshot-ccreset`,
      `
      const bool Once = true;
      void Reset(bool once) { var trigger = new SystemTrigger(SystemTriggerType.ControlChannelReset, once); }
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: The trigger is made here.`,
    ),
  );
});

test('false, other events, and what cannot be told', () => {
  checkSilent(
    systemtriggerOneshotCcreset,
    registering(
      `
      new SystemTrigger(SystemTriggerType.ControlChannelReset, false);
      new SystemTrigger(SystemTriggerType.NetworkStateChange, true);
      Make(SystemTriggerType.ControlChannelReset, false);
      Make(SystemTriggerType.UserPresent, true);
      bool once = DateTime.Now.Hour > 3;
      new SystemTrigger(SystemTriggerType.ControlChannelReset, once);`,
      'object Make(SystemTriggerType type, bool once) { return new SystemTrigger(type, once); }',
    ),
  );
});

test('the fix', () => {
  checkFix(
    systemtriggerOneshotCcreset,
    registering('new SystemTrigger(SystemTriggerType.ControlChannelReset, true);'),
    registering('new SystemTrigger(SystemTriggerType.ControlChannelReset, false);'),
  );
});
