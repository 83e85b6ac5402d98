// Starts the language server in its own process and shows its state only if it fails.

import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { manifestGlob } from '../contributions';

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
      ],
      synchronize: {
        fileEvents: [
          vscode.workspace.createFileSystemWatcher(manifestGlob),
          vscode.workspace.createFileSystemWatcher('**/*.{cs,csproj,vb,vbproj,vcxproj,jsproj}'),
        ],
      },
    },
  );
  await client.start();
  return new vscode.Disposable(() => void client.stop());
}
