import test from 'node:test';
import { bgtaskTypeWrongNamespace as rule } from '../../../../server/analysis/rules/manifest/bgtask-type-wrong-namespace';
import { backgroundTasks, windows10, windows81 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('a type of the other Task element, in any letter case', () => {
  checkRule(
    rule,
    windows10(
      backgroundTasks(`
<Task Type="vpnClient"/>
            ^^^^^^^^^ error bgtask-type-wrong-namespace: "vpnClient" is a type of "uap:Task", not of "Task", so Windows rejects the manifest. Write "uap:Task", whose namespace is http://schemas.microsoft.com/appx/manifest/uap/windows10, or use one of: general,…
<uap:Task Type="Timer"/>
                ^^^^^ error bgtask-type-wrong-namespace: "timer" is a type of "Task", not of "uap:Task", so Windows rejects the manifest. Write "Task", whose…
<Task Type="startup"/>
            ^^^^^^^ error bgtask-type-wrong-namespace: "startup" is a type of "iot:Task"…`),
    ),
  );
  checkRule(
    rule,
    windows81(
      backgroundTasks(`
<Task Type="location"/>
            ^^^^^^^^ error bgtask-type-wrong-namespace: "location" is a type of "m2:Task"…
<m2:Task Type="timer"/>
               ^^^^^ error bgtask-type-wrong-namespace: "timer" is a type of "Task"…`),
    ),
  );
});

test('types that no Task of this Windows has are not its business', () => {
  checkSilent(rule, windows81(backgroundTasks('<Task Type="general"/><Task Type="timer"/><Task/><Task Type=""/>')));
});

test('the fix uses the prefix of the document, or declares the namespace', () => {
  const declaration = 'xmlns:u="http://schemas.microsoft.com/appx/manifest/uap/windows10"';
  checkFix(
    rule,
    windows10(backgroundTasks('<Task Type="VpnClient"></Task>'), declaration),
    windows10(backgroundTasks('<u:Task Type="vpnClient"></u:Task>'), declaration),
    'Write "u:Task"',
  );
  checkFix(
    rule,
    windows10(backgroundTasks('<Task Type="vpnClient"/>'), 'IgnorableNamespaces=""'),
    windows10(
      backgroundTasks('<uap:Task Type="vpnClient"/>'),
      'IgnorableNamespaces="uap" xmlns:uap="http://schemas.microsoft.com/appx/manifest/uap/windows10"',
    ),
  );
});
