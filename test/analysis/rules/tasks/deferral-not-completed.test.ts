import test from 'node:test';
import { deferralNotCompleted } from '../../../../server/analysis/rules/tasks/deferral-not-completed';
import { backgroundTasks, windows10 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { taskClass } from '../../../harness/tasks';

const work = 'Task Work() { return Task.Delay(1); }';

test('a return and the end without Complete', () => {
  checkRule(
    deferralNotCompleted,
    taskClass(
      `
    var deferral = instance.GetDeferral();
                            ^^^^^^^^^^^ error deferral-not-completed: This deferral is not completed on every path. Windows then keeps the task until its time is up, cancels it, and ends the app when even that does not finish it. Call Complete() on every path, best in a finally block.
    if (instance.TriggerDetails == null) return;
                                         ^^^^^^^ related: This path ends without Complete().
    if (instance.SuspendedCount == 0) deferral.Complete();
}
^ related: This path ends without Complete().
    void More() {`,
    ),
  );
});

test('never completed: in a field, or nowhere', () => {
  checkRule(
    deferralNotCompleted,
    taskClass(
      `
    kept = instance.GetDeferral();
                    ^^^^^^^^^^^ error deferral-not-completed: This deferral is never completed. Windows…
    await Work();
    // kept.Complete();
}
^ related: This path ends without Complete().
    void More() {`,
      { members: `BackgroundTaskDeferral kept; ${work}` },
    ),
  );
});

test('an exception on the way, in a helper, and in the catch', () => {
  const warning =
    'warning deferral-not-completed: An exception loses this deferral: nothing completes it then. Windows…';
  checkRule(
    deferralNotCompleted,
    taskClass(
      `
    var deferral = instance.GetDeferral();
                            ^^^^^^^^^^^ ${warning}
    await new StreamSocket().ConnectAsync(null, "1");
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: What is thrown here passes by every Complete().
    deferral.Complete();`,
    ),
  );
  checkRule(
    deferralNotCompleted,
    taskClass(
      `
    var deferral = instance.GetDeferral();
                            ^^^^^^^^^^^ ${warning}
    await Read();
    ^^^^^^^^^^^^ related: What is thrown here passes by every Complete().
    deferral.Complete();`,
      { members: 'async Task Read() { await new DataReader(null).LoadAsync(1); }' },
    ),
  );
  checkRule(
    deferralNotCompleted,
    taskClass(
      `
    var deferral = instance.GetDeferral();
                            ^^^^^^^^^^^ ${warning}
    try { await Read(); deferral.Complete(); }
    catch (Exception error) { Show(error.Message); deferral.Complete(); }
                              ^^^^ related: What is thrown here passes by every Complete().`,
      {
        members: `async Task Read() { await new DataReader(null).LoadAsync(1); } void Show(string text) { Windows.UI.Notifications.ToastNotificationManager.CreateToastNotifier().Show(null); }`,
      },
    ),
  );
});

test('a catch of something else lets the rest through', () => {
  checkRule(
    deferralNotCompleted,
    taskClass(
      `
    var deferral = instance.GetDeferral();
                            ^^^^^^^^^^^ warning deferral-not-completed
    try { await new StreamSocket().ConnectAsync(null, "1"); }
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: What is thrown here passes by every Complete().
    catch (ArgumentException) { }
    deferral.Complete();`,
    ),
  );
});

test('an exception where nothing is awaited', () => {
  checkRule(
    deferralNotCompleted,
    taskClass(
      `
    var deferral = instance.GetDeferral();
                            ^^^^^^^^^^^ hint deferral-not-completed: An exception loses this deferral: nothing completes it then. Windows…
    Update();
    ^^^^^^ related: What is thrown here passes by every Complete().
    deferral.Complete();`,
      {
        run: 'void Run',
        members:
          'void Update() { Windows.UI.Notifications.TileUpdateManager.CreateTileUpdaterForApplication().Clear(); }',
      },
    ),
  );
});

test('completed on every path', () => {
  const throwing = 'await new StreamSocket().ConnectAsync(null, "1");';
  for (const run of [
    `var deferral = instance.GetDeferral(); try { if (instance.SuspendedCount > 0) return; ${throwing} } finally { deferral.Complete(); }`,
    `if (instance.TriggerDetails == null) return; var d = instance.GetDeferral(); try { ${throwing} } catch (Exception) { } d.Complete();`,
    'var d = instance.GetDeferral(); await Work(); Finish(d);',
    'kept = instance.GetDeferral(); await Work(); Finish();',
    'kept = instance.GetDeferral(); await Work(); kept?.Complete();',
    'var d = instance.GetDeferral(); await Task.Delay(1); d.Complete();',
    `var d = instance.GetDeferral(); await Guarded(); d.Complete();`,
    'BackgroundTaskDeferral d = null; if (instance.SuspendedCount > 0) d = instance.GetDeferral(); if (d != null) d.Complete();',
    'using (new Wrapper(instance.GetDeferral())) { await Work(); }',
  ])
    checkSilent(
      deferralNotCompleted,
      taskClass(run, {
        members: `${work}
    BackgroundTaskDeferral kept;
    void Finish(BackgroundTaskDeferral given) { given.Complete(); }
    void Finish() { kept.Complete(); }
    async Task Guarded() { try { ${throwing} } catch { } }
    class Wrapper : IDisposable { BackgroundTaskDeferral inner; public Wrapper(BackgroundTaskDeferral d) { inner = d; } public void Dispose() { inner.Complete(); } }`,
      }),
    );
});

test('somebody else completes it', () => {
  for (const run of [
    'var d = instance.GetDeferral(); Windows.System.Threading.ThreadPoolTimer.CreateTimer(t => d.Complete(), TimeSpan.Zero);',
    'kept = instance.GetDeferral(); Windows.System.Threading.ThreadPoolTimer.CreateTimer(OnTimer, TimeSpan.Zero);',
    'kept = instance.GetDeferral(); instance.Canceled += OnCanceled;',
    'var d = instance.GetDeferral(); instance.Canceled += (s, r) => d.Complete();',
    'var d = instance.GetDeferral(); Unknown(d);',
    'var d = instance.GetDeferral(); all.Add(d);',
    'shared = instance.GetDeferral();',
  ])
    checkSilent(
      deferralNotCompleted,
      taskClass(run, {
        run: 'void Run',
        members: `BackgroundTaskDeferral kept; System.Collections.Generic.List<object> all; internal BackgroundTaskDeferral shared;
    void OnTimer(Windows.System.Threading.ThreadPoolTimer timer) { kept.Complete(); }
    void OnCanceled(IBackgroundTaskInstance sender, BackgroundTaskCancellationReason reason) { kept.Complete(); }
}
class Other { void Stop(Tested task) { task.shared.Complete(); }`,
      }),
    );
});

test('who gets a deferral from a helper completes it', () => {
  const helper = (code: string) =>
    taskClass('var deferral = Take(instance); await Work(); deferral.Complete();', {
      members: `BackgroundTaskDeferral Take(IBackgroundTaskInstance instance) ${code} Task Work() { return null; }`,
    });
  checkSilent(deferralNotCompleted, helper('{ return instance.GetDeferral(); }'));
  checkSilent(deferralNotCompleted, helper('=> instance.GetDeferral();'));
  checkSilent(
    deferralNotCompleted,
    helper('{ try { return instance.GetDeferral(); } catch { throw new System.Exception(); } }'),
  );
  checkSilent(deferralNotCompleted, helper('{ var taken = instance.GetDeferral(); return taken; }'));
});

test('an app service refuses what it does not serve, and else stays until it is canceled', () => {
  checkSilent(
    deferralNotCompleted,
    taskClass(
      `
    kept = instance.GetDeferral();
    var connection = (instance.TriggerDetails as AppServiceTriggerDetails)?.AppServiceConnection;
    if (connection == null)
    {
        kept.Complete();
        return;
    }
    instance.Canceled += OnCanceled;
    connection.RequestReceived += OnRequest;`,
      {
        run: 'void Run',
        members: `BackgroundTaskDeferral kept;
    void OnRequest(AppServiceConnection sender, AppServiceRequestReceivedEventArgs args) { }
    void OnCanceled(IBackgroundTaskInstance sender, BackgroundTaskCancellationReason reason) { kept.Complete(); }`,
      },
    ).replace('using System;', 'using System; using Windows.ApplicationModel.AppService;'),
  );
});

test('a helper that Run and the handlers share completes it, whoever calls it', () => {
  checkSilent(
    deferralNotCompleted,
    taskClass(
      `
    kept = instance.GetDeferral();
    instance.Canceled += OnCanceled;
    var details = instance.TriggerDetails as AppServiceTriggerDetails;
    if (details.Name == "voice")
    {
        try { await new DataReader(null).LoadAsync(1); }
        finally { CleanUp(); }
    }`,
      {
        members: `BackgroundTaskDeferral kept;
    void OnCanceled(IBackgroundTaskInstance sender, BackgroundTaskCancellationReason reason) { CleanUp(); }
    void CleanUp() { if (this.kept != null) this.kept.Complete(); }`,
      },
    ).replace('using System;', 'using System; using Windows.ApplicationModel.AppService;'),
  );
});

test('a Canceled handler is no excuse for the paths of Run itself', () => {
  checkRule(
    deferralNotCompleted,
    taskClass(
      `
    kept = instance.GetDeferral();
                    ^^^^^^^^^^^ error deferral-not-completed
    instance.Canceled += OnCanceled;
    if (instance.SuspendedCount > 0) return;
                                     ^^^^^^^ related: This path ends without Complete().
    kept.Complete();`,
      {
        run: 'void Run',
        members: `BackgroundTaskDeferral kept;
    void OnCanceled(IBackgroundTaskInstance sender, BackgroundTaskCancellationReason reason) { kept.Complete(); }`,
      },
    ),
  );
});

test('an app that is activated in the background is a task too', () => {
  checkRule(
    deferralNotCompleted,
    `
    using Windows.ApplicationModel.Activation;
    class App : Windows.UI.Xaml.Application
    {
        protected override void OnBackgroundActivated(BackgroundActivatedEventArgs args)
        {
            var deferral = args.TaskInstance.GetDeferral();
                                             ^^^^^^^^^^^ error deferral-not-completed
            if (args == null) return;
                              ^^^^^^^ related: This path ends without Complete().
            deferral.Complete();
        }
    }
    `,
  );
});

test('the fix puts the rest into a try, with the only Complete in its finally', () => {
  checkFix(
    deferralNotCompleted,
    `
    using Windows.ApplicationModel.Background;
    public sealed class T : IBackgroundTask
    {
        public void Run(IBackgroundTaskInstance instance)
        {
            // first
            var deferral = instance.GetDeferral();
            if (instance.SuspendedCount > 0)
            {
                return;
            }
            deferral.Complete();
        }
    }
    `,
    `
    using Windows.ApplicationModel.Background;
    public sealed class T : IBackgroundTask
    {
        public void Run(IBackgroundTaskInstance instance)
        {
            // first
            var deferral = instance.GetDeferral();
            try
            {
                if (instance.SuspendedCount > 0)
                {
                    return;
                }
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

test('a task that Windows IoT starts with the device keeps its deferral', () => {
  const device = (type: string) =>
    `//- /Package.appxmanifest\n${windows10(backgroundTasks(type, 'EntryPoint="Tested"'), 'xmlns:iot="http://schemas.microsoft.com/appx/manifest/iot/windows10"')}\n//- /T.cs\n`;
  const run = 'kept = instance.GetDeferral(); new Server().Begin(instance); await Work();';
  const members = `BackgroundTaskDeferral kept; ${work}
    class Server { BackgroundTaskDeferral own; public void Begin(IBackgroundTaskInstance given) { own = given.GetDeferral(); } }`;
  checkSilent(deferralNotCompleted, `${device('<iot:Task Type="startup"/>')}${taskClass(run, { members })}`);
});

test('a guard in a helper says that the code is wrong; nobody prepares for that', () => {
  checkSilent(
    deferralNotCompleted,
    taskClass('var d = instance.GetDeferral(); Check(null); try { await Work(); } finally { d.Complete(); }', {
      members: `${work} object given; object Checked => given ?? throw new InvalidOperationException("no service");
    void Check(object o) { if (o == null) throw new ArgumentNullException("o"); var c = Checked; }`,
    }),
  );
});
