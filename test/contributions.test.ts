// package.json contributes what the code registers, under the ids of contributions.ts, and every text has its translation key.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import * as ours from '../extension/contributions';
import type { LaunchArguments } from '../extension/runtime/adapter/customRequests';
import { severities } from '../server/analysis/engine/severities';
import { rules } from '../server/analysis/rules/index';
import { levelNames, settingsNames } from '../server/analysis/settings/bgtaskJson';
import { clientCommands } from '../server/lsp/commands';
import { readSettings, settingsSection } from '../server/lsp/settings';
import { bgtaskJsonName } from '../server/workspace/settingsFiles';

const packageText = readFileSync('package.json', 'utf8');
const { contributes, activationEvents } = JSON.parse(packageText);
const texts: Record<string, string> = JSON.parse(readFileSync('package.nls.json', 'utf8'));

test('the same commands, with title, category and enablement', () => {
  const contributed = contributes.commands.map((command: { command: string }) => command.command);
  assert.deepEqual(contributed.toSorted(), Object.values(ours.commands).toSorted());
  for (const command of contributes.commands) {
    assert.equal(command.category, '%category%', command.command);
    assert.ok(command.title && command.icon && command.enablement, command.command);
  }
});

test('what the language server asks its client to run is there, under the same ids', () => {
  const understood = [ours.commands.debug, ...Object.values(ours.serverCommands)];
  assert.deepEqual([...clientCommands].toSorted(), understood.toSorted());
});

test('menus name our commands, our views and our tree items only', () => {
  const known = new Set<string>([...Object.values(ours.views), ...Object.values(ours.treeItems)]);
  for (const item of Object.values<{ command: string; when: string }[]>(contributes.menus).flat()) {
    assert.ok(Object.values<string>(ours.commands).includes(item.command), item.command);
    for (const [, value] of item.when.matchAll(/(?:view|viewItem) == (\S+)/g)) assert.ok(known.has(value), item.when);
  }
});

test('the same views and debugger', () => {
  assert.deepEqual(
    contributes.views.debug.map((view: { id: string }) => view.id),
    Object.values(ours.views),
  );
  assert.deepEqual(
    contributes.debuggers.map((each: { type: string }) => each.type),
    [ours.debugType],
  );
  assert.deepEqual(activationEvents, [
    `workspaceContains:${ours.manifestGlob}`,
    `onDebugResolve:${ours.debugType}`,
    `onDebugDynamicConfigurations:${ours.debugType}`,
  ]);
});

test('launch and attach declare what the adapter understands', () => {
  const understood: Record<keyof Omit<LaunchArguments, 'noDebug' | 'scenario' | 'dataFolder' | 'stubs'>, true> = {
    manifest: true,
    folder: true,
    entryPoint: true,
    trigger: true,
    payload: true,
    stopOnEntry: true,
  };
  const { launch, attach } = contributes.debuggers[0].configurationAttributes;
  const names = Object.keys(understood);
  assert.deepEqual(Object.keys(launch.properties).toSorted(), [...names, 'scenario', 'dataFolder', 'stubs'].toSorted());
  assert.deepEqual(Object.keys(attach.properties).toSorted(), names.toSorted());
});

test('the same settings, and the server reads them', () => {
  assert.deepEqual(Object.keys(contributes.configuration.properties), Object.values(ours.settings));
  const sections = Object.values(ours.settings).map(id => id.split('.'));
  assert.deepEqual(
    sections,
    Object.keys(readSettings({}, rules).settings)
      .filter(name => name !== 'otherSchemaCheck')
      .map(name => [settingsSection, name]),
  );
});

test('each rule can be set, with its summary and its own severity as default', () => {
  const wanted = Object.fromEntries(
    rules.map(rule => [
      rule.id,
      {
        type: 'string',
        enum: [...severities, 'off'],
        default: rule.off ? 'off' : rule.severity,
        description: rule.summary,
      },
    ]),
  );
  const contributed = contributes.configuration.properties[ours.settings.rules];
  if (process.env.UPDATE) {
    contributed.properties = wanted;
    const changed = { ...JSON.parse(packageText), contributes };
    writeFileSync('package.json', `${JSON.stringify(changed, null, 2)}\n`);
  }
  assert.deepEqual(contributed.properties, wanted, 'run this test with UPDATE=1');
});

test('the schema of bgtask.json has each rule, each severity and each name that is read', () => {
  const [{ fileMatch, url }] = contributes.jsonValidation;
  assert.equal(fileMatch, bgtaskJsonName);
  const schema = JSON.parse(readFileSync(url, 'utf8'));
  assert.deepEqual(
    schema.definitions.rules.properties,
    Object.fromEntries(rules.map(({ id, summary }) => [id, { description: summary, $ref: '#/definitions/level' }])),
  );
  assert.deepEqual(schema.definitions.level.enum, Object.keys(levelNames));
  assert.equal(schema.definitions.level.enumDescriptions.length, schema.definitions.level.enum.length);
  const names = (part: { properties: object }) => Object.keys(part.properties);
  assert.deepEqual(names(schema), settingsNames.file);
  assert.deepEqual(names(schema.properties.overrides.items), settingsNames.override);
});

test('scenarios are completed with the schema that scenarios are read by', () => {
  const [, { fileMatch, url }] = contributes.jsonValidation;
  assert.equal(fileMatch, '*.scenario.json');
  const schema = JSON.parse(readFileSync(url, 'utf8'));
  assert.deepEqual(schema, JSON.parse(readFileSync('schemas/scenario/scenario.schema.json', 'utf8')));
  // Whoever writes something else is told all that there may be.
  assert.throws(
    () => readScenario('{ "x": 1 }', '/app/x.scenario.json'),
    ({ message }: Error) => Object.keys(schema.properties).every(key => message.includes(`"${key}"`)),
  );
});

test('when clauses use the context keys that the code sets', () => {
  const used = new Set(packageText.match(/backgroundTasks\.\w+(?= ==| &&|")/g));
  const ids = new Set<string>([
    ...Object.values(ours.commands),
    ...Object.values(ours.views),
    ...Object.values(ours.contextKeys),
    ...Object.values(ours.settings),
  ]);
  assert.deepEqual(
    [...used].filter(id => !ids.has(id)),
    [],
  );
});

test('each text of package.json has its key, and no key is left over', () => {
  const used = [...packageText.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
  assert.deepEqual([...new Set(used)].toSorted(), Object.keys(texts).toSorted());
});

test('l10n/bundle.l10n.json has each sentence of the code', () => {
  const sentences = new Set<string>();
  for (const file of filesBelow('extension')) {
    const text = readFileSync(file, 'utf8');
    for (const [, , sentence] of text.matchAll(/l10n\.t\(\s*(['`])((?:(?!\1)[^\\]|\\.)*)\1/g)) sentences.add(sentence);
  }
  const bundle = Object.fromEntries([...sentences].sort().map(sentence => [sentence, sentence]));
  if (process.env.UPDATE) writeFileSync('l10n/bundle.l10n.json', `${JSON.stringify(bundle, null, 2)}\n`);
  assert.deepEqual(JSON.parse(readFileSync('l10n/bundle.l10n.json', 'utf8')), bundle, 'run this test with UPDATE=1');
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(full) : entry.name.endsWith('.ts') ? [full] : [];
  });
}

import { readScenario } from '../extension/runtime/scenario/scenario';
