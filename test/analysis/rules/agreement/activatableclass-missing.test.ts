import test from 'node:test';
import { activatableclassMissing } from '../../../../server/analysis/rules/agreement/activatableclass-missing';
import { backgroundTasks, windows10 } from '../../../harness/manifests';
import { compile, fixture, project, taskClass } from '../../../harness/registrations';
import { checkRule, checkSilent } from '../../../harness/rules';

const app = (outputType: string, attributes = 'EntryPoint="Chat.Tasks.Ping"', type = 'timer') =>
  fixture({
    '/App.csproj': project(outputType, compile('Ping.cs')),
    '/Package.appxmanifest': windows10(backgroundTasks(`<Task Type="${type}"/>`, attributes)),
    '/Ping.cs': taskClass('Chat.Tasks.Ping'),
  });

test('a task class in the project of the app', () => {
  checkRule(
    activatableclassMissing,
    app('AppContainerExe')
      .replace(
        /(<Extension .*>)/,
        `$1\n${' '.repeat(58)}^^^^^^^^^^^^^^^ warning activatableclass-missing: The class Chat.Tasks.Ping is part of App, which is not a Windows Runtime component: nothing makes it an activatable class, and registering it fails with 0x80040154 (class not registered). Move it to a project whose output type is Windows Runtime Component, and reference that from the app.`,
      )
      .replace(/( +public sealed class Ping.*)/, `$1\n${' '.repeat(24)}^^^^ related: The class.`),
  );
});

test('silent: components, unknown outputs, audio, missing classes', () => {
  checkSilent(activatableclassMissing, app('winmdobj'));
  checkSilent(activatableclassMissing, app(''));
  checkSilent(activatableclassMissing, app('AppContainerExe', 'EntryPoint="Chat.Tasks.Ping"', 'audio'));
  checkSilent(activatableclassMissing, app('AppContainerExe', 'EntryPoint="Chat.Tasks.Gone"'));
  checkSilent(
    activatableclassMissing,
    app('AppContainerExe').replace('<OutputType>', '<CsWinRTComponent>true</CsWinRTComponent><OutputType>'),
  );
});

test('silent: the manifest names the class itself', () => {
  checkSilent(
    activatableclassMissing,
    app('AppContainerExe').replace(
      '</Applications>',
      '</Applications><Extensions><Extension Category="windows.activatableClass.inProcessServer"><InProcessServer><Path>CLRHost.dll</Path><ActivatableClass ActivatableClassId="Chat.Tasks.Ping" ThreadingModel="both"/></InProcessServer></Extension></Extensions>',
    ),
  );
});
