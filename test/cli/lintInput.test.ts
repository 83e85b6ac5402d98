// A text from standard input, in its place among the files.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bgtask, onlyRules, temporaryFolder } from '../harness/commandLine';
import { backgroundTasks, windows10 } from '../harness/manifests';

const task = `using Windows.ApplicationModel.Background;
namespace Tasks { public sealed class Sync : IBackgroundTask { public void Run(IBackgroundTaskInstance i) { } } }`;
const manifest = (entryPoint: string) =>
  windows10(backgroundTasks('<Task Type="timer"/>', `EntryPoint="${entryPoint}"`));

async function rulesHeard(folder: string, name: string, text: string | Uint8Array): Promise<string[]> {
  const only = onlyRules('requestaccess-missing', 'entrypoint-case-mismatch');
  const args = ['lint', '-', '--stdin-filename', name, '--format', 'json', ...only];
  const run = await bgtask(folder, args, undefined, text);
  assert.equal(run.stderr, '');
  const report = JSON.parse(run.stdout) as { files: number; findings: { file: string; rule: string }[] };
  assert.equal(report.files, 1);
  return report.findings.map(({ file, rule }) => `${file} ${rule}`);
}

test('the text counts instead of the file; the files beside it are context and nothing is said about them', async () => {
  using folder = temporaryFolder({
    'App/Package.appxmanifest': manifest('Tasks.Other'),
    'App/Sync.cs': task,
    'App/Wrong.cs':
      'class A { object AllTasks; void Go(Windows.ApplicationModel.Background.BackgroundTaskBuilder b) { try { b.Register(); } catch { } } }',
  });
  assert.deepEqual(await rulesHeard(folder.path, 'App/Package.appxmanifest', manifest('Tasks.Sync')), []);
  assert.deepEqual(await rulesHeard(folder.path, 'App/Package.appxmanifest', manifest('Tasks.sync')), [
    'App/Package.appxmanifest entrypoint-case-mismatch',
  ]);
  // Seen from a folder below, the app is found by its manifest.
  assert.deepEqual(await rulesHeard(`${folder.path}/App`, 'Package.appxmanifest', manifest('Tasks.sync')), [
    'Package.appxmanifest entrypoint-case-mismatch',
  ]);
});

test('a file that is not on the disk yet belongs to the app all the same', async () => {
  using folder = temporaryFolder({ 'App/Package.appxmanifest': manifest('Tasks.Sync') });
  const code =
    'class A { object AllTasks; void Go(Windows.ApplicationModel.Background.BackgroundTaskBuilder b) { try { b.Register(); } catch { } } }';
  assert.deepEqual(await rulesHeard(folder.path, 'App/New.cs', code), ['App/New.cs requestaccess-missing']);
});

test('standard input needs a name, and nothing beside it', async () => {
  const refused = async (...args: string[]) => (await bgtask('/', ['lint', ...args], undefined, '')).stderr;
  assert.equal(
    await refused('-'),
    'bgtask: The path - needs --stdin-filename PATH, which says what file the text is.\n',
  );
  assert.equal(await refused('-', 'A.cs'), 'bgtask: The path - stands alone: it reads standard input.\n');
  assert.equal(
    await refused('A.cs', '--stdin-filename', 'A.cs'),
    'bgtask: --stdin-filename belongs to the path -, which reads standard input.\n',
  );
  assert.match(await refused('-', '--stdin-filename', 'A.txt'), /^bgtask: A\.txt is neither an app manifest/);
});
