// How texts are compared.
import assert from 'node:assert/strict';
import test from 'node:test';
import { upperText } from '../../extension/runtime/engine/natives/characters';
import { compareCulture, compareOrdinalIgnoreCase } from '../../extension/runtime/engine/natives/collation';
import { alphabetOf, languagesWithAlphabets } from '../../extension/runtime/engine/natives/collationRules';
import { checkProgram } from '../engine/check';

/** Each text comes before the next one. */
function checkOrder(texts: string, culture = '') {
  const list = texts.split(' < ');
  const alphabet = alphabetOf(culture);
  list.slice(1).forEach((text, i) => {
    assert.equal(compareCulture(list[i]!, text, { alphabet }), -1, `${list[i]} < ${text}`);
    assert.equal(compareCulture(text, list[i]!, { alphabet }), 1, `${text} > ${list[i]}`);
  });
}

test('letters first, then accents, then case, hyphens last', () => {
  checkOrder('_a < 10 < 9 < a < A < ä < Ä < abc < ABC < b < B < Zebra');
  checkOrder('coop < co-op < CO-OP < cooq');
  checkOrder('a < apple < Apple < Äpfel < b'.replace('apple < Apple < Äpfel', 'Äpfel < apple < Apple'));
});

test('what is equal', () => {
  assert.equal(compareCulture('ä', 'a\u0308'), 0);
  assert.equal(compareCulture('Straße', 'Strasse'), 0);
  assert.equal(compareCulture('HELLO', 'hello', { ignoreCase: true }), 0);
  assert.equal(compareCulture('résumé', 'resume', { ignoreNonSpace: true }), 0);
  assert.notEqual(compareCulture('ø', 'o'), 0);
});

test('ordinal comparison without case goes by capital units', () => {
  assert.equal(compareOrdinalIgnoreCase('straße', 'STRAßE'), 0);
  assert.ok(compareOrdinalIgnoreCase('_', 'a') > 0);
  assert.ok(compareOrdinalIgnoreCase('a', 'B') < 0);
});

test('the invariant culture leaves single letters single, and ASCII apart', () => {
  assert.equal(upperText('äßıſé'), 'ÄßıſÉ');
});

test('letters of a language stand where its alphabet has them', () => {
  checkOrder('a < ä < z < Zebra', 'de-DE');
  checkOrder('a < z < Zebra < å < Åke < ä < ö', 'sv-SE');
  checkOrder('a < z < æble < øl < å < aa < ål', 'da-DK');
  checkOrder('nube < ñandú < oso', 'es-ES');
  checkOrder('cena < cukr < čaj < dům < hora < chata < i', 'cs-CZ');
  checkOrder('ci < cukor < cs < csak', 'hu-HU');
  checkOrder('asz < asszony < aszta', 'hu-HU');
  checkOrder('ıhlamur < IŞIK < ikiz < İZ', 'tr-TR');
  checkOrder('и < й < к', 'ru-RU');
  checkOrder('и < і < ї < й', 'uk-UA');
});

test('marks in any order, and capitals, are of the same letter', () => {
  const alphabet = alphabetOf('vi-VN');
  assert.equal(compareCulture('ậ', 'a\u0302\u0323', { alphabet }), 0);
  checkOrder('a < az < ậ < âz < b', 'vi-VN');
  assert.equal(compareCulture('I', 'ı', { ignoreCase: true, alphabet: alphabetOf('tr') }), 0);
  assert.notEqual(compareCulture('I', 'i', { ignoreCase: true, alphabet: alphabetOf('tr') }), 0);
});

checkProgram(
  'programs sort by the current culture, by the one they name, or by none',
  `
using System.Globalization;
class Program {
  static void Main() {
    var words = new[] { "zebra", "ål", "äpple", "öl", "apa", "Åke" };
    Console.WriteLine(string.Join(" ", words.OrderBy(x => x)));
    CultureInfo.CurrentCulture = new CultureInfo("sv-SE");
    Console.WriteLine(string.Join(" ", words.OrderBy(x => x)));
    Console.WriteLine(string.Join(" ", words.OrderBy(x => x, StringComparer.InvariantCulture)));
    Console.WriteLine(string.Join(" ", words.OrderBy(x => x, StringComparer.Create(new CultureInfo("de-DE"), false))));
    Array.Sort(words);
    Console.WriteLine(string.Join(" ", words));
    Console.WriteLine("ä".CompareTo("z") + " " + string.Compare("ä", "z", StringComparison.InvariantCulture) + " " + string.Compare("ä", "z", false, new CultureInfo("en-US")) + " " + new CultureInfo("fi-FI").CompareInfo.Compare("ä", "z"));
    CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
    Console.WriteLine("i".Equals("I", StringComparison.CurrentCultureIgnoreCase) + " " + "ı".Equals("I", StringComparison.CurrentCultureIgnoreCase) + " " + new HashSet<string>(StringComparer.CurrentCultureIgnoreCase) { "ı" }.Contains("I"));
  }
}`,
  `
Åke ål apa äpple öl zebra
apa zebra Åke ål äpple öl
Åke ål apa äpple öl zebra
Åke ål apa äpple öl zebra
apa zebra Åke ål äpple öl
1 -1 -1 1
False True True
`,
);

const scripts = { Latn: 'abcdefghijklmnopqrstuvwxyz', Cyrl: 'абвгдежзийклмнопрстуфхцчшщъыьэюя' };

for (const language of languagesWithAlphabets)
  for (const [script, around] of Object.entries(scripts)) {
    const alphabet = alphabetOf(language)!;
    const own = [...alphabet.letters].filter(([, { after, isDoubled }]) => around.includes(after) && !isDoubled);
    if (own.length === 0) continue;
    test(`the alphabet of ${language} has the order of CLDR (${script})`, () => {
      const letters = [...new Set([...own.flatMap(([letter, { after }]) => [letter, after]), ...around])];
      const cldr = new Intl.Collator(`${language}-${script}`, { caseFirst: 'false' });
      const ours = letters.toSorted((a, b) => compareCulture(a, b, { alphabet }));
      assert.equal(ours.join(' '), letters.toSorted(cldr.compare).join(' '));
    });
  }
