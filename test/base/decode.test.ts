// Files come in several encodings; a byte order mark never counts as a character.
import assert from 'node:assert/strict';
import test from 'node:test';
import { decodeText } from '../../server/base/decode';

const bytes = (...values: number[]) => Uint8Array.from(values);

test('byte order marks are taken off', () => {
  assert.equal(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61)), 'a');
  assert.equal(decodeText(bytes(0xff, 0xfe, 0x61, 0)), 'a');
  assert.equal(decodeText(bytes(0xfe, 0xff, 0, 0x61)), 'a');
});

test('UTF-16 without a mark is told by the "<" that XML begins with', () => {
  assert.equal(decodeText(bytes(0x3c, 0, 0x61, 0)), '<a');
  assert.equal(decodeText(bytes(0, 0x3c, 0, 0x61)), '<a');
  assert.equal(decodeText(bytes(0x61, 0, 0x62, 0)), undefined);
});

test('plain UTF-8, and Windows-1252 where it is no UTF-8', () => {
  assert.equal(decodeText(bytes(0xc2, 0xa9)), '©');
  assert.equal(decodeText(bytes(0x61, 0xa9, 0x0d)), 'a©\r');
});

test('what has zero bytes or stray control characters is no text', () => {
  assert.equal(decodeText(bytes(0x89, 0x50, 0x4e, 0x47, 0, 1)), undefined);
  assert.equal(decodeText(bytes(0x89, 0x50, 0x4e, 0x03)), undefined);
});
