// bgtask lint --fix: texts on the disk before and after, in every encoding.
import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { bgtask, onlyRules, temporaryFolder } from '../harness/commandLine';
import { backgroundTasks, windows10 } from '../harness/manifests';

const manifest = (...types: string[]) =>
  windows10(backgroundTasks(types.map(type => `  <Task Type="${type}"/>`).join('\n')));
const withoutDeferral = `// Größe
using System.Threading.Tasks;
using Windows.ApplicationModel.Background;

public sealed class Sync : IBackgroundTask
{
    public async void Run(IBackgroundTaskInstance task)
    {
        await Task.Delay(100);
    }
}
`;
const withDeferral = withoutDeferral.replace(
  '        await Task.Delay(100);\n',
  `        var deferral = task.GetDeferral();
        try
        {
            await Task.Delay(100);
        }
        finally
        {
            deferral.Complete();
        }
`,
);

test('--fix repairs what can have only one meaning, and reports what is left', async () => {
  using folder = temporaryFolder({ 'Package.appxmanifest': manifest('Timer', 'socketActivity') });
  const run = await bgtask(folder.path, ['lint', '--fix']);
  assert.equal(run.code, 1);
  assert.match(run.stdout, /^Package\.appxmanifest:8:15 {2}error {2}bgtask-unknown-type\n/);
  assert.match(run.stdout, /\n1 fix applied in 1 file\.\n1 error in 1 file\.\n$/);
  assert.equal(readFileSync(`${folder.path}/Package.appxmanifest`, 'utf8'), manifest('timer', 'socketActivity'));
});

test('--unsafe-fixes takes the most likely fix where there is a choice', async () => {
  using folder = temporaryFolder({ 'Package.appxmanifest': manifest('Timer', 'socketActivity') });
  const run = await bgtask(folder.path, ['lint', '--unsafe-fixes']);
  assert.deepEqual(run, { code: 0, stdout: '2 fixes applied in 1 file.\nNo problems found in 1 file.\n', stderr: '' });
  assert.equal(readFileSync(`${folder.path}/Package.appxmanifest`, 'utf8'), manifest('timer', 'systemEvent'));
});

test('nothing to fix: nothing is written', async () => {
  using folder = temporaryFolder({ 'Package.appxmanifest': manifest('timer') });
  const before = statSync(`${folder.path}/Package.appxmanifest`).mtimeMs;
  const run = await bgtask(folder.path, ['lint', '--fix']);
  assert.equal(run.stdout, '0 fixes applied in 0 files.\nNo problems found in 1 file.\n');
  assert.equal(statSync(`${folder.path}/Package.appxmanifest`).mtimeMs, before);
});

test('without --fix, lint says how many it would repair', async () => {
  using folder = temporaryFolder({ 'Package.appxmanifest': manifest('Timer', 'socketActivity') });
  assert.match((await bgtask(folder.path, ['lint'])).stdout, /\n2 errors in 1 file; --fix repairs 1\.\n$/);
});

test('only what is reported is fixed', async () => {
  const text = manifest('Timer');
  using folder = temporaryFolder({ 'Package.appxmanifest': text });
  await bgtask(folder.path, ['lint', '--fix', '--rule', 'bgtask-type-case=off', '--rule', 'schema-invalid-value=off']);
  await bgtask(folder.path, ['lint', '--fix', '--min-severity', 'error', '--rule', 'bgtask-type-case=hint']);
  await bgtask(folder.path, ['lint', '--write-baseline', 'known.json']);
  await bgtask(folder.path, ['lint', '--fix', '--baseline', 'known.json']);
  assert.equal(readFileSync(`${folder.path}/Package.appxmanifest`, 'utf8'), text);
});

const mark = '\ufeff';
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const crlf = (text: string) => text.replaceAll('\n', '\r\n');
const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': text => Buffer.from(text),
  'UTF-8 with a mark, CRLF': text => Buffer.from(mark + crlf(text)),
  'UTF-16, little-endian, CRLF': text => utf16(mark + crlf(text)),
  'UTF-16, big-endian': text => utf16(mark + text).swap16(),
  'Windows-1252': text => Buffer.from(text, 'latin1'),
};

for (const [name, encode] of Object.entries(encodings)) {
  test(`--fix keeps the encoding, the mark and the line breaks: ${name}`, async () => {
    using folder = temporaryFolder({ 'Sync.cs': encode(withoutDeferral) });
    const run = await bgtask(folder.path, ['lint', '--fix', ...onlyRules('run-async-no-deferral')]);
    assert.equal(run.stdout, '1 fix applied in 1 file.\nNo problems found in 1 file.\n');
    assert.deepEqual(readFileSync(`${folder.path}/Sync.cs`), Buffer.from(encode(withDeferral)));
  });
}

test('a file whose bytes are lost in reading is left as it is', async () => {
  const text = Buffer.concat([utf16(mark + withoutDeferral), Buffer.of(0x00, 0xd8)]);
  using folder = temporaryFolder({ 'Sync.cs': text });
  const run = await bgtask(folder.path, ['lint', '--fix']);
  assert.equal(run.stderr, 'bgtask: Sync.cs has broken characters; it is left as it is.\n');
  assert.match(run.stdout, /\n0 fixes applied in 0 files\.\n/);
  assert.deepEqual(readFileSync(`${folder.path}/Sync.cs`), text);
});

test('permissions stay, a link stays a link, nothing else is left in the folder', async () => {
  using folder = temporaryFolder({ 'real/Package.appxmanifest': manifest('Timer'), 'app/readme.txt': '' });
  const real = join(folder.path, 'real/Package.appxmanifest');
  chmodSync(real, 0o640);
  symlinkSync(real, join(folder.path, 'app/Package.appxmanifest'));
  await bgtask(folder.path, ['lint', '--fix', 'app']);
  assert.equal(readFileSync(real, 'utf8'), manifest('timer'));
  assert.equal(statSync(real).mode & 0o777, 0o640);
  assert.deepEqual(readdirSync(join(folder.path, 'real')), ['Package.appxmanifest']);
  assert.deepEqual(readdirSync(join(folder.path, 'app')), ['Package.appxmanifest', 'readme.txt']);
});

test('--diff shows what would change, changes nothing, and says so with exit code 1', async () => {
  using folder = temporaryFolder({ 'App/Package.appxmanifest': manifest('Timer') });
  const run = await bgtask(folder.path, ['lint', '--diff']);
  assert.deepEqual(run, {
    code: 1,
    stdout: `--- a/App/Package.appxmanifest
+++ b/App/Package.appxmanifest
@@ -4,7 +4,7 @@
 <Extensions>
 <Extension Category="windows.backgroundTasks" EntryPoint="Chat.Tasks.SocketTask">
 <BackgroundTasks>
-  <Task Type="Timer"/>
+  <Task Type="timer"/>
 </BackgroundTasks>
 </Extension>
 </Extensions>
`,
    stderr: '',
  });
  assert.equal(readFileSync(`${folder.path}/App/Package.appxmanifest`, 'utf8'), manifest('Timer'));
  using clean = temporaryFolder({ 'Package.appxmanifest': manifest('timer') });
  assert.deepEqual(await bgtask(clean.path, ['lint', '--diff']), { code: 0, stdout: '', stderr: '' });
});

test('a text from standard input: the repaired text on standard output, the report on standard error', async () => {
  using folder = temporaryFolder({ 'Package.appxmanifest': manifest('timer') });
  const fix = (text: string) =>
    bgtask(folder.path, ['lint', '-', '--stdin-filename', 'Package.appxmanifest', '--fix'], undefined, text);
  assert.deepEqual(await fix(mark + crlf(manifest('Timer'))), {
    code: 0,
    stdout: mark + crlf(manifest('timer')),
    stderr: '1 fix applied in 1 file.\nNo problems found in 1 file.\n',
  });
  assert.equal((await fix(manifest('timer'))).stdout, manifest('timer'));
  assert.equal(readFileSync(`${folder.path}/Package.appxmanifest`, 'utf8'), manifest('timer'));
});

test('options that contradict each other are refused', async () => {
  const refused = async (...args: string[]) => {
    const { code, stderr } = await bgtask('/', ['lint', ...args]);
    assert.equal(code, 2);
    return stderr;
  };
  assert.equal(await refused('--diff', '--format', 'json'), 'bgtask: --diff prints a diff; it takes no --format.\n');
  assert.match(await refused('--diff', '--write-baseline', 'a'), /^bgtask: --diff changes nothing/);
  assert.match(await refused('--baseline', 'a', '--write-baseline', 'a'), /^bgtask: --write-baseline writes all/);
});
