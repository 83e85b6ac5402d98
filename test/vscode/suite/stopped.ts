// What the suites ask of a program that has stopped, and how it is brought to stop.

import assert from 'node:assert/strict';
import type { DebugProtocol } from '@vscode/debugprotocol';
import * as vscode from 'vscode';
import type { Stop } from './conversation';
import { chat } from './sample';
import { fileUri, lineOf, openFile, until } from './window';

const execute = vscode.commands.executeCommand;

/** Opens the sample's task with a breakpoint at the line that has this text. */
export async function breakAt(text: string): Promise<void> {
  const { document } = await openFile(chat.source);
  const place = new vscode.Position(lineOf(document, text), 0);
  vscode.debug.addBreakpoints([new vscode.SourceBreakpoint(new vscode.Location(document.uri, place))]);
}

/** VS Code goes to the line where the program has stopped. */
export async function cursorAt(text: string): Promise<void> {
  await until(vscode.window.onDidChangeTextEditorSelection, () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.lineAt(editor.selection.active).text.trim() === text || undefined;
  });
}

/** The user's own frames, innermost first: method and text of the line. */
export async function stackOf({ session, threadId }: Stop): Promise<string[]> {
  const { stackFrames } = await framesOf({ session, threadId });
  const document = await vscode.workspace.openTextDocument(fileUri(chat.source));
  return stackFrames
    .filter(({ presentationHint }) => presentationHint !== 'subtle' && presentationHint !== 'label')
    .map(({ name, source, line }) => {
      // On a remote host VS Code makes an address of the path.
      const text = source?.path?.endsWith(chat.source) ? document.lineAt(line - 1).text.trim() : source?.path;
      return `${/(\w+)\(/.exec(name)?.[1]}: ${text}`;
    });
}

export async function localsOf(stop: Pick<Stop, 'session' | 'threadId'>): Promise<Record<string, string>> {
  const { variables }: DebugProtocol.VariablesResponse['body'] = await stop.session.customRequest('variables', {
    variablesReference: await localsReference(stop),
  });
  return Object.fromEntries(variables.map(({ name, value }) => [name, value]));
}

export async function setLocal(stop: Pick<Stop, 'session' | 'threadId'>, name: string, value: string): Promise<void> {
  await stop.session.customRequest('setVariable', { variablesReference: await localsReference(stop), name, value });
}

export async function localsReference(stop: Pick<Stop, 'session' | 'threadId'>): Promise<number> {
  const { stackFrames } = await framesOf(stop);
  const { scopes }: DebugProtocol.ScopesResponse['body'] = await stop.session.customRequest('scopes', {
    frameId: stackFrames[0].id,
  });
  const locals = scopes.find(scope => scope.presentationHint === 'locals');
  assert.ok(locals);
  return locals.variablesReference;
}

function framesOf({
  session,
  threadId,
}: Pick<Stop, 'session' | 'threadId'>): Thenable<DebugProtocol.StackTraceResponse['body']> {
  return session.customRequest('stackTrace', { threadId });
}

/** Room for the views that the picture is about; the focus is in the editor. */
export async function arrangeForPicture(): Promise<void> {
  await execute('workbench.action.closePanel');
  for (let i = 0; i < 3; i++) await execute('workbench.action.decreaseViewWidth');
  for (const view of ['watchExpressionsView', 'breakPointsView']) await execute(`workbench.debug.${view}.removeView`);
}
