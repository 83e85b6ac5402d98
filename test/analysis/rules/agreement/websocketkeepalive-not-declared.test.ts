import test from 'node:test';
import { websocketkeepaliveNotDeclared } from '../../../../server/analysis/rules/agreement/websocketkeepalive-not-declared';
import { backgroundTasks, windows10 } from '../../../harness/manifests';
import { fixture, registering } from '../../../harness/registrations';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const keepAlive = 'Windows.Networking.Sockets.WebSocketKeepAlive';
const push = backgroundTasks('<Task Type="controlChannel"/>', 'Executable="Chat.exe" EntryPoint="Chat.Tasks.Push"');
const code = registering(`
var builder = new BackgroundTaskBuilder { Name = "KeepAlive" };
builder.TaskEntryPoint = "${keepAlive}";
builder.SetTrigger(channel.KeepAliveTrigger);
builder.Register();`);
const app = (extensions: string) => fixture({ '/Package.appxmanifest': windows10(extensions), '/File.cs': code });

test('registered and not declared', () => {
  checkRule(
    websocketkeepaliveNotDeclared,
    app(push)
      .replace(/(<Application .*>)/, '$1\n ^^^^^^^^^^^ related: The extension is missing in this application.')
      .replace(
        /(builder.TaskEntryPoint.*)/,
        `$1\n${' '.repeat(26)}^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error websocketkeepalive-not-declared: The manifest does not declare "Windows.Networking.Sockets.WebSocketKeepAlive", so Register fails with 0x80040154 (class not registered) and the channel has no keep-alive. Add a background task extension with this EntryPoint and Type "controlChannel".`,
      ),
  );
});

test('silent: declared, or declared under a misspelt name', () => {
  for (const name of [keepAlive, 'Windows.Sockets.WebSocketKeepAlive'])
    checkSilent(
      websocketkeepaliveNotDeclared,
      app(backgroundTasks('<Task Type="controlChannel"/>', `Executable="Chat.exe" EntryPoint="${name}"`)),
    );
});

test('the fix declares it beside the other task', () => {
  checkFix(
    websocketkeepaliveNotDeclared,
    app(push),
    app(`${push}
<Extension Category="windows.backgroundTasks" Executable="Chat.exe" EntryPoint="${keepAlive}">
  <BackgroundTasks>
    <Task Type="controlChannel" />
  </BackgroundTasks>
</Extension>`),
  );
});
