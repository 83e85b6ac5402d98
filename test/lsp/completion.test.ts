// Completion in manifests: what is offered at the cursor, and what the text is after choosing.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-protocol/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseFixture } from '../harness/fixture';
import { windows10 } from '../harness/manifests';
import { openAtCursor, openManifest } from '../harness/structure';

const extension = (inner: string, attributes = 'EntryPoint="A.B"') =>
  windows10(`<Extension Category="windows.backgroundTasks" ${attributes}>${inner}</Extension>`);

test('elements that fit, the others not', async () => {
  assert.deepEqual(await offered(extension('<$0')), ['BackgroundTasks']);
  assert.deepEqual(await offered(extension('<BackgroundTasks><Task Type="timer"/>$0</BackgroundTasks>')), [
    'Task',
    'uap:Task',
    'iot:Task',
  ]);
  assert.deepEqual(await offered(windows10('').replace('<Applications>', '<$0<Applications>')), [
    'Capabilities',
    'Extensions',
    'Resources',
    'com:Extensions',
    'mp:PhoneIdentity',
    'trustedlaunch:TrustedLaunch',
    'uap15:Capabilities',
  ]);
});

test('the list of capabilities keeps its order: before a device capability there is room for others', async () => {
  const capabilities = (inner: string) =>
    windows10('').replace('<Applications>', `<Capabilities>${inner}</Capabilities><Applications>`);
  const first = await offered(capabilities('$0<DeviceCapability Name="microphone"/>'));
  assert.ok(first.includes('Capability') && first.includes('DeviceCapability'), first.join());
  assert.deepEqual(await offered(capabilities('<DeviceCapability Name="microphone"/>$0')), ['DeviceCapability']);
});

test('an element brings what it cannot do without', async () => {
  assert.equal(
    await chosen(extension('$0'), 'BackgroundTasks'),
    extension(
      '<BackgroundTasks>\n\t<Task Type="${1|general,audio,controlChannel,systemEvent,timer,pushNotification,location,deviceUse,deviceServicing,deviceConnectionChange,bluetooth|}" />\n</BackgroundTasks>$0',
    ),
  );
  assert.equal(
    await chosen(windows10('<$0'), 'Extension windows.backgroundTasks'),
    windows10(
      '<Extension Category="windows.backgroundTasks" EntryPoint="$1">\n\t<BackgroundTasks>\n\t\t<Task Type="${2|general,audio,controlChannel,systemEvent,timer,pushNotification,location,deviceUse,deviceServicing,deviceConnectionChange,bluetooth|}" />\n\t</BackgroundTasks>\n</Extension>$0',
    ),
  );
  assert.equal(
    await chosen(windows10('$0'), 'uap:Extension windows.protocol'),
    windows10('<uap:Extension Category="windows.protocol">\n\t<uap:Protocol Name="$1" />\n</uap:Extension>$0'),
  );
});

test('a namespace is declared on the way, and may be ignored by older versions of Windows', async () => {
  const uri = 'http://schemas.microsoft.com/appx/manifest/uap/windows10/3';
  const before = windows10('$0', 'xmlns:x="urn:x" IgnorableNamespaces="x"');
  const after = windows10('', `xmlns:x="urn:x" IgnorableNamespaces="x uap3" xmlns:uap3="${uri}"`);
  const got = await chosen(before, 'uap3:Extension windows.appExtensionHost');
  assert.equal(got.split('<Applications>')[0], after.split('<Applications>')[0]);
});

test('namespaces of what an element brings are declared too', async () => {
  const text = (root: string, inner: string) =>
    `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10"${root}><Applications>${inner}</Applications></Package>`;
  const got = await chosen(text('', '$0'), 'Application');
  assert.match(got, /<uap:VisualElements /);
  assert.equal(
    got.slice(0, got.indexOf('<Applications>')),
    text(' xmlns:uap="http://schemas.microsoft.com/appx/manifest/uap/windows10" IgnorableNamespaces="uap"', '').split(
      '<Applications>',
    )[0],
  );
});

test('a tag that has attributes already is only renamed', async () => {
  assert.equal(
    await chosen(extension('<BackgroundTasks><T$0sk Type="timer"></Tsk></BackgroundTasks>'), 'uap:Task'),
    extension('<BackgroundTasks><uap:Task Type="timer"></Tsk></BackgroundTasks>'),
  );
});

test('attributes: required ones first, none twice', async () => {
  assert.deepEqual((await offered(windows10('<Extension $0/>'))).slice(0, 4), [
    'Category',
    'EntryPoint',
    'Executable',
    'ResourceGroup',
  ]);
  const left = await offered(
    windows10('<Extension Category="windows.backgroundTasks" EntryPoint="A.B" $0><BackgroundTasks/></Extension>'),
  );
  assert.ok(!left.includes('EntryPoint') && left.includes('Executable'), left.join());
  assert.equal(
    await chosen(extension('<BackgroundTasks><Task $0/></BackgroundTasks>'), 'Type'),
    extension(
      '<BackgroundTasks><Task Type="${1|general,audio,controlChannel,systemEvent,timer,pushNotification,location,deviceUse,deviceServicing,deviceConnectionChange,bluetooth|}"$0/></BackgroundTasks>',
    ),
  );
  assert.equal(
    await chosen(windows10('<Extension Entry$0="A.B"/>'), 'EntryPoint'),
    windows10('<Extension EntryPoint="A.B"/>'),
  );
});

test('values of the schema', async () => {
  assert.deepEqual(await offered(extension('<BackgroundTasks><uap:Task Type="$0"/></BackgroundTasks>')), [
    'chatMessageNotification',
    'vpnClient',
    'phoneCall',
    'mediaProcessing',
  ]);
  assert.equal(
    await chosen(extension('<BackgroundTasks><Task Type="ti$0mr"/></BackgroundTasks>'), 'timer'),
    extension('<BackgroundTasks><Task Type="timer"/></BackgroundTasks>'),
  );
  const properties = windows10('').replace('<Properties>', '<Properties><uap:SupportedUsers>$0</uap:SupportedUsers>');
  assert.deepEqual(await offered(properties), ['single', 'multiple']);
});

test('usual values where any is allowed: device families, releases of Windows', async () => {
  const family = (attributes: string) =>
    windows10('').replace(/<TargetDeviceFamily.*?\/>/, `<TargetDeviceFamily ${attributes}/>`);
  assert.deepEqual((await offered(family('Name="$0"'))).slice(0, 2), ['Windows.Universal', 'Windows.Desktop']);
  const versions = await offered(family('Name="Windows.Desktop" MinVersion="$0" MaxVersionTested="10.0.26100.0"'));
  assert.deepEqual([versions[0], versions.at(-1)], ['10.0.26100.0', '10.0.10240.0']);
  assert.deepEqual(await offered(windows10('').replace(/ Version="[^"]*"/, ' Version="$0"')), []);
});

test('entry points: the classes of the app that Windows can run, then those of Windows', async () => {
  const code = `
//- /Tasks.cs
using Windows.ApplicationModel.Background;
namespace Chat.Tasks {
  public sealed class PushTask : IBackgroundTask { }
  public class Base : IBackgroundTask { }
  public sealed class Derived : Base { }
  public sealed class Other { }
}`;
  const fixture = (value: string) => `//- /Package.appxmanifest\n${extension('', `EntryPoint="${value}"`)}`;
  await using opened = await openManifest(fixture('Chat.Ta$0') + code);
  const found = await opened.server.completions(opened.path, opened.cursor);
  assert.deepEqual(
    found.map(({ label, detail }) => `${label}: ${detail}`),
    [
      'Chat.Tasks.Base: Tasks.cs',
      'Chat.Tasks.Derived: Tasks.cs',
      'Chat.Tasks.PushTask: Tasks.cs',
      'Windows.Networking.Sockets.WebSocketKeepAlive: a class of Windows',
    ],
  );
  assert.equal(
    await chosen(fixture('Chat.Ta$0') + code, 'Chat.Tasks.PushTask'),
    parseFixture(fixture('Chat.Tasks.PushTask'))[0]?.text,
  );
  // In the middle of typing.
  assert.ok(
    (await offered(`//- /Package.appxmanifest\n${extension('').split('A.B')[0]}$0${code}`)).includes(
      'Chat.Tasks.PushTask',
    ),
  );
});

test('in C#, behind TaskEntryPoint: what is declared, then other task classes', async () => {
  const fixture = (line: string) => `//- /Package.appxmanifest
${extension('', 'EntryPoint="Chat.Tasks.Declared"')}
//- /App.cs
using Windows.ApplicationModel.Background;
class App {
  void Start(BackgroundTaskBuilder b) {
    ${line}
  }
}
namespace Chat { public sealed class Another : IBackgroundTask { } }`;
  const edits = async (line: string) => {
    await using opened = await openAtCursor(fixture(line));
    const items = await opened.server.completions(opened.path, opened.position);
    const text = opened.files.find(file => file.path === '/App.cs')!.text;
    return items.map(({ label, textEdit }) => {
      const after = TextDocument.applyEdits(TextDocument.create('', '', 1, text), [textEdit as TextEdit]);
      return `${label}: ${after.split('\n')[3]?.trim()}`;
    });
  };
  assert.deepEqual(await edits('b.TaskEntryPoint = "Ch$0at";'), [
    'Chat.Tasks.Declared: b.TaskEntryPoint = "Chat.Tasks.Declared";',
    'Chat.Another: b.TaskEntryPoint = "Chat.Another";',
  ]);
  assert.deepEqual(
    (await edits('b.TaskEntryPoint = "$0'))[0],
    'Chat.Tasks.Declared: b.TaskEntryPoint = "Chat.Tasks.Declared',
  );
  assert.deepEqual(await edits('b.Name = "$0";'), []);
  assert.deepEqual(await edits('b.TaskEntryPoint = "A"; $0'), []);
});

test('images as a manifest names them, without the qualifiers of their variants', async () => {
  const manifest = windows10('').replace('Square44x44Logo="Small.png"', 'Square44x44Logo="$0"');
  const files = [
    'Assets/Small.scale-100.png',
    'Assets/Small.scale-200.png',
    'Assets/scale-200/Logo.png',
    'Assets/Notes.txt',
  ];
  assert.deepEqual(
    await offered(`//- /Package.appxmanifest\n${manifest}\n${files.map(file => `//- /${file}\n`).join('')}`),
    ['Assets\\Logo.png', 'Assets\\Small.png'],
  );
});

test('identifiers that the document declares', async () => {
  const text = windows10(
    `<com:Extension Category="windows.comServer"><com:ComServer><com:SurrogateServer><com:Class Id="20000000-0000-0000-0000-000000000001" Path="a.dll" ThreadingModel="STA"/></com:SurrogateServer></com:ComServer></com:Extension>
<uap:Extension Category="windows.fileTypeAssociation"><uap:FileTypeAssociation Name="notes"><desktop2:ThumbnailHandler Clsid="$0"/></uap:FileTypeAssociation></uap:Extension>`,
    'xmlns:uap="http://schemas.microsoft.com/appx/manifest/uap/windows10" xmlns:com="http://schemas.microsoft.com/appx/manifest/com/windows10" xmlns:desktop2="http://schemas.microsoft.com/appx/manifest/desktop/windows10/2"',
  );
  assert.deepEqual(await offered(text), ['20000000-0000-0000-0000-000000000001']);
});

test('namespaces: declarations in the root, addresses, prefixes that may be ignored', async () => {
  const root = (attributes: string) =>
    `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10" ${attributes}></Package>`;
  assert.ok((await offered(root('$0'))).includes('xmlns:uap4'));
  assert.equal(
    await chosen(root('IgnorableNamespaces="" $0'), 'xmlns:iot'),
    root('IgnorableNamespaces="iot" xmlns:iot="http://schemas.microsoft.com/appx/manifest/iot/windows10"'),
  );
  assert.equal(
    (await offered(root('xmlns:uap5="$0"')))[0],
    'http://schemas.microsoft.com/appx/manifest/uap/windows10/5',
  );
  assert.equal(
    await chosen(root('xmlns:a="urn:a" xmlns:b="urn:b" IgnorableNamespaces="a$0"'), 'b'),
    root('xmlns:a="urn:a" xmlns:b="urn:b" IgnorableNamespaces="a b"'),
  );
});

test('end tags, and places where nothing can be written', async () => {
  assert.equal(
    await chosen(windows10('<uap:Extension Category="windows.lockScreen"></$0'), 'uap:Extension'),
    windows10('<uap:Extension Category="windows.lockScreen"></uap:Extension>'),
  );
  for (const text of ['<!-- <$0 -->', '<?xml $0?>', '<![CDATA[ <$0 ]]>'])
    assert.deepEqual(await offered(windows10(text)), []);
});

test('clients without snippets get plain text', async () => {
  await using opened = await openManifest(extension('<BackgroundTasks><Task $0/></BackgroundTasks>'), {
    noSnippets: true,
  });
  const [item] = await opened.server.completions(opened.path, opened.cursor);
  assert.equal(item?.textEdit?.newText, 'Type="general"');
});

async function offered(fixture: string): Promise<string[]> {
  await using opened = await openManifest(fixture);
  return (await opened.server.completions(opened.path, opened.cursor)).map(item => item.label);
}

/** The text after choosing the item with that label; places to fill in stay as they are. */
async function chosen(fixture: string, label: string): Promise<string> {
  await using opened = await openManifest(fixture);
  const items = await opened.server.completions(opened.path, opened.cursor);
  const item: CompletionItem | undefined = items.find(each => each.label === label);
  if (!item?.textEdit) return assert.fail(`offered: ${items.map(each => each.label).join(', ')}`);
  const edits = [item.textEdit as TextEdit, ...(item.additionalTextEdits ?? [])];
  return TextDocument.applyEdits(TextDocument.create('', '', 1, opened.manifest.text), edits);
}
