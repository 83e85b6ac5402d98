// textDocument/didChange: pieces of text are replaced.
import { TextDocumentSyncKind } from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isSettingsPath } from '../../workspace/settingsFiles';
import type { Handler } from '../handler';

export const didChange: Handler = {
  capabilities: () => ({ textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } }),

  listen(connection, server) {
    connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
      const document = server.documents.get(textDocument.uri);
      if (!document) return;
      const text = TextDocument.update(document.text, contentChanges, textDocument.version);
      server.documents.set({ ...document, text });
      server.workspace.setEditorText(document.path, text.getText());
      // What stands in the settings concerns all files.
      if (isSettingsPath(document.path)) server.changed('world');
      else server.edited(textDocument.uri);
    });
  },
};
