import test from 'node:test';
import { bgtaskExecutableNotApp } from '../../../../server/analysis/rules/manifest/bgtask-executable-not-app';
import { backgroundTasks, windows10 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const channel = (executable: string) =>
  windows10(backgroundTasks('<Task Type="controlChannel"/>', `Executable="${executable}" EntryPoint="A.B"`));

test('another program than that of the app', () => {
  checkRule(
    bgtaskExecutableNotApp,
    windows10(`
<Extension Category="windows.backgroundTasks" Executable="Helper.exe" EntryPoint="A.B">
                                                          ^^^^^^^^^^ warning bgtask-executable-not-app: "Helper.exe" is not the program of the app, which is "Chat.exe". A control channel lives in the process of the app, so its task finds no channel anywhere else. Write "Chat.exe".
<BackgroundTasks><Task Type="controlChannel"/></BackgroundTasks>
</Extension>`).replace(
      '\n<Extensions>',
      '\n                                  ^^^^^^^^ related: The app runs in this program.\n<Extensions>',
    ),
  );
});

test('the same program, one that the build names, and other types', () => {
  for (const executable of ['Chat.exe', 'chat.EXE', '$targetnametoken$.exe', 'Helper.dll'])
    checkSilent(bgtaskExecutableNotApp, channel(executable));
  checkSilent(
    bgtaskExecutableNotApp,
    channel('bin/Helper.exe').replace('Id="App" Executable="Chat.exe"', 'Id="App" Executable="bin\\helper.exe"'),
  );
  checkSilent(
    bgtaskExecutableNotApp,
    channel('Helper.exe').replace('Id="App" Executable="Chat.exe"', 'Id="App" Executable="$targetnametoken$.exe"'),
  );
  checkSilent(
    bgtaskExecutableNotApp,
    windows10(backgroundTasks('<Task Type="timer"/>', 'Executable="Helper.exe" EntryPoint="A.B"')),
  );
});

test('the fix writes that of the app', () => {
  checkFix(bgtaskExecutableNotApp, channel('Helper.exe'), channel('Chat.exe'));
});
