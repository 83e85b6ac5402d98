// How findings reach the client: it asks for them (pull), or they are sent to it (push); never both.

import { DiagnosticRefreshRequest } from 'vscode-languageserver/node.js';
import type { ServerState } from './serverState';
import { toDiagnostic } from './toProtocol';
import { InterruptedError } from './work';

/** Which editors are open; or whatever else others may have to hear of: files on disk, settings, folders. */
export type Change = 'editors' | 'world';

export interface Delivery {
  /** After an edit of the text in an editor. */
  edited(uri: string): void;
  changed(what: Change): void;
  /** After a document is closed. */
  closed(uri: string): void;
  stop(): void;
}

export const noDelivery: Delivery = { edited: () => {}, changed: () => {}, closed: () => {}, stop: () => {} };

/** Long enough that a word is typed in one go, short enough to feel immediate. */
export const quietMilliseconds = 150;

/**
 * The client asks after an edit by itself: for the document, and for the others that are open but not in front. What it
 * has in front is not asked for again when an edit elsewhere changes its findings, as with a rename that edits a
 * manifest and code; so the server speaks up a moment after the edits have gone from one document to another.
 */
export function pullDelivery(server: ServerState): Delivery {
  let cancelTimer = () => {};
  let lastEdited: string | undefined;

  const refresh = (): void => {
    cancelTimer();
    if (!server.client.refreshesDiagnostics) return;
    // A client that goes away meanwhile does not answer.
    server.connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => {});
  };

  return {
    ...noDelivery,
    edited: uri => {
      if (lastEdited !== undefined && lastEdited !== uri) {
        cancelTimer();
        cancelTimer = server.ports.timer.after(quietMilliseconds, refresh);
      }
      lastEdited = uri;
    },
    changed: what => {
      if (what === 'world') refresh();
    },
    stop: () => cancelTimer(),
  };
}

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
    edited: () => schedule(quietMilliseconds),
    changed: () => schedule(0),
    closed: uri => void server.connection.sendDiagnostics({ uri, diagnostics: [] }),
    stop,
  };
}
