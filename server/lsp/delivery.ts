// How findings reach the client: it asks for them (pull), or they are sent to it (push); never both.

import { DiagnosticRefreshRequest } from 'vscode-languageserver/node.js';
import type { ServerState } from './serverState';
import { toDiagnostic } from './toProtocol';
import { InterruptedError } from './work';

/** The text in an editor; which editors are open; or whatever else others may have to hear of: files on disk, settings, folders. */
export type Change = 'text' | 'editors' | 'world';

export interface Delivery {
  changed(what: Change): void;
  /** After a document is closed. */
  closed(uri: string): void;
  stop(): void;
}

export const noDelivery: Delivery = { changed: () => {}, closed: () => {}, stop: () => {} };

/** The client asks after edits by itself; about the rest it has to be told. */
export function pullDelivery(server: ServerState): Delivery {
  return {
    ...noDelivery,
    changed: what => {
      if (what !== 'world' || !server.client.refreshesDiagnostics) return;
      // A client that goes away meanwhile does not answer.
      server.connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => {});
    },
  };
}

/** Long enough that a word is typed in one go, short enough to feel immediate. */
export const quietMilliseconds = 150;

/** A moment after the last edit all open documents get their findings, with the versions they are for. */
export function pushDelivery(server: ServerState): Delivery {
  let cancelTimer = () => {};
  let pass = 0;

  const stop = (): void => {
    cancelTimer();
    pass++;
  };
  const schedule = (delayInMilliseconds: number): void => {
    stop();
    cancelTimer = server.ports.timer.after(delayInMilliseconds, () => void publish(pass));
  };
  const publish = async (own: number): Promise<void> => {
    try {
      const documents = server.documents.all().filter(({ path }) => server.isLookedAt(path));
      const findings = await server.findings(
        documents.map(({ path }) => path),
        () => own !== pass,
      );
      for (const { path, text } of documents) {
        const diagnostics = (findings.get(path) ?? []).map(each => toDiagnostic(each, server));
        void server.connection.sendDiagnostics({ uri: text.uri, version: text.version, diagnostics });
      }
    } catch (error) {
      // What made the pass obsolete has scheduled the next one.
      if (!(error instanceof InterruptedError)) server.logFailure('Diagnostics failed', error);
    }
  };

  return {
    changed: what => schedule(what === 'text' ? quietMilliseconds : 0),
    closed: uri => void server.connection.sendDiagnostics({ uri, diagnostics: [] }),
    stop,
  };
}
