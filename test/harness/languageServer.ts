// The real language server at the other end of a real transport in memory, with a timer that only moves when told.
import { PassThrough } from 'node:stream';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node.js';
import {
  type CodeAction,
  CodeActionRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  ShutdownRequest,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node.js';
import { startServer } from '../../server/lsp/server';
import type { FileContent } from '../../server/workspace/files';
import { declarations } from './declarations';
import { memoryFiles } from './memoryFiles';

export async function startLanguageServer(files: Record<string, string | FileContent>, root: string | null = '/w') {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const timer = new ManualTimer();
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
    files: memoryFiles(files),
    timer,
    declarations,
  });
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const session = new LanguageServerSession(connection, timer);
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
  private readonly published: PublishDiagnosticsParams[] = [];
  private wake: (() => void) | undefined;

  constructor(
    private readonly connection: ProtocolConnection,
    readonly timer: ManualTimer,
  ) {
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
        textDocument: { publishDiagnostics: { relatedInformation: true } },
        workspace: { workspaceEdit: { documentChanges: true } },
      },
      workspaceFolders: root === null ? null : [{ uri: `file://${root}`, name: 'w' }],
    });
    this.capabilities = result.capabilities;
    await this.connection.sendNotification(InitializedNotification.type, {});
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

  filesChanged(): Promise<void> {
    return this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [] });
  }

  codeActions(path: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    const params = { textDocument: { uri: `file://${path}` }, range, context: { diagnostics: [], only } };
    return this.connection.sendRequest(CodeActionRequest.type, params) as Promise<CodeAction[]>;
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
    return `${uri} v${version}: ${diagnostics.map(describe).join(', ') || 'clean'}`;
  }

  get unread(): number {
    return this.published.length;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
    this.connection.dispose();
  }
}

function describe({ code, range: { start, end }, relatedInformation = [] }: Diagnostic): string {
  const related = relatedInformation.map(
    ({ location, message }) =>
      ` (${location.uri} ${location.range.start.line}:${location.range.start.character} ${message})`,
  );
  return `${code} at ${start.line}:${start.character}-${end.character}${related.join('')}`;
}
