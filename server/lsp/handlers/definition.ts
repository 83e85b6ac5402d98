// textDocument/definition: from the entry point in a manifest to its class, from class and registration back to the manifest.
import type { Location, LocationLink } from 'vscode-languageserver/node.js';
import { definitionsAt } from '../../analysis/features/entryPointPlaces';
import type { Handler } from '../handler';
import { toLocation, uriOf } from '../toProtocol';

export const definition: Handler = {
  capabilities: () => ({ definitionProvider: true }),

  listen(connection, server) {
    connection.onDefinition(({ textDocument, position }): Location[] | LocationLink[] | null => {
      const at = server.placeAt(textDocument.uri, position);
      const found = at && definitionsAt(at.apps, server.code, at.path, at.offset);
      if (!found) return null;
      if (!server.client.locationLinks) return found.places.map(place => toLocation(place, server));
      const originSelectionRange = found.origin.file.lines.rangeOf(found.origin.span);
      return found.places.map(({ file, span }) => {
        const range = file.lines.rangeOf(span);
        const targetUri = uriOf(file.path, server);
        return { originSelectionRange, targetUri, targetRange: range, targetSelectionRange: range };
      });
    });
  },
};
