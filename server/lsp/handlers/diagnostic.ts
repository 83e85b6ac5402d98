// textDocument/diagnostic: the findings of one document, when the client asks for them.
import {
  type DiagnosticOptions,
  type DiagnosticServerCancellationData,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node.js';
import { diagnosticReport } from '../diagnosticReport';
import type { Handler } from '../handler';
import { answer } from '../work';

const options: DiagnosticOptions = { interFileDependencies: true, workspaceDiagnostics: true };

export const diagnostic: Handler = {
  capabilities: ({ pullsDiagnostics }) => (pullsDiagnostics ? { diagnosticProvider: options } : {}),

  listen(connection, server) {
    connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }, token) => {
      const path = server.pathOf(uri);
      if (path === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      const findings = server.findings([path], () => token.isCancellationRequested);
      return answer(
        findings.then(found => diagnosticReport(found.get(path) ?? [], previousResultId, server)),
        changedMeanwhile(),
      );
    });
  },
};

/** The client asks again. */
export function changedMeanwhile(): ResponseError<DiagnosticServerCancellationData> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'A text has changed meanwhile.', { retriggerRequest: true });
}
