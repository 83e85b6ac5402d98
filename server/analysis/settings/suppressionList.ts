// What both languages need to make suppressions of what they have read.
import type { Span } from '../../base/text';
import type { Directive, Suppression } from '../engine/policy';
import type { TextFile } from '../engine/rule';

/** One for each name; one for all rules where no name is given. */
export function suppressionsOf(directive: Directive, where: readonly Span[]): Suppression[] {
  if (directive.names.length === 0) return [{ rule: undefined, where, span: directive.span, directive }];
  return directive.names.map(({ rule, span }) => ({ rule, where, span, directive }));
}

/** What is missing at the end of the text is marked there. */
export function everywhere({ lines }: TextFile): Span {
  return { start: 0, end: lines.text.length + 1 };
}

/** With its end, where missing things are marked. */
export function lineAround({ lines }: TextFile, offset: number): Span {
  const { start, end } = lines.lineSpan(lines.positionAt(offset).line);
  return { start, end: end + 1 };
}
