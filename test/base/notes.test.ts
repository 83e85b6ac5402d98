// What is noted about an object stays with that object.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Notes } from '../../server/base/notes';

test('a note is made once, also where it says that there is nothing', () => {
  const notes = new Notes<object, string | undefined>();
  const owner = {};
  let asked = 0;
  const note = () => {
    asked++;
    return undefined;
  };
  assert.equal(notes.of(owner, note), undefined);
  assert.equal(notes.of(owner, note), undefined);
  assert.equal(asked, 1);
});

test('a copy of an object has none of its notes', () => {
  const notes = new Notes<object, string>();
  const owner = { name: 'a' };
  notes.set(owner, 'about a');
  assert.equal(notes.get({ ...owner }), undefined);
  assert.equal(notes.get(owner), 'about a');
});
