import test from 'node:test';
import { bgtaskEntrypointShape as rule } from '../../../../server/analysis/rules/manifest/bgtask-entrypoint-shape';
import { backgroundTasks, windows10 } from '../../../harness/manifests';
import { compile, fixture, project, taskClass } from '../../../harness/registrations';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('no namespace, or no name at all', () => {
  checkRule(
    rule,
    windows10(`
<Extension Category="windows.backgroundTasks" EntryPoint="PushNotifyTask"><BackgroundTasks><Task Type="timer"/></BackgroundTasks></Extension>
                                                          ^^^^^^^^^^^^^^ warning bgtask-entrypoint-shape: "PushNotifyTask" names no namespace, so Windows will not find the class when a trigger fires. Write the namespace and the class that implements IBackgroundTask, such as "Contoso.Tasks.PushNotifyTask".
<Extension Category="windows.backgroundTasks" EntryPoint="Chat.Tasks.">
                                                          ^^^^^^^^^^^ warning bgtask-entrypoint-shape: "Chat.Tasks." is not a name that a class can have…
<BackgroundTasks><Task Type="timer"/></BackgroundTasks></Extension>
<Extension Category="windows.backgroundTasks" EntryPoint="Chat Tasks.My-Task">
                                                          ^^^^^^^^^^^^^^^^^^ warning bgtask-entrypoint-shape
<BackgroundTasks><Task Type="timer"/></BackgroundTasks></Extension>`),
  );
});

test('full names, build tokens, audio, and what the schema already refuses', () => {
  for (const name of ['Chat.Task', 'A.B.C_1', 'Größe.Täsk', '$safeprojectname$.Task', '$name$', '', ' Task'])
    checkSilent(rule, windows10(backgroundTasks('<Task Type="timer"/>', `EntryPoint="${name}"`)));
  checkSilent(rule, windows10(backgroundTasks('<Task Type="audio"/>', 'EntryPoint="SamplePlaceholder"')));
});

test('the class that was meant, where the code has only one of that name', () => {
  const app = (manifest: string) =>
    fixture({
      '/App.csproj': project('winmdobj', compile('Task.cs')),
      '/Package.appxmanifest': windows10(manifest),
      '/Task.cs': taskClass('Chat.Tasks.Ping'),
    });
  checkRule(
    rule,
    app(`
<Extension Category="windows.backgroundTasks" EntryPoint="Ping"><BackgroundTasks><Task Type="timer"/></BackgroundTasks></Extension>
                                                          ^^^^ warning bgtask-entrypoint-shape: "Ping" names no namespace, so Windows will not find the class when a trigger fires. Write "Chat.Tasks.Ping".`),
  );
  for (const name of ['Ping', 'Chat.Tasks.Ping, Chat.Tasks', 'SocketTask'])
    checkFix(
      rule,
      app(backgroundTasks('<Task Type="timer"/>', `EntryPoint="${name}"`)),
      app(backgroundTasks('<Task Type="timer"/>', 'EntryPoint="Chat.Tasks.Ping"')),
    );
});
