// What can be written at the cursor of a manifest; works while the document is broken in the middle of typing.
import type { Span } from '../../../base/text';
import type { Manifest } from '../../../manifest/manifest';
import { manifestCursor } from '../manifestCursor';
import { attributeCompletions } from './attributes';
import { elementCompletions } from './elements';
import { textCompletions, valueCompletions } from './values';

export interface Completion {
  readonly label: string;
  readonly kind: 'element' | 'attribute' | 'value' | 'namespace' | 'class' | 'file' | 'reference';
  /** A few words beside the label. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What it replaces. */
  readonly span: Span;
  /** With `$1` and `${1:…}` where something is to be filled in, when `isSnippet`. */
  readonly newText: string;
  readonly isSnippet: boolean;
  /** Edits elsewhere: a namespace is declared on the way. */
  readonly also: readonly { readonly span: Span; readonly newText: string }[];
  /** Orders the list. */
  readonly sortText: string;
}

/** What completion wants to know about the app around the manifest; asked only where it is needed. */
export interface CompletionSurroundings {
  /** Classes of the app that Windows can run as background tasks. */
  taskClasses(): readonly { readonly fullName: string; readonly detail: string }[];
  /** Files below the manifest's folder, with forward slashes, relative to it. */
  files(): readonly string[];
}

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
