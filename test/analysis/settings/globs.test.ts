import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFolderGlob, compileGlob } from '../../../server/analysis/settings/globs';

/** Which of the paths a pattern takes. */
function taken(pattern: string, ...paths: string[]): string {
  const glob = compileGlob(pattern);
  assert.ok(glob, pattern);
  return paths.filter(glob).join(' ');
}

test('without a slash: the name of a file, wherever it is', () => {
  assert.equal(taken('*.cs', 'A.cs', 'a/B.cs', 'a/B.vb', '.hidden.cs'), 'A.cs a/B.cs .hidden.cs');
  assert.equal(taken('*', 'A.cs', 'a/.b/C'), 'A.cs a/.b/C');
  assert.equal(taken('A?.cs', 'A1.cs', 'A.cs', 'x/A2.cs'), 'A1.cs x/A2.cs');
});

test('with a slash: from the folder of the settings', () => {
  assert.equal(taken('/A.cs', 'A.cs', 'a/A.cs'), 'A.cs');
  assert.equal(taken('a/*.cs', 'a/A.cs', 'b/a/A.cs', 'a/b/A.cs'), 'a/A.cs');
  assert.equal(taken('a/**', 'a/A.cs', 'a/b/c/A.cs', 'b/A.cs'), 'a/A.cs a/b/c/A.cs');
  assert.equal(taken('a/**.cs', 'a/A.cs', 'a/b/A.cs', 'a/b/A.vb'), 'a/A.cs a/b/A.cs');
  assert.equal(taken('**/Tests/**/*.cs', 'Tests/A.cs', 'x/Tests/y/A.cs', 'x/A.cs'), 'Tests/A.cs x/Tests/y/A.cs');
});

test('choices, sets and ranges', () => {
  assert.equal(taken('*.{cs,appxmanifest}', 'A.cs', 'P.appxmanifest', 'A.vb'), 'A.cs P.appxmanifest');
  assert.equal(taken('[AB].cs', 'A.cs', 'C.cs'), 'A.cs');
  assert.equal(taken('[!AB].cs', 'A.cs', 'C.cs'), 'C.cs');
  assert.equal(taken('T{1..12}.cs', 'T1.cs', 'T12.cs', 'T13.cs', 'T.cs'), 'T1.cs T12.cs');
  assert.equal(taken('!A.cs', '!A.cs', 'B.cs'), '!A.cs');
});

test('a pattern for a folder takes everything in it', () => {
  const glob = compileFolderGlob('Generated/');
  assert.deepEqual(
    ['Generated/A.cs', 'x/Generated/y/A.cs', 'Generated.cs'].map(path => glob?.(path)),
    [true, true, false],
  );
});

test('what matches nothing is told apart', () => {
  assert.deepEqual(['', '[abc', '*.{cs', 'a(b'].map(compileGlob), [undefined, undefined, undefined, undefined]);
});
