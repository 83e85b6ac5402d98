// Findings that are known are not said again, wherever their lines have moved.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { bgtask, temporaryFolder } from '../harness/commandLine';
import { backgroundTasks, windows10 } from '../harness/manifests';

const manifest = (...lines: string[]) => windows10(backgroundTasks(lines.join('\n')));
const task = (type: string) => `<Task Type="${type}"/>`;

/** Writes a baseline of the first text; what is said about the second. */
async function heard(before: string, after: string, ...args: string[]): Promise<string> {
  using folder = temporaryFolder({ 'App/Package.appxmanifest': before });
  const written = await bgtask(folder.path, ['lint', '--write-baseline', 'App/known.json']);
  assert.equal(written.code, 0);
  writeFileSync(`${folder.path}/App/Package.appxmanifest`, after);
  // From elsewhere: the paths of a baseline begin where it lies.
  const run = await bgtask(`${folder.path}/App`, ['lint', '--baseline', 'known.json', ...args]);
  return `${run.code}: ${run.stdout.replace(/^ .*\n/gm, '')}`;
}

test('a baseline can be read by people', async () => {
  using folder = temporaryFolder({ 'App/Package.appxmanifest': manifest(task('Timer'), task('Timer')) });
  const run = await bgtask(folder.path, [
    'lint',
    '--write-baseline',
    'known.json',
    '--rule',
    'bgtask-duplicate-type=off',
  ]);
  assert.deepEqual(run, { code: 0, stdout: '2 findings written to known.json.\n', stderr: '' });
  assert.deepEqual(JSON.parse(readFileSync(`${folder.path}/known.json`, 'utf8')), {
    version: 1,
    findings: [{ file: 'App/Package.appxmanifest', rule: 'bgtask-type-case', line: '<Task Type="Timer"/>', count: 2 }],
  });
});

test('what is known is not reported and not counted', async () => {
  const text = manifest(task('Timer'), task('Push'));
  assert.equal(await heard(text, text), '0: No problems found in 1 file.\nThe baseline knows 2 more.\n');
});

test('lines may move and be indented anew', async () => {
  const before = manifest(task('Timer'), task('Push'));
  const after = manifest('<!-- new -->', '', task('general'), `    ${task('Push')}`, `\t${task('Timer')}`);
  assert.equal(await heard(before, after), '0: No problems found in 1 file.\nThe baseline knows 2 more.\n');
});

test('a second finding that looks the same is new', async () => {
  const off = ['--rule', 'bgtask-duplicate-type=off'];
  assert.equal(
    await heard(manifest(task('Timer')), manifest(task('Timer'), task('Timer')), ...off),
    '1: Package.appxmanifest:8:13  error  bgtask-type-case\n\n1 error in 1 file; --fix repairs 1.\nThe baseline knows 1 more.\n',
  );
});

test('what has been repaired is mentioned', async () => {
  assert.equal(
    await heard(manifest(task('Timer')), manifest(task('timer'))),
    '0: No problems found in 1 file.\n1 of the baseline is gone; --write-baseline writes it anew.\n',
  );
});

test('a file that is no baseline is refused in one sentence', async () => {
  using folder = temporaryFolder({
    'A.cs': '',
    'text.json': 'no',
    'new.json': '{"version": 2, "findings": []}',
    'odd.json': '{"version": 1, "findings": [{}]}',
  });
  const refused = async (name: string) => {
    const { code, stdout, stderr } = await bgtask(folder.path, ['lint', '--baseline', name]);
    assert.deepEqual([code, stdout], [2, '']);
    return stderr;
  };
  assert.equal(
    await refused('gone.json'),
    'bgtask: There is no baseline gone.json; --write-baseline gone.json makes it.\n',
  );
  assert.equal(
    await refused('text.json'),
    'bgtask: text.json is no baseline; --write-baseline text.json writes it anew.\n',
  );
  assert.match(
    await refused('new.json'),
    /^bgtask: The baseline new\.json has version 2; this bgtask reads version 1\./,
  );
  assert.equal(
    await refused('odd.json'),
    'bgtask: Entry 1 of the baseline odd.json is not { file, rule, line, count }.\n',
  );
});
