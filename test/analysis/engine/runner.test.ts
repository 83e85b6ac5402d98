// The runner keeps order, keeps rules apart, and keeps to the files that were asked for.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Rule } from '../../../server/analysis/engine/rule';
import type { RuleFailed } from '../../../server/analysis/engine/ruleRun';
import { analyse, analyseAtOnce } from '../../../server/analysis/engine/runner';
import { createPolicy } from '../../../server/analysis/settings/policy';
import { CodeCache } from '../../../server/workspace/code';
import { Workspace } from '../../../server/workspace/workspace';
import { memoryFiles } from '../../harness/memoryFiles';

const rule = (id: string, check: Rule['check']): Rule => ({ id, severity: 'warning', summary: '', source: '', check });
const everyFile = rule('every-file', (app, report) => {
  const sources = app.projects.flatMap(project => project.sources);
  for (const file of [...sources].reverse()) report({ file, span: { start: 0, end: 1 }, message: 'here' });
});
const noFailure: RuleFailed = ({ error }) => assert.fail(String(error));
const noCode = new CodeCache(() => ({ files: new Map() }));
const snapshotOf = (files: Record<string, string>, folder = '/w') =>
  new Workspace(memoryFiles(files), { folders: [folder], files: [] }).snapshot();

test('findings are sorted by place, whatever order the rules report them in', () => {
  const { findings } = analyseAtOnce(
    snapshotOf({ '/w/B.cs': 'b', '/w/A.cs': 'a' }),
    createPolicy([everyFile]),
    noCode,
    noFailure,
  );
  assert.deepEqual(
    findings.map(finding => finding.file),
    ['/w/A.cs', '/w/B.cs'],
  );
});

test('a rule that throws is handed over by name; what it found and what others find stays', () => {
  const failures: unknown[] = [];
  const broken = rule('broken', (app, report, code) => {
    everyFile.check?.(app, report, code);
    throw new Error('bug');
  });
  const { findings } = analyseAtOnce(
    snapshotOf({ '/w/A.cs': 'a' }),
    createPolicy([broken, everyFile]),
    noCode,
    failure => failures.push(failure),
  );
  assert.deepEqual(
    findings.map(finding => finding.rule),
    ['broken', 'every-file'],
  );
  assert.deepEqual(failures, [{ rule: 'broken', app: 'w', error: new Error('bug') }]);
});

test('a file compiled by two projects gives each finding once; context outside the folder gives none', () => {
  const include =
    '<Project><ItemGroup><Compile Include="../Shared.cs"/><Compile Include="../../Outside.cs"/></ItemGroup></Project>';
  const snapshot = snapshotOf({
    '/w/a/A.csproj': include,
    '/w/b/B.csproj': include,
    '/w/Shared.cs': 's',
    '/Outside.cs': 'o',
  });
  assert.deepEqual(
    analyseAtOnce(snapshot, createPolicy([everyFile]), noCode, noFailure).findings.map(finding => finding.file),
    ['/w/Shared.cs'],
  );
});

test('a rule that finds thousands of mistakes lists two hundred and says how many more there are', () => {
  const everyCharacter = rule('every-character', (app, report) => {
    for (const file of app.projects.flatMap(project => project.sources))
      for (let i = 0; i < file.text.length; i++) report({ file, span: { start: i, end: i + 1 }, message: 'here' });
  });
  const files = { '/w/A.cs': 'a'.repeat(5000), '/w/B.cs': 'b'.repeat(200) };
  const { findings } = analyseAtOnce(snapshotOf(files), createPolicy([everyCharacter]), noCode, noFailure);
  const inFile = (path: string) => findings.filter(finding => finding.file === path);
  assert.equal(inFile('/w/A.cs').length, 201);
  assert.match(inFile('/w/A.cs').at(-1)?.message ?? '', /^4800 more findings of this kind/);
  assert.equal(inFile('/w/B.cs').length, 200);
});

test('the caller may stop after any rule', () => {
  let runs = 0;
  const counting = rule('counting', () => {
    runs++;
  });
  const steps = analyse(
    snapshotOf({ '/w/A.cs': 'a' }),
    createPolicy([counting, counting, counting]),
    noCode,
    noFailure,
  );
  steps.next();
  steps.next();
  assert.equal(runs, 2);
});
