// App services: the app as a service for others and for itself, and as the client of another app.

import test from 'node:test';
import { app, check, task } from './machine';

const using = 'using Windows.ApplicationModel.AppService; using Windows.Foundation.Collections;';

/** Adds up two numbers; other commands get no answer. */
const adder = task(`
  var deferral = instance.GetDeferral();
  var details = (AppServiceTriggerDetails)instance.TriggerDetails;
  Console.WriteLine(details.Name + " for " + details.CallerPackageFamilyName + ", " + instance.Task.Name);
  instance.Canceled += (sender, reason) => { Console.WriteLine("canceled: " + reason); deferral.Complete(); };
  details.AppServiceConnection.ServiceClosed += (sender, e) => Console.WriteLine("closed: " + e.Status);
  details.AppServiceConnection.RequestReceived += async (sender, e) =>
  {
      var doing = e.GetDeferral();
      var command = (string)e.Request.Message["command"];
      if (command == "add")
      {
          await Task.Delay(50);
          var answer = new ValueSet();
          answer["sum"] = (int)e.Request.Message["a"] + (int)e.Request.Message["b"];
          Console.WriteLine(await e.Request.SendResponseAsync(answer));
          Console.WriteLine(await e.Request.SendResponseAsync(answer));
      }
      doing.Complete();
      if (command == "enough") deferral.Complete();
  };
`);

const client = `
  static async Task<AppServiceConnection> Open(string family, string name)
  {
      var connection = new AppServiceConnection { AppServiceName = name, PackageFamilyName = family };
      connection.ServiceClosed += (sender, e) => Console.WriteLine("client hears: " + e.Status);
      Console.WriteLine(await connection.OpenAsync());
      return connection;
  }

  static async Task Ask(AppServiceConnection connection, string command)
  {
      var message = new ValueSet { { "command", command }, { "a", 2 }, { "b", 40 } };
      var response = await connection.SendMessageAsync(message);
      Console.WriteLine(command + ": " + response.Status + (response.Message == null ? "" : " " + response.Message["sum"]));
  }
`;
const withClient = (statements: string) =>
  using + app(`${statements}\n  await Task.CompletedTask;\n  }\n${client}\n  static async Task Rest() {\n`);

test('another app connects, asks and leaves: the task is started, answers and is canceled', () => {
  check(
    using + app('') + adder,
    `
    do openService com.chat
    do callService {"command":"add","a":2,"b":40}
    wait 1 min
    do callService {"command":"what?"}
    do closeService
    `,
    `
        0 broker  service1: Other_1 opens the app service com.chat
        0 broker  AppServiceTrigger fires for com.chat: Other_1 connects to com.chat
        0 task    host process 4100 for com.chat
       20 task    com.chat: Run
       20 task    deferral d1 taken (1 open)
       20 app     com.chat for Other_1, com.chat
      100 broker  service1 client sends { command: add, a: 2, b: 40 }
      150 broker  service1 service answers { sum: 42 }
      150 app     Success
      150 app     Failure
    60200 broker  service1 client sends { command: what? }
    60200 broker  service1 service answers Failure
    60300 broker  service1 closed by the client: the other app has closed it (Canceled)
    60300 task    com.chat: Canceled(ResourceRevocation), 5 s to finish
    60300 app     closed: Canceled
    60300 app     canceled: ResourceRevocation
    60300 task    deferral d1 completed (0 open)
    60300 task    com.chat completed after 60.3 s
    60300 task    process 4100 (taskHost) ends: the task is finished
    `,
  );
});

test('the app is a client of its own service, which ends by itself', () => {
  check(
    withClient(`
      var connection = await Open(Package.Current.Id.FamilyName, "com.chat");
      await Ask(connection, "add");
      await Ask(connection, "enough");
      Try(() => connection.SendMessageAsync(new ValueSet()));
    `) + adder,
    'do launchApp',
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 broker  service1: Chat_hz258y3tkez3a opens the app service com.chat
     0 broker  AppServiceTrigger fires for com.chat: Chat_hz258y3tkez3a connects to com.chat
     0 task    host process 4104 for com.chat
    20 task    com.chat: Run
    20 task    deferral d1 taken (1 open)
    20 app     com.chat for Chat_hz258y3tkez3a, com.chat
    20 app     Success
    20 broker  service1 client sends { command: add, a: 2, b: 40 }
    70 broker  service1 service answers { sum: 42 }
    70 app     add: Success 42
    70 broker  service1 client sends { command: enough, a: 2, b: 40 }
    70 app     Success
    70 task    deferral d1 completed (0 open)
    70 broker  service1 service answers Failure
    70 app     Failure
    70 task    com.chat completed after 50 ms
    70 broker  service1 closed by the service: its background task is over (Completed)
    70 app     client hears: Completed
    70 app     enough: Failure
    70 app     AppServiceConnection fails with 0x80000013 RO_E_CLOSED: the connection was closed
    70 app     ObjectDisposedException 80000013 The object has been closed.
    70 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});

test('what is not there cannot be opened; without opening nothing can be sent', () => {
  check(
    withClient(`
      await Open("Nobody_1", "com.chat");
      await Open(Package.Current.Id.FamilyName, "com.other");
      await Open("Contoso_1", "com.other");
      Try(() => new AppServiceConnection().SendMessageAsync(new ValueSet()));
    `) + adder,
    'do installService Contoso_1 com.sums\ndo launchApp',
    `
    100 app     launched (pid 4100, before: NotRunning)
    100 broker  app service com.chat of Nobody_1: AppNotInstalled
    100 app     AppNotInstalled
    100 broker  app service com.other of Chat_hz258y3tkez3a: AppServiceUnavailable
    100 app     AppServiceUnavailable
    100 broker  app service com.other of Contoso_1: AppServiceUnavailable
    100 app     AppServiceUnavailable
    100 app     AppServiceConnection fails with 0x8000000E E_ILLEGAL_METHOD_CALL: OpenAsync has not given Success for this connection
    100 app     InvalidOperationException 8000000E A method was called at an unexpected time.
    `,
  );
});

test('the service of another app gives its answers, one after the other', () => {
  check(
    withClient(`
      var connection = await Open("Contoso_1", "com.sums");
      for (var i = 0; i < 3; i++) await Ask(connection, "add");
      connection.Dispose();
      Try(() => connection.SendMessageAsync(new ValueSet()));
      await Ask(await Open("Contoso_1", "com.silent"), "add");
    `) + adder,
    `
    do installService Contoso_1 com.sums [{"sum":1},{"sum":2}]
    do installService Contoso_1 com.silent
    do launchApp
    `,
    `
    200 app     launched (pid 4100, before: NotRunning)
    200 broker  service1: Chat_hz258y3tkez3a opens the app service com.sums
    200 app     Success
    200 broker  service1 client sends { command: add, a: 2, b: 40 }
    200 broker  service1 service answers { sum: 1 }
    200 app     add: Success 1
    200 broker  service1 client sends { command: add, a: 2, b: 40 }
    200 broker  service1 service answers { sum: 2 }
    200 app     add: Success 2
    200 broker  service1 client sends { command: add, a: 2, b: 40 }
    200 broker  service1 service answers { sum: 2 }
    200 app     add: Success 2
    200 broker  service1 closed by the client: the app has disposed the connection (Canceled)
    200 app     AppServiceConnection fails with 0x80000013 RO_E_CLOSED: the connection was closed
    200 app     ObjectDisposedException 80000013 The object has been closed.
    200 broker  service2: Chat_hz258y3tkez3a opens the app service com.silent
    200 app     Success
    200 broker  service2 client sends { command: add, a: 2, b: 40 }
    200 broker  service2 service answers Failure
    200 app     add: Failure
    `,
  );
});

test('a service without an entry point is served by the process of the app', () => {
  check(
    using +
      app(`
      CoreApplication.BackgroundActivated += (sender, e) =>
      {
          var deferral = e.TaskInstance.GetDeferral();
          var details = (AppServiceTriggerDetails)e.TaskInstance.TriggerDetails;
          Console.WriteLine("activated: " + details.Name);
          e.TaskInstance.Canceled += (task, reason) => deferral.Complete();
          details.AppServiceConnection.RequestReceived += async (connection, args) =>
              await args.Request.SendResponseAsync(new ValueSet { { "echo", args.Request.Message["text"] } });
      };
    `) +
      adder,
    `
    do launchApp
    do openService com.inside
    do callService {"text":"hello"}
    do suspendApp
    do callService {"text":"are you there?"}
    do closeService
    `,
    `
      0 app     launched (pid 4100, before: NotRunning)
    100 broker  service1: Other_1 opens the app service com.inside
    100 broker  AppServiceTrigger fires for com.inside: Other_1 connects to com.inside
    100 task    host process 4100 for com.inside
    120 task    com.inside: Run
    120 task    deferral d1 taken (1 open)
    120 app     activated: com.inside
    200 broker  service1 client sends { text: hello }
    200 broker  service1 service answers { echo: hello }
    300 app     Suspending raised, deadline in 5 s
    300 app     suspended
    400 broker  service1 client sends { text: are you there? }
    400 broker  service1 service answers { echo: are you there? }
    500 broker  service1 closed by the client: the other app has closed it (Canceled)
    500 task    com.inside: Canceled(ResourceRevocation), 5 s to finish
    500 task    deferral d1 completed (0 open)
    500 task    com.inside completed after 380 ms
    `,
  );
});

test('an app that may not run in the background is not available', () => {
  check(
    using + app('') + adder,
    'pc access DeniedByUser\ndo openService com.chat',
    `
    0 broker  app service com.chat of Other_1: AppUnavailable
    `,
  );
});

test('a service whose process ends gives no answer', () => {
  check(
    withClient(`await Ask(await Open(Package.Current.Id.FamilyName, "com.chat"), "add");`) +
      task(`
        instance.GetDeferral();
        ((AppServiceTriggerDetails)instance.TriggerDetails).AppServiceConnection.RequestReceived += (sender, e) => { throw new InvalidOperationException("oh"); };
      `),
    'do launchApp',
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 broker  service1: Chat_hz258y3tkez3a opens the app service com.chat
     0 broker  AppServiceTrigger fires for com.chat: Chat_hz258y3tkez3a connects to com.chat
     0 task    host process 4104 for com.chat
    20 task    com.chat: Run
    20 task    deferral d1 taken (1 open)
    20 app     Success
    20 broker  service1 client sends { command: add, a: 2, b: 40 }
    20 app     unhandled System.InvalidOperationException: oh
    20 task    process 4104 (taskHost) ends: unhandled System.InvalidOperationException: oh
    20 task    com.chat terminated after 0 ms: unhandled System.InvalidOperationException: oh
    20 broker  service1 service answers Failure
    20 broker  service1 closed by the service: its background task is over (Unknown)
    20 app     client hears: Unknown
    20 app     add: Failure
    `,
  );
});
