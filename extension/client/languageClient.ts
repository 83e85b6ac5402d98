// Starts the language server in its own process and shows its state only if it fails.

import * as vscode from 'vscode';
import { DidChangeConfigurationNotification, LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { commands, manifestGlob, serverCommands } from '../contributions';
import { registerServerCommands } from './commands';
import { hasOtherSchemaCheck, onOtherSchemaCheckChanged } from './schemaCheck';

/** `module` is the absolute path of the server's bundle. */
export async function startLanguageClient(module: string): Promise<vscode.Disposable> {
  const client = new LanguageClient(
    'backgroundTasks',
    vscode.l10n.t('Background Tasks: analysis'),
    { module, transport: TransportKind.ipc },
    {
      documentSelector: [
        { scheme: 'file', pattern: manifestGlob },
        { scheme: 'file', language: 'csharp' },
        { scheme: 'file', language: 'vb' },
        { scheme: 'file', pattern: '**/{bgtask.json,.editorconfig}' },
      ],
      initializationOptions: { commands: [commands.debug, ...Object.values(serverCommands)] },
      middleware: {
        workspace: {
          // The server asks for one section; what only this side knows travels with it.
          configuration: async (params, token, next) => {
            const sections: unknown = await next(params, token);
            if (!Array.isArray(sections)) return [];
            return sections.map(section => ({ ...section, otherSchemaCheck: hasOtherSchemaCheck() }));
          },
        },
      },
    },
  );
  const serverCommandsRegistered = registerServerCommands();
  await client.start();
  const extensionsChanged = onOtherSchemaCheckChanged(() => {
    void client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  });
  return new vscode.Disposable(() => {
    extensionsChanged.dispose();
    serverCommandsRegistered.dispose();
    void client.stop();
  });
}
