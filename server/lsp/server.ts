// The language server on any connection: which message goes to which handler.
import type { Connection } from 'vscode-languageserver/node.js';
import { codeAction } from './handlers/codeAction';
import { didChange } from './handlers/didChange';
import { didChangeWatchedFiles } from './handlers/didChangeWatchedFiles';
import { didClose } from './handlers/didClose';
import { didOpen } from './handlers/didOpen';
import { initialize } from './handlers/initialize';
import type { Ports } from './ports';
import { ServerState } from './serverState';

/** Begins to listen. A handler that throws is answered with an error by the connection; the others go on. */
export function startServer(connection: Connection, ports: Ports): void {
  const server = new ServerState(connection, ports);
  connection.onInitialize(params => initialize(server, params));
  connection.onDidOpenTextDocument(params => didOpen(server, params));
  connection.onDidChangeTextDocument(params => didChange(server, params));
  connection.onDidCloseTextDocument(params => didClose(server, params));
  connection.onDidChangeWatchedFiles(() => didChangeWatchedFiles(server));
  connection.onCodeAction(params => codeAction(server, params));
  connection.onShutdown(() => server.diagnostics.stop());
  connection.listen();
}
