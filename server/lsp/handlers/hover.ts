// textDocument/hover: what is known about the place under the mouse, in a manifest or of a name of Windows in C#.
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver/node.js';
import { declaredApiAt } from '../../analysis/features/declaredApi';
import { manifestHover } from '../../analysis/features/manifestHover';
import type { Handler } from '../handler';
import type { ServerState } from '../serverState';
import { surroundingsOf } from '../surroundings';

export const hover: Handler = {
  capabilities: () => ({ hoverProvider: true }),

  listen(connection, server) {
    connection.onHover(({ textDocument, position }): Hover | null => {
      const manifest = server.manifest(textDocument.uri);
      if (!manifest) return hoverInCode(server, textDocument.uri, position);
      const found = manifestHover(manifest, manifest.lines.offsetAt(position), surroundingsOf(server, manifest));
      return found
        ? { range: manifest.lines.rangeOf(found.span), contents: { kind: MarkupKind.Markdown, value: found.text } }
        : null;
    });
  },
};

function hoverInCode(server: ServerState, uri: string, position: Position): Hover | null {
  const at = server.placeAt(uri, position);
  const [app] = at?.apps ?? [];
  const found = at && app && declaredApiAt(app, server.code.of(app), at.path, at.offset);
  if (!found) return null;
  return { range: at.lines.rangeOf(found.span), contents: { kind: MarkupKind.Markdown, value: found.about } };
}
