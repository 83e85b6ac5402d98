// bgtask.json and .editorconfig in an editor: they change what is found at once, have findings of their own, and are written to.
import assert from 'node:assert/strict';
import test from 'node:test';
import { FileChangeType } from 'vscode-languageserver-protocol/node.js';
import {
  applyAction,
  describeAll,
  type LanguageServerSession,
  startLanguageServer,
  type TestClient,
} from '../harness/languageServer';
import { backgroundTasks, windows10 } from '../harness/manifests';

const path = '/w/App/Package.appxmanifest';
const manifest = windows10(backgroundTasks('<Task Type="Timer"/>'));
const settings = '/w/bgtask.json';
const off = '{ "rules": { "bgtask-type-case": "off" } }';
const pull: TestClient = { pull: true, refresh: true };

async function found(server: LanguageServerSession, file = path): Promise<string> {
  const report = await server.pull(file);
  return report.kind === 'full' ? describeAll(report.items) : report.kind;
}

test('the server says which files it wants to hear of', async () => {
  await using server = await startLanguageServer({}, '/w', { ...pull, watches: true });
  await server.settle();
  assert.deepEqual(server.registered, ['workspace/didChangeWatchedFiles']);
  assert.ok(server.watched.includes('**/{bgtask.json,.editorconfig}'), server.watched.join());
});

test('a file that is made, changed or deleted on disk counts at once', async () => {
  const files: Record<string, string> = { [path]: manifest };
  await using server = await startLanguageServer(files, '/w', pull);
  assert.equal(await found(server), 'bgtask-type-case at 6:12-17');
  const { refreshes } = server;
  files[settings] = off;
  await server.fileChanged(settings, FileChangeType.Created);
  assert.equal(await found(server), 'clean');
  assert.equal(server.refreshes, refreshes + 1);
  files[settings] = '{}';
  await server.fileChanged(settings);
  assert.equal(await found(server), 'bgtask-type-case at 6:12-17');
  files['/w/App/.editorconfig'] = '[*.appxmanifest]\ndotnet_diagnostic.bgtask-type-case.severity = none';
  await server.fileChanged('/w/App/.editorconfig', FileChangeType.Created);
  assert.equal(await found(server), 'clean');
  delete files['/w/App/.editorconfig'];
  await server.fileChanged('/w/App/.editorconfig', FileChangeType.Deleted);
  assert.equal(await found(server), 'bgtask-type-case at 6:12-17');
});

test('what stands in an editor counts, saved or not; other documents are asked for again', async () => {
  await using server = await startLanguageServer({ [path]: manifest, [settings]: '{}' }, '/w', pull);
  await server.open(path, manifest);
  await server.open(settings, '{}', 'jsonc');
  await server.settle();
  const { refreshes } = server;
  await server.change(settings, 2, { text: off });
  assert.equal(await found(server), 'clean');
  assert.equal(server.refreshes, refreshes + 1);
  await server.close(settings);
  assert.equal(await found(server), 'bgtask-type-case at 6:12-17');
});

test('findings in the settings themselves, open or not', async () => {
  const text = '{ "rules": { "bgtask-type-cas": "off" } }';
  await using server = await startLanguageServer({ [path]: manifest, [settings]: text }, '/w', pull);
  assert.equal(await found(server, settings), 'settings-invalid at 0:14-29');
  const reports = await server.pullWorkspace();
  assert.deepEqual(
    reports.map(({ uri }) => uri),
    [`file://${path}`, `file://${settings}`],
  );
  await server.open(settings, text, 'jsonc');
  const [action, ...others] = await server.codeActions(settings, {
    start: { line: 0, character: 15 },
    end: { line: 0, character: 15 },
  });
  assert.equal(applyAction(action!, settings, text), off);
  assert.deepEqual(
    others.map(({ title }) => title),
    ['Set settings-invalid to off in bgtask.json'],
  );
});

test('clients that are sent their diagnostics get them for settings too', async () => {
  await using server = await startLanguageServer({ [path]: manifest });
  await server.open(settings, '{ "rule": {} }', 'jsonc');
  assert.equal(await server.diagnostics(), `file://${settings} v1: settings-invalid at 0:3-7`);
});

/** The titles and texts of what is offered at the beginning of a word. */
async function offered(
  files: Record<string, string>,
  word: string,
  more: { client?: TestClient; edited?: string } = {},
): Promise<Record<string, string>> {
  const [[file = '', text = ''] = []] = Object.entries(files);
  await using server = await startLanguageServer(files, '/w', { ...pull, createsFiles: true, ...more.client });
  await server.open(file, text);
  const before = text.slice(0, text.indexOf(word)).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)!.length };
  const actions = await server.codeActions(file, { start: position, end: position });
  const edited = more.edited ?? file;
  return Object.fromEntries(
    actions
      .filter(({ title }) => /^(Suppress|Set)/.test(title))
      .map(action => [action.title, applyAction(action, edited, files[edited] ?? '')]),
  );
}

/** Registers a task, and looks for registrations and failures as it should; it never asks for access. */
const code = (line: string) =>
  `class A\n{\n    void Go(Windows.ApplicationModel.Background.BackgroundTaskBuilder b)\n    {\n` +
  `        if (Windows.ApplicationModel.Background.BackgroundTaskRegistration.AllTasks.Count > 0) return;\n` +
  `        try\n        {\n${line}\n        }\n        catch (System.Exception)\n        {\n        }\n    }\n}\n`;
const [forLine, forFile, inSettings] = [
  'Suppress requestaccess-missing for this line',
  'Suppress requestaccess-missing in this file',
  'Set requestaccess-missing to off in bgtask.json',
];

test('C#: a comment before the line, one at the top, or bgtask.json', async () => {
  const files = { '/w/A.cs': code('        b.Register();') };
  const actions = await offered(files, 'Register();');
  assert.deepEqual(Object.keys(actions), [forLine, forFile, inSettings]);
  assert.equal(
    actions[forLine],
    code('        // bgtask-disable-next-line requestaccess-missing\n        b.Register();'),
  );
  assert.equal(actions[forFile], `// bgtask-disable-file requestaccess-missing\n${files['/w/A.cs']}`);
});

test('C#: one more id in a comment that is there', async () => {
  const line = (ids: string) => code(`        // bgtask-disable-next-line ${ids} -- why\n        b.Register();`);
  const actions = await offered({ '/w/A.cs': line('no-cancel-handler') }, 'Register();');
  assert.equal(actions[forLine], line('no-cancel-handler, requestaccess-missing'));
});

test('C#: behind the line where a comment before it would be part of a string', async () => {
  const lines = (comment: string) => code(`        Log(@"\n"); b.Register();${comment}`);
  const actions = await offered({ '/w/A.cs': lines('') }, 'Register();');
  assert.equal(actions[forLine], lines(' // bgtask-disable-line requestaccess-missing'));
});

test('manifest: a comment before the element, one after the declaration', async () => {
  const text = `<?xml version="1.0" encoding="utf-8"?>\r\n${manifest.replaceAll('\n', '\r\n')}`;
  const actions = await offered({ [path]: text }, 'Timer"');
  const indent = /\r\n( *)<Task /.exec(text)?.[1] ?? '';
  assert.equal(
    actions['Suppress bgtask-type-case for this element'],
    text.replace('<Task ', `<!-- bgtask-disable-next-line bgtask-type-case -->\r\n${indent}<Task `),
  );
  assert.equal(
    actions['Suppress bgtask-type-case in this file'],
    text.replace('?>', '?>\r\n<!-- bgtask-disable-file bgtask-type-case -->'),
  );
});

test('bgtask.json: the nearest is changed and keeps its comments; a new one is made in the open folder', async () => {
  const before = '{\n    // why\n    "rules": { "xml-doctype": "hint" }, // and so on\n}\n';
  const files = { '/w/App/A.cs': code('        b.Register();'), [settings]: before };
  const changed = await offered(files, 'Register();', { edited: settings });
  assert.equal(
    changed[inSettings],
    '{\n    // why\n    "rules": {\n        "xml-doctype": "hint",\n        "requestaccess-missing": "off"\n    }, // and so on\n}\n',
  );
  const made = await offered({ '/w/App/A.cs': files['/w/App/A.cs'] }, 'Register();', { edited: settings });
  assert.equal(made[inSettings], '{\n  "rules": {\n    "requestaccess-missing": "off"\n  }\n}\n');
});

test('bgtask.json: not offered where it would not help', async () => {
  const files = { '/w/A.cs': code('        b.Register();') };
  const titles = async (more: Record<string, string>, client: TestClient) =>
    Object.keys(await offered({ ...files, ...more }, 'Register();', { client }));
  const here = [forLine, forFile];
  assert.deepEqual(await titles({}, { createsFiles: false }), here);
  assert.deepEqual(await titles({}, { settings: { rules: { 'requestaccess-missing': 'error' } } }), here);
  const override = { overrides: [{ files: ['*.cs'], rules: { 'requestaccess-missing': 'hint' } }] };
  assert.deepEqual(await titles({ [settings]: JSON.stringify(override) }, {}), here);
  assert.deepEqual(await titles({ [settings]: '[]' }, {}), here);
});
