// The real language server at the other end of a real transport in memory, with a timer that only moves when told.
import { PassThrough } from 'node:stream';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node.js';
import {
  type CancellationToken,
  CancellationTokenSource,
  type CodeAction,
  CodeActionRequest,
  CodeLensRefreshRequest,
  type CompletionItem,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  DocumentLinkRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FileChangeType,
  type FoldingRange,
  FoldingRangeRequest,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LinkedEditingRangeRequest,
  LogMessageNotification,
  type Position,
  type PreviousResultId,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  type SelectionRange,
  SelectionRangeRequest,
  ShutdownRequest,
  type SymbolInformation,
  type TextDocumentContentChangeEvent,
  TextDocumentEdit,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startServer } from '../../server/lsp/server';
import type { FileContent } from '../../server/workspace/files';
import { declarations } from './declarations';
import { memoryFiles } from './memoryFiles';

/** How the editor at the other end differs from an old one that is sent its diagnostics and cannot be asked for settings. */
export interface TestClient {
  readonly pull?: boolean;
  readonly refresh?: boolean;
  /** The answer to `workspace/configuration`; a client without it does not answer. */
  settings?: unknown;
  readonly initializationOptions?: unknown;
  readonly noSnippets?: boolean;
  /** Shows symbols as a flat list. */
  readonly flatSymbols?: boolean;
  /** Takes locations, but no links. */
  readonly noLinks?: boolean;
  readonly refreshesLenses?: boolean;
  /** Watches the files that the server names. */
  readonly watches?: boolean;
  /** Edits may make files. */
  readonly createsFiles?: boolean;
}

export async function startLanguageServer(
  files: Record<string, string | FileContent>,
  root: string | null = '/w',
  client: TestClient = {},
) {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const timer = new ManualTimer();
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
    files: memoryFiles(files),
    timer,
    declarations,
    declarationFiles: '/declarations',
    rulePages: '/pages',
  });
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const session = new LanguageServerSession(connection, timer, client);
  await session.initialize(root);
  return session;
}

/** Runs what is due only when told; breathing takes one turn of the event loop. */
export class ManualTimer {
  private waiting: { milliseconds: number; callback: () => void }[] = [];

  after(milliseconds: number, callback: () => void): () => void {
    const entry = { milliseconds, callback };
    this.waiting.push(entry);
    return () => {
      this.waiting = this.waiting.filter(each => each !== entry);
    };
  }

  breathe(): Promise<void> {
    return new Promise(resolve => setImmediate(resolve));
  }

  get delays(): number[] {
    return this.waiting.map(entry => entry.milliseconds);
  }

  fire(): void {
    for (const entry of this.waiting.splice(0)) entry.callback();
  }
}

export class LanguageServerSession {
  /** What `initialize` answered. */
  capabilities!: InitializeResult['capabilities'];
  readonly logs: string[] = [];
  /** Sections of settings that the server wanted to know. */
  readonly askedFor: string[] = [];
  /** What the server registered for. */
  readonly registered: string[] = [];
  /** The files that it wants to hear of. */
  readonly watched: string[] = [];
  /** How often the server said that diagnostics should be asked for again. */
  refreshes = 0;
  /** The same about code lenses. */
  lensRefreshes = 0;
  private readonly published: PublishDiagnosticsParams[] = [];
  private wake: (() => void) | undefined;

  constructor(
    private readonly connection: ProtocolConnection,
    readonly timer: ManualTimer,
    private readonly client: TestClient,
  ) {
    connection.onRequest(ConfigurationRequest.type, ({ items }) => {
      this.askedFor.push(...items.map(item => item.section ?? ''));
      return items.map(() => client.settings ?? null);
    });
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registered.push(...registrations.map(each => each.method));
      for (const { registerOptions } of registrations)
        this.watched.push(
          ...(registerOptions?.watchers ?? []).map((each: { globPattern: string }) => each.globPattern),
        );
    });
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
    });
    connection.onRequest(CodeLensRefreshRequest.type, () => {
      this.lensRefreshes++;
    });
    connection.onNotification(PublishDiagnosticsNotification.type, params => {
      this.published.push(params);
      this.wake?.();
    });
    connection.onNotification(LogMessageNotification.type, ({ message }) => this.logs.push(message));
    connection.listen();
  }

  async initialize(root: string | null): Promise<void> {
    const result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: root && `file://${root}`,
      capabilities: {
        textDocument: {
          publishDiagnostics: {
            relatedInformation: true,
            codeDescriptionSupport: true,
            tagSupport: { valueSet: [1, 2] },
          },
          documentSymbol: { hierarchicalDocumentSymbolSupport: !this.client.flatSymbols },
          definition: { linkSupport: !this.client.noLinks },
          rename: { prepareSupport: true },
          completion: { completionItem: { snippetSupport: !this.client.noSnippets } },
          ...(this.client.pull && { diagnostic: {} }),
        },
        workspace: {
          workspaceEdit: {
            documentChanges: true,
            resourceOperations: this.client.createsFiles ? ['create'] : [],
          },
          didChangeWatchedFiles: { dynamicRegistration: this.client.watches === true },
          workspaceFolders: true,
          configuration: 'settings' in this.client,
          didChangeConfiguration: { dynamicRegistration: 'settings' in this.client },
          codeLens: { refreshSupport: this.client.refreshesLenses === true },
          diagnostics: { refreshSupport: this.client.refresh === true },
        },
      },
      initializationOptions: this.client.initializationOptions,
      workspaceFolders: root === null ? null : [{ uri: `file://${root}`, name: 'w' }],
    });
    this.capabilities = result.capabilities;
    await this.connection.sendNotification(InitializedNotification.type, {});
    // Whatever is sent after this arrives after the settings.
    if ('settings' in this.client) await this.settle();
  }

  /** A request about a document. */
  ask<T>(method: string, path: string, more: object = {}): Promise<T> {
    return this.connection.sendRequest(method, { textDocument: { uri: `file://${path}` }, ...more });
  }

  open(path: string, text: string, languageId = 'xml'): Promise<void> {
    const textDocument = { uri: `file://${path}`, languageId, version: 1, text };
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  change(path: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const textDocument = { uri: `file://${path}`, version };
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
  }

  close(path: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: `file://${path}` },
    });
  }

  fileChanged(path: string, type: FileChangeType = FileChangeType.Changed): Promise<void> {
    const changes = [{ uri: `file://${path}`, type }];
    return this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  codeActions(path: string, range: Range, only?: string[], token?: CancellationToken): Promise<CodeAction[]> {
    const params = { textDocument: { uri: `file://${path}` }, range, context: { diagnostics: [], only } };
    return this.connection.sendRequest(CodeActionRequest.type, params, token) as Promise<CodeAction[]>;
  }

  /** New settings, for clients that are asked for them. */
  async changeSettings(settings: unknown): Promise<void> {
    this.client.settings = settings;
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await this.settle();
  }

  /** Settings sent along, as clients do that cannot be asked. */
  async sendSettings(settings: unknown): Promise<void> {
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
    await this.settle();
  }

  async changeFolders(added: readonly string[], removed: readonly string[]): Promise<void> {
    const folders = (paths: readonly string[]) => paths.map(path => ({ uri: `file://${path}`, name: path }));
    const event = { added: folders(added), removed: folders(removed) };
    await this.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
  }

  pull(path: string, previousResultId?: string, token?: CancellationToken): Promise<DocumentDiagnosticReport> {
    const params = { textDocument: { uri: `file://${path}` }, previousResultId };
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, params, token);
  }

  async pullWorkspace(
    previousResultIds: PreviousResultId[] = [],
    token?: CancellationToken,
  ): Promise<WorkspaceDocumentDiagnosticReport[]> {
    return (await this.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds }, token)).items;
  }

  documentSymbols(path: string): Promise<DocumentSymbol[] | SymbolInformation[] | null> {
    return this.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: `file://${path}` } });
  }

  async workspaceSymbols(query: string): Promise<string[]> {
    const found = (await this.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) as SymbolInformation[];
    return found.map(({ name, containerName, location: { uri, range } }) => {
      return `${name} in ${containerName} at ${uri} ${range.start.line}:${range.start.character}-${range.end.character}`;
    });
  }

  async foldingRanges(path: string): Promise<FoldingRange[]> {
    const params = { textDocument: { uri: `file://${path}` } };
    return (await this.connection.sendRequest(FoldingRangeRequest.type, params)) ?? [];
  }

  async selectionRange(path: string, position: Position): Promise<SelectionRange | undefined> {
    const params = { textDocument: { uri: `file://${path}` }, positions: [position] };
    return (await this.connection.sendRequest(SelectionRangeRequest.type, params))?.[0];
  }

  async linkedRanges(path: string, position: Position): Promise<Range[]> {
    const params = { textDocument: { uri: `file://${path}` }, position };
    return (await this.connection.sendRequest(LinkedEditingRangeRequest.type, params))?.ranges ?? [];
  }

  async documentLinks(path: string): Promise<{ range: Range; target?: string }[]> {
    return (
      (await this.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: `file://${path}` } })) ?? []
    );
  }

  async completions(path: string, position: Position): Promise<CompletionItem[]> {
    const params = { textDocument: { uri: `file://${path}` }, position };
    const found = await this.connection.sendRequest(CompletionRequest.type, params);
    return (Array.isArray(found) ? found : (found?.items ?? [])).sort((a, b) =>
      (a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1,
    );
  }

  hover(path: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest(HoverRequest.type, { textDocument: { uri: `file://${path}` }, position });
  }

  /** All messages sent so far have been handled when a request sent after them is answered. */
  async settle(): Promise<void> {
    await this.codeActions('/none', { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
  }

  /** Lets the pending pass run and waits for what it publishes, as `path vVersion: code at line:from-to, …`. */
  async diagnostics(): Promise<string> {
    await this.settle();
    this.timer.fire();
    return this.nextPublished();
  }

  async nextPublished(): Promise<string> {
    if (this.published.length === 0)
      await new Promise<void>(resolve => {
        this.wake = resolve;
      });
    const { uri, version, diagnostics } = this.published.shift()!;
    return `${uri} v${version}: ${describeAll(diagnostics)}`;
  }

  get unread(): number {
    return this.published.length;
  }

  /** Requests are cancelled with its token. */
  readonly cancellation = new CancellationTokenSource();

  async [Symbol.asyncDispose](): Promise<void> {
    this.cancellation.cancel();
    await this.connection.sendRequest(ShutdownRequest.type);
    this.connection.dispose();
  }
}

/** `code at line:from-to, …` or `clean`. */
export function describeAll(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(describe).join(', ') || 'clean';
}

/** The edits of a code action in one document, whose present text is given. */
export function applyAction(action: CodeAction, path: string, text: string): string {
  const changes = (action.edit?.documentChanges ?? []).filter(each => TextDocumentEdit.is(each));
  const edits = changes.filter(({ textDocument }) => textDocument.uri === `file://${path}`).flatMap(each => each.edits);
  return TextDocument.applyEdits(TextDocument.create(path, 'xml', 1, text), edits);
}

function describe({ code, range: { start, end }, relatedInformation = [] }: Diagnostic): string {
  const related = relatedInformation.map(
    ({ location, message }) =>
      ` (${location.uri} ${location.range.start.line}:${location.range.start.character} ${message})`,
  );
  return `${code} at ${start.line}:${start.character}-${end.character}${related.join('')}`;
}
