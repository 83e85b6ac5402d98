// initialize: which folders are open, what the client can show, what this server can do.
import {
  CodeActionKind,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node.js';
import packageJson from '../../../package.json';
import type { ServerState } from '../serverState';
import { pathOfUri } from '../uris';

export function initialize(server: ServerState, params: InitializeParams): InitializeResult {
  const roots = params.workspaceFolders?.map(folder => folder.uri) ?? (params.rootUri ? [params.rootUri] : []);
  server.client = {
    relatedInformation: params.capabilities.textDocument?.publishDiagnostics?.relatedInformation === true,
    documentChanges: params.capabilities.workspace?.workspaceEdit?.documentChanges === true,
  };
  server.openFolders(roots.map(pathOfUri).filter(path => path !== undefined));
  return {
    serverInfo: { name: 'bgtask', version: packageJson.version },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    },
  };
}
