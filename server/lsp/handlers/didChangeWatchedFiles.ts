// workspace/didChangeWatchedFiles: something on disk is new, changed or gone.
import type { ServerState } from '../serverState';

export function didChangeWatchedFiles(server: ServerState): void {
  server.workspace.filesChanged();
  server.diagnostics.schedule(0);
}
