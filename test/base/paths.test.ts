// One form of path inside, whatever the operating system writes.
import assert from 'node:assert/strict';
import test from 'node:test';
import { folderOf, isInside, normalizePath, relativePath, resolvePath } from '../../server/base/paths';

test('normal form', () => {
  assert.equal(normalizePath('C:\\a\\.\\b\\..\\c\\'), 'C:/a/c');
  assert.equal(normalizePath('/a//b/../../../c'), '/c');
  assert.equal(normalizePath('a/../../b'), '../b');
  assert.equal(normalizePath('/'), '/');
});

test('from a folder, and back', () => {
  assert.equal(resolvePath('/app/Main', '..\\Tasks\\T.cs'), '/app/Tasks/T.cs');
  assert.equal(resolvePath('/app', 'D:\\x'), 'D:/x');
  assert.equal(relativePath('/app/Main', '/app/Tasks/T.cs'), '../Tasks/T.cs');
  assert.equal(relativePath('/app', '/app/x.cs'), 'x.cs');
  assert.equal(relativePath('C:/app', 'D:/x.cs'), 'D:/x.cs');
});

test('folders', () => {
  assert.equal(folderOf('/a/b.cs'), '/a');
  assert.equal(folderOf('/b.cs'), '/');
  assert.equal(folderOf('C:/b.cs'), 'C:/');
  assert.ok(isInside('/a', '/a/b'));
  assert.ok(isInside('/', '/a'));
  assert.ok(!isInside('/a', '/ab'));
});
