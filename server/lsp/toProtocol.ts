// Our plain values as the protocol wants them.
import {
  type CodeAction,
  CodeActionKind,
  CreateFile,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Location,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node.js';
import type { Finding, FindingTag, Fix, Severity } from '../analysis/engine/finding';
import { safeFix } from '../analysis/engine/fixes';
import type { Place } from '../analysis/models/tasks/entryPointLinks';
import type { TextEdit as PlainEdit } from '../base/editedText';
import type { LineIndex, Range } from '../base/text';
import type { ClientAbilities } from './clientAbilities';
import type { OpenDocuments } from './openDocuments';
import { uriOfPath } from './uris';

/** What decides how values are written: the client's abilities, and under which URIs it has files open. */
export interface ProtocolContext {
  readonly client: ClientAbilities;
  readonly documents: OpenDocuments;
  /** The page of a rule, where there is one. */
  pageOf(rule: string): string | undefined;
}

const tags: Readonly<Record<FindingTag, DiagnosticTag>> = {
  unnecessary: DiagnosticTag.Unnecessary,
  deprecated: DiagnosticTag.Deprecated,
};

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toDiagnostic(finding: Finding, context: ProtocolContext): Diagnostic {
  const { client } = context;
  const page = client.codeDescription ? context.pageOf(finding.rule) : undefined;
  const tag = finding.tag && tags[finding.tag];
  const related = client.relatedInformation ? finding.related : [];
  return {
    range: finding.range,
    severity: severities[finding.severity],
    code: finding.rule,
    ...(page !== undefined && { codeDescription: { href: uriOfPath(page) } }),
    source: 'bgtask',
    message: finding.message,
    ...(tag && client.diagnosticTags.includes(tag) && { tags: [tag] }),
    ...(related.length > 0 && {
      relatedInformation: related.map(({ file, range, message }) => ({
        location: { uri: uriOf(file, context), range },
        message,
      })),
    }),
  };
}

export function toCodeAction(finding: Finding, fix: Fix, context: ProtocolContext): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding, context)],
    isPreferred: fix === safeFix(finding),
    edit: toWorkspaceEdit(fix.edits, context),
  };
}

export function toLocation({ file, span }: Place, context: ProtocolContext): Location {
  return { uri: uriOf(file.path, context), range: file.lines.rangeOf(span) };
}

export interface FileEdit {
  readonly file: string;
  readonly range: Range;
  readonly newText: string;
}

/** Edits with offsets in the texts whose lines these are. */
export function toFileEdits(file: string, lines: LineIndex, edits: readonly PlainEdit[]): FileEdit[] {
  return edits.map(({ span, newText }) => ({ file, range: lines.rangeOf(span), newText }));
}

/** `created`: files that are made first, for clients that can. */
export function toWorkspaceEdit(
  edits: readonly FileEdit[],
  context: ProtocolContext,
  created: readonly string[] = [],
): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {};
  for (const { file, range, newText } of edits) {
    const uri = uriOf(file, context);
    changes[uri] = [...(changes[uri] ?? []), { range, newText }];
  }
  if (!context.client.documentChanges) return { changes };
  return {
    documentChanges: [
      ...created.map(path => CreateFile.create(uriOf(path, context), { ignoreIfExists: true })),
      ...Object.entries(changes).map(([uri, fileEdits]) => ({
        textDocument: { uri, version: context.documents.get(uri)?.text.version ?? null },
        edits: fileEdits,
      })),
    ],
  };
}

/** Editors may write the same URI differently than we would; theirs is the right one for their documents. */
export function uriOf(path: string, { documents }: ProtocolContext): string {
  return documents.byPath(path)?.text.uri ?? uriOfPath(path);
}
