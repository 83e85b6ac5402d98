// Background tasks from C#: registering, access, conditions, events of runs, cancelling, tasks inside the app.

import test from 'node:test';
import { app, check, task } from './machine';

test('a registration is found again by its id, with its trigger', () => {
  check(
    app(`
      var builder = new BackgroundTaskBuilder { Name = "Clock", TaskEntryPoint = "Tasks.Chat", CancelOnConditionLoss = true };
      builder.SetTrigger(new TimeTrigger(15, true));
      builder.AddCondition(new SystemCondition(SystemConditionType.InternetAvailable));
      var task = builder.Register();
      IBackgroundTaskRegistration same;
      BackgroundTaskRegistration.AllTasks.TryGetValue(task.TaskId, out same);
      Console.WriteLine(same == task);
      foreach (var each in BackgroundTaskRegistration.AllTasks) Console.WriteLine(each.Value.Name + " " + (each.Key == task.TaskId));
      var trigger = (TimeTrigger)task.Trigger;
      Console.WriteLine(trigger.FreshnessTime + " " + trigger.OneShot);
      task.Unregister(true);
      Console.WriteLine(BackgroundTaskRegistration.AllTasks.Count + " " + task.Name);
    `),
    `
    do launchApp
    `,
    `
    0 app     launched (pid 4100, before: NotRunning)
    0 app     registers Clock for TimeTrigger if InternetAvailable
    0 app     True
    0 app     Clock True
    0 app     15 True
    0 app     Clock unregistered: by the program
    0 app     0 Clock
    `,
  );
});

test('Register refuses what Windows refuses', () => {
  check(
    app(`
      Try(() => new BackgroundTaskBuilder { Name = "a", TaskEntryPoint = "Tasks.Chat" }.Register());
      Try(() => Builder("", "Tasks.Chat", new SocketActivityTrigger()).Register());
      Try(() => Builder("a", "Tasks.Other", new SocketActivityTrigger()).Register());
      Try(() => Builder("a", "Tasks.Chat", new TimeTrigger(14, false)).Register());
      Try(() => Builder("a", "Tasks.Chat", new SystemTrigger(SystemTriggerType.ControlChannelReset, true)).Register());
      Try(() => Builder("a", "Tasks.Chat", null));
      Console.WriteLine(BackgroundTaskRegistration.AllTasks.Count);
    `),
    `
    do launchApp
    `,
    `
    0 app     launched (pid 4100, before: NotRunning)
    0 app     BackgroundTaskBuilder.Register fails with 0x80070057 E_INVALIDARG: no trigger was set; call SetTrigger first
    0 app     a is not registered
    0 app     ArgumentException 80070057 The parameter is incorrect.
    0 app     registers  for SocketActivityTrigger, network requested
    0 app     BackgroundTaskBuilder.Register fails with 0x80040154 REGDB_E_CLASSNOTREG: the manifest declares no windows.backgroundTasks extension with this entry point (Tasks.Other)
    0 app     a is not registered
    0 app     Exception 80040154 Class not registered
    0 app     BackgroundTaskBuilder.Register fails with 0x80070057 E_INVALIDARG: a TimeTrigger or MaintenanceTrigger needs at least 15 minutes
    0 app     a is not registered
    0 app     ArgumentException 80070057 The parameter is incorrect.
    0 app     BackgroundTaskBuilder.Register fails with 0x80070057 E_INVALIDARG: a ControlChannelReset trigger cannot be one-shot
    0 app     a is not registered
    0 app     ArgumentException 80070057 The parameter is incorrect.
    0 app     ArgumentNullException 80004003 Value cannot be null.
    0 app     1
    `,
  );
});

test('access is asked for, given and taken back', () => {
  check(
    app(`
      Console.WriteLine(BackgroundExecutionManager.GetAccessStatus());
      Console.WriteLine(await BackgroundExecutionManager.RequestAccessAsync());
      Console.WriteLine(BackgroundExecutionManager.GetAccessStatus());
      BackgroundExecutionManager.RemoveAccess();
      Console.WriteLine(await BackgroundExecutionManager.RequestAccessKindAsync(BackgroundAccessRequestKind.AlwaysAllowed, "why"));
      Console.WriteLine(BackgroundWorkCost.CurrentBackgroundWorkCost);
    `),
    `
    do launchApp
    `,
    `
    0 app     launched (pid 4100, before: NotRunning)
    0 app     Unspecified
    0 app     background access: AllowedSubjectToSystemPolicy
    0 app     AllowedSubjectToSystemPolicy
    0 app     AllowedSubjectToSystemPolicy
    0 app     background access: Unspecified
    0 app     background access: AllowedSubjectToSystemPolicy
    0 app     False
    0 app     Low
    `,
  );
});

test('apps for Windows Phone 8.1 are told in the values that they know', () => {
  for (const [access, answer] of [
    ['', 'AllowedMayUseActiveRealTimeConnectivity'],
    ['pc access DeniedByUser', 'Denied'],
  ] as const)
    check(
      app('Console.WriteLine(await BackgroundExecutionManager.RequestAccessAsync());'),
      `
      pc phone81
      ${access}
      do launchApp
      `,
      `
      0 app     launched (pid 4100, before: NotRunning)
      0 app     background access: ${answer}
      0 app     ${answer}
      `,
    );
});

test('progress and completion reach the app', () => {
  check(
    app(`
      var registration = Builder("Zone", "Tasks.Chat", new SystemTrigger(SystemTriggerType.TimeZoneChange, false)).Register();
      registration.Progress += (sender, e) => Console.WriteLine(sender.Name + " " + e.Progress);
      registration.Completed += (sender, e) => { Console.WriteLine("completed " + (sender == registration)); Try(() => e.CheckResult()); };
    `) +
      task(`
        instance.Progress = 50;
        Console.WriteLine(instance.Task.Name + " " + (instance.TriggerDetails == null) + " " + instance.Progress + " " + instance.SuspendedCount);
        if (ApplicationData.Current.LocalSettings.Values.ContainsKey("fail")) throw new InvalidOperationException("no");
        ApplicationData.Current.LocalSettings.Values["fail"] = true;
      `),
    `
    do launchApp
    ---
    do fireTask Zone
    do fireTask Zone
    `,
    `
    100 broker  SystemTrigger fires for Zone: fired by hand
    100 task    host process 4104 for Zone
    120 task    Zone: Run
    120 task    progress 50
    120 app     Zone True 50 0
    120 task    Zone completed after 0 ms
    120 app     Zone 50
    120 app     completed True
    120 task    process 4104 (taskHost) ends: the task is finished
    200 broker  SystemTrigger fires for Zone: fired by hand
    200 task    host process 4108 for Zone
    220 task    Zone: Run
    220 task    progress 50
    220 app     Zone True 50 0
    220 app     unhandled System.InvalidOperationException: no
    220 task    Zone failed after 0 ms: System.InvalidOperationException: no
    220 app     Zone 50
    220 app     completed True
    220 app     Exception 80131500 System.InvalidOperationException: no
    220 task    process 4108 (taskHost) ends: System.InvalidOperationException: no
    `,
  );
});

test('a task hears that it is cancelled, and a deferral keeps it until then', () => {
  check(
    app(`
      Builder("Zone", "Tasks.Chat", new SystemTrigger(SystemTriggerType.TimeZoneChange, false)).Register();
    `) +
      task(`
        var deferral = instance.GetDeferral();
        instance.Canceled += (sender, reason) =>
        {
            Console.WriteLine(reason + " " + (sender == instance));
            deferral.Complete();
            deferral.Complete();
        };
      `),
    `
    do launchApp
    do fireTask Zone
    ---
    do cancelTask SystemPolicy
    `,
    `
    200 task    Zone: Canceled(SystemPolicy), 5 s to finish
    200 app     SystemPolicy True
    200 task    deferral d1 completed (0 open)
    200 task    deferral d1 completed once more
    200 task    Zone completed after 80 ms
    200 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});

test('a task without an entry point runs inside the app', () => {
  check(
    app(`
      Builder("Zone", "", new SystemTrigger(SystemTriggerType.TimeZoneChange, true)).Register();
      CoreApplication.BackgroundActivated += async (sender, e) =>
      {
          var deferral = e.TaskInstance.GetDeferral();
          await Task.Delay(30);
          Console.WriteLine(e.TaskInstance.Task.Name + " " + ((SystemTrigger)e.TaskInstance.Task.Trigger).TriggerType);
          deferral.Complete();
      };
    `),
    `
    do launchApp
    ---
    do fireTask Zone
    `,
    `
    100 broker  SystemTrigger fires for Zone: fired by hand
    100 task    host process 4100 for Zone
    120 task    Zone: Run
    120 task    deferral d1 taken (1 open)
    150 app     Zone TimeZoneChange
    150 task    deferral d1 completed (0 open)
    150 task    Zone completed after 30 ms
    `,
  );
});

test('registrations of a group are listed apart; the group hears of its tasks inside the app before the app does', () => {
  check(
    app(`
        CoreApplication.BackgroundActivated += (s, e) => Console.WriteLine("app: " + e.TaskInstance.Task.Name);
        var group = new BackgroundTaskRegistrationGroup("g1", "Group");
        group.BackgroundActivated += (s, e) => Console.WriteLine(s.Name + ": " + e.TaskInstance.Task.Name);
        foreach (var name in new[] { "In", "Out" })
        {
            var builder = new BackgroundTaskBuilder { Name = name };
            if (name == "In") builder.TaskGroup = group;
            builder.SetTrigger(new SystemTrigger(SystemTriggerType.TimeZoneChange, false));
            builder.Register();
        }
        Console.WriteLine(BackgroundTaskRegistration.AllTasks.Values.Single().Name + " " + group.AllTasks.Values.Single().Name);
        Console.WriteLine(BackgroundTaskRegistration.AllTaskGroups.Count + " " + BackgroundTaskRegistration.GetTaskGroup("G1").Name + " " + (BackgroundTaskRegistration.GetTaskGroup("g2") == null));`),
    `do launchApp
     do fireTask In
     do fireTask Out`,
    `
       0 app     launched (pid 4100, before: NotRunning)
       0 app     registers In for SystemTrigger
       0 app     registers Out for SystemTrigger
       0 app     Out In
       0 app     1 Group True
     100 broker  SystemTrigger fires for In: fired by hand
     100 task    host process 4100 for In
     120 task    In: Run
     120 app     Group: In
     120 task    In completed after 0 ms
     200 broker  SystemTrigger fires for Out: fired by hand
     200 task    host process 4100 for Out
     220 task    Out: Run
     220 app     app: Out
     220 task    Out completed after 0 ms`,
  );
});

test('tasks that share a host share its statics; they go with it', () => {
  check(
    app(`
      Builder("A", "Tasks.Chat", new SystemTrigger(SystemTriggerType.TimeZoneChange, false)).Register();
      Builder("B", "Tasks.Chat", new SystemTrigger(SystemTriggerType.TimeZoneChange, false)).Register();
    `) +
      'class Counter { internal static int Runs; }' +
      task(`
        Console.WriteLine(instance.Task.Name + " is run " + ++Counter.Runs + " of its process");
      `),
    `
    do launchApp
    ---
    do setUtcOffset 60
    do setUtcOffset 0
    `,
    `
    100 device  the local clock is 60 minutes ahead of UTC
    100 broker  SystemTrigger fires for A: TimeZoneChange
    100 broker  SystemTrigger fires for B: TimeZoneChange
    100 task    host process 4104 for A
    100 broker  B is held back: The task "A" of this app is still running.
    120 task    A: Run
    120 app     A is run 1 of its process
    120 task    A completed after 0 ms
    120 task    host process 4104 for B
    140 task    B: Run
    140 app     B is run 2 of its process
    140 task    B completed after 0 ms
    140 task    process 4104 (taskHost) ends: the task is finished
    200 device  the local clock is 0 minutes ahead of UTC
    200 broker  SystemTrigger fires for A: TimeZoneChange
    200 broker  SystemTrigger fires for B: TimeZoneChange
    200 task    host process 4108 for A
    200 broker  B is held back: The task "A" of this app is still running.
    220 task    A: Run
    220 app     A is run 1 of its process
    220 task    A completed after 0 ms
    220 task    host process 4108 for B
    240 task    B: Run
    240 app     B is run 2 of its process
    240 task    B completed after 0 ms
    240 task    process 4108 (taskHost) ends: the task is finished
    `,
  );
});

test('the helper of the toolkit registers a task once, unless told to do it again', () => {
  check(
    'using Microsoft.Toolkit.Uwp;' +
      app(`
      var trigger = new TimeTrigger(15, false);
      var first = BackgroundTaskHelper.Register("Sync", "Tasks.Chat", trigger, conditions: new SystemCondition(SystemConditionType.InternetAvailable));
      Console.WriteLine(first.Name + " " + (BackgroundTaskHelper.Register("Sync", "Tasks.Chat", trigger) == null));
      var again = BackgroundTaskHelper.Register("Sync", "Tasks.Chat", trigger, true);
      Console.WriteLine((again.TaskId == first.TaskId) + " " + BackgroundTaskHelper.IsBackgroundTaskRegistered("Sync"));
      BackgroundTaskHelper.Unregister("Sync");
      Console.WriteLine(BackgroundTaskHelper.IsBackgroundTaskRegistered("Sync"));
    `) +
      task(''),
    `
    do launchApp
    `,
    `
      0 app     launched (pid 4100, before: NotRunning)
      0 app     registers Sync for TimeTrigger if InternetAvailable
      0 app     Sync True
      0 app     Sync unregistered: by the program
      0 app     registers Sync for TimeTrigger
      0 app     False True
      0 app     Sync unregistered: by the program
      0 app     False
    `,
  );
});

test('events, semaphores and mutexes with a name are those of all processes', () => {
  check(
    app(`
      bool made;
      var mutex = new System.Threading.Mutex(true, "store", out made);
      var go = new System.Threading.EventWaitHandle(false, System.Threading.EventResetMode.AutoReset, "go");
      var gate = new System.Threading.Semaphore(0, 1, "gate");
      Console.WriteLine("the app has made the mutex: " + made);
      Builder("Task", "Tasks.Chat", new SystemTrigger(SystemTriggerType.TimeZoneChange, false)).Register();
      await System.Threading.Tasks.Task.Run(() => go.WaitOne());
      Console.WriteLine("the task has set the event");
      gate.Release();
    `) +
      task(`
        bool made;
        var mutex = new System.Threading.Mutex(false, "store", out made);
        Console.WriteLine("the task has made the mutex: " + made + ", and got it: " + mutex.WaitOne(0));
        System.Threading.EventWaitHandle.OpenExisting("go").Set();
        Console.WriteLine("the semaphore lets it through: " + System.Threading.Semaphore.OpenExisting("gate").WaitOne(1000));
        try { System.Threading.EventWaitHandle.OpenExisting("store"); }
        catch (System.Threading.WaitHandleCannotBeOpenedException) { Console.WriteLine("store is no event"); }
        try { mutex.WaitOne(); }
        catch (System.Threading.AbandonedMutexException) { Console.WriteLine("the app has ended with the mutex"); }
        mutex.ReleaseMutex();
        System.Threading.EventWaitHandle ignored;
        Console.WriteLine("the event is there still: " + System.Threading.EventWaitHandle.TryOpenExisting("go", out ignored));
      `),
    `
    do launchApp
    do setUtcOffset 60
    wait 1 s
    do terminateApp
    wait 1 s
    `,
    `
       0 app     launched (pid 4100, before: NotRunning)
       0 app     the app has made the mutex: True
       0 app     registers Task for SystemTrigger, network requested
     100 device  the local clock is 60 minutes ahead of UTC
     100 broker  SystemTrigger fires for Task: TimeZoneChange
     100 task    host process 4104 for Task
     120 task    Task: Run
     120 app     the task has made the mutex: False, and got it: False
     120 app     the task has set the event
     120 app     the semaphore lets it through: True
     120 app     store is no event
    1200 app     terminated: Windows needed its memory
    1200 task    process 4100 (app) ends: Windows needed its memory
    1200 app     the app has ended with the mutex
    1200 app     the event is there still: True
    1200 task    Task completed after 1.1 s
    1200 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});
