// Finding the app in a folder: which manifest, what Windows reads there, which project holds a class, what does not compile.
import assert from 'node:assert/strict';
import test from 'node:test';
import { loadApp } from '../../extension/runtime/machine/loadedApp';
import { planStandIn } from '../../extension/runtime/machine/standIn';
import { UserError } from '../../server/base/errors';
import { declarations } from '../harness/declarations';
import { memoryFiles } from '../harness/memoryFiles';

function load(files: Record<string, string>, path = '/app') {
  return loadApp(path, { files: memoryFiles(files), declarations });
}

function complaint(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    assert.ok(error instanceof UserError, String(error));
    return error.message;
  }
  return 'nothing';
}

function manifest(...tasks: [entryPoint: string, ...types: string[]][]): string {
  const extensions = tasks.map(
    ([entryPoint, ...types]) =>
      `<Extension Category="windows.backgroundTasks" EntryPoint="${entryPoint}"><BackgroundTasks>${types
        .map(type => `<Task Type="${type}" />`)
        .join('')}</BackgroundTasks></Extension>`,
  );
  return `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
    <Identity Name="Chat" Publisher="CN=x" Version="1.0.0.0" />
    <Applications><Application Id="App"><Extensions>${extensions.join('')}</Extensions></Application></Applications>
    <Capabilities><Capability Name="internetClient" /></Capabilities>
  </Package>`;
}

const task = `
using Windows.ApplicationModel.Background;
namespace Tasks
{
    public sealed class ChatTask : IBackgroundTask
    {
        public void Run(IBackgroundTaskInstance taskInstance) { }
    }
}`;

test('what Windows reads in the manifest', () => {
  const app = load({
    '/app/Package.appxmanifest': manifest(['Tasks.ChatTask', 'systemEvent', 'timer'], ['Windows.X', 'controlChannel']),
    '/app/ChatTask.cs': task,
  });
  assert.deepEqual(app.facts, {
    name: 'Chat',
    declaredTasks: [
      { entryPoint: 'Tasks.ChatTask', types: ['systemEvent', 'timer'] },
      { entryPoint: 'Windows.X', types: ['controlChannel'] },
    ],
    appServices: [],
    family: 'Chat_rdaxgrpynd4zp',
    capabilities: ['internetClient'],
    generation: 'windows10',
  });
  assert.equal(app.program('Tasks.ChatTask').type.metadataName, 'Tasks.ChatTask');
});

test('a folder that holds no app that could be run is told so in one sentence', () => {
  const good = manifest(['Tasks.ChatTask', 'systemEvent']);
  assert.equal(
    [
      complaint(() => load({ '/other/x.cs': '' })),
      complaint(() => load({ '/app/x.cs': '' })),
      complaint(() => load({ '/app/x.cs': '' }, '/app/x.cs')),
      complaint(() => load({ '/app/Package.appxmanifest': manifest() })),
      complaint(() => load({ '/app/a/Package.appxmanifest': good, '/app/b/Package.appxmanifest': good })),
      complaint(() => load({ '/app/Package.appxmanifest': good, '/app/x.cs': task }).program('Tasks.Other')),
    ].join('\n'),
    `There is no file or folder /app.
There is no app manifest (*.appxmanifest) in /app.
/app/x.cs is no app manifest: name a *.appxmanifest file, or its folder.
/app/Package.appxmanifest declares no background task (an Extension of category windows.backgroundTasks with an EntryPoint), and no XAML file stands for the app (an Application element with x:Class).
Several apps in /app have background tasks (a/Package.appxmanifest, b/Package.appxmanifest): name one of them.
No C# of this app declares the class Tasks.Other; the manifest app/Package.appxmanifest and the code have to agree.`,
  );
});

test('one of several apps is meant by its manifest', () => {
  const files = {
    '/app/a/Package.appxmanifest': manifest(['A.Task', 'timer']),
    '/app/b/Package.appxmanifest': manifest(['B.Task', 'timer']),
  };
  assert.equal(load(files, '/app/b/Package.appxmanifest').facts.declaredTasks[0]?.entryPoint, 'B.Task');
});

test('C# that does not compile is named with its place; code-behind of pages does not stand in the way', () => {
  const files = {
    '/app/Package.appxmanifest': manifest(['Tasks.ChatTask', 'systemEvent']),
    '/app/ChatTask.cs': task.replace('{ }\n    }', '{ Missing(); int x = "text" }\n    }'),
    '/app/MainPage.xaml.cs': 'class MainPage { void M() { this.InitializeComponent(); } }',
  };
  assert.equal(
    complaint(() => load(files).program('Tasks.ChatTask')),
    `The C# of this app does not compile:
  ChatTask.cs(7,91) CS1002: ; expected
  ChatTask.cs(7,65) CS0103: The name 'Missing' does not exist in the current context
  ChatTask.cs(7,84) CS0029: Cannot implicitly convert type 'string' to 'int'`,
  );
  load({ ...files, '/app/ChatTask.cs': task }).program('Tasks.ChatTask');
});

test('the Main of a library does not start an app', () => {
  const main = (name: string) => `class ${name} { static void Main(string[] args) { } }`;
  const project = (type: string, more = '') =>
    `<Project><PropertyGroup><OutputType>${type}</OutputType></PropertyGroup><ItemGroup>${more}</ItemGroup></Project>`;
  const files = {
    '/app/Package.appxmanifest': manifest(['Tasks.ChatTask', 'timer']),
    '/app/App.csproj': project(
      'AppContainerExe',
      '<Compile Include="ChatTask.cs" /><ProjectReference Include="../lib/Lib.csproj" />',
    ),
    '/app/ChatTask.cs': task,
    '/lib/Lib.csproj': project('Library', '<Compile Include="Tool.cs" />'),
    '/lib/Tool.cs': main('Tool'),
  };
  assert.equal(load(files).mainMethod, undefined);
  assert.equal(load({ ...files, '/app/ChatTask.cs': `${task}${main('Program')}` }).mainMethod, 'Program.Main');
});

test('a stand-in learns from the code what to play', () => {
  const plan = (type: string, code: string) =>
    planStandIn(
      load({ '/app/Package.appxmanifest': manifest(['Tasks.ChatTask', type]), '/app/ChatTask.cs': task + code }),
      'Tasks.ChatTask',
      { host: 'h', port: '1' },
      'suspended',
    );
  const socket = plan(
    'systemEvent',
    `class Other {
       const string id = "MySocket";
       void M(SocketActivityTriggerDetails details) {
         var values = ApplicationData.Current.LocalSettings.Values;
         Use(values["hostname"], values["portNumber"], values["theme"]);
         socket.TransferOwnership(details.SocketInformation.Id);
         socket.TransferOwnership(id);
       }
     }`,
  );
  assert.deepEqual(
    [socket.trigger.kind, socket.socketId, socket.settings],
    ['SocketActivityTrigger', 'MySocket', { hostname: 'h', portNumber: '1' }],
  );
  const system = plan('systemEvent', 'class Other { object type = SystemTriggerType.UserPresent; }');
  assert.deepEqual(system.trigger, { kind: 'SystemTrigger', type: 'UserPresent', oneShot: false });
  assert.equal(plan('timer', '').trigger.kind, 'TimeTrigger');
  assert.equal(plan('pushNotification', '').trigger.kind, 'PushNotificationTrigger');
  assert.equal(plan('general', '').trigger.kind, 'ApplicationTrigger');
  assert.equal(
    plan('general', 'class Other { object care = new MaintenanceTrigger(60, false); }').trigger.kind,
    'MaintenanceTrigger',
  );
  assert.equal(
    plan('location', 'class Other { object monitor = GeofenceMonitor.Current; }').trigger.kind,
    'LocationTrigger',
  );
  assert.equal(
    complaint(() => plan('controlChannel', '')),
    'The task Tasks.ChatTask belongs to a control channel, which only the app itself can make and connect: launch the app and let it do so, then the task can be fired.',
  );
  const service =
    '<Package><Applications><Application><Extensions><Extension Category="windows.appService" EntryPoint="Tasks.ChatTask"><AppService Name="chat.history"/></Extension></Extensions></Application></Applications></Package>';
  const server = load({ '/app/Package.appxmanifest': service, '/app/ChatTask.cs': task });
  assert.equal(
    complaint(() => planStandIn(server, 'Tasks.ChatTask', undefined, 'suspended')),
    'The task Tasks.ChatTask serves other apps and has no trigger: instead of a stand-in, let an app connect to it with { "openService": "chat.history" }.',
  );
  assert.match(
    complaint(() => plan('vpnClient', '')),
    /declared for vpnClient; the simulator has no trigger of that kind/,
  );
  assert.deepEqual(
    [
      plan('phoneCall', ''),
      plan('chatMessageNotification', ''),
      plan('bluetooth', 'class Other { object trigger = new RfcommConnectionTrigger(); }'),
      plan('general', 'class Other { object trigger = new ActivitySensorTrigger(1000); }'),
      plan('audio', ''),
    ].map(({ trigger }) => trigger.kind),
    [
      'PhoneTrigger',
      'ChatMessageNotificationTrigger',
      'RfcommConnectionTrigger',
      'ActivitySensorTrigger',
      'BackgroundMediaPlayer',
    ],
  );
});

test('a task for system events is played by the trigger whose details its own file names, before those of its project', () => {
  const app = load({
    '/app/Package.appxmanifest': manifest(
      ['Tasks.History', 'systemEvent'],
      ['Tasks.Reply', 'systemEvent'],
      ['Tasks.Network', 'systemEvent'],
    ),
    '/app/Details.cs': 'class Details { void Of(ToastNotificationActionTriggerDetail reply) { } }',
    '/app/History.cs':
      'namespace Tasks { class History { void Of(ToastNotificationHistoryChangedTriggerDetail change) { } } }',
    '/app/Network.cs': 'namespace Tasks { class Network { void Of(NetworkStateChangeEventDetails change) { } } }',
    '/app/Reply.cs': 'namespace Tasks { class Reply { } }',
  });
  const plans = ['History', 'Reply', 'Network'].map(name => {
    const { trigger } = planStandIn(app, `Tasks.${name}`, { host: 'h', port: '1' }, 'suspended');
    return `${name}: ${trigger.kind} ${trigger.kind === 'SystemTrigger' ? trigger.type : ''}`.trim();
  });
  assert.deepEqual(plans, [
    'History: ToastNotificationHistoryChangedTrigger',
    'Reply: ToastNotificationActionTrigger',
    'Network: SystemTrigger NetworkStateChange',
  ]);
});
