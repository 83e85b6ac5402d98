// textDocument/prepareRename and rename: an entry point, from the manifest only; in C# a C# extension renames.
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver/node.js';
import { renameableAt, renameEntryPoint } from '../../analysis/features/renameEntryPoint';
import { UserError } from '../../base/errors';
import type { Handler } from '../handler';
import { toWorkspaceEdit } from '../toProtocol';

export const rename: Handler = {
  capabilities: ({ preparesRename }) => ({ renameProvider: preparesRename ? { prepareProvider: true } : true }),

  listen(connection, server) {
    connection.onPrepareRename(({ textDocument, position }) =>
      refusing(() => {
        const at = server.manifest(textDocument.uri) && server.placeAt(textDocument.uri, position);
        const [app] = at?.apps ?? [];
        const place = at && app && renameableAt(app, server.code, at.path, at.offset);
        if (!place) return null;
        const { file, span } = place;
        return { range: file.lines.rangeOf(span), placeholder: file.lines.text.slice(span.start, span.end) };
      }),
    );

    connection.onRenameRequest(({ textDocument, position, newName }) =>
      refusing(() => {
        const at = server.manifest(textDocument.uri) && server.placeAt(textDocument.uri, position);
        if (!at) return null;
        const edits = renameEntryPoint(server.snapshot.apps, server.code, at.path, at.offset, newName);
        return toWorkspaceEdit(
          edits.map(({ file, span, newText }) => ({ file: file.path, range: file.lines.rangeOf(span), newText })),
          server,
        );
      }),
    );
  },
};

/** What cannot be done is answered with the sentence that says why. */
function refusing<T>(work: () => T): T | ResponseError<void> {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return new ResponseError<void>(LSPErrorCodes.RequestFailed, error.message);
  }
}
