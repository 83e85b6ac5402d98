// One thing that can be written at the cursor.
import type { Span } from '../../../base/text';

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
