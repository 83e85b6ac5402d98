// Hostile and broken manifests: an answer in bounded time, a clear finding, nothing expanded. Whatever grows faster than its
// text would run into the time limit of the tests: the large texts here have a million characters and more.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { rules } from '../../server/analysis/rules/index';
import { decodeText } from '../../server/base/decode';
import { readManifest } from '../../server/manifest/manifest';
import { parseXml } from '../../server/manifest/xml';
import { longManifest } from '../bench/longManifest';
import { windows10 } from '../harness/manifests';
import { findingsIn } from '../harness/rules';

/** What all rules say about this text, as rule ids in the order of the text. */
function idsIn(text: string): string[] {
  return findingsIn([{ path: '/Package.appxmanifest', text }], rules).map(finding => finding.rule);
}

test('an entity bomb is refused, not expanded', () => {
  const entities = Array.from({ length: 50 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('\n');
  const bomb = `<!DOCTYPE a [<!ENTITY e0 "ha">\n${entities}]>\n<Package Name="&e50;">&e50;</Package>`;
  assert.deepEqual([...new Set(idsIn(bomb))].includes('xml-doctype'), true);
  const { root, problems } = parseXml(bomb);
  assert.deepEqual(problems, []);
  assert.equal(root?.attributes[0]?.value, '&e50;');
  assert.equal(root?.text, '&e50;');
});

test('a document type that names files elsewhere is refused', () => {
  const text =
    '<!DOCTYPE a SYSTEM "https://example.invalid/a.dtd" [<!ENTITY e SYSTEM "file:///etc/hostname">]>\n<Package>&e;</Package>';
  assert.equal(idsIn(text)[0], 'xml-doctype');
  assert.equal(parseXml(text).root?.text, '&e;');
});

test('ten megabytes', () => {
  const text = longManifest(240_000);
  assert.ok(text.length > 10_000_000);
  const manifest = readManifest('/Package.appxmanifest', text);
  assert.deepEqual(manifest.document.problems, []);
  assert.ok(manifest.backgroundTasks.length > 5000);
  assert.deepEqual(
    idsIn(text).filter(id => id.startsWith('xml-')),
    [],
  );
});

test('elements nested a hundred thousand deep, closed and not, each with a namespace of its own', () => {
  const depth = 100_000;
  const closed = '<a>'.repeat(depth) + '</a>'.repeat(depth);
  assert.deepEqual(parseXml(closed).problems, []);
  idsIn(closed);
  assert.ok(idsIn('<Extension>'.repeat(depth)).includes('xml-not-well-formed'));
  idsIn(windows10('<Extensions><Extension Category="windows.backgroundTasks">'.repeat(20_000)));
  const declaring = Array.from({ length: depth }, (_, i) => `<p${i}:a xmlns:p${i}="u">`).join('');
  assert.equal(parseXml(declaring).problems.length, 1);
});

test('a manifest cut off behind any byte says so, in each encoding', () => {
  const text = readFileSync('samples/chat-socket/Package.appxmanifest', 'utf8').replace(/^\uFEFF/, '');
  const end = text.lastIndexOf('>');
  const encodings = [Buffer.from(text.slice(0, end)), Buffer.from(`\uFEFF${text.slice(0, end)}`, 'utf16le')];
  for (const bytes of encodings)
    for (let length = 0; length <= bytes.length; length++) {
      const cut = decodeText(bytes.subarray(0, length));
      assert.ok(cut !== undefined && parseXml(cut).problems.length > 0, `${length} bytes`);
    }
  for (let length = 0; length <= end; length += 41)
    assert.ok(idsIn(text.slice(0, length)).includes('xml-not-well-formed'), `${length} characters`);
});

test('what is no text is no manifest', () => {
  assert.equal(decodeText(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0)), undefined);
  assert.equal(decodeText(Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)), undefined);
  assert.ok(idsIn('PK\u0003\u0004 \uFFFD\u0001').includes('xml-not-well-formed'));
});

test('thousands of mistakes give a few hundred findings at most, and those in order', () => {
  const many = windows10(
    '<Extension Category="windows.backgroundTasks"><BackgroundTasks><Task Type="x"/>&no;\u0001</BackgroundTasks></Extension>'.repeat(
      5000,
    ),
  );
  const ids = idsIn(many);
  for (const id of new Set(ids)) assert.ok(ids.filter(each => each === id).length <= 201, id);
  assert.ok(ids.length > 300);
});

const million = (part: string) => part.repeat(Math.ceil(1_000_000 / part.length));
const hostile: Readonly<Record<string, string>> = {
  'lone brackets': million('<'),
  'beginnings of comments': million('<!--'),
  'beginnings of declarations': million('<!'),
  'beginnings of instructions': million('<?a '),
  'a document type full of unclosed comments': `<!DOCTYPE a [${million('<!--')}`,
  'document types': million('<!DOCTYPE a ['),
  'end tags that end nothing': `${million('<a>')}${million('</b>')}`,
  'one tag with quotes that never close': `<a ${million('b=\'\nc="\n')}`,
  'one tag with very many attributes': `<a ${Array.from({ length: 80_000 }, (_, i) => `b${i}=""`).join(' ')}/>&`,
  'one attribute again and again': `<a ${million('b="" ')}/>`,
  'one attribute again and again under two prefixes': `<a xmlns:p="u" xmlns:q="u" ${million('p:b="" q:b="" ')}/>`,
  'one name': `<${million('a')}`,
  'one value': `<a b="${million('&')}"/>`,
  'one number': `<a b="&#${million('1')};"/>`,
  'blanks in a tag': `<a ${million(' ')}`,
  'blanks in a declaration': `<?xml${million(' ')}?><a/>`,
  'closing brackets': `<a>${million(']')}&</a>`,
  'texts before a bracket': `<a>${million('t<b/>')}]]></a>`,
  dashes: `<!--${million('-')}`,
  'forbidden characters': `<a>${million('\u0001')}</a>`,
  'halves of surrogate pairs': `<a>${million('\uDC00')}</a>`,
  'line ends': million('\r'),
};

for (const [name, text] of Object.entries(hostile))
  test(`a million characters: ${name}`, () => {
    const ids = idsIn(text);
    assert.ok(
      ids.some(id => id.startsWith('xml-')),
      ids.join(' '),
    );
    assert.ok(ids.length < 1000);
  });

test('the same mistake in thirty thousand siblings', () => {
  for (const mistake of ['<Capability Name="InternetClient"/>', '<uap:DeviceCapability Name="microphone"/>'])
    assert.ok(idsIn(windows10('', undefined, `<Capabilities>${mistake.repeat(30_000)}</Capabilities>`)).length > 0);
});
