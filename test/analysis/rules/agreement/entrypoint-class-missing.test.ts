import test from 'node:test';
import { entrypointClassMissing } from '../../../../server/analysis/rules/agreement/entrypoint-class-missing';
import { backgroundTasks, windows10 } from '../../../harness/manifests';
import { compile, fixture, project, taskClass } from '../../../harness/registrations';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const component = project('winmdobj', compile('Task.cs'));
const manifest = (name: string, type = 'timer') =>
  windows10(backgroundTasks(`<Task Type="${type}"/>`, `EntryPoint="${name}"`));
const app = (name: string, source = taskClass('Chat.Tasks.Ping'), more: Record<string, string> = {}) =>
  fixture({ '/App.csproj': component, '/Package.appxmanifest': manifest(name), '/Task.cs': source, ...more });

test('no such class, a class in another namespace, a class that is no task', () => {
  checkRule(
    entrypointClassMissing,
    `
    //- /App.csproj
    ${component}
    //- /Package.appxmanifest
    <Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
    <Extension Category="windows.backgroundTasks" EntryPoint="Chat.Gone"><BackgroundTasks><Task Type="timer"/></BackgroundTasks></Extension>
                                                              ^^^^^^^^^ warning entrypoint-class-missing: The app has no class Chat.Gone, so registering this task fails with 0x80040154 (class not registered). Write the namespace and name of a class that implements IBackgroundTask, or reference the project that contains it.
    <Extension Category="windows.backgroundTasks" EntryPoint="Tasks.Ping"><BackgroundTasks><Task Type="timer"/></BackgroundTasks></Extension>
                                                              ^^^^^^^^^^ warning entrypoint-class-missing: The app has no class Tasks.Ping, so registering this task fails with 0x80040154 (class not registered). Did you mean "Chat.Tasks.Ping"?
    <Extension Category="windows.backgroundTasks" EntryPoint="Chat.Tasks.Other"><BackgroundTasks><Task Type="timer"/></BackgroundTasks></Extension>
                                                              ^^^^^^^^^^^^^^^^ warning entrypoint-class-missing: Chat.Tasks.Other is a class of this app but does not implement IBackgroundTask, so Windows has nothing to run when the trigger fires. Name a class that does.
    <Extension Category="windows.backgroundTasks" EntryPoint="pch.cpp"><BackgroundTasks><Task Type="timer"/></BackgroundTasks></Extension>
                                                              ^^^^^^^ warning entrypoint-class-missing
    </Package>
    //- /Task.cs
    namespace Chat.Tasks
    {
        public sealed class Ping : Windows.ApplicationModel.Background.IBackgroundTask
                            ^^^^ related: A class with a similar name.
        {
            public void Run(Windows.ApplicationModel.Background.IBackgroundTaskInstance taskInstance) { }
        }
        public sealed class Other { }
                            ^^^^^ related: The class.
    }`,
  );
});

test('silent: tasks by themselves or through a base, other letter case, unknown bases, code for other symbols', () => {
  checkSilent(entrypointClassMissing, app('Chat.Tasks.Ping'));
  checkSilent(entrypointClassMissing, app('Chat.tasks.Ping'));
  checkSilent(
    entrypointClassMissing,
    app(
      'Chat.B',
      `using Windows.ApplicationModel.Background; namespace Chat { public class A : IBackgroundTask { public void Run(IBackgroundTaskInstance i) { } } public sealed class B : A { } }`,
    ),
  );
  checkSilent(entrypointClassMissing, app('Chat.B', 'namespace Chat { public sealed class B : Unknown.Base { } }'));
  checkSilent(entrypointClassMissing, app('Chat.B', '#if PHONE\nnamespace Chat { public sealed class B { } }\n#endif'));
});

test('silent: the project compiles a file that is not here', () => {
  const forgotten = project('winmdobj', compile('Task.cs') + compile('Gone.cs'));
  checkSilent(entrypointClassMissing, app('Chat.Tasks.Gone', undefined, { '/App.csproj': forgotten }));
});

test('silent: names that need no class, or whose class nobody here can know', () => {
  checkSilent(entrypointClassMissing, app('$tasks$.Ping'));
  const host =
    '</Applications><Extensions><Extension Category="windows.activatableClass.inProcessServer"><InProcessServer><Path>AgHostSvcs.dll</Path><ActivatableClass ActivatableClassId="AgHost.BackgroundTask" ThreadingModel="both"/></InProcessServer></Extension></Extensions>';
  checkSilent(entrypointClassMissing, app('AgHost.BackgroundTask').replace('</Applications>', host));
  checkSilent(entrypointClassMissing, app('SamplePlaceholder'));
  checkSilent(entrypointClassMissing, app('Windows.Networking.Sockets.WebSocketKeepAlive'));
  checkSilent(
    entrypointClassMissing,
    fixture({ '/App.csproj': component, '/Package.appxmanifest': manifest('Chat.App', 'audio'), '/Task.cs': '' }),
  );
  // No project file.
  checkSilent(entrypointClassMissing, fixture({ '/Package.appxmanifest': manifest('Chat.Gone'), '/Task.cs': '' }));
  for (const item of [
    '<PackageReference Include="Contoso.Tasks" Version="1.0"/>',
    '<Reference Include="Contoso.Tasks"><HintPath>Contoso.Tasks.winmd</HintPath></Reference>',
    '<ProjectReference Include="Native/Native.vcxproj"/>',
    '<ProjectReference Include="Gone/Gone.csproj"/>',
  ])
    checkSilent(
      entrypointClassMissing,
      fixture({
        '/App.csproj': project('winmdobj', item),
        '/Package.appxmanifest': manifest('Contoso.Tasks.Ping'),
        '/Native/Native.vcxproj': '<Project/>',
      }),
    );
});

test('the name of a file in the place of a class, whatever else packages may bring', () => {
  for (const items of ['', '<PackageReference Include="Contoso.Tasks" Version="1.0"/>'])
    checkRule(
      entrypointClassMissing,
      `
      //- /App.csproj
      ${project('winmdobj', compile('Task.cs') + items)}
      //- /Package.appxmanifest
      <Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
      <Extension Category="windows.backgroundTasks" EntryPoint="Chat.Tasks.Ping.cs"><BackgroundTasks><Task Type="timer"/></BackgroundTasks></Extension>
                                                                ^^^^^^^^^^^^^^^^^^ warning entrypoint-class-missing: The app has no class Chat.Tasks.Ping.cs, so registering this task fails with 0x80040154 (class not registered). Did you mean "Chat.Tasks.Ping"?
      </Package>
      //- /Task.cs
      namespace Chat.Tasks
      {
          public sealed class Ping : Windows.ApplicationModel.Background.IBackgroundTask
                              ^^^^ related: A class with a similar name.
          {
              public void Run(Windows.ApplicationModel.Background.IBackgroundTaskInstance taskInstance) { }
          }
      }`,
    );
});

test('the class is in a component that the app does not reference', () => {
  const files = (reference: string, finding = '') =>
    fixture({
      '/App/App.csproj': project('AppContainerExe', reference),
      '/App/Package.appxmanifest': `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
<Extension Category="windows.backgroundTasks" EntryPoint="Chat.Tasks.Ping"><BackgroundTasks><Task Type="timer"/></BackgroundTasks></Extension>
${finding}</Package>`,
      '/Tasks/Tasks.csproj': project('winmdobj', compile('Task.cs')),
      '/Tasks/Task.cs': taskClass('Chat.Tasks.Ping'),
    });
  checkRule(
    entrypointClassMissing,
    files(
      '',
      `                                                          ^^^^^^^^^^^^^^^ warning entrypoint-class-missing: Chat.Tasks.Ping is a class of the project Tasks, which no project of the app references, so the package lacks it and registering this task fails with 0x80040154 (class not registered). Reference that project.
`,
    ),
  );
  checkSilent(entrypointClassMissing, files('<ProjectReference Include="../Tasks/Tasks.csproj"/>'));
});

test('packages that bring no tasks leave the app known', () => {
  checkRule(
    entrypointClassMissing,
    `
    //- /App.csproj
    ${project('winmdobj', '<PackageReference Include="Microsoft.NETCore.UniversalWindowsPlatform"/><Reference Include="System.Runtime"/>')}
    //- /Package.appxmanifest
    <Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
    <Extension Category="windows.backgroundTasks" EntryPoint="Chat.Gone"><BackgroundTasks><Task Type="timer"/></BackgroundTasks></Extension>
                                                              ^^^^^^^^^ warning entrypoint-class-missing
    </Package>`,
  );
});

test('Visual Basic: the root namespace stands before every namespace but Global', () => {
  const files = (name: string) =>
    fixture({
      '/App.vbproj': `<Project><PropertyGroup><RootNamespace>Chat</RootNamespace><OutputType>winmdobj</OutputType></PropertyGroup><ItemGroup>${compile('Task.vb')}</ItemGroup></Project>`,
      '/Package.appxmanifest': manifest(name),
      '/Task.vb': `Imports Windows.ApplicationModel.Background
Namespace Tasks
    Public NotInheritable Class Ping
        Implements IBackgroundTask
    End Class
End Namespace
Namespace Global.Other
    Public NotInheritable Class Pong : Implements IBackgroundTask
    End Class
End Namespace`,
    });
  checkSilent(entrypointClassMissing, files('Chat.Tasks.Ping'));
  checkSilent(entrypointClassMissing, files('Other.Pong'));
  checkRule(
    entrypointClassMissing,
    files('Tasks.Ping')
      .replace(
        /(<Extension .*EntryPoint="Tasks.Ping">)/,
        `$1\n${' '.repeat(58)}^^^^^^^^^^ warning entrypoint-class-missing: The app has no class Tasks.Ping, so registering this task fails with 0x80040154 (class not registered). Did you mean "Chat.Tasks.Ping"?`,
      )
      .replace(
        /( +Public NotInheritable Class Ping)/,
        `$1\n${' '.repeat(32)}^^^^ related: A class with a similar name.`,
      ),
  );
});

test('the fix writes the similar class, else one that no extension names yet', () => {
  checkFix(entrypointClassMissing, app('Tasks.Ping'), app('Chat.Tasks.Ping'));
  checkFix(entrypointClassMissing, app('Chat.Tasks.SocketListener'), app('Chat.Tasks.Ping'));
});
