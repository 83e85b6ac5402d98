import test from 'node:test';
import { bgtaskTypeCase } from '../../../../server/analysis/rules/manifest/bgtask-type-case';
import { backgroundTasks, windows10, windows81 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('each wrong letter case is marked at the value', () => {
  checkRule(
    bgtaskTypeCase,
    windows10(
      backgroundTasks(`
<Task Type="SystemEvent"/>
            ^^^^^^^^^^^ error bgtask-type-case: "SystemEvent" is not a background task type: letter case counts, so Windows rejects the manifest. Write "systemEvent".
<Task Type='timer'/><Task Type='CONTROLCHANNEL'/>
                                ^^^^^^^^^^^^^^ error bgtask-type-case
<uap:Task Type="VpnClient"/>
                ^^^^^^^^^ error bgtask-type-case: "VpnClient" is not…`),
    ),
  );
});

test('Windows 8.1 has its own namespaces', () => {
  checkRule(
    bgtaskTypeCase,
    windows81(
      backgroundTasks(`
<Task Type="Timer"/><m2:Task Type="location"/>
            ^^^^^ error bgtask-type-case
<m2:Task Type="DeviceUse"/>
               ^^^^^^^^^ error bgtask-type-case`),
    ),
  );
});

test('right values, unknown values and values of another namespace are not its business', () => {
  checkSilent(
    bgtaskTypeCase,
    windows10(
      backgroundTasks(
        '<Task Type="timer"/><Task Type="Nonsense"/><Task Type="VPNCLIENT"/><Task/><q:Task Type="TIMER"/>',
      ),
    ),
  );
});

test('the fix writes the right word', () => {
  checkFix(
    bgtaskTypeCase,
    windows10(backgroundTasks(`<Task Type='SystemEvent' />`)),
    windows10(backgroundTasks(`<Task Type='systemEvent' />`)),
  );
});
