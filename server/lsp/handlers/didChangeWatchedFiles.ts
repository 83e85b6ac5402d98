// workspace/didChangeWatchedFiles: something on disk is new, changed or gone.
import { FileChangeType } from 'vscode-languageserver/node.js';
import type { Handler } from '../handler';

export const didChangeWatchedFiles: Handler = {
  listen(connection, server) {
    connection.onDidChangeWatchedFiles(({ changes }) => {
      const before = server.snapshot;
      for (const { uri, type } of changes) {
        const path = server.pathOf(uri);
        if (path !== undefined && type === FileChangeType.Changed) server.workspace.fileChanged(path);
        else server.workspace.filesChanged();
      }
      // Saving what is open changes nothing: the text in the editor counted already.
      if (server.snapshot !== before) server.changed('world');
    });
  },
};
