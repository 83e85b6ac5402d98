// Takes an element of a manifest out of its place, and puts it into another one with the indentation that counts there.
import { applyEdits } from '../../../base/text';
import type { Manifest } from '../../../manifest/manifest';
import type { XmlElement } from '../../../manifest/xml';
import type { Edits } from '../../engine/rule';
import { indentOf, insertInto } from './manifestEdits';

/**
 * Puts elements after the last child of another one; `changes` are edits inside of them. Empty where that cannot be done:
 * a prefix would mean something else there, or the target has no end tag.
 */
export function putInto(
  manifest: Manifest,
  elements: readonly XmlElement[],
  target: XmlElement,
  changes: Edits = [],
): Edits {
  if (!elements.every(element => meansTheSame(element, target))) return [];
  return insertInto(
    manifest,
    target,
    elements.flatMap(element => linesOf(manifest, element, changes)),
  );
}

/** Without the indentation of its first line. */
export function linesOf(manifest: Manifest, element: XmlElement, changes: Edits = []): string[] {
  const { span } = element;
  const inside = changes.filter(edit => edit.span.start >= span.start && edit.span.end <= span.end);
  const written = applyEdits(
    manifest.text.slice(span.start, span.end),
    inside.map(({ span: { start, end }, newText }) => ({
      span: { start: start - span.start, end: end - span.start },
      newText,
    })),
  );
  const indent = indentOf(manifest, element);
  return written
    .split(/\r\n|\n|\r/)
    .map((line, i) => (i > 0 && line.startsWith(indent) ? line.slice(indent.length) : line));
}

/** Every prefix that the element may use from outside stands for the same namespace at the other place. */
export function meansTheSame({ parent }: XmlElement, target: XmlElement): boolean {
  return [...(parent?.namespaces ?? [])].every(([prefix, namespace]) => target.namespaces.get(prefix) === namespace);
}
