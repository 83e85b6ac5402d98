// What of a manifest is still being typed: absence says nothing there, and half a value is no wrong value.
import type { XmlAttribute, XmlElement } from './xml';

/** Its tags are closed, so that all its attributes and children are known. `text` is that of the document. */
export function isWhole(text: string, element: XmlElement): boolean {
  return !isCutShort(element) && text[element.startTag.end - 1] === '>';
}

/** It is never closed: what follows it looks as if it stood in it. */
export function isCutShort({ endNameSpan, selfClosing }: XmlElement): boolean {
  return !endNameSpan && !selfClosing;
}

/** Its value stands between quotation marks. */
export function isWritten({ span, valueSpan }: XmlAttribute): boolean {
  return span.end > valueSpan.end;
}
