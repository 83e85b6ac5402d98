import assert from 'node:assert/strict';
import test from 'node:test';
import { decodeText } from '../../server/base/decode';
import { encodeLike } from '../../server/base/encode';

const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const encodings: Readonly<Record<string, Uint8Array>> = {
  'UTF-8': Buffer.from('<a>ü</a>\r\n'),
  'UTF-8 with a mark': Buffer.from('\ufeff<a>ü</a>\r\n'),
  'UTF-16 with a mark': utf16('\ufeff<a>ü</a>\r\n'),
  'UTF-16, the other order': utf16('\ufeff<a>ü</a>\r\n').swap16(),
  'UTF-16 without a mark': utf16('<a>ü</a>\r\n'),
  'UTF-16 without a mark, the other order': utf16('<a>ü</a>\r\n').swap16(),
  'Windows-1252': Buffer.from('<a>ü</a>\r\n', 'latin1'),
};

for (const [name, original] of Object.entries(encodings)) {
  test(`${name}: every byte that is not changed stays`, () => {
    const text = decodeText(original) ?? assert.fail();
    assert.deepEqual(Buffer.from(encodeLike(original, text) ?? []), Buffer.from(original));
    const changed = encodeLike(original, text.replace('a', 'bc')) ?? assert.fail();
    assert.equal(decodeText(changed), '<bc>ü</a>\r\n');
    assert.equal(changed.length - original.length, name.startsWith('UTF-16') ? 2 : 1);
  });
}

test('what the encoding cannot hold is refused', () => {
  const original = Buffer.from('ü', 'latin1');
  assert.deepEqual(Buffer.from(encodeLike(original, 'ü é') ?? []), Buffer.of(0xfc, 0x20, 0xe9));
  assert.equal(encodeLike(original, 'ü Ω'), undefined);
});

test('what was read with a loss is refused', () => {
  const broken = Buffer.concat([utf16('\ufeffab'), Buffer.of(0x00, 0xd8)]);
  assert.equal(encodeLike(broken, 'ab'), undefined);
});
