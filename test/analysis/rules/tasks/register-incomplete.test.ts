import test from 'node:test';
import { registerIncomplete } from '../../../../server/analysis/rules/tasks/register-incomplete';
import { backgroundTasks, windows10 } from '../../../harness/manifests';
import { compile, fixture, project, registering } from '../../../harness/registrations';
import { checkRule, checkSilent } from '../../../harness/rules';

test('no trigger', () => {
  checkRule(
    registerIncomplete,
    registering(`
    new BackgroundTaskBuilder().Register();
                                ^^^^^^^^ error register-incomplete: This builder has no trigger, so Register throws an exception: Windows would not know when to run the task. Call SetTrigger before Register.
    var builder = new BackgroundTaskBuilder { Name = "a", TaskEntryPoint = "Tasks.A" };
    builder.AddCondition(new SystemCondition(SystemConditionType.UserPresent));
    var task = builder.Register();
                       ^^^^^^^^ error register-incomplete
    builder = new BackgroundTaskBuilder();
    Action later = () => builder.Register();
                                 ^^^^^^^^ error register-incomplete`),
  );
});

test('a trigger from somewhere', () => {
  checkSilent(
    registerIncomplete,
    registering(
      `
      var plain = new BackgroundTaskBuilder();
      plain.SetTrigger(new TimeTrigger(15, false));
      plain.Register();
      plain.Register();
      var maybe = new BackgroundTaskBuilder();
      if (channel != null) maybe.SetTrigger(channel.KeepAliveTrigger); else maybe.SetTrigger(new TimeTrigger(15, true));
      maybe.Register();
      var filled = new BackgroundTaskBuilder();
      Fill(filled);
      filled.Register();
      Make().Register();
      field = new BackgroundTaskBuilder();
      FillField();
      field.Register();
      given.Register();
      new Other().Register();
      new UnknownBuilder().Register();
      builders[0].Register();
      var extended = new BackgroundTaskBuilder().WithTimer();
      extended.Register();`,
      `
      BackgroundTaskBuilder field, given;
      BackgroundTaskBuilder[] builders;
      void Fill(BackgroundTaskBuilder builder) { builder.SetTrigger(new TimeTrigger(15, false)); }
      void FillField() { field.SetTrigger(new TimeTrigger(15, false)); }
      BackgroundTaskBuilder Make() { return given; }
      void Parameter(BackgroundTaskBuilder builder) { builder.Register(); }
      class Other { public void Register() { } }`,
    ),
  );
});

const inProcess = `
    var builder = new BackgroundTaskBuilder { Name = "a" };
    builder.SetTrigger(new TimeTrigger(15, false));
    builder.Register();`;

const app = (code: string, manifest = windows10(backgroundTasks('<Task Type="timer"/>'))) =>
  fixture({
    '/App.csproj': project('AppContainerExe', compile('R.cs'), '<AppxManifest Include="Package.appxmanifest"/>'),
    '/Package.appxmanifest': manifest,
    '/R.cs': code,
  });

test('nothing that could run', () => {
  checkRule(
    registerIncomplete,
    app(
      registering(`${inProcess}
            ^^^^^^^^ error register-incomplete: This task has no TaskEntryPoint, so Windows runs it in the app and calls OnBackgroundActivated, which this app does not override: nothing happens when the trigger fires. …`),
    ),
  );
});

test('the app is activated, or not all of it is known', () => {
  checkSilent(
    registerIncomplete,
    app(registering(inProcess, 'protected override void OnBackgroundActivated(object args) { }')),
  );
  checkSilent(
    registerIncomplete,
    app(registering(`group.BackgroundActivated += null; ${inProcess}`, 'BackgroundTaskRegistrationGroup group;')),
  );
  checkSilent(registerIncomplete, registering(inProcess));
  checkSilent(registerIncomplete, app(registering(inProcess.replace('"a"', '"a", TaskGroup = null'))));
  checkSilent(
    registerIncomplete,
    app(registering(inProcess.replace('"a"', '"a", TaskEntryPoint = Environment.NewLine'))),
  );
});
