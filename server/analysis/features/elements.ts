// Finding one's way in the elements of a manifest, however deep they are nested and however broken the text is.
import type { Span } from '../../base/text';
import { descendants, type Manifest } from '../../manifest/manifest';
import type { XmlElement } from '../../manifest/xml';

/** All elements in the order of the text. */
export function elementsOf({ document }: Manifest): XmlElement[] {
  return document.root ? descendants(document.root) : [];
}

/** The elements around an offset, the outermost first. */
export function elementsAround(
  { document: { root } }: Manifest,
  offset: number,
  isAround: (span: Span, offset: number) => boolean = contains,
): XmlElement[] {
  const found: XmlElement[] = [];
  let next = root && isAround(root.span, offset) ? root : undefined;
  while (next) {
    found.push(next);
    // Where one element ends and the next begins, the second is meant.
    next = next.children.findLast(child => isAround(child.span, offset));
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
