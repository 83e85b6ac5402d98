// Every bodiless member of the .NET base library has a native behind it, or says why not.
import assert from 'node:assert/strict';
import test from 'node:test';
import { libraryNatives } from '../../extension/runtime/engine/natives/all';
import { notSimulated } from '../../extension/runtime/engine/natives/notSimulated';
import { externMembers } from './externMembers';

const members = externMembers();

test('every extern member of System.* is native or excused', () => {
  assert.ok(members.size > 500, 'the declarations were not found');
  const missing = [...members].filter(([id, known]) => !known && !notSimulated[id]).map(([id]) => id);
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
  const wrong = Object.keys(notSimulated).filter(id => members.get(id) !== false);
  assert.equal(wrong.join('\n'), '');
});
