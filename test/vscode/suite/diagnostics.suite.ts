// The language server's findings in Problems: none for the good sample, several for the broken one, gone when repaired.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileUri, look, openFile, until } from './window';

const { onDidChangeDiagnostics } = vscode.languages;

function codesOf(uri: vscode.Uri): string[] {
  const found = vscode.languages.getDiagnostics(uri);
  return found.map(({ code }) => String(typeof code === 'object' ? code.value : code)).sort();
}

describe('Diagnostics', () => {
  it('show what is wrong with the broken sample, in its manifest and in its C#', async () => {
    await openFile('chat-socket-broken/Package.appxmanifest');
    const inManifest = await until(onDidChangeDiagnostics, () => {
      const codes = codesOf(fileUri('chat-socket-broken/Package.appxmanifest'));
      return codes.length > 0 ? codes : undefined;
    });
    const isRuleId = (code: string) => /^[a-z]+(-[a-z0-9]+)+$/.test(code);
    assert.ok(inManifest.every(isRuleId), inManifest.join(', '));
    await until(onDidChangeDiagnostics, () => {
      const inCode = vscode.languages
        .getDiagnostics()
        .filter(([uri, found]) => uri.fsPath.endsWith('.cs') && found.length > 0);
      return inCode.length > 0 ? true : undefined;
    });
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    await look('diagnostics', ['Package.appxmanifest', inManifest[0]]);
  });

  it('disappear when the text is repaired, and come back', async () => {
    const editor = await openFile('chat-socket-broken/Package.appxmanifest');
    const { uri } = editor.document;
    const broken = await until(onDidChangeDiagnostics, () => (codesOf(uri).length > 0 ? codesOf(uri) : undefined));
    const text = editor.document.getText();
    const end = editor.document.positionAt(text.length);
    const withoutTasks = text.replace(/<Extensions>[\s\S]*<\/Extensions>/, '');
    assert.notEqual(withoutTasks, text);
    await editor.edit(edit => edit.replace(new vscode.Range(new vscode.Position(0, 0), end), withoutTasks));
    await until(onDidChangeDiagnostics, () => (codesOf(uri).length < broken.length ? true : undefined));
    await vscode.commands.executeCommand('undo');
    await until(onDidChangeDiagnostics, () => (codesOf(uri).length === broken.length ? true : undefined));
    assert.deepEqual(codesOf(uri), broken);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('do not blame the good sample', async () => {
    await openFile('chat-socket/Package.appxmanifest');
    // The findings of the broken sample prove that the server has looked at the whole folder.
    await until(onDidChangeDiagnostics, () =>
      codesOf(fileUri('chat-socket-broken/Package.appxmanifest')).length > 0 ? true : undefined,
    );
    const blamed = vscode.languages.getDiagnostics().filter(([uri, found]) => {
      return uri.path.includes('/chat-socket/') && found.length > 0;
    });
    assert.deepEqual(
      blamed.map(([uri, found]) => `${uri.path}: ${found.map(each => each.message)}`),
      [],
    );
  });
});
