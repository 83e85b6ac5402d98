// textDocument/references: every place of an entry point, in manifests, classes and registrations.
import { referencesAt } from '../../analysis/features/entryPointPlaces';
import type { Handler } from '../handler';
import { toLocation } from '../toProtocol';

export const references: Handler = {
  capabilities: () => ({ referencesProvider: true }),

  listen(connection, server) {
    connection.onReferences(({ textDocument, position, context }) => {
      const at = server.placeAt(textDocument.uri, position);
      const found = at && referencesAt(at.apps, server.code, at.path, at.offset, context.includeDeclaration);
      return found ? found.places.map(place => toLocation(place, server)) : null;
    });
  },
};
