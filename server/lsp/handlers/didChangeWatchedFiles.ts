// workspace/didChangeWatchedFiles: something on disk is new, changed or gone.
import type { Handler } from '../handler';

export const didChangeWatchedFiles: Handler = {
  listen(connection, server) {
    connection.onDidChangeWatchedFiles(() => {
      server.workspace.filesChanged();
      server.changed('world');
    });
  },
};
