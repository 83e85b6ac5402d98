// Taking suppressions out of a file again.
import type { Span } from '../../../base/text';
import type { Directive, Suppression } from '../../engine/policy';
import type { Edits, TextFile } from '../../engine/rule';

/** All are of one directive, which goes too when nothing is left of it; `rest` stays. A `restore` that ended them goes along. */
export function removeSuppressions(
  file: TextFile,
  suppressions: readonly Suppression[],
  rest: readonly Suppression[],
): Edits {
  const [first] = suppressions;
  if (!first) return [];
  const { directive } = first;
  const start =
    rest.length > 0 ? suppressions.map(each => withoutName(directive, each.span)) : [alone(file, directive)];
  const names = new Set(suppressions.map(each => each.rule));
  const ends = new Set(suppressions.flatMap(({ end }) => end ?? []));
  const restored = [...ends].flatMap(end => {
    const gone = end.names.filter(each => names.has(each.rule));
    if (gone.length === 0) return [];
    return gone.length === end.names.length ? [alone(file, end)] : gone.map(each => withoutName(end, each.span));
  });
  return [...start, ...restored].map(span => ({ file, span, newText: '' }));
}

/** With the comma and blanks to its neighbour. */
function withoutName({ names }: Directive, span: Span): Span {
  const index = names.findIndex(each => each.span.start === span.start);
  const [before, after] = [names[index - 1], names[index + 1]];
  if (after) return { start: span.start, end: after.span.start };
  return { start: before?.span.end ?? span.start, end: span.end };
}

/** With its line, when it has one to itself, else with the blanks before it. */
function alone({ lines }: TextFile, { span }: Directive): Span {
  const { text } = lines;
  const before = /[ \t]*$/.exec(text.slice(0, span.start))?.[0].length ?? 0;
  const start = span.start - before;
  const after = /^[ \t]*(?:\/\/[^\r\n]*)?(\r\n|\n|\r|$)/.exec(text.slice(span.end));
  const startsLine = start === 0 || /[\r\n]/.test(text[start - 1] ?? '');
  return startsLine && after ? { start, end: span.end + after[0].length } : { start, end: span.end };
}
