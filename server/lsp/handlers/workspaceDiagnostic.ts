// workspace/diagnostic: the findings of all manifests, C# files and settings of the open folders, also where no editor is open.
import type {
  CancellationToken,
  PreviousResultId,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node.js';
import { DocumentDiagnosticReportKind } from 'vscode-languageserver/node.js';
import { quietMilliseconds } from '../delivery';
import { diagnosticReport } from '../diagnosticReport';
import type { Handler } from '../handler';
import type { ServerState } from '../serverState';
import { uriOf } from '../toProtocol';
import { answer } from '../work';
import { changedMeanwhile } from './diagnostic';

/** Announced with textDocument/diagnostic. */
export const workspaceDiagnostic: Handler = {
  listen(connection, server) {
    connection.languages.diagnostics.onWorkspace((params, token) =>
      answer(nextReport(server, params, token), changedMeanwhile()),
    );
  },
};

/** A client that knows everything already gets its answer when something has changed, so that it need not ask all the time. */
async function nextReport(
  server: ServerState,
  { previousResultIds }: WorkspaceDiagnosticParams,
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  const known = new Map(
    previousResultIds.flatMap(({ uri, value }) => {
      const path = server.pathOf(uri);
      return path === undefined ? [] : [[path, { uri, value }] as const];
    }),
  );
  for (;;) {
    const items = await reports(server, known, token);
    const isNews = items.length !== known.size || items.some(item => item.kind === DocumentDiagnosticReportKind.Full);
    if (isNews || known.size === 0) return { items };
    await change(server, token);
  }
}

async function reports(
  server: ServerState,
  known: ReadonlyMap<string, PreviousResultId>,
  token: CancellationToken,
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const files = [...server.snapshot.files, ...server.snapshot.settings];
  const findings = await server.findings(files, () => token.isCancellationRequested);
  const present = new Set(files);
  // What is no longer there has no findings.
  const gone = [...known.keys()].filter(path => !present.has(path));
  return [...files, ...gone].map(path => {
    const { uri = uriOf(path, server), value } = known.get(path) ?? {};
    const version = server.documents.get(uri)?.text.version ?? null;
    return { uri, version, ...diagnosticReport(findings.get(path) ?? [], value, server) };
  });
}

/** Settled a moment after the next change, or at once when the request is cancelled. */
function change(server: ServerState, token: CancellationToken): Promise<void> {
  return new Promise(resolve => {
    let cancelTimer = () => {};
    const stopWaiting = server.onNextChange(() => {
      cancelTimer = server.ports.timer.after(quietMilliseconds, done);
    });
    const cancelled = token.onCancellationRequested(done);
    function done(): void {
      stopWaiting();
      cancelTimer();
      cancelled.dispose();
      resolve();
    }
  });
}
