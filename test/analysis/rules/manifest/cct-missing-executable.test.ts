import test from 'node:test';
import { cctMissingExecutable } from '../../../../server/analysis/rules/manifest/cct-missing-executable';
import { backgroundTasks, windows10, windows81 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const extension = (attributes: string) => backgroundTasks('<Task Type="controlChannel"/>', attributes);

test('a control channel task without Executable, in each generation', () => {
  checkRule(
    cctMissingExecutable,
    windows10(`
<Extension Category="windows.backgroundTasks" EntryPoint="Chat.Tasks.PushTask">
 ^^^^^^^^^ error cct-missing-executable: A task of type controlChannel runs in the process of the app, but without Executable Windows starts this one in backgroundTaskHost.exe, where the channel's transport does not exist. Add Executable="Chat.exe".
<BackgroundTasks><Task Type="systemEvent"/><Task Type="controlChannel"/></BackgroundTasks>
                                                       ^^^^^^^^^^^^^^ related: The type is controlChannel.
</Extension>`),
  );
  checkRule(
    cctMissingExecutable,
    windows81(`
<Extension EntryPoint="Windows.Networking.Sockets.WebSocketKeepAlive" Category="windows.backgroundTasks">
 ^^^^^^^^^ error cct-missing-executable
<BackgroundTasks><Task Type="controlChannel"/></BackgroundTasks>
                             ^^^^^^^^^^^^^^ related: The type is controlChannel.
</Extension>`),
  );
});

test('other types, JavaScript, inherited values, resource groups', () => {
  checkSilent(cctMissingExecutable, windows10(extension('Executable="Chat.exe" EntryPoint="A.B"')));
  checkSilent(cctMissingExecutable, windows10(extension('')));
  checkSilent(cctMissingExecutable, windows10(extension('StartPage="task.js"')));
  checkSilent(cctMissingExecutable, windows10(extension('EntryPoint="A.B" ResourceGroup="chat"')));
  checkSilent(
    cctMissingExecutable,
    windows10(extension('EntryPoint="A.B"')).replace('EntryPoint="Chat.App"', 'StartPage="default.html"'),
  );
  checkSilent(cctMissingExecutable, windows10(backgroundTasks('<Task Type="timer"/><Task Type="ControlChannel"/>')));
});

test('the fix writes the program of the app as the app writes it', () => {
  const withApp = (manifest: string) =>
    manifest.replace('Executable="Chat.exe" EntryPoint="Chat.App"', 'Executable="$targetnametoken$.exe"');
  checkFix(
    cctMissingExecutable,
    withApp(windows10(extension('EntryPoint="A.B"'))),
    withApp(windows10(extension('Executable="$targetnametoken$.exe" EntryPoint="A.B"'))),
  );
});
