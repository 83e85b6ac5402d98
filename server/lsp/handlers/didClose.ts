// textDocument/didClose: the file on disk counts again; when changes were thrown away, for other files too.
import type { Handler } from '../handler';

export const didClose: Handler = {
  listen(connection, server) {
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      const document = server.documents.get(uri);
      if (!document) return;
      server.documents.delete(uri);
      const before = server.snapshot;
      server.workspace.closeEditor(document.path);
      server.delivery.closed(uri);
      server.changed(server.snapshot === before ? 'editors' : 'world');
    });
  },
};
