// Findings as the answer to a client that asks for diagnostics and may have had the same answer before.
import { createHash } from 'node:crypto';
import {
  DocumentDiagnosticReportKind,
  type FullDocumentDiagnosticReport,
  type UnchangedDocumentDiagnosticReport,
} from 'vscode-languageserver/node.js';
import type { Finding } from '../analysis/engine/finding';
import { type ProtocolContext, toDiagnostic } from './toProtocol';

/** The result id is made from the diagnostics themselves: nothing has to be remembered to know them again. */
export function diagnosticReport(
  findings: readonly Finding[],
  previousResultId: string | undefined,
  context: ProtocolContext,
): FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport {
  const items = findings.map(each => toDiagnostic(each, context));
  const resultId = createHash('sha256').update(JSON.stringify(items)).digest('base64url');
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}
