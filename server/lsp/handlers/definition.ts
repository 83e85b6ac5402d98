// textDocument/definition: from the entry point in a manifest to its class and back; from a name of Windows in C# to its declaration.
import type { Location, LocationLink } from 'vscode-languageserver/node.js';
import { declaredApiAt } from '../../analysis/features/declaredApi';
import { definitionsAt } from '../../analysis/features/entryPointPlaces';
import type { Place } from '../../analysis/models/tasks/entryPointLinks';
import { LineIndex, type Range } from '../../base/text';
import type { Handler } from '../handler';
import type { PlaceInApps, ServerState } from '../serverState';
import { toLocation, uriOf } from '../toProtocol';

export const definition: Handler = {
  capabilities: () => ({ definitionProvider: true }),

  listen(connection, server) {
    connection.onDefinition(({ textDocument, position }): Location[] | LocationLink[] | null => {
      const at = server.placeAt(textDocument.uri, position);
      const found = at && (entryPoint(server, at) ?? declaration(server, at));
      if (!found) return null;
      if (!server.client.locationLinks) return found.places.map(place => toLocation(place, server));
      return found.places.map(({ file, span }) => {
        const range = file.lines.rangeOf(span);
        const targetUri = uriOf(file.path, server);
        return { originSelectionRange: found.origin, targetUri, targetRange: range, targetSelectionRange: range };
      });
    });
  },
};

interface Definitions {
  /** The name that leads there. */
  readonly origin: Range;
  readonly places: readonly Place[];
}

function entryPoint(server: ServerState, at: PlaceInApps): Definitions | undefined {
  const found = definitionsAt(at.apps, server.code, at.path, at.offset);
  return found && { origin: at.lines.rangeOf(found.origin.span), places: found.places };
}

function declaration(server: ServerState, { apps: [app], path, offset, lines }: PlaceInApps): Definitions | undefined {
  const found = app && declaredApiAt(app, server.code.of(app), path, offset);
  const file = found && server.fileOfDeclaration(found.declaration.path);
  if (!file) return undefined;
  const { text, span } = found.declaration;
  return {
    origin: lines.rangeOf(found.span),
    places: [{ file: { path: file, lines: new LineIndex(text) }, span }],
  };
}
