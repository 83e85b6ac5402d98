// textDocument/didOpen: the editor's text counts from now on, for other files too where it is not the one on disk.
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Handler } from '../handler';
import { pathOfUri } from '../uris';

export const didOpen: Handler = {
  listen(connection, server) {
    connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
      const path = pathOfUri(uri);
      // Our own declarations are for reading; nobody wants to know what is wrong with them.
      if (path === undefined || server.isDeclaration(path)) return;
      server.documents.set({ path, text: TextDocument.create(uri, languageId, version, text) });
      const before = server.snapshot;
      server.workspace.setEditorText(path, text);
      server.changed(server.snapshot === before ? 'editors' : 'world');
    });
  },
};
