// Hovers in manifests: where, and what they say.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { MarkupContent } from 'vscode-languageserver-protocol/node.js';
import { backgroundTasks, windows10, windows81 } from '../harness/manifests';
import { openManifest } from '../harness/structure';

test('an element: what it is for, since when, where to read on', async () => {
  const [place, text] = await hover(windows10(backgroundTasks('<uap:T$0ask Type="vpnClient"/>')));
  assert.equal(place, 'uap:Task');
  assert.match(
    text,
    /^\*\*uap:Task\*\*\n\n\S.*\.\n\nSince Windows 10 \(10\.0\.10240\.0\)\.\n\n\[Documentation\]\(https:\/\/learn\.microsoft\.com\/.*element-uap-task\)$/,
  );
  assert.equal(
    (await hover(windows10('<uap:Extension Category="windows.lockScreen"></uap:Ex$0tension>')))[0],
    'uap:Extension',
  );
});

test('an attribute: what it means, what it must be', async () => {
  const [place, text] = await hover(windows10('<Extension Category="windows.backgroundTasks" Entry$0Point="A.B"/>'));
  assert.equal(place, 'EntryPoint');
  assert.match(text, /^\*\*EntryPoint\*\*\n\n\S/);
  assert.match((await hover(windows10('<uap:Extension Cate$0gory="windows.protocol"/>')))[1], /Required\./);
});

test('a value: the word that is written, or else its attribute', async () => {
  const [place, text] = await hover(windows10(backgroundTasks('<Task Type="control$0Channel"/>')));
  assert.equal(place, 'controlChannel');
  assert.match(text, /^\*\*controlChannel\*\*\n\n\S/);
  assert.match((await hover(windows10(backgroundTasks('', 'EntryPoint="A$0.B"'))))[1], /^\*\*EntryPoint\*\*/);
  const family = windows10('').replace(/<TargetDeviceFamily.*?\/>/, '<TargetDeviceFamily Name="Windows.Xb$0ox"/>');
  assert.match((await hover(family))[1], /^\*\*Windows\.Xbox\*\*\n\nFor the consoles/);
  const version = family.replace('"Windows.Xb$0ox"', '"Windows.Universal" MinVersion="10.0.1$05063.0"');
  assert.match((await hover(version))[1], /^\*\*Windows 10, version 1703 \(10\.0\.15063\.0\)\*\*\n\n\S/);
});

const app = `
//- /App.cs
using Windows.ApplicationModel.Background;
class App {
  void Start() {
    var b = new BackgroundTaskBuilder { TaskEntryPoint = "Chat.Tasks.SocketTask" };
    b.SetTrigger(new SocketActivityTrigger());
    b.Register();
  }
}
namespace Chat.Tasks {
  public sealed class SocketTask : IBackgroundTask { }
}`;
const project = `
//- /Chat.csproj
<Project><ItemGroup><AppxManifest Include="Package.appxmanifest"/><Compile Include="App.cs"/></ItemGroup></Project>`;

test('a background task: its class, its registration, the process that it runs in', async () => {
  const about = async (extension: string, code = app) =>
    (await hover(`//- /Package.appxmanifest\n${windows10(extension)}${code}${project}`))[1]
      .split('\n')
      .filter(line => line.startsWith('- '))
      .map(line => line.replace(/ \w[^.]*\. \[Documentation\].*/, ' …'));
  const task = backgroundTasks('<Task Type="systemEvent"/>').replace('SocketTask', 'Socket$0Task');
  assert.deepEqual(await about(task), [
    '- The class is in [App.cs:10](file:///w/App.cs#L10).',
    '- Registered in [App.cs:6](file:///w/App.cs#L6) for `SocketActivityTrigger`.',
    '- Runs in backgroundTaskHost.exe. The extension names no Executable, so the task runs outside the app, in the process that Windows has for background tasks. …',
  ]);
  assert.deepEqual((await about(task.replace('<Ext', '<Ex$0t').replace('Socket$0', 'Socket'))).length, 3);
  assert.deepEqual((await about(task.replace('Socket$0', 'Missing$0'))).slice(0, 2), [
    '- The app has no class `Chat.Tasks.MissingTask`.',
    '- No code of the app registers it.',
  ]);
  assert.deepEqual(
    (await about(task.replace('Chat.Tasks.Socket$0Task', 'Windows.Networking.Sockets.WebSocket$0KeepAlive')))[0],
    '- The class is one of Windows.',
  );
  assert.deepEqual(
    (await about(task, `${app.slice(0, app.indexOf('namespace'))}`))[0],
    '- The app has no class `Chat.Tasks.SocketTask`.',
  );
});

test('a type: the triggers that need it, in this generation', async () => {
  const type = '<Task Type="system$0Event"/>';
  assert.match(
    (await hover(windows10(backgroundTasks(type))))[1],
    /To be declared for .*`SystemTrigger`, `SocketActivityTrigger`/,
  );
  assert.match(
    (await hover(windows81(backgroundTasks(type))))[1],
    /To be declared for `SystemTrigger`, `MaintenanceTrigger`\.$/,
  );
  assert.match(
    (await hover(windows10(backgroundTasks('<Task Type="control$0Channel"/>'))))[1],
    /`ControlChannelTrigger\.PushNotificationTrigger`, `ControlChannelTrigger\.KeepAliveTrigger`/,
  );
});

test('a namespace', async () => {
  const [place, text] = await hover(
    windows10('', 'xmlns:uap4="http://schemas.microsoft.com/appx/manifest/u$0ap/windows10/4"'),
  );
  assert.equal(place, 'http://schemas.microsoft.com/appx/manifest/uap/windows10/4');
  assert.match(text, /^\*\*xmlns:uap4\*\*\n\n\S/);
});

test('nothing about what the schema does not know, and while a tag is being typed the rest still answers', async () => {
  assert.equal((await hover(windows10('<No$0thing/>')))[0], '');
  assert.equal((await hover(windows10('te$0xt')))[0], '');
  assert.equal((await hover(windows10(`<Exte\n${backgroundTasks('<Ta$0sk Type="timer"/>')}`)))[0], '');
  assert.equal((await hover(windows10(`${backgroundTasks('<Ta$0sk Type="timer"/>')}\n<Exte`)))[0], 'Task');
});

/** What is marked, and the Markdown; empty without a hover. */
async function hover(fixture: string): Promise<[place: string, text: string]> {
  await using opened = await openManifest(fixture);
  const found = await opened.server.hover(opened.path, opened.cursor);
  return found?.range ? [opened.textOf(found.range), (found.contents as MarkupContent).value] : ['', ''];
}
