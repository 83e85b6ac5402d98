// The language server on any connection: the list of everything it answers.
import type { Connection } from 'vscode-languageserver/node.js';
import type { Handler } from './handler';
import { codeAction } from './handlers/codeAction';
import { codeLens } from './handlers/codeLens';
import { completion } from './handlers/completion';
import { definition } from './handlers/definition';
import { diagnostic } from './handlers/diagnostic';
import { didChange } from './handlers/didChange';
import { didChangeWatchedFiles } from './handlers/didChangeWatchedFiles';
import { didClose } from './handlers/didClose';
import { didOpen } from './handlers/didOpen';
import { documentHighlight } from './handlers/documentHighlight';
import { documentLink } from './handlers/documentLink';
import { documentSymbol } from './handlers/documentSymbol';
import { foldingRange } from './handlers/foldingRange';
import { hover } from './handlers/hover';
import { initialize } from './handlers/initialize';
import { initialized } from './handlers/initialized';
import { inlayHint } from './handlers/inlayHint';
import { linkedEditingRange } from './handlers/linkedEditingRange';
import { references } from './handlers/references';
import { rename } from './handlers/rename';
import { selectionRange } from './handlers/selectionRange';
import { shutdown } from './handlers/shutdown';
import { workspaceDiagnostic } from './handlers/workspaceDiagnostic';
import { workspaceSymbol } from './handlers/workspaceSymbol';
import type { Ports } from './ports';
import { ServerState } from './serverState';

/** What `initialize` announces is collected from this list: a handler that is not here is not promised either. */
const handlers: readonly Handler[] = [
  codeAction,
  codeLens,
  completion,
  definition,
  diagnostic,
  didChange,
  didChangeWatchedFiles,
  didClose,
  didOpen,
  documentHighlight,
  documentLink,
  documentSymbol,
  foldingRange,
  hover,
  initialized,
  inlayHint,
  linkedEditingRange,
  references,
  rename,
  selectionRange,
  shutdown,
  workspaceDiagnostic,
  workspaceSymbol,
];

/** Begins to listen. A handler that throws is answered with an error by the connection; the others go on. */
export function startServer(connection: Connection, ports: Ports): void {
  const server = new ServerState(connection, ports);
  connection.onInitialize(params => initialize(server, handlers, params));
  for (const handler of handlers) handler.listen(connection, server);
  connection.listen();
}
