// Parses interpolated strings: their text is decoded by flavour, their holes are ordinary expressions.
import type { Cursor } from './cursor';
import { parseExpression } from './expressions';
import { decodeEscapes, decodeVerbatim, rawContent } from './literals';
import type { InterpolatedString, InterpolatedText, Interpolation } from './nodes';
import { onlyBlankUntilNewline } from './strings';

/** The current token is `string start`. */
export function parseInterpolatedString(p: Cursor): InterpolatedString {
  const start = p.start;
  const contentStart = p.end;
  const opening = p.currentText();
  const flavour: Flavour = opening.endsWith('"""') ? 'raw' : opening.includes('@') ? 'verbatim' : 'regular';
  p.next();
  const texts: Range[] = [];
  const parts: (Interpolation | Range)[] = [];
  while (!p.is('string end') && !p.is('end of file')) {
    if (p.is('string text')) {
      const text = { start: p.start, end: p.end };
      texts.push(text);
      parts.push(text);
      p.next();
    } else if (p.is('hole start')) {
      parts.push(parseHole(p, flavour));
    } else {
      p.next();
    }
  }
  p.next();
  const values = textValues(p, flavour, contentStart, texts);
  let index = 0;
  return {
    kind: 'InterpolatedString',
    start,
    end: p.lastEnd,
    parts: parts.map((part): InterpolatedText | Interpolation =>
      'kind' in part
        ? part
        : { kind: 'InterpolatedText', start: part.start, end: part.end, text: values[index++] ?? '' },
    ),
  };
}

type Flavour = 'regular' | 'verbatim' | 'raw';
interface Range {
  readonly start: number;
  readonly end: number;
}

function textValues(p: Cursor, flavour: Flavour, contentStart: number, texts: readonly Range[]): string[] {
  const isMultiline = flavour === 'raw' && onlyBlankUntilNewline(p.text, contentStart);
  return isMultiline ? rawContent(p.text, texts, p.literalError) : texts.map(part => decode(p, flavour, part));
}

/** The meaning of literal text: escapes resolved, doubled braces single. */
function decode(p: Cursor, flavour: Flavour, { start, end }: Range): string {
  if (flavour === 'raw') return p.text.slice(start, end);
  const text =
    flavour === 'verbatim'
      ? decodeVerbatim(p.text.slice(start, end))
      : decodeEscapes(p.text, start, end, p.literalError);
  return text.replaceAll('{{', '{').replaceAll('}}', '}');
}

function parseHole(p: Cursor, flavour: Flavour): Interpolation {
  const start = p.start;
  p.next();
  const expression = parseExpression(p);
  const alignment = p.accept(',') ? parseExpression(p) : undefined;
  let format: string | undefined;
  if (p.is('hole format')) {
    format = decode(p, flavour, { start: p.start + 1, end: p.end });
    p.next();
  }
  if (!p.is('hole end')) skipToHoleEnd(p);
  p.next();
  return { kind: 'Interpolation', start, end: p.lastEnd, expression, alignment, format };
}

function skipToHoleEnd(p: Cursor): void {
  p.missing('CS1003', "Syntax error, '}' expected");
  for (let open = 0; !p.is('end of file'); p.next()) {
    if (p.is('hole start')) open++;
    else if (p.is('hole end') && open-- === 0) return;
  }
}
