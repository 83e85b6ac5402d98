import test from 'node:test';
import { cctPushExtensionMissing } from '../../../../server/analysis/rules/manifest/cct-push-extension-missing';
import { backgroundTasks, windows10, windows81 } from '../../../harness/manifests';
import { checkRule, checkSilent } from '../../../harness/rules';

const name = 'Windows.Networking.Sockets.WebSocketKeepAlive';
const keepAlive = backgroundTasks('<Task Type="controlChannel"/>', `Executable="Chat.exe" EntryPoint="${name}"`);

test('the keep-alive alone, or beside tasks of other types', () => {
  for (const around of [windows10, windows81])
    checkRule(
      cctPushExtensionMissing,
      around(`${backgroundTasks('<Task Type="systemEvent"/>')}
<Extension Category="windows.backgroundTasks" Executable="Chat.exe" EntryPoint="${name}">
                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning cct-push-extension-missing: Windows.Networking.Sockets.WebSocketKeepAlive only keeps the connection open; what arrives on it starts a task of your own, and none is declared for it: registering one for the PushNotificationTrigger of the channel fails. Add a second extension with your class as EntryPoint and a Task of type controlChannel.
<BackgroundTasks><Task Type="controlChannel"/></BackgroundTasks>
</Extension>`),
    );
});

test('with the second task, also where its Type is misspelt; without the keep-alive', () => {
  for (const task of [
    '<Task Type="controlChannel"/>',
    '<Task Type="ControlChannel"/>',
    '<Task Type="$kind$"/>',
    '<Task/>',
  ])
    checkSilent(cctPushExtensionMissing, windows10(keepAlive + backgroundTasks(task)));
  checkSilent(cctPushExtensionMissing, windows10(backgroundTasks('<Task Type="timer"/>')));
});
