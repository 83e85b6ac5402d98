import test from 'node:test';
import { bgtaskExecutableWithoutCct } from '../../../../server/analysis/rules/manifest/bgtask-executable-without-cct';
import { backgroundTasks, windows10, windows81 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('a program for a task that has no use for it', () => {
  checkRule(
    bgtaskExecutableWithoutCct,
    windows10(`
<Extension Category="windows.backgroundTasks" Executable="Chat.exe" EntryPoint="Chat.Tasks.Ping">
                                              ^^^^^^^^^^ warning bgtask-executable-without-cct: Tasks of type timer and systemEvent run in backgroundTaskHost.exe; with Executable, Windows starts that program instead, and the task does not run. Remove Executable: only control channel tasks need it.
<BackgroundTasks><Task Type="timer"/><Task Type="systemEvent"/></BackgroundTasks>
</Extension>`),
  );
  checkRule(
    bgtaskExecutableWithoutCct,
    windows81(`
<Extension Category="windows.backgroundTasks" Executable="$targetnametoken$.exe" EntryPoint="Chat.Tasks.Ping">
                                              ^^^^^^^^^^ warning bgtask-executable-without-cct
<BackgroundTasks><m2:Task Type="deviceUse"/></BackgroundTasks>
</Extension>`),
  );
});

test('types that may have one, and cases that belong to other rules', () => {
  const both = 'Executable="Chat.exe" EntryPoint="Chat.Tasks.Ping"';
  for (const tasks of [
    '<Task Type="timer"/><Task Type="controlChannel"/>',
    '<Task Type="pushNotification"/>',
    '<Task Type="audio"/>',
    '<uap:Task Type="vpnClient"/>',
    '<Task Type="timer"/><Task Type="ControlChannel"/>',
    '<Task Type="$kind$"/>',
    '<Task/>',
    '',
  ])
    checkSilent(bgtaskExecutableWithoutCct, windows10(backgroundTasks(tasks, both)));
  const timer = '<Task Type="timer"/>';
  for (const attributes of [
    'EntryPoint="A.B"',
    'Executable="Chat.exe"',
    'Executable="wwahost.exe" EntryPoint="A.B" StartPage="task.js"',
    'Executable="Chat.dll" EntryPoint="A.B"',
    'Executable="Chat.exe" EntryPoint="Windows.Networking.Sockets.WebSocketKeepAlive"',
  ])
    checkSilent(bgtaskExecutableWithoutCct, windows10(backgroundTasks(timer, attributes)));
  checkSilent(
    bgtaskExecutableWithoutCct,
    windows10(
      backgroundTasks(timer, both).replace(
        '<BackgroundTasks>',
        '<BackgroundTasks uap4:SupportsMultipleInstances="true">',
      ),
      'xmlns:uap4="http://schemas.microsoft.com/appx/manifest/uap/windows10/4"',
    ),
  );
});

test('the fix removes the attribute', () => {
  checkFix(
    bgtaskExecutableWithoutCct,
    windows10(backgroundTasks('<Task Type="timer"/>', 'Executable="Chat.exe"\n  EntryPoint="A.B"')),
    windows10(backgroundTasks('<Task Type="timer"/>', '\n  EntryPoint="A.B"').replace(' \n', '\n')),
  );
});
