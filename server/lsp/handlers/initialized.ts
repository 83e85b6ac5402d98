// initialized: from now on the client may be asked for its settings and tells when settings, folders or files change.
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver/node.js';
import { settingsFileNames } from '../../workspace/settingsFiles';
import type { Handler } from '../handler';
import type { ServerState } from '../serverState';
import { settingsSection } from '../settings';
import { pathOfUri } from '../uris';

/** Whatever decides what is found. */
const watched = [
  '**/*.[aA][pP][pP][xX][mM][aA][nN][iI][fF][eE][sS][tT]',
  '**/*.{cs,xaml,csproj,vb,vbproj,vcxproj,jsproj,wapproj}',
  `**/{${settingsFileNames.join(',')}}`,
];

export const initialized: Handler = {
  capabilities: ({ workspaceFolders }) =>
    workspaceFolders ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {},

  listen(connection, server) {
    connection.onInitialized(() => {
      const { registersConfiguration, registersWatchers, configuration, workspaceFolders } = server.client;
      if (registersConfiguration)
        void connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
      if (registersWatchers)
        void connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: watched.map(globPattern => ({ globPattern })),
        });
      if (configuration) void askForSettings(connection, server);
      if (workspaceFolders)
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          const paths = (folders: typeof added) =>
            folders.map(folder => pathOfUri(folder.uri)).filter(path => path !== undefined);
          server.changeFolders(paths(added), paths(removed));
        });
    });
    connection.onDidChangeConfiguration(({ settings }) => {
      if (server.client.configuration) void askForSettings(connection, server);
      else server.applySettings(settings?.[settingsSection]);
    });
  },
};

async function askForSettings(connection: Connection, server: ServerState): Promise<void> {
  try {
    server.applySettings(await connection.workspace.getConfiguration(settingsSection));
  } catch (error) {
    server.logFailure('The settings could not be read', error);
  }
}
