import test from 'node:test';
import { entrypointCaseMismatch } from '../../../../server/analysis/rules/agreement/entrypoint-case-mismatch';
import { backgroundTasks, windows10 } from '../../../harness/manifests';
import { fixture, registering, taskClass } from '../../../harness/registrations';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const manifest = (name: string) => windows10(backgroundTasks('<Task Type="timer"/>', `EntryPoint="${name}"`));
const code = (name: string) => registering(`new BackgroundTaskBuilder { TaskEntryPoint = "${name}" }.Register();`);

test('the code differs from the manifest', () => {
  checkRule(
    entrypointCaseMismatch,
    `
    //- /Package.appxmanifest
    <Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
    <Extension Category="windows.backgroundTasks" EntryPoint="Chat.Tasks.PingTask"><BackgroundTasks/></Extension>
                                                              ^^^^^^^^^^^^^^^^^^^ related: The declaration.
    </Package>
    //- /File.cs
    class Registration
    {
        void Register()
        {
            new Windows.ApplicationModel.Background.BackgroundTaskBuilder { TaskEntryPoint = "chat.Tasks.PingTask" }.Register();
                                                                                              ^^^^^^^^^^^^^^^^^^^ error entrypoint-case-mismatch: The manifest declares "Chat.Tasks.PingTask", and letter case counts here, so Windows does not find the class (0x80040154): Register fails. Write "Chat.Tasks.PingTask".
        }
    }`,
  );
});

test('the manifest differs from the class, and the code from either', () => {
  checkRule(
    entrypointCaseMismatch,
    `
    //- /Package.appxmanifest
    <Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
    <Extension Category="windows.backgroundTasks" EntryPoint="Chat.Pingtask"><BackgroundTasks/></Extension>
                                                              ^^^^^^^^^^^^^ error entrypoint-case-mismatch: The class is called Chat.PingTask, and letter case counts here, so Windows does not find the class (0x80040154). Write "Chat.PingTask".
    </Package>
    //- /File.cs
    namespace Chat
    {
        public sealed class PingTask { }
                            ^^^^^^^^ related: The class.
        class Registration
        {
            void Register()
            {
                new Windows.ApplicationModel.Background.BackgroundTaskBuilder { TaskEntryPoint = "Chat.Pingtask" }.Register();
                                                                                                  ^^^^^^^^^^^^^ related: Registered here with the same mistake.
            }
        }
    }`,
  );
});

test('silent: equal, other names, two declarations that differ in letter case', () => {
  checkSilent(
    entrypointCaseMismatch,
    fixture({ '/Package.appxmanifest': manifest('Chat.Tasks.PingTask'), '/File.cs': code('Chat.Tasks.PingTask') }),
  );
  checkSilent(
    entrypointCaseMismatch,
    fixture({ '/Package.appxmanifest': manifest('Chat.Tasks.PingTask'), '/File.cs': code('Chat.Tasks.Ping') }),
  );
  const two = windows10(
    ['Chat.A', 'chat.a'].map(name => backgroundTasks('<Task Type="timer"/>', `EntryPoint="${name}"`)).join('\n'),
  );
  checkSilent(entrypointCaseMismatch, fixture({ '/Package.appxmanifest': two, '/File.cs': code('chat.a') }));
});

test('the fix writes the name of the class, in the constant too', () => {
  const files = (declared: string, registered: string) =>
    fixture({
      '/Package.appxmanifest': manifest(declared),
      '/File.cs': registering(
        'new BackgroundTaskBuilder { TaskEntryPoint = Name }.Register();',
        `const string Name = "${registered}";`,
      ),
      '/Ping.cs': taskClass('Chat.Tasks.PingTask'),
    });
  checkFix(
    entrypointCaseMismatch,
    files('chat.tasks.PingTask', 'Chat.Tasks.pingTask'),
    files('Chat.Tasks.PingTask', 'Chat.Tasks.PingTask'),
  );
  checkFix(
    entrypointCaseMismatch,
    files('Chat.Tasks.PingTask', 'Chat.Tasks.pingTask'),
    files('Chat.Tasks.PingTask', 'Chat.Tasks.PingTask'),
  );
});
