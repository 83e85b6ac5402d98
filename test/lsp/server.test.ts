// The language server as an editor sees it.
import assert from 'node:assert/strict';
import test from 'node:test';
import { FileChangeType } from 'vscode-languageserver-protocol/node.js';
import { startLanguageServer } from '../harness/languageServer';
import { backgroundTasks, windows10 } from '../harness/manifests';

const manifest = (type: string) => windows10(backgroundTasks(`<Task Type="${type}"/>`));
const value = (length: number) => ({ start: { line: 6, character: 12 }, end: { line: 6, character: 12 + length } });

test('diagnostics follow what is typed, with the version they are for', async () => {
  await using server = await startLanguageServer({ '/w/Package.appxmanifest': manifest('timer') });
  await server.open('/w/Package.appxmanifest', manifest('Timer'));
  assert.equal(await server.diagnostics(), 'file:///w/Package.appxmanifest v1: bgtask-type-case at 6:12-17');
  await server.change('/w/Package.appxmanifest', 2, { range: value(1), text: 't' });
  assert.equal(await server.diagnostics(), 'file:///w/Package.appxmanifest v2: clean');
  await server.change('/w/Package.appxmanifest', 3, { range: value(5), text: 'time' }, { range: value(1), text: 'T' });
  assert.equal(await server.diagnostics(), 'file:///w/Package.appxmanifest v3: bgtask-unknown-type at 6:12-16');
});

test('any language id and letter case of the name; no folder open', async () => {
  await using server = await startLanguageServer({}, null);
  await server.open('/x/package.AppxManifest', manifest('Timer'), 'plaintext');
  assert.equal(await server.diagnostics(), 'file:///x/package.AppxManifest v1: bgtask-type-case at 6:12-17');
});

test('typing on cancels what is no longer wanted', async () => {
  await using server = await startLanguageServer({});
  await server.open('/w/Package.appxmanifest', manifest('Timer'));
  await server.settle();
  assert.deepEqual(server.timer.delays, [0]);
  server.timer.fire();
  await server.change('/w/Package.appxmanifest', 2, { range: value(5), text: 'timer' });
  await server.change('/w/Package.appxmanifest', 3, { range: value(5), text: 'audio' });
  await server.settle();
  assert.deepEqual(server.timer.delays, [150]);
  const seen: string[] = [];
  while (server.unread > 0) seen.push(await server.nextPublished());
  assert.ok(
    seen.every(line => line.includes(' v1: ')),
    seen.join(),
  );
  assert.equal(await server.diagnostics(), 'file:///w/Package.appxmanifest v3: clean');
});

test('closing takes the diagnostics away', async () => {
  await using server = await startLanguageServer({});
  await server.open('/w/Package.appxmanifest', manifest('Timer'));
  await server.diagnostics();
  await server.close('/w/Package.appxmanifest');
  assert.equal(await server.nextPublished(), 'file:///w/Package.appxmanifest vundefined: clean');
});

test('C# is looked at too; what is neither is not', async () => {
  await using server = await startLanguageServer({});
  await server.open('/w/notes.txt', 'x', 'plaintext');
  await server.open('/w/A.cs', 'class A { }', 'csharp');
  assert.equal(await server.diagnostics(), 'file:///w/A.cs v1: clean');
  assert.equal(server.unread, 0);
  assert.deepEqual(server.logs, []);
});

test('findings in C# name the other places involved', async () => {
  const code =
    'class A { object AllTasks; void Go(Windows.ApplicationModel.Background.BackgroundTaskBuilder b) { try {\n' +
    'b.Register();\nb.Register(); } catch { } } }';
  await using server = await startLanguageServer({ '/w/A.cs': code });
  await server.open('/w/A.cs', code, 'csharp');
  assert.equal(
    await server.diagnostics(),
    'file:///w/A.cs v1: requestaccess-missing at 1:2-10 (file:///w/A.cs 2:2 Another registration.)',
  );
});

test('changes on disk are seen', async () => {
  const files: Record<string, string> = { '/w/Package.appxmanifest': manifest('timer') };
  await using server = await startLanguageServer(files);
  await server.open('/w/Package.appxmanifest', manifest('timer'));
  await server.diagnostics();
  files['/w/Other.appxmanifest'] = manifest('Timer');
  await server.fileChanged('/w/Other.appxmanifest', FileChangeType.Created);
  assert.equal(await server.diagnostics(), 'file:///w/Package.appxmanifest v1: clean');
});

test('the server says what it can do', async () => {
  await using server = await startLanguageServer({});
  assert.deepEqual(server.capabilities, {
    textDocumentSync: { openClose: true, change: 2 },
    codeActionProvider: {
      codeActionKinds: ['quickfix', 'refactor.rename.bgtask', 'source.fixAll', 'source.fixAll.bgtask'],
    },
    codeLensProvider: {},
    completionProvider: { triggerCharacters: ['<', ' ', '"', "'", '/', ':'] },
    definitionProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: {},
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    hoverProvider: true,
    inlayHintProvider: true,
    linkedEditingRangeProvider: true,
    referencesProvider: true,
    renameProvider: { prepareProvider: true },
    selectionRangeProvider: true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    workspaceSymbolProvider: true,
  });
});

test('folders come and go', async () => {
  await using server = await startLanguageServer({ '/x/Package.appxmanifest': manifest('timer') }, null);
  assert.deepEqual(await server.workspaceSymbols(''), []);
  await server.changeFolders(['/x'], []);
  assert.equal((await server.workspaceSymbols('')).length, 1);
  await server.changeFolders([], ['/x']);
  assert.deepEqual(await server.workspaceSymbols(''), []);
});
