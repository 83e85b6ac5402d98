// initialize: which folders are open, what the client can show, what this server can do.
import type { InitializeParams, InitializeResult } from 'vscode-languageserver/node.js';
import packageJson from '../../../package.json';
import { abilitiesOf } from '../clientAbilities';
import { pullDelivery, pushDelivery } from '../delivery';
import { collectCapabilities, type Handler } from '../handler';
import type { ServerState } from '../serverState';
import { pathOfUri } from '../uris';

/** `initializationOptions` holds the settings of clients that cannot be asked for them, and `commands` that they know. */
export function initialize(
  server: ServerState,
  handlers: readonly Handler[],
  params: InitializeParams,
): InitializeResult {
  const roots = params.workspaceFolders?.map(folder => folder.uri) ?? (params.rootUri ? [params.rootUri] : []);
  server.client = abilitiesOf(params.capabilities, params.initializationOptions);
  server.initialSettings = params.initializationOptions;
  server.applySettings(undefined);
  server.openFolders(roots.map(pathOfUri).filter(path => path !== undefined));
  server.delivery.stop();
  server.delivery = server.client.pullsDiagnostics ? pullDelivery(server) : pushDelivery(server);
  return {
    serverInfo: { name: 'bgtask', version: packageJson.version },
    capabilities: collectCapabilities(handlers, server.client),
  };
}
