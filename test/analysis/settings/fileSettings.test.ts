// Severities from bgtask.json and .editorconfig: which file counts, which line in it, and what goes before.
import assert from 'node:assert/strict';
import test from 'node:test';
import { defineRule } from '../../../server/analysis/engine/rule';
import { createPolicy, type PolicyOptions } from '../../../server/analysis/settings/policy';
import { analysisOf } from '../../harness/rules';

const loud = defineRule({
  id: 'always-loud',
  severity: 'error',
  summary: '',
  source: '',
  check({ projects }, report) {
    for (const file of projects.flatMap(project => project.sources))
      report({ file, span: { start: 0, end: 1 }, message: '' });
  },
});
const shy = { ...loud, id: 'only-when-asked', off: true as const };

/** `path: severity rule, …` for each C# file. */
function heard(files: Readonly<Record<string, string>>, options?: PolicyOptions): string {
  const all = Object.entries({ '/w/App/A.cs': 'a', ...files }).map(([path, text]) => ({ path, text }));
  const { findings } = analysisOf(all, createPolicy([loud, shy], options));
  const shown = (path: string) =>
    findings.filter(each => each.file === path).map(({ rule, severity }) => `${severity} ${rule}`);
  return all
    .map(({ path }) => path)
    .filter(path => path.endsWith('.cs'))
    .map(path => `${path.slice(3)}: ${shown(path).join(', ') || 'silent'}`)
    .join('\n');
}

const json = (rules: object, more: object = {}) => JSON.stringify({ rules, ...more });
const config = (value: string, id = 'always-loud') => `[*.cs]\ndotnet_diagnostic.${id}.severity = ${value}\n`;

test('bgtask.json: severities, off, and rules that are off by default', () => {
  assert.equal(heard({}), 'App/A.cs: error always-loud');
  assert.equal(heard({ '/w/bgtask.json': json({ 'always-loud': 'hint' }) }), 'App/A.cs: hint always-loud');
  assert.equal(heard({ '/w/bgtask.json': json({ 'always-loud': 'off' }) }), 'App/A.cs: silent');
  assert.equal(
    heard({ '/w/App/bgtask.json': json({ 'only-when-asked': 'info' }) }),
    'App/A.cs: error always-loud, information only-when-asked',
  );
  assert.equal(heard({ '/w/bgtask.json': json({ 'only-when-asked': 'default' }) }), 'App/A.cs: error always-loud');
});

test('bgtask.json: comments and trailing commas; of broken text what can be read', () => {
  const text = '{\n  // why\n  "rules": { "always-loud": "hint", /* more */ },\n}';
  assert.equal(heard({ '/w/bgtask.json': text }), 'App/A.cs: hint always-loud');
  assert.equal(heard({ '/w/bgtask.json': '{ "rules": { "always-loud": "hint", "only' }), 'App/A.cs: hint always-loud');
  assert.equal(heard({ '/w/bgtask.json': '' }), 'App/A.cs: error always-loud');
});

test('bgtask.json: the last override that is meant for a file counts', () => {
  const overrides = [
    { files: ['Tests', '*.g.cs'], rules: { 'always-loud': 'off', 'only-when-asked': 'hint' } },
    { files: ['Tests/Slow/**'], rules: { 'always-loud': 'hint' } },
  ];
  assert.equal(
    heard({
      '/w/App/bgtask.json': json({ 'always-loud': 'warning' }, { overrides }),
      '/w/App/X.g.cs': '',
      '/w/App/Tests/T.cs': '',
      '/w/App/Tests/Slow/S.cs': '',
    }),
    [
      'App/A.cs: warning always-loud',
      'App/X.g.cs: hint only-when-asked',
      'App/Tests/T.cs: hint only-when-asked',
      'App/Tests/Slow/S.cs: hint always-loud, hint only-when-asked',
    ].join('\n'),
  );
});

test('bgtask.json: only the nearest one counts', () => {
  const files = {
    '/w/bgtask.json': json({ 'only-when-asked': 'hint', 'always-loud': 'off' }),
    '/w/App/Inner/bgtask.json': json({ 'always-loud': 'warning' }),
    '/w/App/Inner/B.cs': '',
  };
  assert.equal(heard(files), 'App/A.cs: hint only-when-asked\nApp/Inner/B.cs: warning always-loud');
});

test('bgtask.json: nothing is said about what is excluded, whatever else is asked for', () => {
  const files = {
    '/w/bgtask.json': json({}, { exclude: ['Generated', '*.g.cs'] }),
    '/w/App/Generated/G.cs': '',
    '/w/X.g.cs': '',
  };
  const options = { given: { 'always-loud': 'warning' } } as const;
  assert.equal(heard(files, options), 'App/A.cs: warning always-loud\nApp/Generated/G.cs: silent\nX.g.cs: silent');
});

test('.editorconfig: the severities of Roslyn', () => {
  const levels = ['error', 'warning', 'suggestion', 'silent', 'none', 'default', 'Warning', 'unheard-of'];
  assert.deepEqual(
    levels.map(level => heard({ '/w/.editorconfig': config(level) })),
    [
      'App/A.cs: error always-loud',
      'App/A.cs: warning always-loud',
      'App/A.cs: information always-loud',
      'App/A.cs: silent',
      'App/A.cs: silent',
      'App/A.cs: error always-loud',
      'App/A.cs: warning always-loud',
      'App/A.cs: error always-loud',
    ],
  );
  assert.equal(
    heard({ '/w/.editorconfig': config('warning', 'only-when-asked') }),
    'App/A.cs: error always-loud, warning only-when-asked',
  );
});

test('.editorconfig: sections, comments, other keys; the last line that fits counts', () => {
  const text = [
    '; a comment',
    'dotnet_diagnostic.always-loud.severity = none',
    '[*.{cs,vb}]',
    'indent_style = space',
    'dotnet_diagnostic.always-loud.severity = hint',
    'dotnet_diagnostic.Always-Loud.severity: warning # why',
    '[Other.cs]',
    'dotnet_diagnostic.always-loud.severity = none',
  ].join('\r\n');
  assert.equal(
    heard({ '/w/.editorconfig': text, '/w/Other.cs': '' }),
    'App/A.cs: warning always-loud\nOther.cs: silent',
  );
});

test('.editorconfig: the nearest goes before those further away, up to the root', () => {
  assert.equal(
    heard({ '/w/.editorconfig': config('none'), '/w/App/.editorconfig': config('warning') }),
    'App/A.cs: warning always-loud',
  );
  assert.equal(heard({ '/.editorconfig': config('none'), '/w/App/.editorconfig': '[*]' }), 'App/A.cs: silent');
  assert.equal(
    heard({ '/.editorconfig': config('none'), '/w/App/.editorconfig': 'root = true' }),
    'App/A.cs: error always-loud',
  );
});

test('what was asked for goes before bgtask.json, and that before .editorconfig', () => {
  const files = { '/w/.editorconfig': config('none'), '/w/bgtask.json': json({ 'always-loud': 'hint' }) };
  assert.equal(heard(files), 'App/A.cs: hint always-loud');
  assert.equal(
    heard({ ...files, '/w/bgtask.json': json({ 'always-loud': 'default' }) }),
    'App/A.cs: error always-loud',
  );
  assert.equal(heard(files, { given: { 'always-loud': 'warning' } }), 'App/A.cs: warning always-loud');
  assert.equal(heard(files, { given: { 'always-loud': 'off' } }), 'App/A.cs: silent');
  assert.equal(heard(files, { withoutFiles: true }), 'App/A.cs: error always-loud');
});
