// textDocument/didOpen: the editor's text counts from now on.
import type { DidOpenTextDocumentParams } from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ServerState } from '../serverState';
import { pathOfUri } from '../uris';

export function didOpen(server: ServerState, { textDocument }: DidOpenTextDocumentParams): void {
  const path = pathOfUri(textDocument.uri);
  if (path === undefined) return;
  const { uri, languageId, version, text } = textDocument;
  server.documents.set({ path, text: TextDocument.create(uri, languageId, version, text) });
  server.workspace.setEditorText(path, text);
  server.diagnostics.schedule(0);
}
