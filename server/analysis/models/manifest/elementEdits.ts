// Places and edits in a manifest: where a value or a text stands, taking an attribute out, moving an element.
import type { Span } from '../../../base/text';
import type { Manifest } from '../../../manifest/manifest';
import type { XmlAttribute, XmlElement } from '../../../manifest/xml';
import type { Edits } from '../../engine/rule';

type Edit = Edits[number];

/** The value; an empty one is marked with its quotation marks. */
export function valueSpanOf({ text }: Manifest, { valueSpan: { start, end } }: XmlAttribute): Span {
  return start === end && /["']/.test(text[end] ?? '') ? { start: start - 1, end: end + 1 } : { start, end };
}

/** The text of an element without blanks around it; its name when there is none that could be marked. */
export function textSpan(element: XmlElement): Span {
  return element.textSpan ?? element.nameSpan;
}

/** The whole text with the blanks around it; undefined where comments or elements are part of it. */
export function plainTextSpan({ text }: Manifest, { startTag, endNameSpan }: XmlElement): Span | undefined {
  if (!endNameSpan) return undefined;
  const span = { start: startTag.end, end: endNameSpan.start - '</'.length };
  return text.slice(span.start, span.end).includes('<') ? undefined : span;
}

/** The value of the attribute, or the text of the element where no attribute is meant. */
export function fieldSpan(manifest: Manifest, element: XmlElement, attribute: XmlAttribute | undefined): Span {
  return attribute ? valueSpanOf(manifest, attribute) : textSpan(element);
}

/** As it has to be written between double quotation marks. */
export function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** With the blanks before it. */
export function removeAttribute(manifest: Manifest, attribute: XmlAttribute): Edit {
  const { text } = manifest;
  let start = attribute.nameSpan.start;
  while (/\s/.test(text[start - 1] ?? '')) start--;
  return { file: manifest, span: { start, end: attribute.span.end }, newText: '' };
}

/** With the blanks before it: an element with a line of its own leaves no line behind. */
export function removeElement(manifest: Manifest, element: XmlElement): Edit {
  return { file: manifest, span: withBlanksBefore(manifest.text, element.span), newText: '' };
}

/** On a line of its own where the other one has one. */
export function insertBefore(manifest: Manifest, other: XmlElement, text: string): Edit {
  const at = other.span.start;
  const blanks = manifest.text.slice(withBlanksBefore(manifest.text, other.span).start, at);
  return { file: manifest, span: { start: at, end: at }, newText: text + blanks };
}

/** After the attributes that the element has. */
export function addAttribute(manifest: Manifest, element: XmlElement, text: string): Edit {
  const at = element.attributes.at(-1)?.span.end ?? element.nameSpan.end;
  return { file: manifest, span: { start: at, end: at }, newText: ` ${text}` };
}

/** Where tags do not match, it is a guess where elements end: to move or remove one may do harm. */
export function isSound({ document }: Manifest): boolean {
  return document.problems.length === 0;
}

/** Takes the element with its line, and puts it before the other one with that one's indentation. */
export function moveBefore(manifest: Manifest, element: XmlElement, other: XmlElement): readonly Edit[] {
  return moveAllBefore(manifest, [element], other);
}

/** They keep their order. */
export function moveAllBefore(manifest: Manifest, elements: readonly XmlElement[], other: XmlElement): readonly Edit[] {
  const { text } = manifest;
  const moved = elements.map(({ span }) => text.slice(span.start, span.end));
  const blanks = text.slice(withBlanksBefore(text, other.span).start, other.span.start);
  const at = other.span.start;
  return [
    { file: manifest, span: { start: at, end: at }, newText: moved.map(each => each + blanks).join('') },
    ...elements.map(element => removeElement(manifest, element)),
  ];
}

function withBlanksBefore(text: string, { start, end }: Span): Span {
  let from = start;
  while (/\s/.test(text[from - 1] ?? '')) from--;
  return { start: from, end };
}
