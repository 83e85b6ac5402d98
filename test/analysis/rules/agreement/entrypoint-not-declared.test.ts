import test from 'node:test';
import { entrypointClassMissing } from '../../../../server/analysis/rules/agreement/entrypoint-class-missing';
import { entrypointNotDeclared } from '../../../../server/analysis/rules/agreement/entrypoint-not-declared';
import { backgroundTasks, windows10 } from '../../../harness/manifests';
import { compile, fixture, project, registering, taskClass } from '../../../harness/registrations';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const manifest = (name: string) => windows10(backgroundTasks('<Task Type="timer"/>', `EntryPoint="${name}"`));

test('a name that no extension has', () => {
  checkRule(
    entrypointNotDeclared,
    `
    //- /Package.appxmanifest
    <Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
    <Applications>
    <Application Id="App">
     ^^^^^^^^^^^ related: The extension is missing in this application.
    </Application>
    </Applications>
    </Package>
    //- /Registration.cs
    using Windows.ApplicationModel.Background;
    class Registration
    {
        const string Name = "Chat.Tasks.PushTask";
        void Register(BackgroundTaskBuilder builder)
        {
            new BackgroundTaskBuilder { TaskEntryPoint = "Chat.Tasks.PingTask" }.Register();
                                                          ^^^^^^^^^^^^^^^^^^^ error entrypoint-not-declared: No background task extension of the manifest has the EntryPoint "Chat.Tasks.PingTask", so Register fails with 0x80040154 (class not registered). Declare the task in the manifest, or register a class that is declared.
            new BackgroundTaskBuilder { TaskEntryPoint = Name }.Register();
                                                         ^^^^ error entrypoint-not-declared
            new BackgroundTaskBuilder { TaskEntryPoint = Name }.Register();
                                                         ^^^^ related: Registered here as well.
        }
    }
    `.replace(
      /( +)<Application Id="App">\n( +)\^+ (related.*)/,
      '$1<Application Id="App">\n$2^^^^^^^^^^^ $3\n$2^^^^^^^^^^^ $3',
    ),
  );
});

test('silent: declared, declared in another letter case, in process, unknown, system classes, build tokens, no manifest', () => {
  const code = (name: string) => registering(`new BackgroundTaskBuilder { TaskEntryPoint = ${name} }.Register();`);
  const check = (declared: string, name: string) =>
    checkSilent(
      entrypointNotDeclared,
      fixture({ '/Package.appxmanifest': manifest(declared), '/File.cs': code(name) }),
    );
  check('Chat.Tasks.PingTask', '"Chat.Tasks.PingTask"');
  check('Chat.Tasks.pingtask', '"Chat.Tasks.PingTask"');
  check('Chat.Tasks.PingTask', 'null');
  check('Chat.Tasks.PingTask', 'Environment.NewLine');
  check('Chat.Tasks.PingTask', '"Windows.Networking.Sockets.WebSocketKeepAlive"');
  check('Chat.Tasks.PingTask', '"Windows.Sockets.WebSocketKeepAlive"');
  check('$entrypoint$', '"Chat.Tasks.PingTask"');
  checkSilent(entrypointNotDeclared, code('"Chat.Tasks.PingTask"'));
});

test('silent: a manifest that is broken in the middle of typing', () => {
  checkSilent(
    entrypointNotDeclared,
    fixture({
      '/Package.appxmanifest': windows10(
        '<Extension Category="windows.backgroundTasks" EntryPoint="Chat.Tasks.PingTask',
      ),
      '/File.cs': registering('new BackgroundTaskBuilder { TaskEntryPoint = "Chat.Tasks.PingTask" }.Register();'),
    }),
  );
});

test('the fix declares the task with the type of its trigger', () => {
  const code = registering(`
    var builder = new BackgroundTaskBuilder { TaskEntryPoint = "Chat.Tasks.PingTask" };
    builder.SetTrigger(new TimeTrigger(15, false));
    builder.Register();`);
  const other = backgroundTasks('<Task Type="systemEvent"/>', 'EntryPoint="Chat.Tasks.Other"');
  checkFix(
    entrypointNotDeclared,
    fixture({ '/Package.appxmanifest': windows10(other), '/File.cs': code }),
    fixture({
      '/Package.appxmanifest': windows10(`${other}
<Extension Category="windows.backgroundTasks" EntryPoint="Chat.Tasks.PingTask">
  <BackgroundTasks>
    <Task Type="timer" />
  </BackgroundTasks>
</Extension>`),
      '/File.cs': code,
    }),
  );
});

test('the fix writes names as the manifest does, and any text as XML', () => {
  const code = registering(`
    var builder = new BackgroundTaskBuilder { TaskEntryPoint = "Chat.A<B>&C" };
    builder.SetTrigger(new TimeTrigger(15, false));
    builder.Register();`);
  const text = (
    extensions: string,
  ) => `<f:Package xmlns:f="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
  <f:Applications>
    <f:Application Id="App">
      <f:Other />${extensions}
    </f:Application>
  </f:Applications>
</f:Package>`;
  checkFix(
    entrypointNotDeclared,
    fixture({ '/Package.appxmanifest': text(''), '/File.cs': code }),
    fixture({
      '/Package.appxmanifest': text(`
      <f:Extensions>
        <f:Extension Category="windows.backgroundTasks" EntryPoint="Chat.A&lt;B>&amp;C">
          <f:BackgroundTasks>
            <f:Task Type="timer" />
          </f:BackgroundTasks>
        </f:Extension>
      </f:Extensions>`),
      '/File.cs': code,
    }),
  );
});

test('a declaration that misses the name of the class is shown and mended', () => {
  const files = (declared: string) =>
    fixture({
      '/App.csproj': project('winmdobj', compile('File.cs'), compile('Ping.cs')),
      '/Package.appxmanifest': manifest(declared),
      '/File.cs': registering(
        'new BackgroundTaskBuilder { TaskEntryPoint = typeof(Chat.Tasks.PingTask).FullName }.Register();',
      ),
      '/Ping.cs': taskClass('Chat.Tasks.PingTask'),
    });
  checkFix(entrypointNotDeclared, files('Tasks.PingTask'), files('Chat.Tasks.PingTask'));
  checkSilent(entrypointClassMissing, files('Tasks.PingTask'));
});

test('silent: declared in the manifest of the project that packages the app', () => {
  const reference = (path: string) => `<ProjectReference Include="${path}"/>`;
  checkSilent(
    entrypointNotDeclared,
    fixture({
      '/App/App.csproj': project('appcontainerexe', compile('File.cs')),
      '/App/Package.appxmanifest': windows10(''),
      '/App/File.cs': registering('new BackgroundTaskBuilder { TaskEntryPoint = "Chat.Tasks.PingTask" }.Register();'),
      '/Packaging/Packaging.wapproj': `<Project><ItemGroup><AppxManifest Include="Package.appxmanifest"/>${reference('..\\App\\App.csproj')}</ItemGroup></Project>`,
      '/Packaging/Package.appxmanifest': manifest('Chat.Tasks.PingTask'),
    }),
  );
});
