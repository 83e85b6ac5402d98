// What the client can do, as far as it changes what we send.
import type { ClientCapabilities, DiagnosticTag } from 'vscode-languageserver/node.js';

export interface ClientAbilities {
  /** It asks for diagnostics; otherwise they are sent to it. */
  readonly pullsDiagnostics: boolean;
  /** It asks again when told that diagnostics may have changed. */
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticTags: readonly DiagnosticTag[];
  readonly documentChanges: boolean;
  /** An edit may make a file. */
  readonly createsFiles: boolean;
  /** It can be told which files to watch. */
  readonly registersWatchers: boolean;
  /** Symbols may contain symbols. */
  readonly symbolTree: boolean;
  readonly foldLimit: number;
  /** Completions may have places to be filled in. */
  readonly snippets: boolean;
  /** A way to a place may say what is underlined at its beginning. */
  readonly locationLinks: boolean;
  /** It asks what can be renamed before it asks for the new name. */
  readonly preparesRename: boolean;
  readonly refreshesCodeLenses: boolean;
  /** Commands of this extension that it knows; named in `initializationOptions.commands`. */
  readonly commands: ReadonlySet<string>;
  /** It answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** It wants to be asked for messages about changed settings. */
  readonly registersConfiguration: boolean;
  readonly workspaceFolders: boolean;
}

export const noAbilities: ClientAbilities = abilitiesOf({}, undefined);

/** In: what `initialize` says, and its `initializationOptions`, which may be anything. */
export function abilitiesOf({ textDocument, workspace }: ClientCapabilities, options: unknown): ClientAbilities {
  const { publishDiagnostics: shown, foldingRange, documentSymbol, completion } = textDocument ?? {};
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: shown?.relatedInformation === true,
    codeDescription: shown?.codeDescriptionSupport === true,
    diagnosticTags: shown?.tagSupport?.valueSet ?? [],
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    symbolTree: documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    foldLimit: foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    snippets: completion?.completionItem?.snippetSupport === true,
    locationLinks: textDocument?.definition?.linkSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    commands: commandsIn(options),
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
  };
}

function commandsIn(options: unknown): ReadonlySet<string> {
  const commands = typeof options === 'object' && options !== null && 'commands' in options ? options.commands : [];
  return new Set(Array.isArray(commands) ? commands.filter(each => typeof each === 'string') : []);
}
