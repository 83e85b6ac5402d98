// The severities that the command line asks for.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bgtask, onlyRules, temporaryFolder } from '../harness/commandLine';
import { backgroundTasks, windows10 } from '../harness/manifests';

const files = {
  'App/Package.appxmanifest': windows10(backgroundTasks('<Task Type="Timer"/>')),
  'A.cs':
    'class A { object AllTasks; void Go(Windows.ApplicationModel.Background.BackgroundTaskBuilder b) { try { b.Register(); } catch { } } }',
};

const only = onlyRules('requestaccess-missing', 'bgtask-type-case');

/** Exit code, and each finding in a line. */
async function heard(...args: string[]): Promise<string[]> {
  using folder = temporaryFolder(files);
  const { code, stdout, stderr } = await bgtask(folder.path, ['lint', '--format', 'json', ...only, ...args]);
  if (code === 2) return [stderr.trim()];
  const { findings } = JSON.parse(stdout) as { findings: { severity: string; rule: string }[] };
  return [String(code), ...findings.map(({ severity, rule }) => `${severity} ${rule}`)];
}

test('--rule sets a severity or turns a rule off; the last one counts', async () => {
  assert.deepEqual(await heard(), ['1', 'hint requestaccess-missing', 'error bgtask-type-case']);
  assert.deepEqual(await heard('--rule', 'requestaccess-missing=info', '--rule=bgtask-type-case=off'), [
    '0',
    'information requestaccess-missing',
  ]);
  assert.deepEqual(await heard('--rule', 'requestaccess-missing=off', '--rule', 'requestaccess-missing=error'), [
    '1',
    'error requestaccess-missing',
    'error bgtask-type-case',
  ]);
});

test('--rule: what cannot be meant is said in one sentence', async () => {
  assert.deepEqual(await heard('--rule', 'request-access-missing=off'), [
    'bgtask: There is no rule request-access-missing; did you mean requestaccess-missing?',
  ]);
  assert.deepEqual(await heard('--rule', 'no-console=off'), [
    'bgtask: There is no rule no-console; "bgtask explain" lists all rules.',
  ]);
  assert.deepEqual(await heard('--rule', 'requestaccess-missing'), [
    'bgtask: --rule takes RULE=SEVERITY, not "requestaccess-missing".',
  ]);
  assert.deepEqual(await heard('--rule', 'requestaccess-missing=loud'), [
    'bgtask: --rule requestaccess-missing takes error, warning, info, hint or off, not "loud".',
  ]);
});

test('--min-severity leaves out what is less grave, also for --max-warnings', async () => {
  const warning = ['--rule', 'requestaccess-missing=warning'];
  assert.deepEqual(await heard(...warning, '--min-severity', 'warning'), [
    '1',
    'warning requestaccess-missing',
    'error bgtask-type-case',
  ]);
  assert.deepEqual(await heard('--min-severity', 'info'), ['1', 'error bgtask-type-case']);
  const quiet = ['--min-severity', 'error', '--rule', 'bgtask-type-case=off'];
  assert.deepEqual(await heard(...warning, ...quiet, '--max-warnings', '0'), ['0']);
});
