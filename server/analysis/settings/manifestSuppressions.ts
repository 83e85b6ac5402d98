// Suppressions in a manifest: XML comments that speak to the linter.
import type { Span } from '../../base/text';
import type { Manifest } from '../../manifest/manifest';
import type { XmlElement } from '../../manifest/xml';
import type { FileSuppressions } from '../engine/policy';
import { readCommentDirective } from './commentDirectives';
import { everywhere, lineAround, suppressionsOf } from './suppressionList';

export function readManifestSuppressions(manifest: Manifest): FileSuppressions {
  const { text, document } = manifest;
  const list = document.comments.flatMap(span => {
    const start = span.start + '<!--'.length;
    const directive = readCommentDirective(text.slice(start, span.end).replace(/-->$/, ''), start);
    if (!directive) return [];
    const where = {
      file: () => [everywhere(manifest)],
      line: () => [lineAround(manifest, span.start)],
      'next-line': () => partsOf(elementAfter(document.root, span.end)),
    }[directive.scope]();
    return suppressionsOf({ kind: 'comment', span, names: directive.names, reason: directive.reason }, where);
  });
  return { file: manifest, list, unseen: document.problems.length > 0 ? [everywhere(manifest)] : [] };
}

/** The first that begins there or later. */
function elementAfter(element: XmlElement | undefined, offset: number): XmlElement | undefined {
  if (!element || element.span.start >= offset) return element;
  if (element.span.end <= offset) return undefined;
  for (const child of element.children) {
    const found = elementAfter(child, offset);
    if (found) return found;
  }
  return undefined;
}

/** An element with its attributes and its own text, but not what stands inside its children. */
function partsOf(element: XmlElement | undefined): Span[] {
  if (!element) return [];
  const parts: Span[] = [];
  let start = element.span.start;
  for (const child of element.children) {
    parts.push({ start, end: child.span.start });
    start = child.span.end;
  }
  return [...parts, { start, end: element.span.end }];
}
