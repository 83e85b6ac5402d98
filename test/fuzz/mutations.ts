// Breaks C# texts at random, reproducibly: token ranges are deleted, doubled, swapped, or replaced by brackets and quotes.
import { lex } from '../../server/csharp/syntax/lexer';

/** Random numbers in [0, 1) from a seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const insertions = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '<',
  '>',
  ';',
  ',',
  '.',
  '..',
  '?',
  ':',
  '=>',
  '"',
  "'",
  '$"',
  '$"{',
  '@"',
  '"""',
  '$$"""',
  '/*',
  '*/',
  '//',
  '#if X\n',
  '\n#endif\n',
  '\n#else\n',
  '\n',
  'class',
  'public',
  'new',
  'await',
  'from x in',
  'switch {',
  'is',
  'not',
  'and',
  'case',
  'default',
  'delegate',
  'ref',
  'out',
  'async',
  'static',
  'record',
  'where',
  '\\u0041',
  '\0',
  '€',
];

/** A broken version of `text`. */
export function mutate(text: string, random: () => number): string {
  let result = text;
  const count = 1 + Math.floor(random() * 3);
  for (let i = 0; i < count; i++) result = mutateOnce(result, random);
  return result;
}

function mutateOnce(text: string, random: () => number): string {
  const { starts, ends } = lex(text);
  const pick = (limit: number) => Math.floor(random() * limit);
  const first = pick(starts.length);
  const last = Math.min(starts.length - 1, first + pick(random() < 0.8 ? 6 : 200));
  const start = starts[first] ?? 0;
  const end = ends[last] ?? text.length;
  switch (pick(5)) {
    case 0:
      return text.slice(0, start) + text.slice(end);
    case 1:
      return text.slice(0, end) + ' ' + text.slice(start);
    case 2: {
      const other = starts[pick(starts.length)] ?? 0;
      return text.slice(0, other) + text.slice(start, end) + ' ' + text.slice(other);
    }
    case 3:
      return text.slice(0, start) + insertions[pick(insertions.length)] + ' ' + text.slice(start);
    default:
      return text.slice(0, pick(text.length + 1));
  }
}
