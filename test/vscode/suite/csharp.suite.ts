// C# in a real window: what is squiggled, what the bulb offers, and that the text is right afterwards.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { look, openFile, until } from './window';

const sync = 'chat-socket-broken/ChatTask/SyncTask.cs';
const chat = 'chat-socket-broken/ChatTask/ChatTask.cs';
const channel = 'websocket-channel-broken/ChannelApp/ChatChannel.cs';

describe('C# of background tasks', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('is squiggled where it is wrong, and repaired by the fix', async () => {
    const { document } = await openFile(sync);
    const wrong = await findingUntil(document, 'run-async-no-deferral');
    assert.equal(document.getText(wrong.range), 'await');
    const fix = await actionFor(document, wrong, 'Take a deferral, and complete it at the end');
    assert.ok(fix.edit && fix.isPreferred);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    await goneUntil(document, 'run-async-no-deferral');
    assert.match(document.getText(), /var deferral = taskInstance\.GetDeferral\(\);\s+try\s+\{/);
    assert.match(document.getText(), /finally\s+\{\s+deferral\.Complete\(\);\s+\}/);
  });

  it('falls silent where a comment says so', async () => {
    const { document } = await openFile(sync);
    const wrong = await findingUntil(document, 'run-async-no-deferral');
    const suppress = await actionFor(document, wrong, 'Suppress run-async-no-deferral for this line');
    assert.ok(suppress.edit);
    assert.ok(await vscode.workspace.applyEdit(suppress.edit));
    await goneUntil(document, 'run-async-no-deferral');
    assert.match(document.getText(), /\/\/ bgtask-disable-next-line run-async-no-deferral\n.*await client/);
  });

  it('leads with F12 to what Windows declares', async () => {
    const editor = await openFile(chat);
    const at = editor.document.positionAt(editor.document.getText().indexOf('GetDeferral') + 1);
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    const shown = await until(vscode.window.onDidChangeActiveTextEditor, () => {
      const active = vscode.window.activeTextEditor?.document;
      return active && active !== editor.document ? active : undefined;
    });
    assert.match(shown.uri.path, /Windows\.ApplicationModel\.Background\/IBackgroundTaskInstance\.cs$/);
    assert.match(shown.getText(), /BackgroundTaskDeferral GetDeferral\(\);/);
  });

  it('shows the paths that lose a socket', async () => {
    const { document } = await openFile(chat);
    const wrong = await findingUntil(document, 'socket-not-returned');
    assert.equal(document.getText(wrong.range), 'StreamSocket');
    assert.deepEqual(
      wrong.relatedInformation?.map(({ location }) => document.getText(location.range)),
      ['break;'],
    );
  });

  it('can be looked at', async () => {
    const editor = await openFile(channel);
    const { range } = await findingUntil(editor.document, 'cct-await-read');
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    editor.selection = new vscode.Selection(range.start, range.start);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await vscode.commands.executeCommand('editor.action.showHover');
    await look('csharp', [/Windows may start the push task before the data has arrived/, /cct-await-read/]);
    await vscode.commands.executeCommand('workbench.view.explorer');
  });
});

function findingUntil(document: vscode.TextDocument, code: string): Promise<vscode.Diagnostic> {
  return until(vscode.languages.onDidChangeDiagnostics, () =>
    vscode.languages.getDiagnostics(document.uri).find(each => codeOf(each) === code),
  );
}

function goneUntil(document: vscode.TextDocument, code: string): Promise<true> {
  return until(vscode.languages.onDidChangeDiagnostics, () => !codesOf(document).includes(code) || undefined);
}

async function actionFor(
  document: vscode.TextDocument,
  { range }: vscode.Diagnostic,
  title: string,
): Promise<vscode.CodeAction> {
  const command = 'vscode.executeCodeActionProvider';
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(command, document.uri, range);
  const found = actions.find(each => each.title === title);
  assert.ok(found, `"${title}" is not among: ${actions.map(each => each.title).join(', ')}`);
  return found;
}

function codesOf(document: vscode.TextDocument): string[] {
  return vscode.languages.getDiagnostics(document.uri).map(codeOf);
}

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
