// textDocument/documentLink: images, pages and programs that a manifest names and that are there.
import { fileLinks } from '../../analysis/features/fileLinks';
import { CachedFiles } from '../../workspace/files';
import type { Handler } from '../handler';
import { uriOfPath } from '../uris';

export const documentLink: Handler = {
  capabilities: () => ({ documentLinkProvider: {} }),

  listen(connection, server) {
    connection.onDocumentLinks(({ textDocument }) => {
      const manifest = server.manifest(textDocument.uri);
      if (!manifest) return [];
      // Nobody tells when an image is added: each request looks for itself, at each folder once.
      return fileLinks(manifest, new CachedFiles(server.ports.files)).map(({ span, path }) => ({
        range: manifest.lines.rangeOf(span),
        target: uriOfPath(path),
      }));
    });
  },
};
