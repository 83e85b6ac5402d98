// The language server's findings: several in the broken sample, gone when the text is repaired, none in the good sample.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { look, openFile, until } from './window';

const broken = 'chat-socket-broken';
const good = 'chat-socket';

describe('Diagnostics', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('show what is wrong in a manifest and in C#', async () => {
    for (const source of await sourcesOf(broken)) await vscode.window.showTextDocument(source, { preview: false });
    const { document } = await openFile(`${broken}/Package.appxmanifest`);
    const inManifest = await codesUntil(document.uri, codes => codes.length > 0);
    assert.ok(inManifest.every(isRuleId), inManifest.join(', '));
    await until(vscode.languages.onDidChangeDiagnostics, () => {
      const found = vscode.languages.getDiagnostics().some(([uri, all]) => uri.path.endsWith('.cs') && all.length > 0);
      return found || undefined;
    });
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    const [{ range }] = vscode.languages.getDiagnostics(document.uri);
    vscode.window.activeTextEditor?.revealRange(range, vscode.TextEditorRevealType.InCenter);
    // The list is longer than the window is high, and begins with C#.
    await look('diagnostics', ['Package.appxmanifest', 'socket-not-returned']);
  });

  it('disappear when the text is repaired, and come back', async () => {
    const { document } = await openFile(`${broken}/Package.appxmanifest`);
    const before = await codesUntil(document.uri, codes => codes.length > 0);
    await replaceInActiveEditor(/<Extensions>[\s\S]*<\/Extensions>/, '');
    await codesUntil(document.uri, codes => codes.length < before.length);
    await vscode.commands.executeCommand('undo');
    assert.deepEqual(await codesUntil(document.uri, codes => codes.length === before.length), before);
  });

  it('are not there for the good sample, until somebody breaks it', async () => {
    const sources = await sourcesOf(good);
    for (const source of sources) await vscode.window.showTextDocument(source, { preview: false });
    const { document } = await openFile(`${good}/Package.appxmanifest`);
    // Windows compares these values with case.
    await replaceInActiveEditor(/<Task Type="(\w)/, (text, first) => text.slice(0, -1) + first.toUpperCase());
    assert.deepEqual(await codesUntil(document.uri, codes => codes.length > 0), ['bgtask-type-case']);
    await vscode.commands.executeCommand('undo');
    await codesUntil(document.uri, codes => codes.length === 0);
    const blamed = sources.filter(source => codesOf(source).length > 0);
    assert.deepEqual(blamed.map(String), []);
  });
});

function sourcesOf(sample: string): Thenable<vscode.Uri[]> {
  return vscode.workspace.findFiles(`${sample}/**/*.cs`);
}

function codesOf(uri: vscode.Uri): string[] {
  const found = vscode.languages.getDiagnostics(uri);
  return found.map(({ code }) => String(typeof code === 'object' ? code.value : code)).sort();
}

function codesUntil(uri: vscode.Uri, isExpected: (codes: string[]) => boolean): Promise<string[]> {
  return until(vscode.languages.onDidChangeDiagnostics, () => {
    const codes = codesOf(uri);
    return isExpected(codes) ? codes : undefined;
  });
}

async function replaceInActiveEditor(
  pattern: RegExp,
  replacement: string | ((text: string, ...groups: string[]) => string),
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) throw new Error('No editor is active.');
  const text = editor.document.getText();
  const changed =
    typeof replacement === 'string' ? text.replace(pattern, replacement) : text.replace(pattern, replacement);
  assert.notEqual(changed, text, `${pattern} stands nowhere in ${editor.document.uri.path}`);
  const end = editor.document.positionAt(text.length);
  await editor.edit(edit => edit.replace(new vscode.Range(new vscode.Position(0, 0), end), changed));
}

function isRuleId(code: string): boolean {
  return /^[a-z]+(-[a-z0-9]+)+$/.test(code);
}
