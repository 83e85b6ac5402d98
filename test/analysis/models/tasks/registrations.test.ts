// Registrations of background tasks, found however the code spells entry point and trigger.
import assert from 'node:assert/strict';
import test from 'node:test';
import { registrations } from '../../../../server/analysis/models/tasks/registrations';
import { CodeCache } from '../../../../server/workspace/code';
import { Workspace } from '../../../../server/workspace/workspace';
import { declarations } from '../../../harness/declarations';
import { parseFixture } from '../../../harness/fixture';
import { memoryFiles } from '../../../harness/memoryFiles';

/** One line for each registration: name, entry point and trigger, each with the text that gives it. */
function check(fixture: string, expected: string): void {
  const files = parseFixture(fixture);
  const disk = memoryFiles(Object.fromEntries(files.map(file => [file.path, file.text])));
  const { apps } = new Workspace(disk, { folders: ['/'], files: [] }).snapshot();
  const code = new CodeCache(declarations);
  const lines = apps.flatMap(app =>
    registrations(app, code.of(app)).map(each => {
      assert.equal(each.file.text.slice(each.register.start, each.register.end), 'Register');
      const { entryPoint, trigger, name } = each;
      const kind = trigger?.kind.split('.').slice(-2).join('.');
      const literal = entryPoint?.literal;
      return [
        name?.text ?? '?',
        entryPoint ? `${entryPoint.text} <- ${sourceOf(entryPoint)}` : each.isInProcess ? 'in process' : 'unknown',
        trigger ? `${kind}${trigger.systemType ? ` ${trigger.systemType}` : ''} <- ${sourceOf(trigger)}` : 'unknown',
        ...(literal ? [`written in ${literal.file.path}: ${sourceOf(literal)}`] : []),
      ].join(' | ');
    }),
  );
  assert.equal(lines.join('\n'), expected.trim().replace(/^ {4}/gm, ''));
}

interface Source {
  readonly file: { readonly text: string };
  readonly span: { readonly start: number; readonly end: number };
}

function sourceOf({ file, span }: Source): string {
  return file.text.slice(span.start, span.end);
}

/** A method body in a class with the usual usings. */
const inMethod = (code: string, members = '') => `
using System;
using Windows.ApplicationModel.Background;
using Windows.Networking.Sockets;
namespace Chat {
  class Tasks { public const string Push = "Chat.Tasks.PushTask"; }
  sealed class PushTask { }
  class Registrar {
    ${members}
    void Do() { ${code} }
  }
}`;

test('literals, constants, types and concatenations', () => {
  check(
    inMethod(`
      var builder = new BackgroundTaskBuilder();
      builder.Name = "a";
      builder.TaskEntryPoint = "Chat.A";
      builder.SetTrigger(new TimeTrigger(15, false));
      builder.Register();`),
    'a | Chat.A <- "Chat.A" | Background.TimeTrigger <- new TimeTrigger(15, false) | written in /File.cs: Chat.A',
  );
  check(
    inMethod(`
      var builder = new BackgroundTaskBuilder { Name = nameof(PushTask), TaskEntryPoint = Tasks.Push };
      builder.SetTrigger(new SystemTrigger(SystemTriggerType.SessionConnected, false));
      builder.Register();`),
    'PushTask | Chat.Tasks.PushTask <- Tasks.Push | Background.SystemTrigger SessionConnected <- new SystemTrigger(SystemTriggerType.SessionConnected, false) | written in /File.cs: Chat.Tasks.PushTask',
  );
  check(
    inMethod(`
      string name = typeof(PushTask).FullName;
      new BackgroundTaskBuilder { TaskEntryPoint = name }.Register();`),
    '? | Chat.PushTask <- typeof(PushTask).FullName | unknown',
  );
  check(
    inMethod(
      `
      var builder = new BackgroundTaskBuilder();
      builder.TaskEntryPoint = space + "." + typeof(PushTask).Name;
      builder.Register();`,
      'static readonly string space = typeof(PushTask).Namespace;',
    ),
    '? | Chat.PushTask <- space + "." + typeof(PushTask).Name | unknown',
  );
});

test('fields, properties and methods that give one text', () => {
  const given = (name: string, members: string) =>
    inMethod(`new BackgroundTaskBuilder { TaskEntryPoint = ${name} }.Register();`, members);
  check(
    given('field', 'private string field = "Chat.A";'),
    '? | Chat.A <- "Chat.A" | unknown | written in /File.cs: Chat.A',
  );
  check(
    given('Auto', 'static string Auto { get; } = "Chat.A";'),
    '? | Chat.A <- "Chat.A" | unknown | written in /File.cs: Chat.A',
  );
  check(given('Short', 'string Short => "Chat.A";'), '? | Chat.A <- "Chat.A" | unknown | written in /File.cs: Chat.A');
  check(
    given('Named("A")', 'static string Named(string name) { return "Chat." + name; }'),
    '? | Chat.A <- "Chat." + name | unknown',
  );
  check(given('field', 'string field = "Chat.A"; void Set() { field = "Chat.B"; }'), '? | unknown | unknown');
  const settable = 'public string Open { get; set; } = "Chat.A";';
  check(given('Open', settable), '? | Chat.A <- "Chat.A" | unknown | written in /File.cs: Chat.A');
  check(given('Open', `${settable} void Set() { this.Open = "Chat.B"; }`), '? | unknown | unknown');
});

test('the triggers of a control channel', () => {
  check(
    inMethod(`
      var channel = new ControlChannelTrigger("c", 30);
      var keepAlive = new BackgroundTaskBuilder();
      keepAlive.Name = "k";
      keepAlive.TaskEntryPoint = "Windows.Networking.Sockets.WebSocketKeepAlive";
      keepAlive.SetTrigger(channel.KeepAliveTrigger);
      keepAlive.Register();
      var push = new BackgroundTaskBuilder();
      IBackgroundTrigger trigger = channel.PushNotificationTrigger;
      push.TaskEntryPoint = "Chat.Push";
      push.SetTrigger(trigger);
      push.Register();`),
    `
    k | Windows.Networking.Sockets.WebSocketKeepAlive <- "Windows.Networking.Sockets.WebSocketKeepAlive" | ControlChannelTrigger.KeepAliveTrigger <- channel.KeepAliveTrigger | written in /File.cs: Windows.Networking.Sockets.WebSocketKeepAlive
    ? | Chat.Push <- "Chat.Push" | ControlChannelTrigger.PushNotificationTrigger <- channel.PushNotificationTrigger | written in /File.cs: Chat.Push`,
  );
});

test('in-process tasks, builders used again, builders from elsewhere, unknown texts', () => {
  check(
    inMethod(`
      var builder = new BackgroundTaskBuilder { Name = "in" };
      builder.SetTrigger(new SocketActivityTrigger());
      builder.Register();`),
    'in | in process | Background.SocketActivityTrigger <- new SocketActivityTrigger()',
  );
  check(
    inMethod(`
      var builder = new BackgroundTaskBuilder { Name = "a", TaskEntryPoint = "Chat.A" };
      builder.SetTrigger(new TimeTrigger(15, false));
      builder.Register();
      builder.Name = "b";
      builder.SetTrigger(new MaintenanceTrigger(15, false));
      builder.Register();
      builder = new BackgroundTaskBuilder();
      builder.Register();`),
    `
    a | Chat.A <- "Chat.A" | Background.TimeTrigger <- new TimeTrigger(15, false) | written in /File.cs: Chat.A
    b | Chat.A <- "Chat.A" | Background.MaintenanceTrigger <- new MaintenanceTrigger(15, false) | written in /File.cs: Chat.A
    ? | in process | unknown`,
  );
  check(
    inMethod(
      `
      Make("x").Register();
      var filled = new BackgroundTaskBuilder();
      Fill(filled);
      filled.Register();
      var chosen = new BackgroundTaskBuilder();
      if (DateTime.Now.Hour > 3) chosen.TaskEntryPoint = "Chat.A"; else chosen.TaskEntryPoint = "Chat.B";
      chosen.Register();
      var read = new BackgroundTaskBuilder { TaskEntryPoint = Environment.NewLine };
      read.Register();`,
      'BackgroundTaskBuilder Make(string name) { var b = new BackgroundTaskBuilder { Name = name }; return b; } void Fill(BackgroundTaskBuilder b) { }',
    ),
    `
    ? | unknown | unknown
    ? | unknown | unknown
    ? | unknown | unknown
    ? | unknown | unknown`,
  );
});

test('conditions and network, also through the helper of the samples', () => {
  const files = parseFixture(
    inMethod(
      `
      Helper("a", new SystemCondition(SystemConditionType.InternetAvailable));
      Helper("b", null);
      var builder = new BackgroundTaskBuilder { Name = "c", IsNetworkRequested = true };
      builder.AddCondition(new SystemCondition(SystemConditionType.UserPresent));
      builder.AddCondition(new SystemCondition(SystemConditionType.SessionConnected));
      builder.Register();
      var unknown = new BackgroundTaskBuilder { Name = "d", IsNetworkRequested = DateTime.Now.Hour > 3 };
      unknown.AddCondition(given);
      unknown.Register();`,
      `IBackgroundCondition given;
      static BackgroundTaskRegistration Helper(string name, IBackgroundCondition condition) {
        var builder = new BackgroundTaskBuilder();
        builder.Name = name;
        if (condition != null) builder.AddCondition(condition);
        return builder.Register();
      }`,
    ),
  );
  const disk = memoryFiles(Object.fromEntries(files.map(file => [file.path, file.text])));
  const { apps } = new Workspace(disk, { folders: ['/'], files: [] }).snapshot();
  const code = new CodeCache(declarations);
  const lines = apps.flatMap(app =>
    registrations(app, code.of(app)).map(
      each => `${each.name?.text}: ${each.conditions?.join(' ') ?? '?'} | network ${each.isNetworkRequested ?? '?'}`,
    ),
  );
  assert.deepEqual(lines.sort(), [
    'a: InternetAvailable | network false',
    'b:  | network false',
    'c: UserPresent SessionConnected | network true',
    'd: ? | network ?',
  ]);
});

test('helpers: each call is a registration of its own, across projects and through generic methods', () => {
  check(
    `
    //- /App/App.csproj
    <Project><ItemGroup><Compile Include="App.cs"/><ProjectReference Include="../Lib/Lib.csproj"/></ItemGroup></Project>
    //- /App/App.cs
    using Windows.ApplicationModel.Background;
    class App {
      const string Push = "Chat.Push";
      void Start() {
        Lib.Helper.RegisterBackgroundTask(Push, "push", new PushNotificationTrigger(), null);
        Lib.Helper.RegisterBackgroundTask("Chat.Timer", "timer", new TimeTrigger(15, false), null);
        Lib.Helper.RegisterBackgroundTask(null, "inside", new TimeTrigger(15, false), null);
        Lib.Helper.Register<Timer>();
        Twice("Chat.Twice");
      }
      void Twice(string entryPoint) { Lib.Helper.RegisterBackgroundTask(entryPoint, "twice", new SystemTrigger(SystemTriggerType.UserAway, true), null); }
    }
    sealed class Timer { }
    //- /Lib/Lib.csproj
    <Project><ItemGroup><Compile Include="Lib.cs"/></ItemGroup></Project>
    //- /Lib/Lib.cs
    using Windows.ApplicationModel.Background;
    namespace Lib {
      public static class Helper {
        public static void RegisterBackgroundTask(string taskEntryPoint, string name, IBackgroundTrigger trigger, IBackgroundCondition condition) {
          var builder = new BackgroundTaskBuilder();
          builder.Name = name;
          if (taskEntryPoint != null) builder.TaskEntryPoint = taskEntryPoint;
          builder.SetTrigger(trigger);
          if (condition != null) { builder.AddCondition(condition); }
          BackgroundTaskRegistration task = builder.Register();
        }
        public static void Register<T>() {
          var builder = new BackgroundTaskBuilder { TaskEntryPoint = typeof(T).FullName };
          builder.Register();
        }
      }
    }`,
    `
    push | Chat.Push <- Push | Background.PushNotificationTrigger <- new PushNotificationTrigger() | written in /App/App.cs: Chat.Push
    timer | Chat.Timer <- "Chat.Timer" | Background.TimeTrigger <- new TimeTrigger(15, false) | written in /App/App.cs: Chat.Timer
    inside | in process | Background.TimeTrigger <- new TimeTrigger(15, false)
    twice | Chat.Twice <- "Chat.Twice" | Background.SystemTrigger UserAway <- new SystemTrigger(SystemTriggerType.UserAway, true) | written in /App/App.cs: Chat.Twice
    ? | Timer <- typeof(T).FullName | unknown`,
  );
});
