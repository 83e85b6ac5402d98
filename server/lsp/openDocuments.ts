// The documents that the editor has open, by URI.
import type { TextDocument } from 'vscode-languageserver-textdocument';

export interface OpenDocument {
  readonly path: string;
  readonly text: TextDocument;
}

export class OpenDocuments {
  private readonly byUri = new Map<string, OpenDocument>();

  get(uri: string): OpenDocument | undefined {
    return this.byUri.get(uri);
  }

  all(): OpenDocument[] {
    return [...this.byUri.values()];
  }

  byPath(path: string): OpenDocument | undefined {
    return this.all().find(document => document.path === path);
  }

  set(document: OpenDocument): void {
    this.byUri.set(document.text.uri, document);
  }

  delete(uri: string): void {
    this.byUri.delete(uri);
  }
}
