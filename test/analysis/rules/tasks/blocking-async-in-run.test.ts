import test from 'node:test';
import { blockingAsyncInRun } from '../../../../server/analysis/rules/tasks/blocking-async-in-run';
import { backgroundTasks, windows10 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { appClass, taskClass } from '../../../harness/tasks';

const members = `
    async Task Work() { await Task.Delay(1); }
    async Task<int> Count() { await Task.Delay(1); return 1; }
    Task<int> kept;`;

test('Result, Wait and GetResult of work that is begun there', () => {
  checkRule(
    blockingAsyncInRun,
    taskClass(
      `
    Work().Wait();
           ^^^^ warning blocking-async-in-run: The task blocks its thread here until the work is done: it uses neither processor nor network itself meanwhile, and Windows cancels a task that seems to hang (IdleTask). Take a deferral, and await the work.
    var count = Count().Result;
                        ^^^^^^ warning blocking-async-in-run
    count += Count().GetAwaiter().GetResult();
                                  ^^^^^^^^^ warning blocking-async-in-run
    Task.WaitAll(Work(), kept);
         ^^^^^^^ warning blocking-async-in-run
    var uri = new Uri("http://h");
    var text = new Windows.Web.Http.HttpClient().GetStringAsync(uri).AsTask().Result;
                                                                              ^^^^^^ warning blocking-async-in-run
    var later = Count();
    count += later.Result;
                   ^^^^^^ warning blocking-async-in-run`,
      { run: 'void Run', members },
    ),
  );
  checkRule(
    blockingAsyncInRun,
    appClass(
      `
    Work().Wait();
           ^^^^ warning blocking-async-in-run`,
      { members },
    ),
  );
});

test('awaited, done already, with a limit, elsewhere, or the way that control channels want', () => {
  for (const run of [
    'await Work(); var count = await Count();',
    'Work().Wait(1000);',
    'Task.WaitAll(new[] { Work() }, 1000);',
    'var a = Count(); var b = Count(); await Task.WhenAll(a, b); var sum = a.Result + b.Result;',
    'var done = Task.FromResult(1).Result;',
    'var old = kept.Result;',
    'Action later = () => Work().Wait();',
    'var a = Count(); if (a.IsCompleted) { var x = a.Result; }',
    'var answer = new System.Net.Http.HttpClient().GetStringAsync("http://h").Result;',
    'var details = instance.TriggerDetails as IControlChannelTriggerEventDetails; Work().Wait();',
    'var result = new Other().Result;',
  ])
    checkSilent(
      blockingAsyncInRun,
      taskClass(run, { members: `${members} void Elsewhere() { Work().Wait(); } class Other { public int Result; }` }),
    );
});

test('the fix, in async methods', () => {
  const pairs = [
    ['Work().Wait();', 'await Work();'],
    ['Task.WaitAll(Work(), Count());', 'await Task.WhenAll(Work(), Count());'],
    ['var c = 1 + Count().Result;', 'var c = 1 + (await Count());'],
    ['var c = Count().Result;', 'var c = await Count();'],
    ['return; Debug(Count().Result);', 'return; Debug(await Count());'],
  ];
  for (const [before, after] of pairs)
    checkFix(
      blockingAsyncInRun,
      taskClass(before!, { members: `${members} void Debug(int x) { }` }),
      taskClass(after!, { members: `${members} void Debug(int x) { }` }),
    );
});

test('a task that Windows IoT starts with the device may sit there', () => {
  const manifest = windows10(
    backgroundTasks('<iot:Task Type="startup"/>', 'EntryPoint="Tested"'),
    'xmlns:iot="http://schemas.microsoft.com/appx/manifest/iot/windows10"',
  );
  checkSilent(
    blockingAsyncInRun,
    `//- /Package.appxmanifest\n${manifest}\n//- /T.cs\n${taskClass('Work().Wait();', { members })}`,
  );
});
