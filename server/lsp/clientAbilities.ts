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
  /** Symbols may contain symbols. */
  readonly symbolTree: boolean;
  readonly foldLimit: number;
  /** Completions may have places to be filled in. */
  readonly snippets: boolean;
  /** It answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** It wants to be asked for messages about changed settings. */
  readonly registersConfiguration: boolean;
  readonly workspaceFolders: boolean;
}

export const noAbilities: ClientAbilities = abilitiesOf({});

export function abilitiesOf({ textDocument, workspace }: ClientCapabilities): ClientAbilities {
  const { publishDiagnostics: shown, foldingRange, documentSymbol, completion } = textDocument ?? {};
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: shown?.relatedInformation === true,
    codeDescription: shown?.codeDescriptionSupport === true,
    diagnosticTags: shown?.tagSupport?.valueSet ?? [],
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    symbolTree: documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    foldLimit: foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    snippets: completion?.completionItem?.snippetSupport === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
  };
}
