// workspace/symbol: background tasks by their entry point, over all manifests.
import { SymbolKind } from 'vscode-languageserver/node.js';
import { findTasks } from '../../analysis/features/taskSearch';
import type { Handler } from '../handler';
import { uriOf } from '../toProtocol';

export const workspaceSymbol: Handler = {
  capabilities: () => ({ workspaceSymbolProvider: true }),

  listen(connection, server) {
    connection.onWorkspaceSymbol(({ query }) =>
      findTasks(server.snapshot, query).map(({ entryPoint, manifest, span, container }) => ({
        name: entryPoint,
        kind: SymbolKind.Class,
        location: { uri: uriOf(manifest.path, server), range: manifest.lines.rangeOf(span) },
        containerName: container,
      })),
    );
  },
};
