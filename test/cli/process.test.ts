// The bundled program: arguments in, exit code and clean streams out.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
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
