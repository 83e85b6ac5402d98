// Somebody who types into a C# file, one character at a time, and takes it back again.
import { randomNumbers } from '../fuzz/mutations';

const phrases = {
  body: [
    'await Task.Delay(100);',
    'var name = listener.ToString();',
    'if (failures > 3) { return; }',
    'failures += 1;',
  ],
  comment: ['// What comes next must not fail.'],
  member: ['private int retries = 3;', 'public void Stop() { failures = 0; }', 'internal string Name { get; set; }'],
};

/**
 * The text after each keystroke, without end; the same for the same seed. As in an editor a new line begins at the
 * indentation of the one below.
 */
export function* typist(text: string, place: keyof typeof phrases, seed: number): Generator<string> {
  const random = randomNumbers(seed);
  const starts = place === 'member' ? /\n(?= {8}(?:public|private) (?!async Task<))/g : /\n(?= {12}\w)/g;
  const places = [...text.matchAll(starts)].map(({ index }) => index + 1);
  const indent = ' '.repeat(place === 'member' ? 8 : 12);
  for (;;) {
    const at = places[Math.floor(random() * places.length)] ?? 0;
    const phrase = phrases[place][Math.floor(random() * phrases[place].length)] ?? '';
    const typed = (length: number) => `${text.slice(0, at)}${indent}${phrase.slice(0, length)}\n${text.slice(at)}`;
    for (let length = 0; length <= phrase.length; length++) yield typed(length);
    for (let length = phrase.length - 1; length >= 0; length--) yield typed(length);
    yield text;
  }
}
