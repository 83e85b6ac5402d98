// Every bodiless member of the .NET base library has a native behind it, or says why not.
import assert from 'node:assert/strict';
import test from 'node:test';
import { libraryNatives } from '../../extension/runtime/engine/natives/all';
import { notSimulated, prefixOf, reasonFor } from '../../extension/runtime/engine/natives/notSimulated';
import { externMembers } from './externMembers';

const members = externMembers();

test('every extern member of the library of .NET is native or excused', () => {
  assert.ok(members.size > 500, 'the declarations were not found');
  const missing = [...members]
    .filter(([id, known]) => !known && reasonFor(id, notSimulated) === undefined)
    .map(([id]) => id);
  assert.equal(missing.sort().join('\n'), '');
});

test('every native has a declaration', () => {
  const natives = libraryNatives.flatMap(module => [
    ...Object.keys(module.natives ?? {}),
    ...Object.keys(module.genericNatives ?? {}),
  ]);
  assert.equal(natives.filter(id => !members.has(id)).join('\n'), '');
});

test('nothing is excused that is there, or that nobody declares', () => {
  const excused = [...members].map(([id, known]) => ({ id, known, prefix: prefixOf(id, notSimulated) }));
  const needless = excused.filter(({ known, prefix }) => known && prefix !== undefined).map(({ id }) => id);
  const unknown = Object.keys(notSimulated).filter(prefix => !excused.some(each => each.prefix === prefix));
  assert.deepEqual({ needless, unknown }, { needless: [], unknown: [] });
});
