// Manifests in a real window: what the mouse finds, what is offered, what a fix does, and the way to the code and back.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileUri, look, openFile, until } from './window';

const manifest = 'chat-socket/Package.appxmanifest';
const broken = 'chat-socket-broken/Package.appxmanifest';
const task = 'chat-socket/ChatTask/ChatTask.cs';
const client = 'chat-socket/ChatApp/ChatClient.cs';

describe('App manifests', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('explain what stands under the mouse', async () => {
    const editor = await openFile(manifest);
    const at = placeOf(editor.document, 'systemEvent" />');
    const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, at);
    assert.match(textOf(hovers), /\*\*systemEvent\*\*/);
    editor.selection = new vscode.Selection(at, at);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenter);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await vscode.commands.executeCommand('editor.action.showHover');
    await look('hover', [/systemEvent/, /SocketActivityTrigger/]);
  });

  it('offer what can be written', async () => {
    const editor = await openFile(manifest);
    await replace(editor, '<Task Type="systemEvent" />', '<Task Type="systemEvent" />\n            <');
    const at = placeOf(editor.document, '            <\n').translate(0, 13);
    const { items } = await ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', editor.document.uri, at);
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('Task') && labels.includes('uap:Task'), labels.join(', '));
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await look('completion', ['uap:Task', 'iot:Task']);
  });

  it('are squiggled where they are wrong, and repaired by the fix', async () => {
    const { document } = await openFile(broken);
    const [wrong] = await until(vscode.languages.onDidChangeDiagnostics, () => {
      const found = vscode.languages.getDiagnostics(document.uri).filter(each => codeOf(each) === 'bgtask-type-case');
      return found.length > 0 ? found : undefined;
    });
    assert.equal(document.getText(wrong.range), 'SystemEvent');
    const actions = await ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, wrong.range);
    const fix = actions.find(({ title }) => title === 'Write "systemEvent"');
    assert.ok(fix?.edit && fix.isPreferred, actions.map(({ title }) => title).join(', '));
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    await until(vscode.languages.onDidChangeDiagnostics, () => {
      const left = vscode.languages.getDiagnostics(document.uri).map(codeOf);
      return left.includes('bgtask-type-case') ? undefined : true;
    });
    assert.equal(document.getText(wrong.range), 'systemEvent');
  });

  it('lead to the class with F12, and the class leads back', async () => {
    const editor = await openFile(manifest);
    await goTo(editor, placeOf(editor.document, 'Chat.Tasks.ChatTask"'));
    const code = await activeUntil(task);
    assert.equal(wordAt(code), 'ChatTask');
    await goTo(code, placeOf(code.document, 'class ChatTask').translate(0, 'class '.length));
    const back = await activeUntil(manifest);
    assert.equal(
      back.document.getText(back.document.getWordRangeAtPosition(back.selection.start, /[\w.]+/)),
      'Chat.Tasks.ChatTask',
    );
  });

  it('can be looked at', async () => {
    const editor = await openFile(broken);
    const at = placeOf(editor.document, '<Extensions>');
    await until(vscode.languages.onDidChangeDiagnostics, () => {
      const found = vscode.languages.getDiagnostics(editor.document.uri).map(codeOf);
      return found.includes('websocketkeepalive-name-typo') || undefined;
    });
    editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.AtTop);
    await look('manifest', [/registered in/]);
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    await look('manifest', [/registered in/, /Debug/, /runs in/, /letter case counts/]);
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await vscode.commands.executeCommand('workbench.view.explorer');
  });

  it('tell under each task what becomes of it', async () => {
    const editor = await openFile(manifest);
    const at = placeOf(editor.document, '<Extension Category');
    editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenter);
    await look('code-lens', [/class Chat\.Tasks\.ChatTask/, /registered in/, /Debug/, /backgroundTaskHost/]);
  });

  it('rename a task in manifest, class and registration together', async () => {
    const { document } = await openFile(manifest);
    const at = placeOf(document, 'Chat.Tasks.ChatTask"').translate(0, 'Chat.Tasks.'.length);
    const edit = await ask<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, at, 'TalkTask');
    assert.deepEqual(
      edit
        .entries()
        .map(([uri]) => vscode.workspace.asRelativePath(uri))
        .sort(),
      [client, task, manifest].sort(),
    );
    const text = async (path: string) => (await vscode.workspace.openTextDocument(fileUri(path))).getText();
    const before = new Map<string, string>();
    for (const path of [client, task, manifest]) before.set(path, await text(path));
    try {
      assert.ok(await vscode.workspace.applyEdit(edit));
      assert.match(await text(manifest), /EntryPoint="Chat\.Tasks\.TalkTask"/);
      assert.match(await text(task), /class TalkTask/);
      assert.match(await text(client), /"Chat\.Tasks\.TalkTask"/);
      // Those of the text before are still shown for a moment.
      const isClean = () => vscode.languages.getDiagnostics(document.uri).length === 0 || undefined;
      await until(vscode.languages.onDidChangeDiagnostics, isClean);
    } finally {
      // The other suites begin with the files as they are.
      for (const [path, was] of before) {
        const renamed = await vscode.workspace.openTextDocument(fileUri(path));
        const back = new vscode.WorkspaceEdit();
        const end = renamed.positionAt(renamed.getText().length);
        back.replace(renamed.uri, new vscode.Range(new vscode.Position(0, 0), end), was);
        assert.ok(await vscode.workspace.applyEdit(back));
        assert.ok(await renamed.save());
      }
    }
  });
});

function ask<T>(command: string, ...rest: unknown[]): Thenable<T> {
  return vscode.commands.executeCommand<T>(command, ...rest);
}

function placeOf(document: vscode.TextDocument, text: string): vscode.Position {
  const at = document.getText().indexOf(text);
  assert.ok(at >= 0, `"${text}" does not stand in ${document.uri.path}`);
  return document.positionAt(at);
}

async function replace(editor: vscode.TextEditor, text: string, newText: string): Promise<void> {
  const start = placeOf(editor.document, text);
  const end = editor.document.positionAt(editor.document.offsetAt(start) + text.length);
  await editor.edit(edit => edit.replace(new vscode.Range(start, end), newText), {
    undoStopBefore: false,
    undoStopAfter: false,
  });
}

async function goTo(editor: vscode.TextEditor, at: vscode.Position): Promise<void> {
  editor.selection = new vscode.Selection(at, at);
  await vscode.commands.executeCommand('editor.action.revealDefinition');
}

function activeUntil(path: string): Promise<vscode.TextEditor> {
  return until(vscode.window.onDidChangeTextEditorSelection, () => {
    const editor = vscode.window.activeTextEditor;
    return editor && vscode.workspace.asRelativePath(editor.document.uri) === path ? editor : undefined;
  });
}

function wordAt({ document, selection }: vscode.TextEditor): string {
  return document.getText(document.getWordRangeAtPosition(selection.start));
}

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

function textOf(hovers: readonly vscode.Hover[]): string {
  return hovers
    .flatMap(({ contents }) => contents.map(each => (typeof each === 'string' ? each : each.value)))
    .join('\n');
}
