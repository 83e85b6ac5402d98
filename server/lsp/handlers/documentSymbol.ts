// textDocument/documentSymbol: the outline of a manifest.
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver/node.js';
import { type OutlineEntry, type OutlineKind, outline } from '../../analysis/features/outline';
import type { LineIndex } from '../../base/text';
import type { Handler } from '../handler';

export const documentSymbol: Handler = {
  capabilities: () => ({ documentSymbolProvider: true }),

  listen(connection, server) {
    connection.onDocumentSymbol(({ textDocument: { uri } }) => {
      const manifest = server.manifest(uri);
      if (!manifest) return [];
      const entries = outline(manifest);
      return server.client.symbolTree
        ? entries.map(entry => toSymbol(entry, manifest.lines))
        : entries.flatMap(entry => toList(entry, uri, manifest.lines));
    });
  },
};

const kinds: Readonly<Record<OutlineKind, SymbolKind>> = {
  package: SymbolKind.Package,
  application: SymbolKind.Module,
  backgroundTask: SymbolKind.Class,
  trigger: SymbolKind.Event,
  capability: SymbolKind.Key,
  group: SymbolKind.Namespace,
  value: SymbolKind.Property,
};

function toSymbol({ name, detail, kind, span, nameSpan, children }: OutlineEntry, lines: LineIndex): DocumentSymbol {
  return {
    name,
    detail,
    kind: kinds[kind],
    range: lines.rangeOf(span),
    selectionRange: lines.rangeOf(nameSpan),
    children: children.map(child => toSymbol(child, lines)),
  };
}

/** For clients that show a flat list. */
function toList(
  { name, kind, span, children }: OutlineEntry,
  uri: string,
  lines: LineIndex,
  containerName?: string,
): SymbolInformation[] {
  const own = { name, kind: kinds[kind], location: { uri, range: lines.rangeOf(span) }, containerName };
  return [own, ...children.flatMap(child => toList(child, uri, lines, name))];
}
