// Finding one's way in the elements of a manifest, however deep they are nested and however broken the text is.
import type { Span } from '../../base/text';
import type { Manifest } from '../../manifest/manifest';
import type { XmlElement } from '../../manifest/xml';

/** All elements in the order of the text. */
export function elementsOf({ document }: Manifest): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = document.root ? [document.root] : [];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    found.push(element);
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i];
      if (child) waiting.push(child);
    }
  }
  return found;
}

/** The elements around an offset, the outermost first. */
export function elementsAround({ document }: Manifest, offset: number): XmlElement[] {
  const found: XmlElement[] = [];
  let next = document.root && contains(document.root.span, offset) ? document.root : undefined;
  while (next) {
    found.push(next);
    // Where one element ends and the next begins, the second is meant.
    next = next.children.findLast(child => contains(child.span, offset));
  }
  return found;
}

/** Both ends count: a cursor behind the last character still touches it. */
export function contains(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Between start tag and end tag; undefined where there is nothing between them, as in `<a/>`. */
export function contentOf(element: XmlElement, text: string): Span | undefined {
  if (text.startsWith('/>', element.startTag.end - 2)) return undefined;
  const end = element.endNameSpan ? element.endNameSpan.start - '</'.length : element.span.end;
  return end > element.startTag.end ? { start: element.startTag.end, end } : undefined;
}

/** Without the blanks around it. */
export function trimmed({ start, end }: Span, text: string): Span {
  const inside = text.slice(start, end);
  const from = start + inside.length - inside.trimStart().length;
  return { start: from, end: from + inside.trim().length };
}

/** Comments have no place in the tree. One that is not closed ends with the text. */
export function commentsOf(text: string): Span[] {
  const found = text.matchAll(/<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)/g);
  return [...found]
    .filter(([match]) => match.startsWith('<!--'))
    .map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
}
