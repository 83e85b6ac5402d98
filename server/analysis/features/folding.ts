// What can be folded in a manifest: elements, long start tags, comments.
import type { Span } from '../../base/text';
import type { Manifest } from '../../manifest/manifest';
import { contentOf, elementsOf, trimmed } from './elements';

/** Lines, counted from 0: when folded, those after `start` up to and with `end` are hidden. */
export interface Fold {
  readonly start: number;
  readonly end: number;
  readonly kind: 'element' | 'startTag' | 'comment';
}

/** In the order of the text. Where an element or a start tag ends, its last line stays to be seen. */
export function folds(manifest: Manifest): Fold[] {
  const lineOf = (offset: number) => manifest.lines.positionAt(offset).line;
  const linesOf = ({ start, end }: Span) => ({ start: lineOf(start), end: lineOf(end) });
  const elements = elementsOf(manifest).flatMap((element): Fold[] => {
    const tag = linesOf(element.startTag);
    const content = contentOf(element, manifest.text);
    const end = element.endNameSpan
      ? lineOf(element.span.end) - 1
      : content && lineOf(trimmed(content, manifest.text).end);
    return [
      { start: tag.start, end: tag.end - 1, kind: 'startTag' },
      { start: tag.end, end: end ?? tag.end, kind: 'element' },
    ];
  });
  const comments = manifest.document.comments.map((span): Fold => ({ ...linesOf(span), kind: 'comment' }));
  // Of several that begin in one line editors show one: the longest.
  const longest = new Map<number, Fold>();
  for (const fold of [...elements, ...comments]) {
    if (fold.end > Math.max(fold.start, longest.get(fold.start)?.end ?? 0)) longest.set(fold.start, fold);
  }
  return [...longest.values()].sort((a, b) => a.start - b.start);
}
