// textDocument/didChange: pieces of text are replaced.
import type { DidChangeTextDocumentParams } from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ServerState } from '../serverState';

/** Long enough that a word is typed in one go, short enough to feel immediate. */
const quietMilliseconds = 150;

export function didChange(server: ServerState, { textDocument, contentChanges }: DidChangeTextDocumentParams): void {
  const document = server.documents.get(textDocument.uri);
  if (!document) return;
  const text = TextDocument.update(document.text, contentChanges, textDocument.version);
  server.documents.set({ ...document, text });
  server.workspace.setEditorText(document.path, text.getText());
  server.diagnostics.schedule(quietMilliseconds);
}
