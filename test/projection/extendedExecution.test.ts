// Extended execution: an app asks to run on, and how that ends.

import test from 'node:test';
import { app, check, task } from './machine';

const using =
  'using Windows.ApplicationModel.ExtendedExecution; using Windows.ApplicationModel.ExtendedExecution.Foreground;';

/** Says every 4 minutes that it runs. */
const ticking = `
  CoreApplication.Suspending += (sender, e) => Console.WriteLine("suspending");
  var timer = new System.Threading.Timer(_ => Console.WriteLine("still here"), null, 240000, 240000);
`;
const ask = (reason: string) => `
  var session = new ExtendedExecutionSession { Reason = ExtendedExecutionReason.${reason} };
  session.Revoked += (sender, e) => Console.WriteLine("revoked: " + e.Reason + " " + (sender == null));
  Console.WriteLine(await session.RequestExtensionAsync());
`;

test('an app with a session runs on; on battery for ten minutes, then it is suspended', () => {
  check(
    using + app(ticking + ask('Unspecified')) + task(''),
    `
    do launchApp
    do minimizeApp
    wait 13 min
    do setSupply battery
    wait 11 min
    `,
    `
          0 app     launched (pid 4100, before: NotRunning)
          0 app     asks to run on (Unspecified): Allowed
          0 app     Allowed
     240000 app     still here
     480000 app     still here
     720000 app     still here
     780200 device  on battery
     960000 app     still here
    1200000 app     still here
    1380200 app     may not run on: its 10 minutes are over (Revoked, SystemPolicy)
    1380200 app     revoked: SystemPolicy True
    1385200 app     Suspending raised, deadline in 5 s
    1385200 app     suspending
    1385200 app     suspended
    `,
  );
});

test('coming back ends the session', () => {
  check(
    using + app(ticking + ask('LocationTracking')) + task(''),
    `
    do launchApp
    do minimizeApp
    wait 1 min
    do launchApp
    do minimizeApp
    wait 10 s
    `,
    `
        0 app     launched (pid 4100, before: NotRunning)
        0 app     asks to run on (LocationTracking): Allowed
        0 app     Allowed
    60200 app     may not run on: the app has come back to the foreground (Revoked, Resumed)
    60200 app     revoked: Resumed True
    65300 app     Suspending raised, deadline in 5 s
    65300 app     suspending
    65300 app     suspended
    `,
  );
});

test('SavingData gives an app that is being suspended more time than five seconds', () => {
  check(
    using +
      app(`
      CoreApplication.Suspending += async (sender, e) =>
      {
          var deferral = e.SuspendingOperation.GetDeferral();
          using (var session = new ExtendedExecutionSession { Reason = ExtendedExecutionReason.SavingData })
          {
              Console.WriteLine(await session.RequestExtensionAsync());
              await Task.Delay(60000);
              Console.WriteLine("saved");
          }
          deferral.Complete();
      };
    `) +
      task(''),
    'do launchApp\ndo suspendApp\nwait 2 min',
    `
        0 app     launched (pid 4100, before: NotRunning)
      100 app     Suspending raised, deadline in 5 s
      100 task    deferral d1 taken (1 open)
      100 app     asks to run on (SavingData): Allowed
      100 app     Allowed
    60100 app     saved
    60100 app     has done what it ran on for
    60100 task    deferral d1 completed (0 open)
    60100 app     suspended
    `,
  );
});

test('whoever saves longer than ten minutes is ended, five seconds after Revoked', () => {
  check(
    using +
      app(`
      CoreApplication.Suspending += async (sender, e) =>
      {
          var deferral = e.SuspendingOperation.GetDeferral();
          ${ask('SavingData')}
      };
    `) +
      task(''),
    'do launchApp\ndo suspendApp\nwait 11 min',
    `
         0 app     launched (pid 4100, before: NotRunning)
       100 app     Suspending raised, deadline in 5 s
       100 task    deferral d1 taken (1 open)
       100 app     asks to run on (SavingData): Allowed
       100 app     Allowed
    600100 app     may not run on: its 10 minutes are over (Revoked, SystemPolicy)
    600100 app     revoked: SystemPolicy True
    605100 app     terminated: it did not finish suspending within 5 s
    605100 task    process 4100 (app) ends: it did not finish suspending within 5 s
    `,
  );
});

test('when it is denied, and when a second session is refused', () => {
  check(
    using +
      app(`
      Console.WriteLine(await new ExtendedExecutionForegroundSession { Reason = ExtendedExecutionForegroundReason.Unconstrained }.RequestExtensionAsync());
      ${ask('Unspecified')}
      Try(() => new ExtendedExecutionSession());
      session.Dispose();
      new ExtendedExecutionSession();
    `) +
      task(''),
    'do launchApp',
    `
    0 app     launched (pid 4100, before: NotRunning)
    0 app     asks to run on (Unconstrained): Denied, the manifest does not declare the capability extendedExecutionUnconstrained
    0 app     Denied
    0 app     asks to run on (Unspecified): Allowed
    0 app     Allowed
    0 app     ExtendedExecutionSession fails with 0x8007139F ERROR_INVALID_STATE: the app has a session that was allowed and is not closed
    0 app     Exception 8007139F The group or resource is not in the correct state to perform the requested operation.
    0 app     has done what it ran on for
    `,
  );
});

test('the battery saver denies', () => {
  check(
    using + app(ask('Unspecified')) + task(''),
    'do setBatterySaver on\ndo launchApp',
    `
      0 device  battery saver on
    100 app     launched (pid 4100, before: NotRunning)
    100 app     asks to run on (Unspecified): Denied, the battery saver is on
    100 app     Denied
    `,
  );
});
