// Quick fixes, and everything that can be fixed without asking.
import assert from 'node:assert/strict';
import test from 'node:test';
import { applyAction, startLanguageServer } from '../harness/languageServer';
import { backgroundTasks, windows10 } from '../harness/manifests';

const path = '/w/Package.appxmanifest';
const manifest = (tasks: string) => windows10(backgroundTasks(tasks));
const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });

test('the edit, the diagnostic it mends, and whether it is what was meant', async () => {
  await using server = await startLanguageServer({});
  const before = manifest('<Task Type="Timer"/>');
  await server.open(path, before);
  const [action, ...others] = await server.codeActions(path, at(6, 12));
  assert.equal(others.length, 0);
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
    (await server.codeActions(path, at(6, 12), only)).map(({ kind }) => kind).join(' ');
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
