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
  p.next();
  const texts: { start: number; end: number }[] = [];
  const parts: (Interpolation | { start: number; end: number })[] = [];
  while (!p.is('string end') && !p.is('end of file')) {
    if (p.is('string text')) {
      const text = { start: p.start, end: p.end };
      texts.push(text);
      parts.push(text);
      p.next();
    } else if (p.is('hole start')) {
      parts.push(parseHole(p));
    } else {
      p.next();
    }
  }
  p.next();
  const values = textValues(p, opening, contentStart, texts);
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

function textValues(
  p: Cursor,
  opening: string,
  contentStart: number,
  texts: readonly { start: number; end: number }[],
): string[] {
  const { text, literalError } = p;
  if (opening.endsWith('"""')) {
    if (onlyBlankUntilNewline(text, contentStart)) return rawContent(text, texts, literalError);
    return texts.map(part => text.slice(part.start, part.end));
  }
  const decode = opening.includes('@')
    ? (part: { start: number; end: number }) => decodeVerbatim(text.slice(part.start, part.end))
    : (part: { start: number; end: number }) => decodeEscapes(text, part.start, part.end, literalError);
  return texts.map(part => decode(part).replaceAll('{{', '{').replaceAll('}}', '}'));
}

function parseHole(p: Cursor): Interpolation {
  const start = p.start;
  p.next();
  const expression = parseExpression(p);
  const alignment = p.accept(',') ? parseExpression(p) : undefined;
  let format: string | undefined;
  if (p.is('hole format')) {
    format = p.text.slice(p.start + 1, p.end);
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
