import test from 'node:test';
import { declaredTaskUnused } from '../../../../server/analysis/rules/agreement/declared-task-unused';
import { backgroundTasks, windows10 } from '../../../harness/manifests';
import { compile, fixture, project, registering, taskClass } from '../../../harness/registrations';
import { checkRule, checkSilent } from '../../../harness/rules';

const app = (code: string) =>
  fixture({
    '/App.csproj': project('winmdobj', compile('Old.cs'), compile('File.cs')),
    '/Package.appxmanifest': windows10(backgroundTasks('<Task Type="timer"/>', 'EntryPoint="Chat.Tasks.Old"')),
    '/Old.cs': taskClass('Chat.Tasks.Old'),
    '/File.cs': code,
  });

test('a class that is declared and never registered', () => {
  checkRule(
    declaredTaskUnused,
    app('class Other { }').replace(
      /(<Extension .*>)/,
      `$1\n${' '.repeat(58)}^^^^^^^^^^^^^^ hint declared-task-unused: No code of this app registers "Chat.Tasks.Old", so this task never runs, and what it declares can still change how Windows answers RequestAccessAsync. Register it with a BackgroundTaskBuilder, or remove the extension.`,
    ),
  );
});

test('silent: registered, perhaps registered, named in some text', () => {
  checkSilent(
    declaredTaskUnused,
    app(registering('new BackgroundTaskBuilder { TaskEntryPoint = typeof(Chat.Tasks.Old).FullName }.Register();')),
  );
  checkSilent(
    declaredTaskUnused,
    app(registering('new BackgroundTaskBuilder { TaskEntryPoint = Environment.NewLine }.Register();')),
  );
  checkSilent(declaredTaskUnused, app('class Other { string name = "Chat.Tasks.Old"; }'));
});
