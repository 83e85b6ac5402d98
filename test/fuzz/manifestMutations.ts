// Breaks manifests at random, reproducibly: characters, tags, attributes, encodings, cuts, doublings and deep nesting.
import { decodeText } from '../../server/base/decode';

type Random = () => number;

const insertions = [
  ...['<', '>', '/', '</', '/>', '"', "'", '=', '&', ';', ' ', '\n', '\r', '\t', ':', '-', '?', '!', '[', ']', '$'],
  ...['<!--', '-->', '--', '<![CDATA[', ']]>', '<?xml version="1.0"?>', '<?', '?>', '<!', '<!DOCTYPE a>'],
  ...[
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '&b;',
    '&amp;',
    '&#1;',
    '&#x41;',
    '&#xD800;',
    '&lt',
    'xmlns:q="urn:q"',
    ' xmlns=""',
  ],
  ...[' a="1"', ' a=1', ' a', '<q:b/>', '<b>', '</b>', '<b/>', '<Task Type="timer"/>', '</Extension>', 'Category="x"'],
  ...[
    '\0',
    '\u0001',
    '\uFFFD',
    '\uFFFE',
    '\uFEFF',
    '\uD800',
    '\uDC00',
    '\u00A0',
    '\u2028',
    'é',
    '😀',
    '$targetnametoken$',
  ],
];

/** A broken version of `text`: one to three changes. Undefined when bytes came out that are no text. */
export function mutateManifest(text: string, random: Random): string | undefined {
  let result = text;
  const count = 1 + Math.floor(random() * 3);
  for (let i = 0; i < count; i++) result = mutateOnce(result, random);
  return random() < 0.05 ? throughBytes(result, random) : result;
}

function mutateOnce(text: string, random: Random): string {
  const pick = (limit: number) => Math.floor(random() * limit);
  const place = pick(text.length + 1);
  const piece = pick(2) === 0 ? characters(text, place, random) : markup(text, place);
  const without = text.slice(0, piece.start) + text.slice(piece.end);
  const taken = text.slice(piece.start, piece.end);
  switch (pick(8)) {
    case 0:
      return without;
    case 1:
      return text.slice(0, piece.end) + text.slice(piece.start);
    case 2: {
      const target = pick(without.length + 1);
      return without.slice(0, target) + taken + without.slice(target);
    }
    case 3:
      return pick(4) === 0 ? text.slice(0, place) : without;
    case 4: {
      // Seldom: such a text takes long.
      const times = pick(20) === 0 ? 2000 : pick(6);
      return text.slice(0, piece.end) + taken.repeat(times) + text.slice(piece.end);
    }
    default:
      return text.slice(0, place) + (insertions[pick(insertions.length)] ?? '') + text.slice(place);
  }
}

function characters(text: string, start: number, random: Random): { start: number; end: number } {
  const length = random() < 0.8 ? 4 : 200;
  return { start, end: Math.min(text.length, start + 1 + Math.floor(random() * length)) };
}

/** The tag, attribute value or text around or behind a place. */
function markup(text: string, place: number): { start: number; end: number } {
  const start = Math.max(0, text.lastIndexOf(text[place] === '"' ? ' ' : '<', place));
  const end = text.indexOf(text[place] === '"' ? '"' : '>', place + 1);
  return { start, end: end < 0 ? text.length : end + 1 };
}

/** Written in some encoding, one byte broken, and read again as files are read. */
function throughBytes(text: string, random: Random): string | undefined {
  const wide = random() < 0.5;
  const bytes = new Uint8Array(wide ? Buffer.from(`\uFEFF${text}`, 'utf16le') : Buffer.from(text, 'utf8'));
  bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  return decodeText(random() < 0.5 ? bytes : bytes.subarray(0, Math.floor(random() * bytes.length)));
}
