import test from 'node:test';
import { noCanceledHandler } from '../../../../server/analysis/rules/tasks/no-canceled-handler';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { appClass, taskClass } from '../../../harness/tasks';

const work = 'Task Work() { return Task.Delay(1); }';

test('an await or an endless loop, and no handler', () => {
  checkRule(
    noCanceledHandler,
    taskClass('await Work();', {
      run: `async void
       Run`,
      members: work,
    }).replace(
      'Run(IBackgroundTaskInstance instance)',
      `$&
       ^^^ hint no-canceled-handler: This task goes on after an await or in a loop, and nothing handles its event Canceled: when Windows cancels it, it has 5 seconds to finish, and an app whose task does not is ended. Add a handler to Canceled that lets the work stop.`,
    ),
  );
  checkRule(
    noCanceledHandler,
    `using Windows.ApplicationModel.Background;
sealed class T : IBackgroundTask
{
    void IBackgroundTask.Run(IBackgroundTaskInstance instance) { while (true) { } }
                         ^^^ hint no-canceled-handler
}`,
  );
  checkRule(
    noCanceledHandler,
    appClass('await Work();', { run: 'protected override async void\nOnBackgroundActivated', members: work }).replace(
      'OnBackgroundActivated(BackgroundActivatedEventArgs args)',
      '$&\n^^^^^^^^^^^^^^^^^^^^^ hint no-canceled-handler',
    ),
  );
});

test('handled here, in a helper, or in code that gets the instance', () => {
  for (const run of [
    'instance.Canceled += OnCanceled; await Work();',
    'instance.Canceled += (s, r) => { }; await Work();',
    'instance.Canceled += new BackgroundTaskCanceledEventHandler(OnCanceled); await Work();',
    'var mine = instance; mine.Canceled += OnCanceled; await Work();',
    'Listen(instance); await Work();',
    'kept = instance; Start(); await Work();',
    'await Unknown(instance);',
  ])
    checkSilent(
      noCanceledHandler,
      taskClass(run, {
        members: `${work}
        IBackgroundTaskInstance kept;
        void OnCanceled(IBackgroundTaskInstance s, BackgroundTaskCancellationReason r) { }
        void Listen(IBackgroundTaskInstance i) { i.Canceled += OnCanceled; }
        void Start() { kept.Canceled += OnCanceled; }`,
      }),
    );
});

test('work that is done when Run returns', () => {
  for (const run of [
    'Work();',
    'for (var i = 0; i < 3; i++) { Work(); }',
    'Func<Task> later = async () => await Work();',
  ])
    checkSilent(noCanceledHandler, taskClass(run, { run: 'void Run', members: work }));
});

test('the fix adds a handler, and the line that registers it', () => {
  checkFix(
    noCanceledHandler,
    `using System.Threading.Tasks;
using Windows.ApplicationModel.Background;
public sealed class T : IBackgroundTask
{
    public async void Run(IBackgroundTaskInstance taskInstance)
    {
        await Task.Delay(1);
    }
}`,
    `using System.Threading.Tasks;
using Windows.ApplicationModel.Background;
public sealed class T : IBackgroundTask
{
    public async void Run(IBackgroundTaskInstance taskInstance)
    {
        taskInstance.Canceled += OnCanceled;
        await Task.Delay(1);
    }

    private void OnCanceled(IBackgroundTaskInstance sender, BackgroundTaskCancellationReason reason)
    {
        // Let the work stop: it has 5 seconds.
    }
}`,
  );
});
