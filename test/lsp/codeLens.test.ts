// Above each background task of a manifest: class, registrations, Debug.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { CodeLens } from 'vscode-languageserver-protocol/node.js';
import type { TestClient } from '../harness/languageServer';
import { backgroundTasks, windows10 } from '../harness/manifests';
import { openManifest } from '../harness/structure';

const commands = ['backgroundTasks.showPlaces', 'backgroundTasks.debug'];
const manifest = (entryPoint = 'Chat.Tasks.SocketTask') =>
  windows10(backgroundTasks('<Task Type="systemEvent"/>', `EntryPoint="${entryPoint}"`));
const project = (more = '') => `
//- /Chat.csproj
<Project><ItemGroup><AppxManifest Include="Package.appxmanifest"/><Compile Include="SocketTask.cs"/><Compile Include="App.cs"/>${more}</ItemGroup></Project>`;
const task = `
//- /SocketTask.cs
using Windows.ApplicationModel.Background;
namespace Chat.Tasks {
  public sealed class SocketTask : IBackgroundTask { }
}`;
const register = (...entryPoints: string[]) =>
  `
//- /App.cs
using Windows.ApplicationModel.Background;
class App {
  void Start(string given) {
${entryPoints.map(each => `    Add(new BackgroundTaskBuilder { TaskEntryPoint = ${each} });`).join('\n')}
  }
  void Add(BackgroundTaskBuilder builder) { }
}`.replaceAll(
    /Add\(new BackgroundTaskBuilder \{ TaskEntryPoint = (.*) \}\);/g,
    '{ var b = new BackgroundTaskBuilder(); b.TaskEntryPoint = $1; b.SetTrigger(new SocketActivityTrigger()); b.Register(); }',
  );

test('class and registration, each a way to its place, and Debug', async () => {
  const fixture = `//- /Package.appxmanifest\n${manifest()}${project()}${task}${register('"Chat.Tasks.SocketTask"')}`;
  const found = await lenses(fixture);
  assert.deepEqual(
    found.map(({ range, command }) => [range.start.line, command?.title, command?.command]),
    [
      [4, 'class Chat.Tasks.SocketTask', 'backgroundTasks.showPlaces'],
      [4, 'registered in App.cs:4 for SocketActivityTrigger', 'backgroundTasks.showPlaces'],
      [4, 'Debug', 'backgroundTasks.debug'],
    ],
  );
  const [ofClass, ofRegistration, debug] = found.map(({ command }) => command?.arguments);
  assert.deepEqual(ofClass, [
    'file:///w/Package.appxmanifest',
    { line: 4, character: 0 },
    [{ uri: 'file:///w/SocketTask.cs', range: { start: { line: 2, character: 22 }, end: { line: 2, character: 32 } } }],
  ]);
  assert.equal(ofRegistration?.[2][0].uri, 'file:///w/App.cs');
  assert.deepEqual(debug, [{ manifest: '/w/Package.appxmanifest', entryPoint: 'Chat.Tasks.SocketTask' }]);
});

test('for clients that do not know the commands: text only', async () => {
  const fixture = `//- /Package.appxmanifest\n${manifest()}${project()}${task}${register('"Chat.Tasks.SocketTask"')}`;
  assert.deepEqual(
    (await lenses(fixture, {})).map(({ command }) => [command?.title, command?.command]),
    [
      ['class Chat.Tasks.SocketTask', ''],
      ['registered in App.cs:4 for SocketActivityTrigger', ''],
    ],
  );
});

test('registered several times, nowhere, or under a name that nobody knows', async () => {
  const titles = async (...entryPoints: string[]) =>
    (await lenses(`//- /Package.appxmanifest\n${manifest()}${project()}${task}${register(...entryPoints)}`))[1]?.command
      ?.title;
  const name = '"Chat.Tasks.SocketTask"';
  assert.equal(await titles(name, name, name), 'registered in 3 places');
  assert.equal(await titles('"Other.Task"'), 'registered nowhere');
  assert.equal(await titles('System.IO.Path.Combine(given)'), 'registered under a name that is computed');
  assert.equal(await titles(name, 'System.IO.Path.Combine(given)'), 'registered in App.cs:4 for SocketActivityTrigger');
});

test('a class that is missing, one of Windows, and one that may be in code that nobody reads', async () => {
  const titles = async (name: string, more = '') =>
    (await lenses(`//- /Package.appxmanifest\n${manifest(name)}${project(more)}${task}${register()}`)).map(
      ({ command }) => command?.title,
    );
  assert.deepEqual(await titles('Chat.Tasks.Missing'), ['class not found', 'registered nowhere']);
  assert.deepEqual(await titles('Windows.Networking.Sockets.WebSocketKeepAlive'), [
    'class of Windows',
    'registered nowhere',
  ]);
  assert.deepEqual(await titles('Chat.Tasks.Missing', '<ProjectReference Include="Native.vcxproj"/>'), []);
  assert.deepEqual(await titles('$(Name).Task'), []);
});

test('while the manifest is broken in the middle of typing', async () => {
  const [first] = await lenses(
    `//- /Package.appxmanifest\n${manifest().slice(0, manifest().indexOf('<BackgroundTasks>'))}<Backg${project()}${task}${register()}`,
  );
  assert.equal(first?.command?.title, 'class Chat.Tasks.SocketTask');
});

test('when the code changes, clients are told to ask again; when the manifest changes, they know', async () => {
  await using opened = await openManifest(`//- /Package.appxmanifest\n${manifest()}${project()}${task}${register()}`, {
    refreshesLenses: true,
    pull: true,
  });
  const { server } = opened;
  const settled = async () => {
    await server.settle();
    server.timer.fire();
    await server.settle();
    return server.lensRefreshes;
  };
  const first = await settled();
  await server.change(opened.path, 2, { text: `${opened.manifest.text} ` });
  assert.equal(await settled(), first);
  await server.open('/w/App.cs', 'class App { }', 'csharp');
  assert.equal(await settled(), first + 1);
  await server.change('/w/App.cs', 2, { text: 'class App { int i; }' });
  await server.change('/w/App.cs', 3, { text: 'class App { int j; }' });
  assert.equal(await settled(), first + 2);
});

async function lenses(
  fixture: string,
  client: TestClient = { initializationOptions: { commands } },
): Promise<CodeLens[]> {
  await using opened = await openManifest(fixture, client);
  return opened.server.ask('textDocument/codeLens', opened.path);
}
