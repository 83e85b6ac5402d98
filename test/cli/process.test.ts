// The bundled program: arguments in, exit code and clean streams out.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { buildSync } from 'esbuild';
import { temporaryFolder } from '../harness/commandLine';
import { backgroundTasks, windows10 } from '../harness/manifests';

test('the process ends with what main returns', () => {
  using folder = temporaryFolder({ 'Package.appxmanifest': windows10(backgroundTasks('<Task Type="Timer"/>')) });
  const program = join(folder.path, 'bgtask.js');
  buildSync({
    entryPoints: ['extension/cli/main.ts'],
    bundle: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    format: 'cjs',
    outfile: program,
    logLevel: 'error',
  });
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [program, ...args], { cwd: folder.path, encoding: 'utf8' });

  const found = run('lint', '--format=json');
  assert.deepEqual([found.status, found.stderr, JSON.parse(found.stdout).findings.length], [1, '', 1]);
  const refused = run('lint', 'gone');
  assert.deepEqual(
    [refused.status, refused.stdout, refused.stderr],
    [2, '', 'bgtask: There is no file or folder gone.\n'],
  );
  assert.equal(run('--help').status, 0);
});

/** As it is shipped, with declarations and pages beside it. */
function shipped(cwd: string, args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(process.cwd(), 'dist/bgtask.js'), ...args], {
    cwd,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('the broken sample is repaired, and what is left needs its author', () => {
  using folder = temporaryFolder({});
  cpSync('samples/chat-socket-broken', folder.path, { recursive: true });
  const diff = shipped(folder.path, ['lint', '--diff']);
  assert.deepEqual([diff.status, diff.stderr], [1, '']);
  assert.deepEqual(
    [...diff.stdout.matchAll(/^\+\+\+ b\/(.*)$/gm)].map(match => match[1]),
    ['ChatTask/SyncTask.cs', 'Package.appxmanifest'],
  );
  const fixed = shipped(folder.path, ['lint', '--fix']);
  assert.deepEqual([fixed.status, fixed.stderr], [1, '']);
  assert.match(fixed.stdout, /\n3 fixes applied in 2 files\.\n2 errors/);
  assert.match(readFileSync(join(folder.path, 'Package.appxmanifest'), 'utf8'), /<Task Type="systemEvent" \/>/);
  assert.deepEqual(shipped(folder.path, ['lint', '--diff']), { status: 0, stdout: '', stderr: '' });
  assert.equal(shipped(folder.path, ['lint', '--unsafe-fixes']).status, 0);
});

test('a text comes through a pipe, and goes back repaired', () => {
  using folder = temporaryFolder({});
  const text = windows10(backgroundTasks('<Task Type="Timer"/>'));
  const args = ['lint', '-', '--stdin-filename', 'Package.appxmanifest', '--fix'];
  assert.deepEqual(shipped(folder.path, args, text), {
    status: 0,
    stdout: text.replace('Timer', 'timer'),
    stderr: '1 fix applied in 1 file.\nNo problems found in 1 file.\n',
  });
});

test('the pages of the rules come along', () => {
  const page = shipped('/', ['explain', 'socket-not-returned']);
  assert.deepEqual([page.status, page.stderr], [0, '']);
  assert.match(page.stdout, /^socket-not-returned\n\n[^#]*\nWhat to do\n/);
});
