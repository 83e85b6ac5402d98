// Settings reach the rules, however the client hands them over.
import assert from 'node:assert/strict';
import test from 'node:test';
import { defineRule, type Rule } from '../../server/analysis/engine/rule';
import { defaultSettings, policyFor, readSettings } from '../../server/lsp/settings';
import { Workspace } from '../../server/workspace/workspace';
import { type LanguageServerSession, startLanguageServer } from '../harness/languageServer';
import { backgroundTasks, windows10 } from '../harness/manifests';
import { memoryFiles } from '../harness/memoryFiles';

const path = '/w/Package.appxmanifest';
const manifest = windows10(backgroundTasks('<Task Type="Timer"/>'));
const off = { rules: { 'bgtask-type-case': 'off' } };
const hint = { rules: { 'bgtask-type-case': 'hint' } };

test('asked for at the start and after each change', async () => {
  const client = { pull: true, refresh: true, settings: hint };
  await using server = await startLanguageServer({}, '/w', client);
  await server.open(path, manifest);
  await server.settle();
  assert.deepEqual(server.askedFor, ['backgroundTasks']);
  assert.deepEqual(server.registered, ['workspace/didChangeConfiguration']);
  assert.equal(await severities(server), '4');
  const refreshes = server.refreshes;
  await server.changeSettings(off);
  assert.equal(await severities(server), '');
  assert.equal(server.refreshes, refreshes + 1);
  await server.changeSettings(off);
  assert.equal(server.refreshes, refreshes + 1, 'nothing has changed');
  await server.changeSettings(null);
  assert.equal(await severities(server), '1');
});

test('given at the start or sent along by clients that cannot be asked', async () => {
  await using server = await startLanguageServer({}, '/w', { pull: true, initializationOptions: hint });
  await server.open(path, manifest);
  assert.equal(await severities(server), '4');
  await server.sendSettings({ backgroundTasks: off });
  assert.equal(await severities(server), '');
  assert.deepEqual(server.askedFor, []);
});

test('clients that are sent their diagnostics get new ones', async () => {
  const client = { settings: {} as unknown };
  await using server = await startLanguageServer({}, '/w', client);
  await server.open(path, manifest);
  assert.match(await server.diagnostics(), /v1: bgtask-type-case/);
  await server.changeSettings(off);
  assert.match(await server.diagnostics(), /v1: clean/);
});

test('what is not understood is named once and ignored', async () => {
  const settings = {
    rules: { 'no-such-rule': 'off', 'bgtask-type-case': 'loud', 'bgtask-unknown-type': 'hint' },
    schemaFindings: 'sometimes',
  };
  await using server = await startLanguageServer({}, '/w', { pull: true, settings });
  await server.open(path, manifest);
  assert.equal(await severities(server), '1');
  assert.deepEqual(server.logs, [
    'backgroundTasks.rules: there is no rule "no-such-rule"; the entry is ignored.',
    'backgroundTasks.rules: "bgtask-type-case" is set to "loud", which is ignored; write one of error, warning, information, hint, off.',
    'backgroundTasks.schemaFindings is set to "sometimes", which is ignored; write one of auto, on, off.',
  ]);
  assert.match(readSettings({ rules: ['x'] }, []).complaints.join(), /must be an object/);
  assert.deepEqual(readSettings('x', []), { settings: defaultSettings, complaints: [] });
});

test('schema findings are not shown twice', () => {
  const rule = (id: string): Rule => defineRule({ id, severity: 'error', summary: '', source: '', check() {} });
  const all = [rule('other'), rule('schema-element')];
  const [app] = new Workspace(memoryFiles({ [path]: manifest }), { folders: ['/w'], files: [] }).snapshot().apps;
  assert.ok(app);
  const active = (value: unknown) => {
    const policy = policyFor(readSettings(value, all).settings, all);
    return all.filter(each => policy.levelOf(each, app, path) !== 'off').map(({ id }) => id);
  };
  const both = ['other', 'schema-element'];
  assert.deepEqual(active({}), both);
  assert.deepEqual(active({ otherSchemaCheck: true }), ['other']);
  assert.deepEqual(active({ schemaFindings: 'on', otherSchemaCheck: true }), both);
  assert.deepEqual(active({ schemaFindings: 'off' }), ['other']);
});

async function severities(server: LanguageServerSession): Promise<string> {
  const report = await server.pull(path);
  return report.kind === 'full' ? report.items.map(({ severity }) => severity).join() : 'unchanged';
}
