import test from 'node:test';
import { runAsyncNoDeferral } from '../../../../server/analysis/rules/tasks/run-async-no-deferral';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { appClass, taskClass } from '../../../harness/tasks';

test('the first await is marked, once', () => {
  checkRule(
    runAsyncNoDeferral,
    taskClass(`
    Action ignored = async () => await Work();
    await Work();
    ^^^^^ error run-async-no-deferral: Run awaits without a deferral: at this await it returns to Windows, which may then end the task before the rest has run. Take a deferral from the task instance first, and complete it when all is done.
    await Work();`),
  );
  checkRule(
    runAsyncNoDeferral,
    taskClass(
      `
    if (instance.TriggerDetails == null) return;
    Debug(instance.SuspendedCount);
    var reader = await Task.FromResult(1);
                 ^^^^^ error run-async-no-deferral`,
      { run: 'async void IBackgroundTask.Run', members: 'void Debug(object text) { }' },
    ),
  );
});

test('the task instance is handed on, but nothing in the project takes a deferral', () => {
  checkRule(
    runAsyncNoDeferral,
    taskClass(
      `
    await Work(instance);
    ^^^^^ error run-async-no-deferral`,
      { members: 'Task Work(IBackgroundTaskInstance given) { return Task.Delay(1); }' },
    ),
  );
});

test('the task instance is handed on when an await has let Windows go', () => {
  const members =
    'Task Work() { return Task.Delay(1); } async Task Handle(IBackgroundTaskInstance i) { var d = i.GetDeferral(); await Work(); d.Complete(); }';
  checkRule(
    runAsyncNoDeferral,
    taskClass(
      `
    await Work();
    ^^^^^ error run-async-no-deferral
    await Handle(instance);`,
      { members },
    ),
  );
  checkSilent(runAsyncNoDeferral, taskClass('await Handle(instance); await Work();', { members }));
});

test('a Task that Run drops', () => {
  checkRule(
    runAsyncNoDeferral,
    taskClass(
      `
    Work();
    ^^^^ error run-async-no-deferral: Run starts this work and returns without waiting for it, so…`,
      { run: 'void Run', members: 'async Task Work() { await Task.Delay(1); }' },
    ),
  );
});

test('async void work that Run starts', () => {
  checkRule(
    runAsyncNoDeferral,
    taskClass(
      `
    Work();
    ^^^^ error run-async-no-deferral: Run starts this work and returns without waiting for it, so Windows may end the task before it is done. Take a deferral from the task instance first, let Work return a Task and await it, and complete the deferral.`,
      { run: 'void Run', members: 'async void Work() { await Task.Delay(1); }' },
    ),
  );
  checkRule(
    runAsyncNoDeferral,
    appClass(
      `
    base.OnBackgroundActivated(args);
    var instance = args.TaskInstance;
    Work(instance);
    ^^^^ error run-async-no-deferral: OnBackgroundActivated starts this work and…`,
      {
        run: 'protected override void OnBackgroundActivated',
        members: `async void Work(IBackgroundTaskInstance instance) { await Task.Delay(1); }
void OnSuspending(object sender, Windows.ApplicationModel.SuspendingEventArgs e) { e.SuspendingOperation.GetDeferral().Complete(); }`,
      },
    ),
  );
  checkRule(
    runAsyncNoDeferral,
    appClass(
      `
    base.OnBackgroundActivated(args);
    Work(args.TaskInstance);
    ^^^^ error run-async-no-deferral`,
      {
        run: 'protected override void OnBackgroundActivated',
        members: 'async void Work(IBackgroundTaskInstance instance) { await Task.Delay(1); }',
      },
    ).replace('Windows.UI.Xaml.Application', 'Unknown.Bootstrapper'),
  );
  checkSilent(
    runAsyncNoDeferral,
    taskClass('Work();', {
      run: 'void Run',
      members: 'ControlChannelTrigger channel; async void Work() { await Task.Delay(1); }',
    }),
  );
  const quiet = 'async void Work() { Console.WriteLine("done"); }';
  checkSilent(runAsyncNoDeferral, taskClass('Work();', { run: 'void Run', members: quiet }));
});

test('the deferral is taken in a library of the app', () => {
  checkSilent(
    runAsyncNoDeferral,
    `//- /App/App.csproj
<Project><PropertyGroup><OutputType>winmdobj</OutputType></PropertyGroup><ItemGroup>
<Compile Include="Tested.cs"/><ProjectReference Include="../Library/Library.csproj"/></ItemGroup></Project>
//- /App/Tested.cs
${taskClass('await Listener.HandleAsync(instance);')}
//- /Library/Library.csproj
<Project><ItemGroup><Compile Include="Listener.cs"/></ItemGroup></Project>
//- /Library/Listener.cs
using System.Threading.Tasks;
using Windows.ApplicationModel.Background;
public static class Listener
{
    public static async Task HandleAsync(IBackgroundTaskInstance instance)
    {
        var deferral = instance.GetDeferral();
        await Task.Delay(1);
        deferral.Complete();
    }
}`,
  );
});

test('a deferral is taken, wherever', () => {
  for (const run of [
    'var deferral = instance.GetDeferral(); await Work(); deferral.Complete();',
    'await Work(); instance.GetDeferral();',
    'Action take = () => instance.GetDeferral(); await Work();',
  ])
    checkSilent(runAsyncNoDeferral, taskClass(run));
  for (const members of [
    'IBackgroundTaskInstance kept; Task Work() { kept.GetDeferral(); return null; }',
    'Task Work() { return null; } void Helper(IBackgroundTaskInstance i) { i.GetDeferral(); }',
  ])
    for (const run of [
      'kept = instance; await Work();',
      'Helper(instance); await Work();',
      'var alias = instance; alias.GetDeferral(); await Work();',
    ])
      checkSilent(runAsyncNoDeferral, taskClass(run, { members }));
  checkSilent(runAsyncNoDeferral, taskClass('using (new UnknownDeferral(instance)) { await Work(); }'));
});

test('synchronous work, waiting work, and classes that are no background tasks', () => {
  checkSilent(runAsyncNoDeferral, taskClass('Work();', { run: 'void Run', members: 'void Work() { }' }));
  checkSilent(
    runAsyncNoDeferral,
    taskClass('Work().Wait();', { run: 'void Run', members: 'async Task Work() { await Task.Delay(1); }' }),
  );
  checkSilent(
    runAsyncNoDeferral,
    taskClass('Work(); trigger.FlushTransport();', {
      run: 'void Run',
      members: 'ControlChannelTrigger trigger; async Task Work() { await Task.Delay(1); }',
    }),
  );
  checkSilent(
    runAsyncNoDeferral,
    'class Other { public async void Run(object instance) { await System.Threading.Tasks.Task.Delay(1); } }',
  );
  checkSilent(runAsyncNoDeferral, taskClass('await Work();').replace(': IBackgroundTask', ': UnknownTaskBase'));
});

test('the fix takes a deferral, puts the code into a try and completes in finally', () => {
  checkFix(
    runAsyncNoDeferral,
    `
    using System.Threading.Tasks;
    using Windows.ApplicationModel.Background;
    public sealed class T : IBackgroundTask
    {
        public async void Run(IBackgroundTaskInstance taskInstance)
        {
            var text = @"two
    lines";
            await Task.Delay(1);

            // done
        }
    }
    `,
    `
    using System.Threading.Tasks;
    using Windows.ApplicationModel.Background;
    public sealed class T : IBackgroundTask
    {
        public async void Run(IBackgroundTaskInstance taskInstance)
        {
            var deferral = taskInstance.GetDeferral();
            try
            {
                var text = @"two
    lines";
                await Task.Delay(1);

                // done
            }
            finally
            {
                deferral.Complete();
            }
        }
    }
    `,
  );
});

test('tasks in the process of the app', () => {
  checkRule(
    runAsyncNoDeferral,
    appClass(`
    base.OnBackgroundActivated(args);
    var details = args.TaskInstance.TriggerDetails;
    await Work();
    ^^^^^ error run-async-no-deferral: OnBackgroundActivated awaits without a deferral: at this await it returns to Windows, …`),
  );
  for (const activated of [
    'var d = args.TaskInstance.GetDeferral(); await Work(); d.Complete();',
    'Hold(args.TaskInstance); await Work();',
    'Hold(args); await Work();',
    'var instance = args.TaskInstance; Hold(instance); await Work();',
  ])
    checkSilent(
      runAsyncNoDeferral,
      appClass(activated, {
        members: 'Task Work() { return null; } void Hold(dynamic x) { x.GetDeferral(); }',
      }),
    );
  checkSilent(runAsyncNoDeferral, appClass('await Work();', { run: 'async void OnActivatedInBackground' }));
  checkFix(
    runAsyncNoDeferral,
    appClass(`
    await Work();
`),
    appClass(`
    var deferral = args.TaskInstance.GetDeferral();
    try
    {
        await Work();
    }
    finally
    {
        deferral.Complete();
    }
`),
  );
});
