// bgtask lint as scripts and people see it: exit codes, JSON, text, sentences for what cannot be done.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bgtask, temporaryFolder } from '../harness/commandLine';
import { backgroundTasks, windows10 } from '../harness/manifests';

const good = windows10(backgroundTasks('<Task Type="timer"/>'));
const bad = `\ufeff${windows10(backgroundTasks('  <Task Type="Timer"/>')).replaceAll('\n', '\r\n')}`;

test('nothing wrong: exit code 0 and one line', async () => {
  using folder = temporaryFolder({ 'App/Package.appxmanifest': good, 'App/Task.cs': 'class C { }' });
  assert.deepEqual(await bgtask(folder.path, ['lint']), {
    code: 0,
    stdout: 'No problems found in 2 files.\n',
    stderr: '',
  });
  assert.equal((await bgtask(folder.path, ['lint', 'App/Task.cs'])).stdout, 'No problems found in 1 file.\n');
});

test('an error: exit code 1, place, message, code and squiggle', async () => {
  using folder = temporaryFolder({ 'App/package.AppxManifest': bad });
  assert.deepEqual(await bgtask(folder.path, ['lint', '.']), {
    code: 1,
    stdout: `App/package.AppxManifest:7:15  error  bgtask-type-case
  "Timer" is not a background task type: letter case counts, so Windows rejects the manifest. Write "timer".
    6 | <BackgroundTasks>
  > 7 |   <Task Type="Timer"/>
      |               ^^^^^
    8 | </BackgroundTasks>
  fix: Write "timer"

1 error in 1 file; --fix repairs 1.
`,
    stderr: '',
  });
});

test('JSON: positions from 0, paths from the working directory', async () => {
  using folder = temporaryFolder({ 'App/Package.appxmanifest': bad, 'Other/A.cs': '' });
  const run = await bgtask(`${folder.path}/Other`, ['lint', '--format', 'json', '../App', 'A.cs']);
  assert.equal(run.code, 1);
  assert.equal(run.stderr, '');
  assert.deepEqual(JSON.parse(run.stdout), {
    files: 2,
    findings: [
      {
        file: '../App/Package.appxmanifest',
        rule: 'bgtask-type-case',
        severity: 'error',
        message:
          '"Timer" is not a background task type: letter case counts, so Windows rejects the manifest. Write "timer".',
        range: { start: { line: 6, character: 14 }, end: { line: 6, character: 19 } },
        related: [],
        fixes: [
          {
            title: 'Write "timer"',
            safe: true,
            edits: [
              {
                file: '../App/Package.appxmanifest',
                range: { start: { line: 6, character: 14 }, end: { line: 6, character: 19 } },
                newText: 'timer',
              },
            ],
          },
        ],
      },
    ],
  });
});

test('warnings are allowed, up to --max-warnings', async () => {
  const code =
    'class A { async void Go(Windows.ApplicationModel.Background.IBackgroundTaskInstance i) { ' +
    'var d = i.GetDeferral(); await Windows.System.Launcher.LaunchUriAsync(null); d.Complete(); } }';
  using folder = temporaryFolder({ 'A.cs': code });
  const run = await bgtask(folder.path, ['lint']);
  assert.equal(run.code, 0);
  assert.match(run.stdout, /^A\.cs:1:100 {2}warning {2}deferral-not-completed\n[\s\S]*\n1 warning in 1 file\.\n$/);
  assert.equal((await bgtask(folder.path, ['lint', '--max-warnings', '1'])).code, 0);
  assert.equal((await bgtask(folder.path, ['lint', '--max-warnings', '0'])).code, 1);
});

test('related places are shown with their code', async () => {
  const code =
    'class A {\n  void Go(Windows.ApplicationModel.Background.BackgroundTaskBuilder b) {\n    b.Register();\n    b.Register();\n  }\n}';
  using folder = temporaryFolder({ 'A.cs': code });
  const { stdout } = await bgtask(folder.path, ['lint']);
  assert.match(
    stdout,
    /\n {2}A\.cs:4:7: Another registration\.\n {4}3 \| {5}b\.Register\(\);\n {2}> 4 \| {5}b\.Register\(\);\n/,
  );
});

test('what cannot be looked at: exit code 2, one sentence on stderr, nothing on stdout', async () => {
  using folder = temporaryFolder({
    'picture.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0),
    'binary.cs': Uint8Array.of(0x4d, 0x5a, 0, 1),
    'empty/readme.txt': '',
  });
  const refused = async (...args: string[]) => {
    const { code, stdout, stderr } = await bgtask(folder.path, args);
    assert.deepEqual([code, stdout], [2, '']);
    return stderr;
  };
  assert.equal(await refused('lint', 'gone.cs'), 'bgtask: There is no file or folder gone.cs.\n');
  assert.equal(await refused('lint', 'binary.cs'), 'bgtask: binary.cs is not a text file.\n');
  assert.equal(
    await refused('lint', 'picture.png'),
    'bgtask: picture.png is neither an app manifest (*.appxmanifest) nor a C# file (*.cs).\n',
  );
  assert.equal(await refused('lint', 'empty'), 'bgtask: There is no *.appxmanifest and no *.cs file in empty.\n');
  assert.equal(
    await refused('lint', '--fast'),
    'bgtask: bgtask lint has no option --fast; it takes --format, --output, --fix, --unsafe-fixes, --diff, --rule, --no-config, --min-severity, --max-warnings, --baseline, --write-baseline, --stdin-filename.\n',
  );
  assert.match(await refused('lnt'), /^bgtask: bgtask has no command lnt; it has the commands lint/);
  assert.match(await refused('--fast'), /^bgtask: bgtask has no option --fast;/);
  assert.match(await refused(), /^Usage: bgtask COMMAND/);
});

test('a file in a walked folder that is no text is left out, and said', async () => {
  using folder = temporaryFolder({ 'binary.cs': Uint8Array.of(0, 1), 'A.cs': '' });
  assert.deepEqual(await bgtask(folder.path, ['lint']), {
    code: 0,
    stdout: 'No problems found in 1 file.\n',
    stderr: 'bgtask: binary.cs is no text that can be read; it was left out.\n',
  });
});

test('colour only on a terminal that wants it', async () => {
  using folder = temporaryFolder({ 'Package.appxmanifest': bad });
  const coloured = async (env: Record<string, string>) =>
    (await bgtask(folder.path, ['lint'], env)).stdout.includes('\u001b[');
  assert.equal(await coloured({}), true);
  assert.equal(await coloured({ NO_COLOR: '1' }), false);
  assert.equal(await coloured({ TERM: 'dumb' }), false);
  assert.equal((await bgtask(folder.path, ['lint'])).stdout.includes('\u001b'), false);
});

test('help', async () => {
  assert.match((await bgtask('/', ['--help'])).stdout, /^Usage: bgtask COMMAND[\s\S]*\n {2}lint +Looks at/);
  assert.match(
    (await bgtask('/', ['lint', '--help'])).stdout,
    /^Usage: bgtask lint \[PATH…\] \[OPTION…\]\n[\s\S]*\n {2}--format text\|json\|sarif\|github\|junit .*\n[\s\S]*\nExit code: 0 when /,
  );
  assert.match((await bgtask('/', ['--version'])).stdout, /^\d+\.\d+\.\d+\n$/);
});
