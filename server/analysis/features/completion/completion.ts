// What can be written at the cursor of a manifest; works while the document is broken in the middle of typing.
import type { Span } from '../../../base/text';
import type { Manifest } from '../../../manifest/manifest';
import { manifestCursor } from '../manifestCursor';
import { attributeCompletions } from './attributes';
import type { Completion, CompletionSurroundings } from './completionItem';
import { elementCompletions } from './elements';
import { textCompletions, valueCompletions } from './values';

export function completionsAt(manifest: Manifest, offset: number, surroundings: CompletionSurroundings): Completion[] {
  const cursor = manifestCursor(manifest, offset);
  switch (cursor?.kind) {
    case undefined:
      return [];
    case 'elementName':
      return elementCompletions(manifest, cursor);
    case 'endTag':
      return cursor.element ? [endTag(cursor.element.name, cursor.typed, manifest.text)] : [];
    case 'attributeName':
      return attributeCompletions(manifest, cursor);
    case 'value':
      return valueCompletions(manifest, cursor, surroundings);
    case 'text': {
      const { element, typed } = cursor;
      const isElementPlace = typed.start === typed.end;
      return [
        ...(element ? textCompletions(manifest, element, typed, surroundings) : []),
        ...(isElementPlace ? elementCompletions(manifest, { kind: 'elementName', parent: element, typed }) : []),
      ];
    }
  }
}

function endTag(name: string, span: Span, text: string): Completion {
  const newText = text[span.end] === '>' ? name : `${name}>`;
  return { label: name, kind: 'element', span, newText, isSnippet: false, also: [], sortText: '0' };
}
