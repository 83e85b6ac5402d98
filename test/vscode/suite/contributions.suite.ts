// The installed extension: activates by itself in a folder with a manifest, and registers what package.json promises.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../../extension/contributions';
import { openFile } from './window';

const id = 'uwp-background-tasks.uwp-background-tasks';

describe('The installed extension', () => {
  it('is installed and active', () => {
    const extension = vscode.extensions.getExtension(id);
    assert.ok(extension, `${id} is not installed`);
    assert.ok(extension.isActive);
  });

  it('registers its commands', async () => {
    const registered = await vscode.commands.getCommands(true);
    const missing = Object.values(commands).filter(command => !registered.includes(command));
    assert.deepEqual(missing, []);
  });

  it('opens app manifests as XML and leaves C# to C#', async () => {
    assert.equal((await openFile('chat-socket/Package.appxmanifest')).document.languageId, 'xml');
    const [source] = await vscode.workspace.findFiles('chat-socket/**/*.cs', undefined, 1);
    assert.equal((await vscode.workspace.openTextDocument(source)).languageId, 'csharp');
  });
});
