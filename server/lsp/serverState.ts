// What the handlers share: the workspace, the open documents, the pass that computes their diagnostics.
import type { Connection } from 'vscode-languageserver/node.js';
import { analyse } from '../analysis/engine/runner';
import { activeRules } from '../analysis/engine/severities';
import { rules } from '../analysis/rules/index';
import type { Cancellation } from '../base/cancellation';
import { isManifestPath } from '../manifest/manifest';
import { CodeCache } from '../workspace/code';
import type { Snapshot } from '../workspace/snapshot';
import { isCSharpPath } from '../workspace/structure';
import { Workspace } from '../workspace/workspace';
import { DiagnosticsScheduler } from './diagnosticsScheduler';
import { type OpenDocument, OpenDocuments } from './openDocuments';
import type { Ports } from './ports';
import { toDiagnostic } from './toProtocol';

/** What the client can show. */
export interface ClientAbilities {
  readonly relatedInformation: boolean;
  readonly documentChanges: boolean;
}

export class ServerState {
  readonly documents = new OpenDocuments();
  readonly diagnostics: DiagnosticsScheduler;
  workspace: Workspace;
  private readonly code: CodeCache;
  client: ClientAbilities = { relatedInformation: false, documentChanges: false };

  constructor(
    readonly connection: Connection,
    private readonly ports: Ports,
  ) {
    this.code = new CodeCache(ports.declarations);
    this.workspace = new Workspace(ports.files, { folders: [], files: [] });
    this.diagnostics = new DiagnosticsScheduler(
      ports.timer,
      cancellation => this.pass(cancellation),
      error => connection.console.error(`Diagnostics failed: ${describe(error)}`),
    );
  }

  openFolders(folders: readonly string[]): void {
    this.workspace = new Workspace(this.ports.files, { folders, files: [] });
    for (const { path, text } of this.documents.all()) this.workspace.setEditorText(path, text.getText());
  }

  /** A document changes only before a pass or after it is cancelled, so the versions read at the start are those analysed. */
  private *pass(cancellation: Cancellation): Generator<void, void> {
    const documents = [...this.documents.all()].filter(({ path }) => isManifestPath(path) || isCSharpPath(path));
    if (documents.length === 0) return;
    const findings = yield* analyse(this.appsOf(documents), activeRules(rules), this.code, ({ rule, app, error }) =>
      this.connection.console.error(`The rule ${rule} failed on ${app}: ${describe(error)}`),
    );
    if (cancellation.isCancelled) return;
    for (const document of documents) {
      const own = findings.filter(finding => finding.file === document.path);
      const { uri, version } = document.text;
      this.documents.set({ ...document, published: { version, findings: own } });
      void this.connection.sendDiagnostics({ uri, version, diagnostics: own.map(each => toDiagnostic(each, this)) });
    }
  }

  /** Apps that nobody looks at need no analysis. */
  private appsOf(documents: readonly OpenDocument[]): Snapshot {
    const snapshot = this.workspace.snapshot();
    const open = new Set(documents.map(({ path }) => path));
    const isOpen = ({ path }: { readonly path: string }) => open.has(path);
    const apps = snapshot.apps.filter(
      app => app.manifests.some(isOpen) || app.projects.some(project => project.sources.some(isOpen)),
    );
    return { ...snapshot, apps };
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
