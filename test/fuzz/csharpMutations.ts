// Changes C# at random, reproducibly: broken tokens, and other programs that are nearly right.
import { mutate } from './mutations';

type Random = () => number;

/** One to three changes; `other` is a second program to take pieces from. */
export function mutateCSharp(text: string, other: string, random: Random): string {
  let result = text;
  const count = 1 + Math.floor(random() * 3);
  for (let i = 0; i < count; i++) result = mutateOnce(result, other, random);
  return result;
}

function mutateOnce(text: string, other: string, random: Random): string {
  const pick = (limit: number) => Math.floor(random() * limit);
  switch (pick(8)) {
    case 0:
      return renamed(text, random);
    case 1:
      return text.slice(0, pick(text.length + 1));
    case 2: {
      // A statement or declaration of the other program.
      const lines = other.split('\n');
      const from = pick(lines.length);
      return inserted(text, lines.slice(from, from + 1 + pick(6)).join('\n'), random);
    }
    case 3: {
      const lines = text.split('\n');
      const [at, to] = [pick(lines.length), pick(lines.length)];
      lines.splice(to, 0, ...lines.splice(at, 1 + pick(3)));
      return lines.join('\n');
    }
    case 4: {
      const piece = pieces[pick(pieces.length)] ?? '';
      // Seldom: such a text takes long.
      return inserted(text, piece.repeat(pick(30) === 0 ? 1000 : 1 + pick(4)), random);
    }
    default:
      return mutate(text, random);
  }
}

const pieces = [
  ...['(', '{ ', '[', 'a.b().', 'x + ', '!', 'await ', 'new A { B = ', 'if (x) ', 'x => ', '(int)', 'a ? b : ', '$"{'],
  ...[
    'try { } finally { ',
    'lock (this) ',
    'using (var q = x) ',
    'checked(',
    'x switch { _ => ',
    'ref ',
    '@',
    '\\u0041',
  ],
  ...[
    'namespace N { ',
    'class C { ',
    'void M() { ',
    'A<',
    '#if A\n',
    '#region\n',
    '/// <summary>\n',
    '\u00A0',
    '\uD800',
  ],
  ...[
    'return; ',
    'deferral.Complete(); ',
    'goto x; x: ',
    'yield return 1; ',
    'base.Run(null); ',
    'this.',
    '..',
    '\0',
    '😀',
  ],
];

function inserted(text: string, piece: string, random: Random): string {
  const breaks = [...text.matchAll(/[;{}\n]/g)];
  const place = breaks[Math.floor(random() * breaks.length)]?.index ?? 0;
  return `${text.slice(0, place + 1)}${piece}${text.slice(place + 1)}`;
}

/** All uses of a name become another one of the same program: types, members and variables that mean something else. */
function renamed(text: string, random: Random): string {
  const names = [...new Set(text.match(/\b[A-Za-z_]\w+\b/g) ?? [])];
  const pick = () => names[Math.floor(random() * names.length)] ?? 'x';
  const [from, to] = [pick(), pick()];
  return random() < 0.5
    ? text.replace(new RegExp(`\\b${from}\\b`, 'g'), to)
    : text.replace(new RegExp(`\\b${from}\\b`), to);
}
