// The names of a start tag and its end tag, which have to change together.
import type { Span } from '../../base/text';
import type { Manifest } from '../../manifest/manifest';
import { contains, elementsAround } from './elements';

/** What a name may consist of, as a regular expression for editors. */
export const namePattern = '[^\\s<>/=\'"&?]+';

/** Undefined unless the offset is at one of the two names. */
export function linkedTagNames(manifest: Manifest, offset: number): readonly [Span, Span] | undefined {
  for (const { nameSpan, endNameSpan } of elementsAround(manifest, offset)) {
    if (endNameSpan && (contains(nameSpan, offset) || contains(endNameSpan, offset))) return [nameSpan, endNameSpan];
  }
  return undefined;
}
