// textDocument/codeLens: above each declared background task its class, its registrations and Debug.
import { type CodeLens, CodeLensRefreshRequest, type Command } from 'vscode-languageserver/node.js';
import { type TaskLens, taskLenses } from '../../analysis/features/taskLenses';
import { isSame } from '../../base/sameness';
import type { Manifest } from '../../manifest/manifest';
import type { ClientCommand } from '../commands';
import { quietMilliseconds } from '../delivery';
import type { Handler } from '../handler';
import type { ServerState } from '../serverState';
import { toLocation, uriOf } from '../toProtocol';

export const codeLens: Handler = {
  capabilities: () => ({ codeLensProvider: {} }),

  listen(connection, server) {
    connection.onCodeLens(({ textDocument }) => {
      const manifest = server.manifest(textDocument.uri);
      const [app] = manifest ? server.appsOf(manifest.path) : [];
      if (!manifest || !app) return [];
      return taskLenses(app, server.code.of(app), manifest).flatMap(each => toCodeLens(each, manifest, server));
    });
    refreshWithCode(server);
  },
};

function toCodeLens({ span, title, leadsTo }: TaskLens, manifest: Manifest, server: ServerState): CodeLens[] {
  const range = manifest.lines.rangeOf(span);
  const command = (id: ClientCommand, ...args: unknown[]): Command | undefined =>
    server.client.commands.has(id) ? { title, command: id, arguments: args } : undefined;
  // Without a command a lens is a line of text.
  const text: Command = { title, command: '' };
  switch (leadsTo.kind) {
    case 'nowhere':
      return [{ range, command: text }];
    case 'places': {
      const locations = leadsTo.places.map(place => toLocation(place, server));
      const show = command('backgroundTasks.showPlaces', uriOf(manifest.path, server), range.start, locations);
      return [{ range, command: show ?? text }];
    }
    case 'debug': {
      const debug = command('backgroundTasks.debug', { manifest: manifest.path, entryPoint: leadsTo.entryPoint });
      return debug ? [{ range, command: debug }] : [];
    }
  }
}

/** Clients ask again by themselves when the manifest changes; about the code they have to be told. */
function refreshWithCode(server: ServerState): void {
  const codeNow = () => server.snapshot.apps.flatMap(app => [...app.projects, ...app.otherProjects]);
  let known: readonly unknown[] = [];
  let cancelTimer = () => {};
  const look = (): void => {
    const now = codeNow();
    if (isSame(now, known)) return;
    known = now;
    // A client that goes away meanwhile does not answer.
    server.connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
  };
  const listen = (): void => {
    server.onNextChange(() => {
      listen();
      cancelTimer();
      if (server.client.refreshesCodeLenses) cancelTimer = server.ports.timer.after(quietMilliseconds, look);
    });
  };
  listen();
}
