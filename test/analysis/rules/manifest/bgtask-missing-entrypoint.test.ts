import test from 'node:test';
import { bgtaskMissingEntrypoint as rule } from '../../../../server/analysis/rules/manifest/bgtask-missing-entrypoint';
import { backgroundTasks, windows10, windows81 } from '../../../harness/manifests';
import { compile, fixture, project, taskClass } from '../../../harness/registrations';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const missing = `
<Extension Category="windows.backgroundTasks">
 ^^^^^^^^^ error bgtask-missing-entrypoint: This background task has neither EntryPoint nor StartPage, so nothing says what to run, and Windows rejects the manifest. Add EntryPoint with the full name of the class that implements IBackgroundTask. A task that runs in the process of the app (OnBackgroundActivated) needs no extension: then remove it.
<BackgroundTasks><Task Type="timer"/></BackgroundTasks>
</Extension>`;

test('nothing says what to run', () => {
  checkRule(rule, windows10(missing));
  checkRule(rule, windows81(missing));
});

test('a class, a script, a program (another rule), another kind of activation, a misspelt category', () => {
  const uap10 = 'xmlns:uap10="http://schemas.microsoft.com/appx/manifest/uap/windows10/10"';
  for (const attributes of ['EntryPoint="A.B"', 'EntryPoint=""', 'StartPage="x.js"', 'Executable="x.exe"'])
    checkSilent(rule, windows10(backgroundTasks('<Task Type="timer"/>', attributes)));
  checkSilent(rule, windows10(backgroundTasks('<Task Type="timer"/>', 'uap10:RuntimeBehavior="windowsApp"'), uap10));
  checkSilent(rule, windows10('<Extension Category="windows.backgroundTask"><BackgroundTasks/></Extension>'));
});

test('an extension that is still being typed', () => {
  for (const start of [
    '<Extension Category="windows.backgroundTasks"',
    '<Extension Category="windows.backgroundTasks" Ent',
  ])
    checkSilent(rule, windows10(`${start}\n<BackgroundTasks><Task Type="timer"/></BackgroundTasks></Extension>`));
  checkSilent(rule, windows10('<Extension Category="windows.backgroundTasks">'));
});

test('the fix names a task class that no extension names yet', () => {
  const app = (attributes: string) =>
    fixture({
      '/App.csproj': project('winmdobj', compile('Task.cs')),
      '/Package.appxmanifest': windows10(
        `${backgroundTasks('<Task Type="timer"/>', 'EntryPoint="Chat.Ping"')}\n${backgroundTasks('<Task Type="timer"/>', attributes)}`,
      ),
      '/Task.cs': `${taskClass('Chat.Ping')}\n${taskClass('Chat.Pong')}`,
    });
  checkFix(rule, app('ResourceGroup="a"'), app('ResourceGroup="a" EntryPoint="Chat.Pong"'));
});
