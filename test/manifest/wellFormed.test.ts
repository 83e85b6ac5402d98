// What the reader finds no problem in, fast-xml-parser's validator accepts; what that one lets pass, the reader refuses.
import assert from 'node:assert/strict';
import test from 'node:test';
import { XMLValidator } from 'fast-xml-parser';
import { parseXml } from '../../server/manifest/xml';
import { forbiddenCharacters } from '../../server/manifest/xmlCharacters';
import { mutateManifest } from '../fuzz/manifestMutations';
import { manifestSeeds } from '../fuzz/manifestSeeds';
import { randomNumbers } from '../fuzz/mutations';

const isWellFormed = (text: string) =>
  parseXml(text).problems.length === 0 && forbiddenCharacters(text, 1).length === 0;

test('the reader is at least as strict as the library', () => {
  const seeds = manifestSeeds().slice(0, 20);
  const random = randomNumbers(3);
  let accepted = 0;
  for (let run = 0; run < 3000; run++) {
    const text = mutateManifest(seeds[run % seeds.length] ?? '', random);
    if (text === undefined || isKnownDisagreement(text) || !isWellFormed(text)) continue;
    accepted++;
    assert.equal(XMLValidator.validate(text), true, text);
  }
  assert.ok(accepted > 300, `${accepted} of the texts were accepted`);
});

/** The library counts brackets in a DOCTYPE without looking at quotes, and knows no names beyond U+FFFF. */
function isKnownDisagreement(text: string): boolean {
  return text.includes('<!DOCTYPE') || /[\u{10000}-\u{10FFFF}]/u.test(text);
}

const acceptedByTheLibrary = [
  ['a comment with --', '<a><!-- b -- c --></a>'],
  ['a comment that never ends', '<a/><!-- b'],
  ['a second root', '<a/><b/>'],
  ['"<" in a value', '<a b="<"/>'],
  ['an unknown entity in a value', '<a b="&nope;"/>'],
  ['an unknown entity in text', '<a>&nope;</a>'],
  ['the number of a forbidden character', '<a>&#1;</a>'],
  ['the end of a CDATA section in text', '<a>]]></a>'],
  ['a forbidden character', '<a>\u0001</a>'],
  ['half a surrogate pair', '<a>\uD800</a>'],
  ['a prefix that is not declared', '<a b:c="d"/>'],
  ['one attribute under two prefixes', '<a xmlns:b="u" xmlns:c="u" b:d="1" c:d="2"/>'],
  ['a declaration in capitals', '<?XML version="1.0"?><a/>'],
  ['a declaration without version', '<?xml encoding="utf-8"?><a/>'],
] as const;

for (const [name, text] of acceptedByTheLibrary) {
  test(`refused although the library takes it: ${name}`, () => {
    assert.equal(XMLValidator.validate(text), true);
    assert.equal(isWellFormed(text), false);
  });
}

test('names, characters and declarations that XML allows', () => {
  for (const text of [
    '<é/>',
    '<a𐐀/>',
    '<a·1 _b="\t😀"/>',
    "<?xml version='1.0' encoding='UTF-16' standalone='yes' ?><a/>",
    '<?xml-stylesheet href="a"?><a/><!-- b --><?c?>\r\n',
    '<!DOCTYPE a [<!ENTITY b "]>"><!-- "]> --><?c ]>?>]><a d="&b;">&b;</a>',
    '<a xmlns:xml="http://www.w3.org/XML/1998/namespace" xml:lang="en">&#x10FFFF;&#9;</a>',
    '<a b=">"/>',
  ])
    assert.deepEqual(parseXml(text).problems, [], text);
});
