import test from 'node:test';
import { deferralAfterAwait } from '../../../../server/analysis/rules/tasks/deferral-after-await';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { appClass, taskClass } from '../../../harness/tasks';

test('the deferral stands behind an await, on every path or on some', () => {
  checkRule(
    deferralAfterAwait,
    taskClass(`
    await Work();
    ^^^^^ related: Here Run returns to Windows.
    var deferral = instance.GetDeferral();
                            ^^^^^^^^^^^ error deferral-after-await: This deferral comes too late: at the first await Run returns to Windows, which may end the task before this line is reached. Call GetDeferral() before anything is awaited.
    deferral.Complete();`),
  );
  checkRule(
    deferralAfterAwait,
    taskClass(
      `
    if (instance.SuspendedCount > 0) { await Work(); }
                                       ^^^^^ related: Here Run returns to Windows.
    kept = instance.GetDeferral();
                    ^^^^^^^^^^^ error deferral-after-await`,
      { run: 'async void IBackgroundTask.Run', members: 'BackgroundTaskDeferral kept; Task Work() { return null; }' },
    ),
  );
});

test('OnRun of a task that draws XAML', () => {
  checkRule(
    deferralAfterAwait,
    taskClass(
      `
    base.OnRun(instance);
    await Work();
    ^^^^^ related: Here OnRun returns to Windows.
    instance.GetDeferral().Complete();
             ^^^^^^^^^^^ error deferral-after-await: This deferral comes too late: at the first await OnRun returns to Windows, …`,
      { run: 'override async void OnRun' },
    )
      .replace(': IBackgroundTask', ': Windows.UI.Xaml.Media.Imaging.XamlRenderingBackgroundTask')
      .replace('public override', 'protected override'),
  );
});

test('taken first, a second one, or an await elsewhere', () => {
  for (const run of [
    'var d = instance.GetDeferral(); await Work(); d.Complete();',
    'if (instance.SuspendedCount > 0) return; var d = instance.GetDeferral(); await Work(); d.Complete();',
    'var d = instance.GetDeferral(); await Work(); var second = instance.GetDeferral(); second.Complete(); d.Complete();',
    'Func<Task> later = async () => await Work(); var d = instance.GetDeferral(); await later(); d.Complete();',
  ])
    checkSilent(deferralAfterAwait, taskClass(run));
  checkSilent(
    deferralAfterAwait,
    'class Other { async void Run(Other o) { await System.Threading.Tasks.Task.Delay(1); o.GetDeferral(); } object GetDeferral() => null; }',
  );
});

test('the fix makes it the first statement', () => {
  const run = (body: string) => `
    using System.Threading.Tasks;
    using Windows.ApplicationModel.Background;
    public sealed class T : IBackgroundTask
    {
        public async void Run(IBackgroundTaskInstance instance)
        {
            ${body}
        }
    }`;
  checkFix(
    deferralAfterAwait,
    run(`var before = 1;
            await Task.Delay(before);
            var deferral = instance.GetDeferral();
            deferral.Complete();`),
    run(`var deferral = instance.GetDeferral();
            var before = 1;
            await Task.Delay(before);
            deferral.Complete();`),
  );
});

test('tasks in the process of the app', () => {
  checkRule(
    deferralAfterAwait,
    appClass(`
    await Work();
    ^^^^^ related: Here OnBackgroundActivated returns to Windows.
    var deferral = args.TaskInstance.GetDeferral();
                                     ^^^^^^^^^^^ error deferral-after-await: This deferral comes too late: at the first await OnBackgroundActivated returns to Windows, …
    deferral.Complete();`),
  );
  checkFix(
    deferralAfterAwait,
    appClass('await Work();\nvar d = args.TaskInstance.GetDeferral();\nd.Complete();'),
    appClass('var d = args.TaskInstance.GetDeferral();\nawait Work();\nd.Complete();'),
  );
});
