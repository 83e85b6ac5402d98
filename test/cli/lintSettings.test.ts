// bgtask lint with bgtask.json, .editorconfig and suppressions: golden outputs and what goes before what.
import assert from 'node:assert/strict';
import test from 'node:test';
import { rulesByFolder } from '../../server/analysis/rules/index';
import { bgtask, onlyRules, temporaryFolder } from '../harness/commandLine';
import { backgroundTasks, windows10 } from '../harness/manifests';

const manifest = windows10(backgroundTasks('  <Task Type="Timer"/>'));
// Nothing but the question for access is missing.
const code =
  'class A{void Go(Windows.ApplicationModel.Background.BackgroundTaskBuilder b){try{b.Register();}catch{}}object AllTasks;}\n';

const only = onlyRules('requestaccess-missing', 'bgtask-type-case', ...rulesByFolder.settings.map(rule => rule.id));

/** Folder with files, arguments behind `lint` → output. */
async function lint(files: Readonly<Record<string, string>>, ...args: string[]): Promise<string> {
  using folder = temporaryFolder(files);
  const { code: exit, stdout, stderr } = await bgtask(folder.path, ['lint', ...only, ...args]);
  return `${stdout}${stderr}exit ${exit}`;
}

test('severities of bgtask.json, for single files too', async () => {
  const files = {
    'bgtask.json': '{ "rules": { "requestaccess-missing": "error", "bgtask-type-case": "hint" } }',
    'App/Package.appxmanifest': manifest,
    'App/A.cs': code,
  };
  const shown = (await lint(files)).split('\n').filter(line => /^App|^\d|^exit/.test(line));
  assert.deepEqual(shown, [
    'App/A.cs:1:84  error  requestaccess-missing',
    'App/Package.appxmanifest:7:15  hint  bgtask-type-case',
    '1 error, 1 hint in 2 files; --fix repairs 1.',
    'exit 1',
  ]);
  assert.match(await lint(files, 'App/Package.appxmanifest'), /:7:15 {2}hint {2}bgtask-type-case\n[\s\S]*\nexit 0$/);
});

test('.editorconfig, and what goes before it', async () => {
  const files = {
    '.editorconfig': 'root = true\n[*.appxmanifest]\ndotnet_diagnostic.bgtask-type-case.severity = none\n',
    'Package.appxmanifest': manifest,
  };
  assert.equal(await lint(files), 'No problems found in 1 file.\nexit 0');
  assert.match(await lint(files, '--rule', 'bgtask-type-case=warning'), /:7:15 {2}warning {2}bgtask-type-case/);
  assert.match(await lint(files, '--no-config'), /:7:15 {2}error {2}bgtask-type-case/);
  assert.match(
    await lint({ ...files, 'bgtask.json': '{ "rules": { "bgtask-type-case": "hint" } }' }),
    /:7:15 {2}hint {2}bgtask-type-case/,
  );
});

test('what is wrong in the settings is shown in their text', async () => {
  const files = {
    'bgtask.json': '{\n  // ours\n  "rules": { "bgtask-type-cas": "off" }\n}\n',
    'A.cs': 'class A { }\n',
  };
  assert.equal(
    await lint(files),
    `bgtask.json:3:15  warning  settings-invalid
  There is no rule "bgtask-type-cas", so this has no effect. Did you mean "bgtask-type-case"?
    2 |   // ours
  > 3 |   "rules": { "bgtask-type-cas": "off" }
      |               ^^^^^^^^^^^^^^^
    4 | }
  fix: Write "bgtask-type-case"

1 warning in 1 file.
exit 0`,
  );
  assert.equal(await lint(files, '--no-config'), 'No problems found in 1 file.\nexit 0');
});

test('suppressions; settings alone are nothing to look at', async () => {
  assert.equal(
    await lint({
      'A.cs': code.replace('\n', ' // bgtask-disable-line requestaccess-missing -- the launcher asks\n'),
      'Package.appxmanifest': manifest.replace('<Task ', '<!-- bgtask-disable-next-line bgtask-type-case -->\n<Task '),
    }),
    'No problems found in 2 files.\nexit 0',
  );
  assert.match(await lint({ 'bgtask.json': '{}' }), /^bgtask: There is no \*\.appxmanifest and no \*\.cs file/);
});

test('--fix repairs nothing that is suppressed or turned off, and takes out suppressions that are not needed', async () => {
  using folder = temporaryFolder({
    'Package.appxmanifest': manifest.replace('<Task ', '<!-- bgtask-disable-next-line bgtask-type-case -->\n<Task '),
    'A.cs': 'class A { } // bgtask-disable-line bgtask-type-case\n',
  });
  const { stdout } = await bgtask(folder.path, ['lint', '--diff']);
  assert.match(stdout, /^-class A { } \/\/ bgtask-disable-line bgtask-type-case\n\+class A { }$/m);
  assert.doesNotMatch(stdout, /Task Type/);
});

test('SARIF lists what is suppressed, with the reason', async () => {
  const files = {
    'A.cs': code.replace('\n', ' // bgtask-disable-line requestaccess-missing -- the launcher asks\n'),
    'Package.appxmanifest': manifest,
  };
  const [log] = (await lint(files, '--format', 'sarif')).split('exit ');
  const { results } = JSON.parse(log ?? '').runs[0];
  assert.deepEqual(
    results.map(({ ruleId, suppressions }: { ruleId: string; suppressions: unknown }) => [ruleId, suppressions]),
    [
      ['bgtask-type-case', []],
      ['requestaccess-missing', [{ kind: 'inSource', justification: 'the launcher asks' }]],
    ],
  );
});
