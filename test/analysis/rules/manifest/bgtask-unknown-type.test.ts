import test from 'node:test';
import { bgtaskUnknownType as rule } from '../../../../server/analysis/rules/manifest/bgtask-unknown-type';
import { backgroundTasks, windows8, windows10, windows81 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('names of triggers, typing mistakes, nonsense, nothing', () => {
  checkRule(
    rule,
    windows10(
      backgroundTasks(`
<Task Type="socketActivity"/>
            ^^^^^^^^^^^^^^ error bgtask-unknown-type: "socketActivity" is not a background task type of Windows 10, so Windows rejects the manifest: a SocketActivityTrigger is declared as a system event. Write "systemEvent".
<Task Type="timeTrigger"/>
            ^^^^^^^^^^^ error bgtask-unknown-type: "timeTrigger" is not a background task type of Windows 10, so Windows rejects the manifest: what stands here is the kind of trigger, not its class. Write "timer".
<Task Type="sytemEvent"/>
            ^^^^^^^^^^ error bgtask-unknown-type: "sytemEvent" is not a background task type of Windows 10, so Windows rejects the manifest. Did you mean "systemEvent"?
<Task Type="vpnclients"/>
            ^^^^^^^^^^ error bgtask-unknown-type: "vpnclients" is not a background task type of Windows 10, so Windows rejects the manifest. Did you mean "vpnClient"?
<Task Type=" timer"/>
            ^^^^^^ error bgtask-unknown-type: …
<Task Type="sometimes"/>
            ^^^^^^^^^ error bgtask-unknown-type: "sometimes" is not a background task type of Windows 10, so Windows rejects the manifest. Use one of: general, audio, controlChannel, systemEvent, timer, pushNotification, location, deviceUse, deviceServicing, deviceConnectionChange, bluetooth.
<Task Type=""/>
           ^^ error bgtask-unknown-type
<Task Name="timer"/>
 ^^^^ error bgtask-unknown-type: This task has no Type, so Windows rejects the manifest. Add Type with one of: general,…`),
    ),
  );
});

test('types of another Windows', () => {
  checkRule(
    rule,
    windows81(
      backgroundTasks(`
<Task Type="general"/>
            ^^^^^^^ error bgtask-unknown-type: "general" is not a background task type of Windows 8.1, so Windows rejects the manifest: only Windows 10 has it. Use one of: audio, controlChannel, systemEvent, timer, pushNotification.
<m2:Task Type="rfcommConnection"/>
               ^^^^^^^^^^^^^^^^ error bgtask-unknown-type: "rfcommConnection" is not a background task type of Windows 8.1, so Windows rejects the manifest: only Windows Phone 8.1 has it. Use one of: location, deviceUse, deviceServicing.`),
    ),
  );
  checkRule(
    rule,
    windows8(
      backgroundTasks(`
<Task Type="location"/>
            ^^^^^^^^ error bgtask-unknown-type: "location" is not a background task type of Windows 8, so Windows rejects the manifest: only Windows 8.1, Windows Phone 8.1 and Windows 10 have it…`),
    ),
  );
});

test('what is right, wrong in another way, filled in by the build, or of an unknown namespace', () => {
  checkSilent(
    rule,
    windows10(
      backgroundTasks(
        '<Task Type="timer"/><Task Type="TIMER"/><Task Type="vpnClient"/><Task Type="realTimeCommunication"/><Task Type="$kind$"/><q:Task Type="x"/><uap:Task Type="phoneCall"/>',
      ),
    ),
  );
});

test('what is still being typed', () => {
  for (const task of [
    '<Task',
    '<Task ',
    '<Task Ty',
    '<Task Type',
    '<Task Type=',
    '<Task Type="ti',
    '<Task Type="sys/>',
  ])
    checkSilent(rule, windows10(backgroundTasks(`${task}\n<Task Type="timer"/>`)));
});

test('fixes write the value that was meant, and the element that it belongs to', () => {
  checkFix(
    rule,
    windows10(backgroundTasks('<Task Type="socketActivity"/>')),
    windows10(backgroundTasks('<Task Type="systemEvent"/>')),
    'Write "systemEvent"',
  );
  checkFix(
    rule,
    windows10(backgroundTasks('<Task Type="vpnClints"></Task>')),
    windows10(backgroundTasks('<uap:Task Type="vpnClient"></uap:Task>')),
    'Write "vpnClient"',
  );
});
