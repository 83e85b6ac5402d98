// Our plain values as the protocol wants them.
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node.js';
import type { Finding, Fix, Severity } from '../analysis/engine/finding';
import type { OpenDocuments } from './openDocuments';
import type { ClientAbilities } from './serverState';
import { uriOfPath } from './uris';

/** What decides how values are written: the client's abilities, and under which URIs it has files open. */
export interface ProtocolContext {
  readonly client: ClientAbilities;
  readonly documents: OpenDocuments;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toDiagnostic(finding: Finding, context: ProtocolContext): Diagnostic {
  const diagnostic: Diagnostic = {
    range: finding.range,
    severity: severities[finding.severity],
    code: finding.rule,
    source: 'bgtask',
    message: finding.message,
  };
  if (!context.client.relatedInformation || finding.related.length === 0) return diagnostic;
  const relatedInformation = finding.related.map(({ file, range, message }) => ({
    location: { uri: uriOf(file, context), range },
    message,
  }));
  return { ...diagnostic, relatedInformation };
}

export function toCodeAction(finding: Finding, fix: Fix, context: ProtocolContext): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding, context)],
    isPreferred: fix.safe,
    edit: toWorkspaceEdit(fix, context),
  };
}

function toWorkspaceEdit(fix: Fix, context: ProtocolContext): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {};
  for (const { file, range, newText } of fix.edits) {
    const uri = uriOf(file, context);
    changes[uri] = [...(changes[uri] ?? []), { range, newText }];
  }
  if (!context.client.documentChanges) return { changes };
  return {
    documentChanges: Object.entries(changes).map(([uri, edits]) => ({
      textDocument: { uri, version: context.documents.get(uri)?.text.version ?? null },
      edits,
    })),
  };
}

/** Editors may write the same URI differently than we would; theirs is the right one for their documents. */
function uriOf(path: string, { documents }: ProtocolContext): string {
  return documents.byPath(path)?.text.uri ?? uriOfPath(path);
}
