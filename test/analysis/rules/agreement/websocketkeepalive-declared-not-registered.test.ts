import test from 'node:test';
import { websocketkeepaliveDeclaredNotRegistered } from '../../../../server/analysis/rules/agreement/websocketkeepalive-declared-not-registered';
import { backgroundTasks, windows10 } from '../../../harness/manifests';
import { compile, fixture, project, registering } from '../../../harness/registrations';
import { checkRule, checkSilent } from '../../../harness/rules';

const keepAlive = 'Windows.Networking.Sockets.WebSocketKeepAlive';
const app = (code: string, items = compile('File.cs')) =>
  fixture({
    '/App.csproj': project('AppContainerExe', items),
    '/Package.appxmanifest': windows10(
      backgroundTasks('<Task Type="controlChannel"/>', `Executable="Chat.exe" EntryPoint="${keepAlive}"`),
    ),
    '/File.cs': code,
  });

test('declared and named nowhere in the code', () => {
  checkRule(
    websocketkeepaliveDeclaredNotRegistered,
    app('class Channel { }').replace(
      /(<Extension .*>)/,
      `$1\n${' '.repeat(80)}^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning websocketkeepalive-declared-not-registered: No code of this app registers "Windows.Networking.Sockets.WebSocketKeepAlive", so the keep-alive never runs and the server closes the idle connection. Register it as the TaskEntryPoint for the channel's KeepAliveTrigger, or remove the extension.`,
    ),
  );
});

test('silent: registered, perhaps registered, misspelt in the code, code that is not known', () => {
  checkSilent(
    websocketkeepaliveDeclaredNotRegistered,
    app(registering(`new BackgroundTaskBuilder { TaskEntryPoint = "${keepAlive}" }.Register();`)),
  );
  checkSilent(
    websocketkeepaliveDeclaredNotRegistered,
    app(registering('new BackgroundTaskBuilder { TaskEntryPoint = Environment.NewLine }.Register();')),
  );
  checkSilent(
    websocketkeepaliveDeclaredNotRegistered,
    app('class Channel { string name = "Windows.Sockets.WebSocketKeepalive"; }'),
  );
  checkSilent(
    websocketkeepaliveDeclaredNotRegistered,
    app('class Channel { }', `${compile('File.cs')}<Reference Include="Contoso.Channels"/>`),
  );
});
