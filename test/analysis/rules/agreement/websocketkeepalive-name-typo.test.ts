import test from 'node:test';
import { websocketkeepaliveNameTypo } from '../../../../server/analysis/rules/agreement/websocketkeepalive-name-typo';
import { backgroundTasks, windows10, windows81 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const entryPoint = (name: string) =>
  backgroundTasks('<Task Type="controlChannel"/>', `Executable="Chat.exe" EntryPoint="${name}"`);

test('near misses in the manifest', () => {
  checkRule(
    websocketkeepaliveNameTypo,
    windows10(`
<Extension Category="windows.backgroundTasks" EntryPoint="Windows.Sockets.WebSocketKeepAlive">
                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error websocketkeepalive-name-typo: "Windows.Sockets.WebSocketKeepAlive" is not a class of Windows, so the keep-alive of the channel would never run. Write "Windows.Networking.Sockets.WebSocketKeepAlive".
  <BackgroundTasks><Task Type="controlChannel"/></BackgroundTasks>
</Extension>
<Extension Category="windows.backgroundTasks" EntryPoint="windows.networking.sockets.WebsocketKeepAlive">
                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error websocketkeepalive-name-typo
  <BackgroundTasks><Task Type="controlChannel"/></BackgroundTasks>
</Extension>
<Extension Category="windows.backgroundTasks" EntryPoint="Networking.Sockets.WebSocketKeepAlive">
                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error websocketkeepalive-name-typo
  <BackgroundTasks><Task Type="controlChannel"/></BackgroundTasks>
</Extension>
<Extension Category="windows.backgroundTasks" EntryPoint="WebSocketKeepAlive">
                                                          ^^^^^^^^^^^^^^^^^^ error websocketkeepalive-name-typo
  <BackgroundTasks><Task Type="controlChannel"/></BackgroundTasks>
</Extension>
<Extension Category="windows.backgroundTasks" EntryPoint="Windows.Networking.Sockets.WebSocketKeepAlve">
                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error websocketkeepalive-name-typo
  <BackgroundTasks><Task Type="controlChannel"/></BackgroundTasks>
</Extension>`),
  );
});

test('the right name, own classes and build tokens are left alone', () => {
  for (const name of [
    'Windows.Networking.Sockets.WebSocketKeepAlive',
    'Chat.Tasks.WebSocketKeepAlive',
    'Chat.WebSocketKeepAliveTask',
    'KeepAlive.Task',
    '$entry$',
    '',
  ])
    checkSilent(websocketkeepaliveNameTypo, windows81(entryPoint(name)));
});

test('the fix writes the full name', () => {
  checkFix(
    websocketkeepaliveNameTypo,
    windows10(entryPoint('Windows.Sockets.WebSocketKeepAlive')),
    windows10(entryPoint('Windows.Networking.Sockets.WebSocketKeepAlive')),
  );
});

test('near misses in C# strings', () => {
  checkRule(
    websocketkeepaliveNameTypo,
    `
    class Registration
    {
        const string KeepAlive = "Windows.Sockets.WebSocketKeepAlive";
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error websocketkeepalive-name-typo: "Windows.Sockets.WebSocketKeepAlive" is not a class of Windows, so the keep-alive of the channel would never run. Write "Windows.Networking.Sockets.WebSocketKeepAlive".
        string verbatim = @"Windows.Networking.Sockets.WebSocketkeepAlive";
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error websocketkeepalive-name-typo
        string right = "Windows.Networking.Sockets.WebSocketKeepAlive";
        string taskName = "WebSocketKeepAlive";
        string own = "Chat.WebSocketKeepAlive";
        // "Windows.Sockets.WebSocketKeepAlive"
    }
    `,
  );
});

test("a class of the user's own", () => {
  checkSilent(
    websocketkeepaliveNameTypo,
    `
    namespace Networking.Sockets { public sealed class WebSocketKeepAlive { } }
    class Registration { string entryPoint = "Networking.Sockets.WebSocketKeepAlive"; }
    `,
  );
});
