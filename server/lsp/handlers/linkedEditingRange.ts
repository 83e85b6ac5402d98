// textDocument/linkedEditingRange: the two names of an element change together.
import { linkedTagNames, namePattern } from '../../analysis/features/linkedTags';
import type { Handler } from '../handler';

export const linkedEditingRange: Handler = {
  capabilities: () => ({ linkedEditingRangeProvider: true }),

  listen(connection, server) {
    connection.languages.onLinkedEditingRange(({ textDocument, position }) => {
      const manifest = server.manifest(textDocument.uri);
      const names = manifest && linkedTagNames(manifest, manifest.lines.offsetAt(position));
      return names ? { ranges: names.map(name => manifest.lines.rangeOf(name)), wordPattern: namePattern } : null;
    });
  },
};
