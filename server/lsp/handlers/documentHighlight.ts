// textDocument/documentHighlight: the same entry point elsewhere in the manifest.
import { referencesAt } from '../../analysis/features/entryPointPlaces';
import type { Handler } from '../handler';

export const documentHighlight: Handler = {
  capabilities: () => ({ documentHighlightProvider: true }),

  listen(connection, server) {
    connection.onDocumentHighlight(({ textDocument, position }) => {
      // In code a C# extension knows more; where nothing is answered, editors look for the word.
      if (!server.manifest(textDocument.uri)) return null;
      const at = server.placeAt(textDocument.uri, position);
      const found = at && referencesAt(at.apps, server.code, at.path, at.offset, false);
      if (!found) return null;
      return found.places
        .filter(({ file }) => file.path === at.path)
        .map(({ file, span }) => ({ range: file.lines.rangeOf(span) }));
    });
  },
};
