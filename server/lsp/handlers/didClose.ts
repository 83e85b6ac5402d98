// textDocument/didClose: the file on disk counts again, and its diagnostics go away with the editor.
import type { DidCloseTextDocumentParams } from 'vscode-languageserver/node.js';
import type { ServerState } from '../serverState';

export function didClose(server: ServerState, { textDocument }: DidCloseTextDocumentParams): void {
  const document = server.documents.get(textDocument.uri);
  if (!document) return;
  server.documents.delete(textDocument.uri);
  server.workspace.closeEditor(document.path);
  void server.connection.sendDiagnostics({ uri: textDocument.uri, diagnostics: [] });
  server.diagnostics.schedule(0);
}
