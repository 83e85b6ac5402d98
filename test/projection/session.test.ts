// The user logs off and on again, and sets the clock.

import test from 'node:test';
import { app, check, task } from './machine';

test('at log-off tasks are canceled, then everything ends; registrations and events wait for the user', () => {
  check(
    app(`
      Console.WriteLine("registered: " + BackgroundTaskRegistration.AllTasks.Count);
      if (BackgroundTaskRegistration.AllTasks.Count == 0)
      {
          Builder("Long", "Tasks.Chat", new SystemTrigger(SystemTriggerType.TimeZoneChange, false)).Register();
          Builder("Timer", "Tasks.Chat", new TimeTrigger(15, true)).Register();
      }
    `) +
      task(`
        if (instance.Task.Name != "Long") return;
        var deferral = instance.GetDeferral();
        instance.Canceled += (sender, reason) => { Console.WriteLine(reason); deferral.Complete(); };
      `),
    `
    do launchApp
    do setUtcOffset 60
    do setSession loggedOff
    wait 20 min
    do setSession connected
    do launchApp
    `,
    `
          0 app     launched (pid 4100, before: NotRunning)
          0 app     registered: 0
          0 app     registers Long for SystemTrigger, network requested
          0 app     registers Timer for TimeTrigger, network requested
        100 device  the local clock is 60 minutes ahead of UTC
        100 broker  SystemTrigger fires for Long: TimeZoneChange
        100 task    host process 4104 for Long
        120 task    Long: Run
        120 task    deferral d1 taken (1 open)
        200 device  the user logs off
        200 task    Long: Canceled(LoggingOff), 5 s to finish
        200 app     LoggingOff
        200 task    deferral d1 completed (0 open)
        200 task    Long completed after 80 ms
        200 app     terminated: the user has logged off
        200 task    process 4100 (app) ends: the user has logged off
        200 task    process 4104 (taskHost) ends: the user has logged off
     900000 broker  TimeTrigger fires for Timer: 15 minutes are over
     900000 broker  Timer is held back: Nobody is logged on.
    1200300 device  session connected
    1200300 task    host process 4108 for Timer
    1200300 app     Timer unregistered: its one-shot trigger has fired
    1200320 task    Timer: Run
    1200320 task    Timer completed after 0 ms
    1200320 task    process 4108 (taskHost) ends: the task is finished
    1200400 app     launched (pid 4112, before: NotRunning)
    1200400 app     registered: 1
    `,
  );
});

test('the clock is set: dates move, what is planned does not', () => {
  check(
    app(`
      Builder("Timer", "Tasks.Chat", new TimeTrigger(15, true)).Register();
      Builder("Zone", "Tasks.Chat", new SystemTrigger(SystemTriggerType.TimeZoneChange, false)).Register();
      Console.WriteLine(DateTimeOffset.UtcNow.ToString("u"));
      await Task.Delay(60000);
      Console.WriteLine(DateTimeOffset.UtcNow.ToString("u") + " " + DateTime.Now.Hour);
    `) + task(''),
    `
    do launchApp
    do setClock 2024-06-01T12:00:00Z
    wait 15 min
    do setUtcOffset 120
    `,
    `
         0 app     launched (pid 4100, before: NotRunning)
         0 app     registers Timer for TimeTrigger, network requested
         0 app     registers Zone for SystemTrigger, network requested
         0 app     2024-01-01 00:00:00Z
       100 device  the clock is set to 2024-06-01 12:00:00 UTC
     60000 app     2024-06-01 12:00:59Z 12
    900000 broker  TimeTrigger fires for Timer: 15 minutes are over
    900000 task    host process 4104 for Timer
    900000 app     Timer unregistered: its one-shot trigger has fired
    900020 task    Timer: Run
    900020 task    Timer completed after 0 ms
    900020 task    process 4104 (taskHost) ends: the task is finished
    900200 device  the local clock is 120 minutes ahead of UTC
    900200 broker  SystemTrigger fires for Zone: TimeZoneChange
    900200 task    host process 4108 for Zone
    900220 task    Zone: Run
    900220 task    Zone completed after 0 ms
    900220 task    process 4108 (taskHost) ends: the task is finished
    `,
  );
});
