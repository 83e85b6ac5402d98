// Diagnostics for a client that asks for them.
import assert from 'node:assert/strict';
import test from 'node:test';
import { FileChangeType } from 'vscode-languageserver-protocol/node.js';
import { describeAll, startLanguageServer } from '../harness/languageServer';
import { backgroundTasks, windows10 } from '../harness/manifests';

const manifest = (type: string) => windows10(backgroundTasks(`<Task Type="${type}"/>`));
const value = (length: number) => ({ start: { line: 6, character: 12 }, end: { line: 6, character: 12 + length } });
const path = '/w/Package.appxmanifest';
const pull = { pull: true };

test('asked for, never sent', async () => {
  await using server = await startLanguageServer({}, '/w', pull);
  assert.deepEqual(server.capabilities.diagnosticProvider, {
    interFileDependencies: true,
    workspaceDiagnostics: true,
  });
  await server.open(path, manifest('Timer'));
  const report = await server.pull(path);
  assert.equal(report.kind === 'full' && describeAll(report.items), 'bgtask-type-case at 6:12-17');
  await server.change(path, 2, { range: value(5), text: 'timer' });
  await server.close(path);
  await server.settle();
  assert.deepEqual(server.timer.delays, []);
  assert.equal(server.unread, 0);
});

test('the same findings are not sent twice, also when the text is another', async () => {
  await using server = await startLanguageServer({}, '/w', pull);
  await server.open(path, manifest('Timer'));
  const { resultId } = await server.pull(path);
  assert.deepEqual(await server.pull(path, resultId), { kind: 'unchanged', resultId });
  await server.change(path, 2, { range: { start: value(0).end, end: value(0).end }, text: 'X' });
  const changed = await server.pull(path, resultId);
  assert.equal(changed.kind === 'full' && describeAll(changed.items), 'bgtask-unknown-type at 6:12-18');
  await server.change(path, 3, { range: value(1), text: '' });
  assert.deepEqual(await server.pull(path, resultId), { kind: 'unchanged', resultId });
});

test('a request that is cancelled, and one whose text changes meanwhile', async () => {
  await using server = await startLanguageServer({}, '/w', pull);
  await server.open(path, manifest('Timer'));
  const cancelled = server.pull(path, undefined, server.cancellation.token);
  server.cancellation.cancel();
  await assert.rejects(cancelled, { code: -32800 });
  await server.change(path, 2, { range: value(5), text: 'Audio' });
  const outdated = server.pull(path);
  await server.change(path, 3, { range: value(5), text: 'timer' });
  await assert.rejects(outdated, { code: -32802, data: { retriggerRequest: true } });
  const report = await server.pull(path);
  assert.equal(report.kind === 'full' && describeAll(report.items), 'clean');
});

test('a manifest that is not open, and what is no file of ours', async () => {
  await using server = await startLanguageServer({ [path]: manifest('Timer') }, '/w', pull);
  const report = await server.pull(path);
  assert.equal(report.kind === 'full' && describeAll(report.items), 'bgtask-type-case at 6:12-17');
  const other = await server.pull('/w/notes.txt');
  assert.equal(other.kind === 'full' && describeAll(other.items), 'clean');
});

test('the page of the rule, where it is shipped', async () => {
  const pages = { '/pages/bgtask-type-case.md': '# bgtask-type-case' };
  for (const [files, href] of [
    [pages, 'file:///pages/bgtask-type-case.md'],
    [{}, undefined],
  ] as const) {
    await using server = await startLanguageServer({ ...files, [path]: manifest('Timer') }, '/w', pull);
    const report = await server.pull(path);
    assert.equal(report.kind === 'full' && report.items[0]?.codeDescription?.href, href);
  }
});

test('the whole workspace, then only what changes', async () => {
  const files: Record<string, string> = {
    [path]: manifest('Timer'),
    '/w/A.cs': 'class A { }',
    '/w/b/Package.appxmanifest': manifest('Audio'),
  };
  await using server = await startLanguageServer(files, '/w', { pull: true, refresh: true });
  await server.open(path, manifest('audio'));
  const first = await server.pullWorkspace();
  assert.deepEqual(
    first.map(item => `${item.uri} v${item.version} ${item.kind === 'full' && describeAll(item.items)}`),
    [
      'file:///w/A.cs vnull clean',
      'file:///w/Package.appxmanifest v1 clean',
      'file:///w/b/Package.appxmanifest vnull bgtask-type-case at 6:12-17',
    ],
  );
  const known = first.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));

  const waiting = server.pullWorkspace(known);
  await server.settle();
  assert.deepEqual(server.timer.delays, []);
  await server.change(path, 2, { range: value(5), text: 'Audio' });
  await server.settle();
  assert.deepEqual(server.timer.delays, [150]);
  server.timer.fire();
  assert.deepEqual(
    (await waiting).map(item => `${item.uri} v${item.version} ${item.kind}`),
    [
      'file:///w/A.cs vnull unchanged',
      'file:///w/Package.appxmanifest v2 full',
      'file:///w/b/Package.appxmanifest vnull unchanged',
    ],
  );

  delete files['/w/b/Package.appxmanifest'];
  await server.fileChanged('/w/b/Package.appxmanifest', FileChangeType.Deleted);
  const last = (await server.pullWorkspace(known)).at(-1);
  assert.equal(last?.uri, 'file:///w/b/Package.appxmanifest');
  assert.equal(last?.kind === 'full' && describeAll(last.items), 'clean');
});

test('a client that waits for news may give up', async () => {
  await using server = await startLanguageServer({ [path]: manifest('timer') }, '/w', pull);
  const known = (await server.pullWorkspace()).map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
  const waiting = server.pullWorkspace(known, server.cancellation.token);
  await server.settle();
  server.cancellation.cancel();
  await assert.rejects(waiting, { code: -32800 });
});

test('who cannot be told to ask again is not told', async () => {
  const files: Record<string, string> = {};
  await using server = await startLanguageServer(files, '/w', pull);
  await server.settle();
  files['/w/new.cs'] = 'class New { }';
  await server.fileChanged('/w/new.cs', FileChangeType.Created);
  await server.settle();
  assert.equal(server.refreshes, 0);
});

test('clients are told to ask again when something changes that they cannot know', async () => {
  const other = '/w/b/Package.appxmanifest';
  const files: Record<string, string> = { [path]: manifest('timer'), [other]: manifest('timer') };
  await using server = await startLanguageServer(files, '/w', { pull: true, refresh: true });
  const refreshes = async (message: Promise<void>) => {
    const before = server.refreshes;
    await message;
    await server.settle();
    return server.refreshes - before;
  };
  assert.equal(await refreshes(server.open(path, manifest('timer'))), 0, 'opened as it is on disk');
  assert.equal(await refreshes(server.change(path, 2, { range: value(5), text: 'Timer' })), 0, 'typed');
  files[path] = manifest('Timer');
  assert.equal(await refreshes(server.fileChanged(path)), 0, 'saved');
  assert.equal(await refreshes(server.change(path, 3, { range: value(5), text: 'Audio' })), 0, 'typed');
  assert.equal(await refreshes(server.close(path)), 1, 'closed without saving');
  files[other] = manifest('Timer');
  assert.equal(await refreshes(server.fileChanged(other)), 1, 'changed by another program');
  const report = await server.pull(other);
  assert.equal(report.kind === 'full' && describeAll(report.items), 'bgtask-type-case at 6:12-17');
});

test('clients are told to ask again when edits have gone from one document to another, as with a rename', async () => {
  const code = '/w/Heart.cs';
  const start = { line: 0, character: 0 };
  const typed = { range: { start, end: start }, text: ' ' };
  await using server = await startLanguageServer({}, '/w', { pull: true, refresh: true });
  await server.open(path, manifest('timer'));
  await server.open(code, 'class Heart { }');
  await server.settle();
  const { refreshes } = server;

  await server.change(path, 2, typed);
  await server.change(path, 3, typed);
  await server.settle();
  assert.deepEqual(server.timer.delays, [], 'the client asks again by itself');

  await server.change(code, 2, typed);
  await server.change(path, 4, typed);
  await server.settle();
  assert.deepEqual(server.timer.delays, [150]);
  server.timer.fire();
  await server.settle();
  assert.equal(server.refreshes, refreshes + 1);
});

test('two findings of one rule at one place are two', async () => {
  const path = '/w/Package.appxmanifest';
  const text = '<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10"/>';
  await using server = await startLanguageServer({ [path]: text }, '/w', { pull: true });
  const report = await server.pull(path);
  assert.ok(report.kind === 'full');
  assert.deepEqual(
    report.items.map(({ message }) => /has no "(\w+)"/.exec(message)?.[1]),
    ['Identity', 'Properties', 'Dependencies'],
  );
});
