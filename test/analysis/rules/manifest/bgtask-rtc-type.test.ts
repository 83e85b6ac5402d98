import test from 'node:test';
import { bgtaskRtcType as rule } from '../../../../server/analysis/rules/manifest/bgtask-rtc-type';
import { backgroundTasks, windows10, windows81 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('the type that only a page of the documentation has', () => {
  checkRule(
    rule,
    windows10(
      backgroundTasks(`
<Task Type="realTimeCommunication"/>
            ^^^^^^^^^^^^^^^^^^^^^ error bgtask-rtc-type: "realTimeCommunication" is not a background task type of Windows 10: the page of BackgroundTaskBuilder.SetTrigger names it, but no manifest schema has it, so Windows rejects the manifest. Write "controlChannel".
<uap:Task Type="RealtimeCommunication"/>
                ^^^^^^^^^^^^^^^^^^^^^ error bgtask-rtc-type`),
    ),
  );
  checkRule(
    rule,
    windows81(
      backgroundTasks(`
<Task Type="realTimeCommunication"/>
            ^^^^^^^^^^^^^^^^^^^^^ error bgtask-rtc-type: "realTimeCommunication" is not a background task type of Windows 8.1: …`),
    ),
  );
});

test('other types', () => {
  checkSilent(rule, windows10(backgroundTasks('<Task Type="controlChannel"/><Task Type="rtc"/>')));
});

test('the fix writes the right type, and the element that it belongs to', () => {
  checkFix(
    rule,
    windows10(backgroundTasks('<Task Type="realTimeCommunication" />')),
    windows10(backgroundTasks('<Task Type="controlChannel" />')),
  );
  checkFix(
    rule,
    windows10(backgroundTasks('<uap:Task Type="realTimeCommunication" />')),
    windows10(backgroundTasks('<Task Type="controlChannel" />')),
  );
});
