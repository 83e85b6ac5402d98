// Renaming a background task from its manifest: everything changes together, or nothing does.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-protocol/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { drawFixture } from '../harness/fixture';
import { backgroundTasks, windows10 } from '../harness/manifests';
import { openAtCursor } from '../harness/structure';

const manifest = (entryPoint: string) =>
  `//- /Package.appxmanifest\n${windows10(backgroundTasks('<Task Type="systemEvent"/>', `EntryPoint="${entryPoint}"`))}`;

const taskFile = (members = '', name = 'SocketTask') => `
//- /SocketTask.cs
using Windows.ApplicationModel.Background;
namespace Chat.Tasks {
  public sealed class ${name} : IBackgroundTask {
    public void Run(IBackgroundTaskInstance instance) { }
    ${members}
  }
}`;

const appFile = (body: string, members = '') => `
//- /App.cs
using Chat.Tasks;
using Windows.ApplicationModel.Background;
namespace Chat {
  class App {
    ${members}
    void Start() {
      var builder = new BackgroundTaskBuilder();
      ${body}
      builder.Register();
    }
  }
}`;

const cursor = manifest('Chat.Tasks.Socket$0Task');
const renamed = manifest('Chat.Tasks.PushTask');

test('the class with its constructors, every use of it, manifest and registrations', async () => {
  const code = (name: string) =>
    taskFile(`public ${name}() { } ~${name}() { } static ${name} Instance;`, name) +
    appFile(
      `builder.TaskEntryPoint = "Chat.Tasks.${name}";
      builder.Name = nameof(${name}) + typeof(Chat.Tasks.${name}).Name + "SocketTask"; // SocketTask
      ${name} a = new ${name}(); var b = (global::Chat.Tasks.${name})null; var c = new System.Collections.Generic.List<${name}>();
      if (a is ${name} d) { }`,
    );
  await check(cursor + code('SocketTask'), 'PushTask', renamed + code('PushTask'));
});

test('a constant that holds the name, and names that follow the class by themselves', async () => {
  const constant = (name: string) =>
    taskFile('', name) + appFile('builder.TaskEntryPoint = Entry;', `const string Entry = "Chat.Tasks.${name}";`);
  await check(cursor + constant('SocketTask'), 'PushTask', renamed + constant('PushTask'));
  for (const expression of ['typeof(X).FullName', '"Chat.Tasks." + nameof(X)']) {
    const code = (name: string) =>
      taskFile('', name) + appFile(`builder.TaskEntryPoint = ${expression.replace('X', name)};`);
    await check(cursor + code('SocketTask'), 'PushTask', renamed + code('PushTask'));
  }
});

test('two declarations, and the class that Windows is told to activate', async () => {
  const both = (name: string) =>
    `//- /Package.appxmanifest\n${windows10(
      ['timer', 'systemEvent']
        .map(type => backgroundTasks(`<Task Type="${type}"/>`, `EntryPoint="Chat.Tasks.${name}"`))
        .join('\n'),
    ).replace(
      '</Package>',
      `<Extensions><Extension Category="windows.activatableClass.inProcessServer"><InProcessServer><Path>CLRHost.dll</Path><ActivatableClass ActivatableClassId="Chat.Tasks.${name}" ThreadingModel="both"/></InProcessServer></Extension></Extensions>\n</Package>`,
    )}${taskFile('', name)}`;
  await check(both('SocketTask').replace('.SocketTask"', '.Socket$0Task"'), 'PushTask', both('PushTask'));
});

test('projects that see the class; other classes of that name keep it', async () => {
  const files = (name: string, mark = '') => `
//- /App/Package.appxmanifest
${windows10(backgroundTasks('<Task Type="timer"/>', `EntryPoint="Chat.Tasks.${name}${mark}"`))}
//- /App/App.csproj
<Project><ItemGroup>
<AppxManifest Include="Package.appxmanifest"/><ProjectReference Include="../Tasks/Tasks.csproj"/>
<Compile Include="App.cs"/>
</ItemGroup></Project>
//- /App/App.cs
using Chat.Tasks;
namespace Chat { class App { ${name} task; Other.SocketTask other; } }
namespace Other { class SocketTask { SocketTask next; } }
//- /Tasks/Tasks.csproj
<Project><PropertyGroup><OutputType>winmdobj</OutputType></PropertyGroup>
<ItemGroup><Compile Include="SocketTask.cs"/></ItemGroup></Project>
//- /Tasks/SocketTask.cs
namespace Chat.Tasks {
  public sealed class ${name} : Windows.ApplicationModel.Background.IBackgroundTask { }
}`;
  await check(files('SocketTask', '$0'), 'PushTask', files('PushTask'));
});

test('while the manifest is broken in the middle of typing', async () => {
  const broken = (name: string) => `//- /Package.appxmanifest
<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10"><Applications><Application>
<Extensions><Extension Category="windows.backgroundTasks" EntryPoint="Chat.Tasks.${name}"><Backg`;
  await check(broken('SocketT$0ask') + taskFile(), 'PushTask', broken('PushTask') + taskFile('', 'PushTask'));
});

test('without a class in C# the whole name changes, in the manifest and where it is registered', async () => {
  const code = (name: string) => appFile(`builder.TaskEntryPoint = "${name}";`);
  await check(
    manifest('Old.Tas$0k') + code('Old.Task'),
    'New.Place.Task',
    manifest('New.Place.Task') + code('New.Place.Task'),
  );
});

test('what is changed: the name of the class, or all of it', async () => {
  assert.deepEqual(await prepared(cursor + taskFile()), ['SocketTask', 'SocketTask']);
  assert.deepEqual(await prepared(manifest('Chat.Tasks.Socket$0Task')), [
    'Chat.Tasks.SocketTask',
    'Chat.Tasks.SocketTask',
  ]);
  assert.equal(await prepared(cursor.replace('$0', '').replace('Type', 'Ty$0pe')), null);
  assert.equal(
    await prepared(manifest('Chat.Tasks.SocketTask') + taskFile().replace('class Socket', 'class So$0cket')),
    null,
  );
  assert.equal(await prepared(manifest('$(Na$0me)')), null);
  await assert.rejects(prepared(manifest('Windows.Networking.Sockets.WebSocket$0KeepAlive')), /is a class of Windows/);
});

test('names that cannot be, or are taken', async () => {
  const files = cursor + taskFile() + appFile('int count = 0;');
  await refused(files, 'class', /^"class" cannot be the name of a class in C#/);
  await refused(files, '1st', /^"1st" cannot be/);
  await refused(files, '', /^The name is empty/);
  await refused(files, 'Other.SocketTask', /^Write only the name of the class/);
  await refused(files, 'count', /^count is already a name in App\.cs:8/);
  await refused(
    files + '\n//- /Push.cs\nnamespace Chat.Tasks { class PushTask { } }',
    'PushTask',
    /PushTask is already a name in Push\.cs:1/,
  );
  // A class of Windows that the file uses nowhere yet, but would then be hidden.
  await refused(
    files +
      '\n//- /Use.cs\nusing System;\nclass Use { Chat.Tasks.SocketTask a; }\nnamespace N { using Chat.Tasks; class V { SocketTask b; } }',
    'Console',
    /^Console already means something else at Use\.cs:3/,
  );
});

test('nothing changes where another thing has the name, or where not all code can be known', async () => {
  const files = cursor + taskFile();
  const other = (line: string) => `${files}\n//- /Other.cs\nusing Chat.Tasks;\n${line}`;
  await refused(
    other('class A { int SocketTask; }'),
    'PushTask',
    /^Something else is called SocketTask too, at Other\.cs:2, .* rename it by hand\.$/,
  );
  await refused(other('class A { void M(int SocketTask) { } }'), 'PushTask', /Other\.cs:2/);
  await refused(other('class A { void M() { var SocketTask = 1; } }'), 'PushTask', /Other\.cs:2/);
  await refused(other('class A { object M() => new { SocketTask = 1 }; }'), 'PushTask', /Other\.cs:2/);
  await refused(other('class A<SocketTask> { }'), 'PushTask', /Other\.cs:2/);
  await refused(other('namespace N { using SocketTask = System.Int32; }'), 'PushTask', /Other\.cs:2/);
  await refused(
    other('#if NEVER\nclass A { SocketTask a; }\n#endif'),
    'PushTask',
    /^SocketTask stands in code at Other\.cs:3 that #if leaves out/,
  );
  await refused(other('class A { void M() { ) SocketTask'), 'PushTask', /Other\.cs:2/);
  await refused(
    files + appFile('builder.TaskEntryPoint = "Chat.Tasks." + "SocketTask";'),
    'PushTask',
    /^The registration at App\.cs:9 puts the entry point together from pieces/,
  );
  await refused(
    manifest('Chat.Tasks.Socket$0Tas&#107;') + taskFile(),
    'PushTask',
    /^At Package\.appxmanifest:\d+ characters of SocketTask are written as references/,
  );
  await refused(
    files + appFile('builder.TaskEntryPoint = "Chat.Tasks.\\u0053ocketTask";'),
    'PushTask',
    /^The registration at App\.cs:9 puts/,
  );
  const project = (name: string, text: string) => `
//- /App.csproj
<Project><ItemGroup><AppxManifest Include="Package.appxmanifest"/><Compile Include="SocketTask.cs"/><ProjectReference Include="${name}"/></ItemGroup></Project>
//- /${name}
<Project><ItemGroup><Compile Include="Use.vb"/></ItemGroup></Project>
//- /Use.vb
${text}`;
  await refused(
    files + project('Use.vbproj', 'Class Use\n  Dim a As sockettask'),
    'PushTask',
    /Visual Basic at Use\.vb:2/,
  );
  await refused(files + project('Use.jsproj', ''), 'PushTask', /Use\.jsproj, whose code is not read/);
});

async function check(before: string, newName: string, after: string): Promise<void> {
  await using opened = await openAtCursor(before);
  const edit = await ask<WorkspaceEdit>(opened, 'rename', { newName });
  const changes = (edit.documentChanges ?? []) as TextDocumentEdit[];
  for (const { textDocument } of changes)
    assert.equal(textDocument.version, textDocument.uri === `file://${opened.path}` ? 1 : null);
  const files = opened.files.map(file => {
    const own = changes
      .filter(({ textDocument: { uri } }) => uri === `file:///w${file.path}`)
      .flatMap(each => each.edits);
    return { ...file, text: TextDocument.applyEdits(TextDocument.create(file.path, '', 1, file.text), own) };
  });
  assert.equal(drawFixture(files), drawFixture((await expected(after)).files));
}

async function expected(fixture: string) {
  await using opened = await openAtCursor(`${fixture}\n//- /cursor.txt\n$0`);
  return { files: opened.files.slice(0, -1) };
}

async function prepared(fixture: string): Promise<readonly [string, string] | null> {
  await using opened = await openAtCursor(fixture);
  const found = await ask<{ range: Range; placeholder: string } | null>(opened, 'prepareRename');
  const text = opened.files.find(file => file.cursor !== undefined)!.text;
  const document = TextDocument.create('', '', 1, text);
  return found && [document.getText(found.range), found.placeholder];
}

async function refused(fixture: string, newName: string, sentence: RegExp): Promise<void> {
  await using opened = await openAtCursor(fixture);
  const answer = ask<WorkspaceEdit>(opened, 'rename', { newName });
  await assert.rejects(answer, (error: Error) => {
    assert.match(error.message, sentence);
    return true;
  });
}

function ask<T>(opened: Awaited<ReturnType<typeof openAtCursor>>, method: string, more: object = {}): Promise<T> {
  return opened.server.ask(`textDocument/${method}`, opened.path, { position: opened.position, ...more });
}
