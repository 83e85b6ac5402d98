// What the suites share: files of the opened workspace, waiting for events of VS Code, and a look at the window.

import * as vscode from 'vscode';

/** A file of the opened folder, which holds a copy of samples/. */
export function fileUri(relativePath: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The tests need an open folder.');
  return vscode.Uri.joinPath(folder.uri, relativePath);
}

export async function openFile(relativePath: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(fileUri(relativePath));
  return vscode.window.showTextDocument(document, { preview: false });
}

/** The 0-based line of the only place where `text` stands. */
export function lineOf(document: vscode.TextDocument, text: string): number {
  const lines = document.getText().split(/\r?\n/);
  const found = lines.flatMap((line, index) => (line.includes(text) ? [index] : []));
  if (found.length !== 1)
    throw new Error(`"${text}" stands on ${found.length} lines of ${document.uri.fsPath}, not on one.`);
  return found[0];
}

/** Asks `look` now and after each `event`, until it gives a value. Mocha's timeout ends it. */
export async function until<T>(event: vscode.Event<unknown>, look: () => T | undefined): Promise<T> {
  const now = look();
  if (now !== undefined) return now;
  return new Promise(resolve => {
    const subscription = event(() => {
      const value = look();
      if (value === undefined) return;
      subscription.dispose();
      resolve(value);
    });
  });
}

/**
 * Saves a screenshot of the window under that name and gives the text that can be seen, as soon as it shows all of
 * `texts`: drawing takes its time and gives no event. `again` is done before each further look. On a desktop nobody looks.
 */
export async function look(name: string, texts: (string | RegExp)[], again?: () => Thenable<unknown>): Promise<void> {
  const door = process.env.BGTASK_WINDOW;
  if (!door) return;
  for (const end = Date.now() + 10_000; ; await again?.()) {
    const response = await fetch(`${door}/look/${name}`, { method: 'POST' });
    const seen = (await response.text()).replaceAll('\u00a0', ' ');
    if (!response.ok) throw new Error(seen);
    const missing = texts.find(text => (typeof text === 'string' ? !seen.includes(text) : !text.test(seen)));
    if (missing === undefined) return;
    if (Date.now() > end) throw new Error(`The window does not show ${missing}, but:\n${seen}`);
  }
}

/** For `look`: the status bar shows no running machine. */
export const noMachine = /^(?!.*\d\d:\d\d:\d\d app)/s;

/** Types into what has the focus, and Enter. On a desktop nobody types: a quick input is accepted as it is. */
export async function typeAndEnter(text: string): Promise<void> {
  if (process.env.BGTASK_WINDOW) {
    await act('type', text);
    await act('press', 'Enter');
  } else await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
}

/** Chooses a command in the palette, as a user does who types its name; on a desktop, where nobody types, runs it. */
export async function fromPalette(title: string, command: string): Promise<void> {
  if (!process.env.BGTASK_WINDOW) {
    await vscode.commands.executeCommand(command);
    return;
  }
  await vscode.commands.executeCommand('workbench.action.showCommands');
  await look('palette', [/^Background Tasks: /m]);
  await act('type', title);
  // Only what is enabled is listed.
  await look('palette', [new RegExp(`^${title}$`, 'm')]);
  await act('press', 'Enter');
}

async function act(action: 'type' | 'press', body: string): Promise<void> {
  const response = await fetch(`${process.env.BGTASK_WINDOW}/${action}`, { method: 'POST', body });
  if (!response.ok) throw new Error(await response.text());
}
