import test from 'node:test';
import { awaitInNonAsync } from '../../../../server/analysis/rules/tasks/await-in-non-async';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const inClass = (members: string, usings = '') => `${usings}
class C
{
${members}
}`;

test('methods and local functions, marked once each', () => {
  checkRule(
    awaitInNonAsync,
    inClass(`
    private void Transfer() { await socket.CancelIOAsync(); await Other(); }
                              ^^^^^ error await-in-non-async: This await stands in Transfer, which is not async, so the app does not compile (CS4033). Make Transfer async.
    int Count() { return 1 + (await Load()).Count; }
                              ^^^^^ error await-in-non-async: This await stands in Count, which is not async, so the app does not compile (CS4032). Make Count async, with a return type of Task<int>.
    Task Short() => await Load();
                    ^^^^^ error await-in-non-async: This await stands in Short, which is not async, so the app does not compile (CS4032). Make Short async.
    async Task Outer()
    {
        void Inner() { await Load(); }
                       ^^^^^ error await-in-non-async: This await stands in Inner, which…
        (int, int) Pair<T>(T x) where T : class { return await Load(); }
                                                         ^^^^^ error await-in-non-async: This await stands in Pair, which…
        foreach (var each in all) { int[] Many(int x) { return await Load(); } }
                                                               ^^^^^ error await-in-non-async: This await stands in Many, which…
        await Load();
    }
    void Loops()
    {
        await foreach (var each in Many()) { }
        ^^^^^ error await-in-non-async
    }
    void Closes()
    {
        await using (var stream = Open()) { }
        ^^^^^ error await-in-non-async
    }`),
  );
});

test('lambdas inside async methods, and members that cannot be async', () => {
  checkRule(
    awaitInNonAsync,
    inClass(`
    async Task Outer()
    {
        Action lambda = () => { await Load(); };
                                ^^^^^ error await-in-non-async: This await stands in a lambda that is not async, so the app does not compile (CS4034). Write async before the lambda.
        button.Click += delegate { await Load(); };
                                   ^^^^^ error await-in-non-async
        await Load();
    }
    C() { await Load(); }
          ^^^^^ error await-in-non-async: This await stands in a constructor, which cannot be async, so the app does not compile. Move what is awaited into an async method.
    int Value { get { return await Load(); } }
                             ^^^^^ error await-in-non-async: This await stands in an accessor, which…`),
  );
});

test('async code, and await as a name', () => {
  checkSilent(
    awaitInNonAsync,
    inClass(`
    async void A() { await Load(); Action b = async () => await Load(); Func<Task> c = async delegate { await Load(); }; }
    async Task B() => await Load();
    void C() { var await = 1; await = await + 1; await(2); Use(await); this.await(3); await.ToString(); }
    void await(int x) { }
    // await nothing
    string text = "await x";
    void D() { Func<int, Task> f = static async x => await Load(); async Task Local() { await Load(); } }`),
  );
  checkSilent(awaitInNonAsync, 'class await { void M() { await x; await y = null; } }');
  checkSilent(awaitInNonAsync, 'await System.Threading.Tasks.Task.Delay(1);');
  checkSilent(awaitInNonAsync, inClass('void M() { await Load( }'));
});

test('fixes: a Task where nobody says otherwise, void where a handler or an interface does', () => {
  const tasks = 'using System.Threading.Tasks;';
  checkFix(
    awaitInNonAsync,
    inClass('private void M() { await Load(); }', tasks),
    inClass('private async Task M() { await Load(); }', tasks),
  );
  checkFix(
    awaitInNonAsync,
    inClass('void M() { await Load(); }'),
    inClass('async System.Threading.Tasks.Task M() { await Load(); }'),
  );
  checkFix(
    awaitInNonAsync,
    inClass('void M() { await Load(); }'),
    inClass('async void M() { await Load(); }'),
    'Write async',
  );
  for (const head of [
    'void Clicked(object sender, RoutedEventArgs e)',
    'public void Run(IBackgroundTaskInstance taskInstance)',
    'protected override void OnLaunched(Args e)',
    'C() { Loaded += Clicked; } void Clicked()',
  ])
    checkFix(
      awaitInNonAsync,
      inClass(`${head} { await Load(); }`),
      inClass(`${head.replace('void', 'async void')} { await Load(); }`),
    );
  checkFix(
    awaitInNonAsync,
    inClass('Task<int> M() { return await Load(); }'),
    inClass('async Task<int> M() { return await Load(); }'),
  );
  checkFix(
    awaitInNonAsync,
    inClass('async void M() { Run(x => { await Load(x); }); }'),
    inClass('async void M() { Run(async x => { await Load(x); }); }'),
  );
});
