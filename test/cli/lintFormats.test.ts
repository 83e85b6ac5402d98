// The forms that build servers read: SARIF, workflow commands of GitHub, JUnit.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Log, Region } from 'sarif';
import { applyEdits, LineIndex } from '../../server/base/text';
import { bgtask, onlyRules, temporaryFolder } from '../harness/commandLine';
import { backgroundTasks, windows10 } from '../harness/manifests';

const manifest = windows10(backgroundTasks('  <Task Type="Timer"/>'));
const code = `class A { object AllTasks;
  void Go(Windows.ApplicationModel.Background.BackgroundTaskBuilder b) { try {
    b.Register();
    b.Register();
  } catch { } }
}`;
const files = { 'Chat App/Package.appxmanifest': manifest, 'B,C/A.cs': code, 'Good.cs': 'class Good { }' };

const only = onlyRules('requestaccess-missing', 'bgtask-type-case');

async function report(format: string): Promise<string> {
  using folder = temporaryFolder(files);
  const run = await bgtask(folder.path, ['lint', '--format', format, ...only]);
  assert.deepEqual([run.code, run.stderr], [1, '']);
  return run.stdout;
}

test('SARIF: every reference leads somewhere, every place is in its file', async () => {
  const log = JSON.parse(await report('sarif')) as Log;
  assert.equal(log.version, '2.1.0');
  assert.equal(log.runs.length, 1);
  const [run] = log.runs;
  const rules = run?.tool.driver.rules ?? [];
  assert.deepEqual(
    rules.map(rule => rule.id),
    rules.map(rule => rule.id).toSorted(),
  );
  for (const rule of rules) {
    assert.match(rule.helpUri ?? '', /^https:\/\//);
    assert.ok(rule.shortDescription?.text);
    assert.equal(rule.properties?.tags?.length, 1);
    assert.match(rule.defaultConfiguration?.level ?? '', /^(error|warning|note)$/);
  }
  const base = run?.originalUriBaseIds?.['SRCROOT']?.uri ?? '';
  assert.match(base, /^file:\/\/\/.*\/$/);
  assert.equal(run?.columnKind, 'utf16CodeUnits');
  assert.deepEqual(
    run?.results?.map(({ ruleId, level }) => `${level} ${ruleId}`),
    ['note requestaccess-missing', 'error bgtask-type-case'],
  );
  for (const result of run?.results ?? []) {
    assert.equal(rules[result.ruleIndex ?? -1]?.id, result.ruleId);
    assert.match(rules[result.ruleIndex ?? -1]?.help?.markdown ?? '', new RegExp(`^# ${result.ruleId}\n`));
    assert.match(result.partialFingerprints?.['lineText/v1'] ?? '', /^[0-9a-f]{32}$/);
    const places = [...(result.locations ?? []), ...(result.relatedLocations ?? [])];
    for (const { physicalLocation } of places) {
      const uri = physicalLocation?.artifactLocation?.uri ?? '';
      assert.equal(physicalLocation?.artifactLocation?.uriBaseId, 'SRCROOT');
      const path = new URL(uri, base).pathname;
      const text = files[decodeURIComponent(uri) as keyof typeof files];
      assert.ok(text, path);
      assertInside(physicalLocation?.region, text);
    }
  }
  const [hint, error] = run?.results ?? [];
  assert.equal(hint?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, 'B%2CC/A.cs');
  assert.deepEqual(hint?.relatedLocations?.[0]?.id, 0);
  assert.equal(hint?.relatedLocations?.[0]?.message?.text, 'Another registration.');
  assert.equal(error?.baselineState, undefined);
});

test('SARIF: a fix does what --fix does', async () => {
  const log = JSON.parse(await report('sarif')) as Log;
  const fix = log.runs[0]?.results?.find(result => result.ruleId === 'bgtask-type-case')?.fixes?.[0];
  assert.equal(fix?.description?.text, 'Write "timer"');
  const [change] = fix?.artifactChanges ?? [];
  assert.equal(change?.artifactLocation.uri, 'Chat%20App/Package.appxmanifest');
  const lines = new LineIndex(manifest);
  const edits = (change?.replacements ?? []).map(({ deletedRegion, insertedContent }) => ({
    span: lines.spanOf(rangeOf(deletedRegion)),
    newText: insertedContent?.text ?? '',
  }));
  assert.equal(applyEdits(manifest, edits), manifest.replace('"Timer"', '"timer"'));
});

test('SARIF: with a baseline, what is reported is new', async () => {
  using folder = temporaryFolder({ ...files, 'known.json': '{"version": 1, "findings": []}' });
  const run = await bgtask(folder.path, ['lint', '--format', 'sarif', '--baseline', 'known.json']);
  const log = JSON.parse(run.stdout) as Log;
  assert.deepEqual([...new Set(log.runs[0]?.results?.map(result => result.baselineState))], ['new']);
});

function rangeOf(region: Region) {
  const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region;
  return {
    start: { line: startLine - 1, character: startColumn - 1 },
    end: { line: endLine - 1, character: endColumn - 1 },
  };
}

function assertInside(region: Region | undefined, text: string): void {
  assert.ok(region);
  const lines = new LineIndex(text);
  const range = rangeOf(region);
  assert.deepEqual(lines.rangeOf(lines.spanOf(range)), range);
}

test('GitHub: one command per finding, escaped', async () => {
  const lines = (await report('github')).trimEnd().split('\n');
  assert.equal(lines.length, 2);
  assert.match(
    lines[0] ?? '',
    /^::notice file=B%2CC\/A\.cs,line=3,endLine=3,col=7,endColumn=15,title=requestaccess-missing::\S/,
  );
  assert.equal(
    lines[1],
    '::error file=Chat App/Package.appxmanifest,line=7,endLine=7,col=15,endColumn=20,title=bgtask-type-case::' +
      '"Timer" is not a background task type: letter case counts, so Windows rejects the manifest. Write "timer".',
  );
});

test('GitHub: paths are seen from the root of the repository, percent signs are escaped', async () => {
  using folder = temporaryFolder({
    'Package.appxmanifest': windows10(backgroundTasks('<Task Type="100%25"/>')),
  });
  const parent = folder.path.slice(0, folder.path.lastIndexOf('/'));
  const name = folder.path.slice(parent.length + 1);
  const { stdout } = await bgtask(folder.path, ['lint', '--format', 'github'], { GITHUB_WORKSPACE: parent });
  assert.match(stdout, new RegExp(`^::error file=${name}/Package\\.appxmanifest,line=7,`));
  assert.match(stdout, /::"100%2525" is not/);
});

test('JUnit: a suite per file; errors and warnings fail, hints pass', async () => {
  const text = await report('junit');
  assert.equal(XMLValidator.validate(text), true);
  const parser = new XMLParser({ ignoreAttributes: false, isArray: name => name === 'testcase' });
  const { testsuites } = parser.parse(text);
  assert.deepEqual([testsuites['@_tests'], testsuites['@_failures'], testsuites['@_errors']], ['3', '1', '0']);
  assert.deepEqual(
    testsuites.testsuite.map((suite: Record<string, unknown>) => [
      suite['@_name'],
      suite['@_failures'],
      (suite['testcase'] as Record<string, unknown>[]).map(each => each['@_name']),
    ]),
    [
      ['B,C/A.cs', '0', ['requestaccess-missing (3:7)']],
      ['Chat App/Package.appxmanifest', '1', ['bgtask-type-case (7:15)']],
      ['Good.cs', '0', ['no findings']],
    ],
  );
  assert.match(text, /<failure type="error" message="&quot;Timer&quot; is not a background task type: /);
});

test('--output writes the report, without colours, and prints nothing', async () => {
  using folder = temporaryFolder(files);
  const run = await bgtask(folder.path, ['lint', '--output', 'report.txt'], {});
  assert.deepEqual(run, { code: 1, stdout: '', stderr: '' });
  assert.equal(readFileSync(`${folder.path}/report.txt`, 'utf8'), (await bgtask(folder.path, ['lint'])).stdout);
  const refused = await bgtask(folder.path, ['lint', '--output', 'no/folder/report.txt']);
  assert.deepEqual(refused, {
    code: 2,
    stdout: '',
    stderr: 'bgtask: no/folder/report.txt cannot be written (ENOENT).\n',
  });
  assert.ok(!existsSync(`${folder.path}/no`));
});
