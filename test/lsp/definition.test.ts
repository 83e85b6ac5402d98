// From the manifest to the code and back: definition, references, highlights.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { DocumentHighlight, Location, LocationLink } from 'vscode-languageserver-protocol/node.js';
import { drawFixture } from '../harness/fixture';
import type { TestClient } from '../harness/languageServer';
import { backgroundTasks, windows10 } from '../harness/manifests';
import { drawPlaces, openAtCursor } from '../harness/structure';

const manifest = (entryPoint: string) =>
  windows10(backgroundTasks('<Task Type="systemEvent"/>', `EntryPoint="${entryPoint}"`));

const task = (name: string) => `
//- /SocketTask.cs
using Windows.ApplicationModel.Background;
namespace Chat.Tasks {
  public sealed class ${name} : IBackgroundTask {
    public void Run(IBackgroundTaskInstance instance) { }
  }
}`;

const registration = (entryPoint: string) => `
//- /App.cs
using Windows.ApplicationModel.Background;
using Chat.Tasks;
namespace Chat {
  class App {
    const string Name = "Chat.Tasks.SocketTask";
    void Start() {
      var builder = new BackgroundTaskBuilder();
      builder.TaskEntryPoint = ${entryPoint};
      builder.Register();
    }
  }
}`;

const under = (line: string, word: string) => `${' '.repeat(line.indexOf(word))}${'^'.repeat(word.length)}`;
const declared = '<Extension Category="windows.backgroundTasks" EntryPoint="Chat.Tasks.SocketTask">';
const marked = (text: string, line: string, word: string) => text.replace(line, `${line}\n${under(line, word)}`);

test('from the manifest to the class, wherever its parts are declared', async () => {
  await definition(
    `//- /Package.appxmanifest\n${manifest('Chat.Ta$0sks.SocketTask')}
//- /SocketTask.cs
using Windows.ApplicationModel.Background;
namespace Chat.Tasks {
  public sealed class SocketTask : IBackgroundTask {
                      ^^^^^^^^^^
    public void Run(IBackgroundTaskInstance instance) { }
  }
}`,
  );
});

test('while the manifest is broken in the middle of typing', async () => {
  await definition(
    `//- /Package.appxmanifest
<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10"><Applications><Application>
<Extensions><Extension Category="windows.backgroundTasks" EntryPoint="Chat.Tasks.Socket$0Task"><Backg
//- /SocketTask.cs
namespace Chat.Tasks {
  public sealed class SocketTask : Windows.ApplicationModel.Background.IBackgroundTask {
                      ^^^^^^^^^^
  }
}`,
  );
});

test('to a class in Visual Basic, whose project puts its namespace before', async () => {
  await definition(`
//- /App/Package.appxmanifest
${manifest('Chat.Tasks.SocketTask$0')}
//- /App/App.csproj
<Project><ItemGroup>
<AppxManifest Include="Package.appxmanifest"/><ProjectReference Include="../Tasks/Tasks.vbproj"/>
</ItemGroup></Project>
//- /Tasks/Tasks.vbproj
<Project><PropertyGroup><RootNamespace>Chat.Tasks</RootNamespace><OutputType>winmdobj</OutputType></PropertyGroup>
<ItemGroup><Compile Include="SocketTask.vb"/></ItemGroup></Project>
//- /Tasks/SocketTask.vb
Public NotInheritable Class SocketTask
                            ^^^^^^^^^^
    Implements IBackgroundTask
End Class`);
});

test('from the class back to the manifest', async () => {
  await definition(
    `//- /Package.appxmanifest\n${marked(manifest('Chat.Tasks.SocketTask'), declared, 'Chat.Tasks.SocketTask')}${task('So$0cketTask')}`,
  );
});

test('from a registration to the class and the manifest, and what is underlined on the way', async () => {
  const files = (entryPoint: string) =>
    `//- /Package.appxmanifest\n${marked(manifest('Chat.Tasks.SocketTask'), declared, 'Chat.Tasks.SocketTask')}${marked(task('SocketTask'), '  public sealed class SocketTask : IBackgroundTask {', 'SocketTask')}${registration(entryPoint)}`;
  await definition(files('"Chat.Tasks.Socket$0Task"'), '7:32-53');
  await definition(files('Na$0me'), '7:31-35');
  await definition(files('typeof(SocketTask).Full$0Name'), '7:31-58');
  await definition(files('"Chat.Tasks." + nameof($0SocketTask)'), '7:31-65');
  // The constant itself.
  await definition(files('Name').replace('"Chat.Tasks.SocketTask";', '"Chat.$0Tasks.SocketTask";'), '4:25-46');
});

test('locations for clients that take no links', async () => {
  await using opened = await openAtCursor(
    `//- /Package.appxmanifest\n${manifest('Chat.Ta$0sks.SocketTask')}${task('SocketTask')}`,
    {
      noLinks: true,
    },
  );
  const found = await opened.server.ask<Location[]>('textDocument/definition', opened.path, {
    position: opened.position,
  });
  assert.deepEqual(
    found.map(({ uri, range }) => [uri, range.start]),
    [['file:///w/SocketTask.cs', { line: 2, character: 22 }]],
  );
});

test('nothing where no entry point is, for a name that the build fills in, in a file of no app', async () => {
  for (const fixture of [
    `//- /Package.appxmanifest\n${manifest('Chat.Tasks.SocketTask').replace('Category', 'Cat$0egory')}${task('SocketTask')}`,
    `//- /Package.appxmanifest\n${manifest('$(Na$0me).SocketTask')}${task('SocketTask')}`,
    `//- /Package.appxmanifest\n${manifest('Chat.Tasks.Other')}\n//- /Other.cs\nclass Oth$0er { }`,
    '//- /notes.txt\nChat.$0Tasks',
  ]) {
    await using opened = await openAtCursor(fixture);
    for (const method of ['definition', 'references', 'documentHighlight'])
      assert.equal(await ask(opened, method, { context: { includeDeclaration: true } }), null, fixture);
  }
});

test('all places of a name, with or without the class', async () => {
  const line = '      builder.TaskEntryPoint = Name;';
  const constant = '    const string Name = "Chat.Tasks.SocketTask";';
  const registered = marked(marked(registration('Name'), line, 'Name'), constant, 'Chat.Tasks.SocketTask');
  const declaredHere = `//- /Package.appxmanifest\n${marked(manifest('Chat.Tasks.SocketTask'), declared, 'Chat.Tasks.SocketTask')}`;
  const classHere = marked(task('SocketTask'), '  public sealed class SocketTask : IBackgroundTask {', 'SocketTask');
  await references(`${declaredHere}${classHere}${registered}`.replace('="Chat.Tasks', '="Chat.$0Tasks'), true);
  await references(
    `${declaredHere}${task('SocketTask')}${registered}`.replace('="Chat.Tasks', '="Chat.$0Tasks'),
    false,
  );
  await references(`${declaredHere}${classHere.replace('class Socket', 'class Soc$0ket')}${registered}`, true);
  await references(`${declaredHere}${classHere}${registered.replace('= Name', '= N$0ame')}`, true);
});

test('two extensions with the same name: each is highlighted', async () => {
  const twice = (name: string) => backgroundTasks('<Task Type="timer"/>', `EntryPoint="${name}"`);
  await using opened = await openAtCursor(
    `//- /Package.appxmanifest\n${windows10(`${twice('A.B$0')}\n${twice('A.C')}\n${twice('A.B')}`)}`,
  );
  const found = (await ask(opened, 'documentHighlight')) as DocumentHighlight[];
  assert.deepEqual(
    found.map(({ range }) => range.start.line),
    [4, 14],
  );
});

type Opened = Awaited<ReturnType<typeof openAtCursor>>;

function ask({ server, path, position }: Opened, method: string, more: object = {}): Promise<unknown> {
  return server.ask(`textDocument/${method}`, path, { position, ...more });
}

/** `from` is where the link begins, when it is to be checked. */
async function definition(fixture: string, from?: string, client?: TestClient): Promise<void> {
  await using opened = await openAtCursor(fixture, client);
  const found = ((await ask(opened, 'definition')) ?? []) as LocationLink[];
  const places = found.map(({ targetUri: uri, targetSelectionRange: range }) => ({ uri, range }));
  assert.equal(drawPlaces(opened.files, places), drawFixture(opened.files));
  const origin = found[0]?.originSelectionRange;
  if (from && origin) assert.equal(`${origin.start.line}:${origin.start.character}-${origin.end.character}`, from);
}

async function references(fixture: string, includeDeclaration: boolean): Promise<void> {
  await using opened = await openAtCursor(fixture);
  const found = await ask(opened, 'references', { context: { includeDeclaration } });
  assert.equal(drawPlaces(opened.files, (found ?? []) as Location[]), drawFixture(opened.files));
}
