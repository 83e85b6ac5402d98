// Quick fixes, and everything that can be fixed without asking.
import assert from 'node:assert/strict';
import test from 'node:test';
import { applyAction, startLanguageServer } from '../harness/languageServer';
import { backgroundTasks, windows10 } from '../harness/manifests';
import { openAtCursor } from '../harness/structure';

const path = '/w/Package.appxmanifest';
const manifest = (tasks: string) => windows10(backgroundTasks(tasks));
const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });

test('the edit, the diagnostic it mends, and whether it is what was meant', async () => {
  await using server = await startLanguageServer({});
  const before = manifest('<Task Type="Timer"/>');
  await server.open(path, before);
  const [action, ...others] = await server.codeActions(path, at(6, 12));
  assert.deepEqual(
    others.map(({ title }) => title),
    ['Suppress bgtask-type-case for this element', 'Suppress bgtask-type-case in this file'],
  );
  assert.deepEqual(
    [action?.title, action?.kind, action?.isPreferred, action?.diagnostics?.[0]?.code],
    ['Write "timer"', 'quickfix', true, 'bgtask-type-case'],
  );
  assert.deepEqual(action?.edit?.documentChanges, [
    {
      textDocument: { uri: `file://${path}`, version: 1 },
      edits: [{ range: { start: at(6, 12).start, end: at(6, 17).end }, newText: 'timer' }],
    },
  ]);
  assert.deepEqual(await server.codeActions(path, at(0, 0)), []);
});

test('the findings are those of the present text, also before anybody was told of them', async () => {
  await using server = await startLanguageServer({});
  await server.open(path, manifest('<Task Type="timer"/>'));
  await server.change(path, 2, { text: `\n${manifest('<Task Type="Audio"/>')}` });
  const [action] = await server.codeActions(path, at(7, 14));
  assert.equal(action?.title, 'Write "audio"');
});

test('a request that is cancelled, and one whose text changes meanwhile', async () => {
  await using server = await startLanguageServer({});
  await server.open(path, manifest('<Task Type="Timer"/>'));
  for (const only of [['quickfix'], ['source.fixAll']]) {
    const outdated = server.codeActions(path, at(6, 12), only);
    await server.change(path, 2, { text: manifest('<Task Type="Audio"/>') });
    await assert.rejects(outdated, { code: -32801 });
    await server.change(path, 3, { text: manifest('<Task Type="Timer"/>') });
  }
  const cancelled = server.codeActions(path, at(6, 12), ['source.fixAll'], server.cancellation.token);
  server.cancellation.cancel();
  await assert.rejects(cancelled, { code: -32800 });
});

test('kinds are a tree', async () => {
  await using server = await startLanguageServer({});
  await server.open(path, manifest('<Task Type="Timer"/>'));
  const kinds = async (...only: string[]) =>
    [...new Set((await server.codeActions(path, at(6, 12), only)).map(({ kind }) => kind))].join(' ');
  assert.equal(await kinds('quickfix'), 'quickfix');
  assert.equal(await kinds(''), 'quickfix source.fixAll.bgtask');
  assert.equal(await kinds('source'), 'source.fixAll.bgtask');
  assert.equal(await kinds('source.fixAll'), 'source.fixAll.bgtask');
  assert.equal(await kinds('source.fixAll.bgtask'), 'source.fixAll.bgtask');
  assert.equal(await kinds('source.fixAll.other'), '');
  assert.equal(await kinds('source.organizeImports'), '');
  assert.equal(await kinds('quickfix.special'), '');
  assert.equal(await kinds('refactor', 'quickfix'), 'quickfix');
});

test('all safe fixes at once, each as its own small edit', async () => {
  await using server = await startLanguageServer({});
  const before = manifest('<Task Type="Timer"/>\n<Task Type="Nonsense"/>\n<Task Type="AUDIO"/>');
  await server.open(path, before);
  const [action, ...others] = await server.codeActions(path, at(0, 0), ['source.fixAll']);
  assert.equal(others.length, 0);
  assert.equal(
    applyAction(action!, path, before),
    manifest('<Task Type="timer"/>\n<Task Type="Nonsense"/>\n<Task Type="audio"/>'),
  );
  assert.equal(JSON.stringify(action).match(/newText/g)?.length, 2);
});

test('nothing to fix is no action', async () => {
  await using server = await startLanguageServer({});
  await server.open(path, manifest('<Task Type="timer"/>'));
  assert.deepEqual(await server.codeActions(path, at(0, 0), ['source.fixAll']), []);
});

test('on the name of a declared task class: renaming it from the manifest', async () => {
  const task = (cursor: string) => `//- /Package.appxmanifest
${manifest('<Task Type="systemEvent"/>')}
//- /Task.cs
using Windows.ApplicationModel.Background;
namespace Chat.Tasks {
  ${cursor}
  public sealed class OtherTask : IBackgroundTask { }
}`;
  const client = { initializationOptions: { commands: ['backgroundTasks.renameTask'] } };
  const offered = async (cursor: string, only?: string[], options: object = client) => {
    await using opened = await openAtCursor(task(cursor), options);
    const { line, character } = opened.position;
    return (await opened.server.codeActions(opened.path, at(line, character), only)).filter(each => each.command);
  };
  const name = 'public sealed class Socket$0Task : IBackgroundTask { }';
  const [action, ...others] = await offered(name);
  assert.equal(others.length, 0);
  assert.deepEqual(action, {
    title: 'Rename SocketTask in code, manifest and registrations…',
    kind: 'refactor.rename.bgtask',
    command: {
      title: 'Rename SocketTask in code, manifest and registrations…',
      command: 'backgroundTasks.renameTask',
      arguments: ['file:///w/Package.appxmanifest', { line: 4, character: 58 }],
    },
  });
  assert.equal((await offered(name, ['refactor'])).length, 1);
  assert.equal((await offered(name, ['quickfix'])).length, 0);
  assert.equal((await offered(name, undefined, {})).length, 0);
  assert.equal((await offered('public sea$0led class SocketTask : IBackgroundTask { }')).length, 0);
  assert.equal((await offered('class So$0cket { }')).length, 0);
});
