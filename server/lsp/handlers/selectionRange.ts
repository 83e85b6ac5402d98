// textDocument/selectionRange: the stretches around the cursor, from the smallest outwards.
import type { SelectionRange } from 'vscode-languageserver/node.js';
import { selectionsAt } from '../../analysis/features/selection';
import type { Handler } from '../handler';

export const selectionRange: Handler = {
  capabilities: () => ({ selectionRangeProvider: true }),

  listen(connection, server) {
    connection.onSelectionRanges(({ textDocument, positions }) => {
      const manifest = server.manifest(textDocument.uri);
      if (!manifest) return null;
      return positions.map(position => {
        const nothing: SelectionRange = { range: { start: position, end: position } };
        return (
          selectionsAt(manifest, manifest.lines.offsetAt(position)).reduceRight<SelectionRange | undefined>(
            (parent, span) => ({ range: manifest.lines.rangeOf(span), ...(parent && { parent }) }),
            undefined,
          ) ?? nothing
        );
      });
    });
  },
};
