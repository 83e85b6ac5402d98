import test from 'node:test';
import { taskTooLong } from '../../../../server/analysis/rules/tasks/task-too-long';
import { backgroundTasks, windows10, windows81 } from '../../../harness/manifests';
import { checkRule, checkSilent } from '../../../harness/rules';
import { taskClass } from '../../../harness/tasks';

test('constant waits of every kind', () => {
  checkRule(
    taskTooLong,
    taskClass(
      `
    await Task.Delay(90000);
                     ^^^^^ warning task-too-long: Delay waits up to 90 seconds, and Windows cancels a background task 30 seconds after its start, with or without a deferral. Do what can be done now, store where the task has stopped, and go on when the trigger fires again.
    await Task.Delay(TimeSpan.FromMinutes(2));
                     ^^^^^^^^^^^^^^^^^^^^^^^ warning task-too-long: Delay waits up to 120 seconds, …
    await Task.Delay(new TimeSpan(0, 0, 45));
                     ^^^^^^^^^^^^^^^^^^^^^^ warning task-too-long: Delay waits up to 45 seconds, …
    await Task.Delay(Pause);
                     ^^^^^ warning task-too-long: Delay waits up to 31 seconds, …
    System.Threading.Thread.Sleep(60 * 1000);
                                  ^^^^^^^^^ warning task-too-long: Sleep waits up to 60 seconds, …
    done.WaitOne(40000);
                 ^^^^^ warning task-too-long: WaitOne waits up to 40 seconds, …
    new System.Net.Http.HttpClient().Timeout = TimeSpan.FromSeconds(100);
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^ warning task-too-long: This request may take 100 seconds, …
    await Helper();`,
      {
        members: `
    const int Pause = 31000;
    System.Threading.ManualResetEvent done = new System.Threading.ManualResetEvent(false);
    async Task Helper() { await Task.Delay(33500); }
                                           ^^^^^ warning task-too-long: Delay waits up to 33.5 seconds, …`,
      },
    ),
  );
});

test('short, endless, not known, in a lambda, never run by the task, or not waited for', () => {
  for (const run of [
    'await Task.Delay(30000);',
    'await Task.Delay(TimeSpan.FromSeconds(5));',
    'System.Threading.Thread.Sleep(System.Threading.Timeout.Infinite);',
    'await Task.Delay(Read());',
    'Func<Task> later = () => Task.Delay(90000);',
    'Other.Delay(90000);',
    'KeepAlive();',
  ])
    checkSilent(
      taskTooLong,
      taskClass(run, {
        members: `int Read() { return DateTime.Now.Hour; } Task Unused() { return Task.Delay(90000); }
        async void KeepAlive() { while (true) await Task.Delay(90000); }
        static class Other { public static void Delay(int delay) { } }`,
      }),
    );
});

test('tasks that may take longer, and Windows that does not look at the clock', () => {
  const long = taskClass('await Task.Delay(90000);');
  const app = (trigger: string) =>
    `${long}\nclass R { void Add(IBackgroundTrigger given) { var b = new BackgroundTaskBuilder { TaskEntryPoint = "Tested" }; b.SetTrigger(${trigger}); b.Register(); } }`;
  for (const trigger of ['new ApplicationTrigger()', 'new DeviceUseTrigger()', 'given'])
    checkSilent(taskTooLong, app(trigger));
  checkSilent(
    taskTooLong,
    `//- /Package.appxmanifest\n${windows10('<uap:Extension Category="windows.appService" EntryPoint="Tested"><uap:AppService Name="s"/></uap:Extension>')}\n//- /T.cs\n${long}`,
  );
  checkSilent(
    taskTooLong,
    `//- /Package.appxmanifest\n${windows81(backgroundTasks('<Task Type="timer"/>'))}\n//- /T.cs\n${long}`,
  );
  for (const type of ['<uap:Task Type="mediaProcessing"/>', '<Task Type="deviceUse"/>', '<Task Type="audio"/>'])
    checkSilent(
      taskTooLong,
      `//- /Package.appxmanifest\n${windows10(backgroundTasks(`<Task Type="timer"/>${type}`, 'EntryPoint="Tested"'))}\n//- /T.cs\n${app('new TimeTrigger(15, false)')}`,
    );
  checkRule(
    taskTooLong,
    app('new TimeTrigger(15, false)').replace('Delay(90000);', '$&\n                 ^^^^^ warning task-too-long'),
  );
});
