import test from 'node:test';
import { bgtaskUnknownType } from '../../../../server/analysis/rules/manifest/bgtask-unknown-type';
import { backgroundTasks, windows10, windows81 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('names of triggers, typing mistakes, nonsense, nothing', () => {
  checkRule(
    bgtaskUnknownType,
    windows10(
      backgroundTasks(`
<Task Type="socketActivity"/>
            ^^^^^^^^^^^^^^ error bgtask-unknown-type: "socketActivity" is no background task type of Windows 10, so Windows rejects the manifest: a SocketActivityTrigger is declared as a system event. Write "systemEvent".
<Task Type="realTimeCommunication"/>
            ^^^^^^^^^^^^^^^^^^^^^ error bgtask-unknown-type: "realTimeCommunication" is no background task type of Windows 10, so Windows rejects the manifest: the page of BackgroundTaskBuilder.SetTrigger names it, but no manifest schema has it. Write "controlChannel".
<Task Type="sytemEvent"/>
            ^^^^^^^^^^ error bgtask-unknown-type: "sytemEvent" is no background task type of Windows 10, so Windows rejects the manifest. Did you mean "systemEvent"?
<Task Type=" timer"/>
            ^^^^^^ error bgtask-unknown-type: …
<Task Type="sometimes"/>
            ^^^^^^^^^ error bgtask-unknown-type: "sometimes" is no background task type of Windows 10, so Windows rejects the manifest. Use one of: general, audio, controlChannel, systemEvent, timer, pushNotification, location, deviceUse, deviceServicing, deviceConnectionChange, bluetooth.
<Task Type=""/>
           ^^ error bgtask-unknown-type
<Task Name="timer"/>
 ^^^^ error bgtask-unknown-type: This task has no Type, so Windows rejects the manifest. Add Type with one of: general,…`),
    ),
  );
});

test('a value of another namespace', () => {
  checkRule(
    bgtaskUnknownType,
    windows10(
      backgroundTasks(`
<Task Type="vpnClient"></Task>
            ^^^^^^^^^ error bgtask-unknown-type: "vpnClient" is no value of this Task element, so Windows rejects the manifest: it belongs to the Windows 10 namespace of "uap:Task", not to that of "Task". Write uap:Task, or one of: general,…
<uap:Task Type="timer"/>
                ^^^^^ error bgtask-unknown-type: "timer" is no value of this Task element, so Windows rejects the manifest: it belongs to the Windows 10 namespace of "Task", not…`),
    ),
  );
  checkRule(
    bgtaskUnknownType,
    windows81(
      backgroundTasks(`
<Task Type="location"/>
            ^^^^^^^^ error bgtask-unknown-type: "location" is no value of this Task element, so Windows rejects the manifest: it belongs to the Windows 8.1 namespace of "m2:Task"…
<Task Type="general"/>
            ^^^^^^^ error bgtask-unknown-type: "general" is no value of this Task element…`),
    ),
  );
});

test('what is right, wrong only in letter case, filled in by the build, or of an unknown namespace', () => {
  checkSilent(
    bgtaskUnknownType,
    windows10(
      backgroundTasks(
        '<Task Type="timer"/><Task Type="TIMER"/><Task Type="$kind$"/><q:Task Type="x"/><uap:Task Type="phoneCall"/>',
      ),
    ),
  );
});

test('fixes write the value that was meant, or the element it belongs to', () => {
  checkFix(
    bgtaskUnknownType,
    windows10(backgroundTasks('<Task Type="socketActivity"/>')),
    windows10(backgroundTasks('<Task Type="systemEvent"/>')),
    'Write "systemEvent"',
  );
  checkFix(
    bgtaskUnknownType,
    windows10(
      backgroundTasks('<Task Type="vpnClient"></Task>'),
      'xmlns:u="http://schemas.microsoft.com/appx/manifest/uap/windows10"',
    ),
    windows10(
      backgroundTasks('<u:Task Type="vpnClient"></u:Task>'),
      'xmlns:u="http://schemas.microsoft.com/appx/manifest/uap/windows10"',
    ),
    'Write u:Task',
  );
});
