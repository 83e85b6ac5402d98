// textDocument/hover: what is known about the place under the mouse.
import { MarkupKind } from 'vscode-languageserver/node.js';
import { manifestHover } from '../../analysis/features/manifestHover';
import type { Handler } from '../handler';
import { surroundingsOf } from '../surroundings';

export const hover: Handler = {
  capabilities: () => ({ hoverProvider: true }),

  listen(connection, server) {
    connection.onHover(({ textDocument, position }) => {
      const manifest = server.manifest(textDocument.uri);
      if (!manifest) return null;
      const found = manifestHover(manifest, manifest.lines.offsetAt(position), surroundingsOf(server, manifest));
      return found
        ? { range: manifest.lines.rangeOf(found.span), contents: { kind: MarkupKind.Markdown, value: found.text } }
        : null;
    });
  },
};
