// What stands at an offset of a manifest, also in the middle of typing: a tag, an attribute, a value, a text.
import type { Span } from '../../base/text';
import type { Manifest } from '../../manifest/manifest';
import type { XmlAttribute, XmlElement } from '../../manifest/xml';
import { elementsAround } from './elements';

/** `typed` is what would be replaced by a completion. */
export type ManifestCursor =
  /** Behind `<`: the name of an element begins here. `typed` includes the `<`. */
  | {
      readonly kind: 'elementName';
      readonly parent: XmlElement | undefined;
      readonly element?: XmlElement;
      readonly typed: Span;
    }
  /** Behind `</`. */
  | { readonly kind: 'endTag'; readonly element: XmlElement | undefined; readonly typed: Span }
  | {
      readonly kind: 'attributeName';
      readonly element: XmlElement;
      readonly attribute?: XmlAttribute;
      readonly typed: Span;
    }
  | { readonly kind: 'value'; readonly element: XmlElement; readonly attribute: XmlAttribute; readonly typed: Span }
  /** Between tags; `typed` is the text without blanks around it. */
  | { readonly kind: 'text'; readonly element: XmlElement | undefined; readonly typed: Span };

/** Undefined in comments, CDATA sections, declarations. */
export function manifestCursor(manifest: Manifest, offset: number): ManifestCursor | undefined {
  const { text } = manifest;
  if (isInside(text, offset, '<!--', '-->') || isInside(text, offset, '<![CDATA[', ']]>')) return undefined;
  const around = elementsAround(manifest, offset, isAround);
  const innermost = around.at(-1);

  // The tag that the offset stands in, if any: its element knows its attributes.
  const inTag =
    innermost && offset > innermost.startTag.start && isBeforeEnd(innermost.startTag, text, offset)
      ? innermost
      : undefined;
  if (inTag) return inStartTag(inTag, text, offset);

  const open = text.lastIndexOf('<', offset - 1);
  const before = open < 0 ? '' : text.slice(open, offset);
  const endTag = /^<\/([\w:.-]*)$/.exec(before);
  if (endTag)
    return {
      kind: 'endTag',
      element: openBefore(around, open),
      typed: { start: open + 2, end: wordEnd(text, offset) },
    };
  if (/^<[\w:.-]*$/.test(before)) {
    return {
      kind: 'elementName',
      parent: openBefore(around, open),
      typed: { start: open, end: wordEnd(text, offset) },
    };
  }
  if (/^<[?!]/.test(before) && !before.includes('>')) return undefined;
  const element = openBefore(around, offset);
  return { kind: 'text', element, typed: textAround(text, offset) };
}

function inStartTag(element: XmlElement, text: string, offset: number): ManifestCursor {
  const { nameSpan, startTag } = element;
  if (offset <= nameSpan.end) {
    return {
      kind: 'elementName',
      parent: element.parent,
      element,
      typed: { start: startTag.start, end: nameSpan.end },
    };
  }
  for (const attribute of element.attributes) {
    const { valueSpan } = attribute;
    if (offset >= attribute.nameSpan.start && offset <= attribute.nameSpan.end)
      return { kind: 'attributeName', element, attribute, typed: attribute.nameSpan };
    if (offset >= valueSpan.start && offset <= valueSpan.end && valueSpan.start > attribute.nameSpan.end)
      return { kind: 'value', element, attribute, typed: valueSpan };
  }
  const start = offset - (/[\w:.-]*$/.exec(text.slice(nameSpan.end, offset))?.[0].length ?? 0);
  return { kind: 'attributeName', element, typed: { start, end: wordEnd(text, offset) } };
}

/** In front of the `>` or `/>` that ends the tag; a tag without one ends where the reader gave it up. */
function isBeforeEnd({ end }: Span, text: string, offset: number): boolean {
  if (text[end - 1] !== '>') return offset <= end;
  return text[end - 2] === '/' ? offset <= end - 2 : offset <= end - 1;
}

/** In front of an element is outside of it. */
function isAround({ start, end }: Span, offset: number): boolean {
  return start < offset && offset <= end;
}

/** The innermost element whose content has begun before the offset, and not ended. */
function openBefore(around: readonly XmlElement[], offset: number): XmlElement | undefined {
  return around.findLast(({ startTag, endNameSpan, selfClosing, span }) => {
    if (startTag.end > offset || selfClosing) return false;
    return offset <= (endNameSpan ? endNameSpan.start - 2 : span.end);
  });
}

function isInside(text: string, offset: number, opening: string, closing: string): boolean {
  const start = text.lastIndexOf(opening, offset - 1);
  if (start < 0 || start + opening.length > offset) return false;
  const end = text.indexOf(closing, start);
  return end < 0 || end + closing.length > offset;
}

function wordEnd(text: string, offset: number): number {
  let end = offset;
  while (/[\w:.-]/.test(text[end] ?? ' ')) end++;
  return end;
}

function textAround(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !/[<>\s]/.test(text[start - 1] ?? '<')) start--;
  let end = offset;
  while (end < text.length && !/[<>\s]/.test(text[end] ?? '<')) end++;
  return { start, end };
}
