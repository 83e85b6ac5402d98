// textDocument/foldingRange: elements, long start tags and comments of a manifest.
import { FoldingRangeKind } from 'vscode-languageserver/node.js';
import { folds } from '../../analysis/features/folding';
import type { Handler } from '../handler';

export const foldingRange: Handler = {
  capabilities: () => ({ foldingRangeProvider: true }),

  listen(connection, server) {
    connection.onFoldingRanges(({ textDocument }) => {
      const manifest = server.manifest(textDocument.uri);
      return (manifest ? folds(manifest) : []).slice(0, server.client.foldLimit).map(({ start, end, kind }) => ({
        startLine: start,
        endLine: end,
        ...(kind === 'comment' && { kind: FoldingRangeKind.Comment }),
      }));
    });
  },
};
