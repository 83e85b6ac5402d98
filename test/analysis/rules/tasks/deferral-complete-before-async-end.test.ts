import test from 'node:test';
import { deferralCompleteBeforeAsyncEnd } from '../../../../server/analysis/rules/tasks/deferral-complete-before-async-end';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { taskClass } from '../../../harness/tasks';

const members = `async Task Store() { await Task.Delay(1); }
async void Forget() { await Task.Delay(1); }
void Begin() { Task.Run(async () => await Store()); }
async void Show(Windows.UI.Core.CoreDispatcher d) { await d.RunAsync(Windows.UI.Core.CoreDispatcherPriority.Normal, () => { }); }
void Log() { Begin(); Console.WriteLine(); }
StreamSocket socket; ControlChannelTrigger channel;`;

test('a method of the app, an operation of Windows, an async void helper, a helper that begins work', () => {
  checkRule(
    deferralCompleteBeforeAsyncEnd,
    taskClass(
      `
    var deferral = instance.GetDeferral();
    Store();
    ^^^^^ error deferral-complete-before-async-end: Nothing waits for this work, and the deferral is completed while it runs: Windows may then end the task before the work is done. Await it first.
    socket.CancelIOAsync();
           ^^^^^^^^^^^^^ error deferral-complete-before-async-end
    this.Forget();
         ^^^^^^ error deferral-complete-before-async-end: Nothing waits for this work, and the deferral is completed while it runs: Windows may then end the task before the work is done. Let Forget return a Task, and await it first.
    if (instance.SuspendedCount > 0) Begin();
                                     ^^^^^ warning deferral-complete-before-async-end: Nothing waits for this work, and the deferral is completed while it runs: Windows may then end the task before the work is done. Let Begin return the Task of the work that it begins, and await it first.
    deferral.Complete();
             ^^^^^^^^ related: Here the deferral is completed.
             ^^^^^^^^ related: Here the deferral is completed.
             ^^^^^^^^ related: Here the deferral is completed.
             ^^^^^^^^ related: Here the deferral is completed.`,
      { members },
    ),
  );
});

test('in a try, completed in its finally', () => {
  checkRule(
    deferralCompleteBeforeAsyncEnd,
    taskClass(
      `
    var deferral = instance.GetDeferral();
    try { await Task.Delay(1); Store(); }
                               ^^^^^ error deferral-complete-before-async-end
    finally { deferral.Complete(); }
                       ^^^^^^^^ related: Here the deferral is completed.`,
      { members },
    ),
  );
});

test('awaited, kept, given up on purpose, flushed, or only for show', () => {
  for (const run of [
    'await Store();',
    'var task = Store(); await task;',
    '_ = Store();',
    'Store().Wait();',
    'Show(null);',
    'Log();',
    'Forget(); channel.FlushTransport();',
    'Task.Delay(5);',
    'Unknown();',
    'bool stop = false; if (instance.SuspendedCount > 0) { Store(); } else { stop = true; } if (!stop) return;',
  ])
    checkSilent(
      deferralCompleteBeforeAsyncEnd,
      taskClass(`var deferral = instance.GetDeferral(); ${run} deferral.Complete();`, { members }),
    );
  checkSilent(
    deferralCompleteBeforeAsyncEnd,
    taskClass('var deferral = instance.GetDeferral(); deferral.Complete(); Store();', { members }),
  );
});

test('the fix awaits it', () => {
  const code = (call: string) =>
    taskClass(`var deferral = instance.GetDeferral();\n${call};\ndeferral.Complete();`, { members });
  checkFix(deferralCompleteBeforeAsyncEnd, code('Store()'), code('await Store()'));
});

test('it gives a signal that the task waits for', () => {
  for (const run of [
    'Task.Run(() => { Work(); done.Set(); }); done.WaitOne();',
    'Task.Run(async () => { await Work(); gate.Release(); }); await gate.WaitAsync();',
    'Answer(); await answer.Task;',
  ])
    checkSilent(
      deferralCompleteBeforeAsyncEnd,
      taskClass(`var deferral = instance.GetDeferral(); ${run} deferral.Complete();`, {
        members: `Task Work() { return Task.Delay(1); }
    System.Threading.AutoResetEvent done = new System.Threading.AutoResetEvent(false);
    System.Threading.SemaphoreSlim gate = new System.Threading.SemaphoreSlim(0);
    TaskCompletionSource<int> answer = new TaskCompletionSource<int>();
    async void Answer() { await Work(); answer.TrySetResult(1); }`,
      }),
    );
  checkRule(
    deferralCompleteBeforeAsyncEnd,
    taskClass(
      `
    var deferral = instance.GetDeferral();
    Task.Run(() => done.Set());
         ^^^ error deferral-complete-before-async-end
    deferral.Complete();
             ^^^^^^^^ related: Here the deferral is completed.`,
      { members: 'System.Threading.AutoResetEvent done = new System.Threading.AutoResetEvent(false);' },
    ),
  );
});
