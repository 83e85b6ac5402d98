// textDocument/inlayHint: the process that each declared background task runs in.
import { MarkupKind } from 'vscode-languageserver/node.js';
import { hostHints } from '../../analysis/features/hostHints';
import type { Handler } from '../handler';

export const inlayHint: Handler = {
  capabilities: () => ({ inlayHintProvider: true }),

  listen(connection, server) {
    connection.languages.inlayHint.on(({ textDocument, range }) => {
      const manifest = server.manifest(textDocument.uri);
      if (!manifest) return [];
      const { start, end } = manifest.lines.spanOf(range);
      return hostHints(manifest)
        .filter(({ offset }) => start <= offset && offset <= end)
        .map(({ offset, label, tooltip }) => ({
          position: manifest.lines.positionAt(offset),
          label,
          tooltip: { kind: MarkupKind.Markdown, value: tooltip },
          paddingLeft: true,
        }));
    });
  },
};
