// The commands behind code lenses and code actions; the server writes their arguments as plain values of its protocol.

import * as vscode from 'vscode';
import { serverCommands } from '../contributions';

export function registerServerCommands(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(serverCommands.showPlaces, showPlaces),
    vscode.commands.registerCommand(serverCommands.renameTask, renameTask),
  );
}

interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

interface PlainLocation {
  readonly uri: string;
  readonly range: { readonly start: PlainPosition; readonly end: PlainPosition };
}

/** Goes to the only place, or lets the user choose in a peek view. */
async function showPlaces(uri: string, position: PlainPosition, locations: readonly PlainLocation[]): Promise<void> {
  await vscode.commands.executeCommand(
    'editor.action.goToLocations',
    vscode.Uri.parse(uri),
    toPosition(position),
    locations.map(toLocation),
    locations.length === 1 ? 'goto' : 'peek',
  );
}

/** The same as a rename at the entry point in the manifest, started from the class. */
async function renameTask(manifest: string, position: PlainPosition): Promise<void> {
  const place = [vscode.Uri.parse(manifest), toPosition(position)] as const;
  try {
    const prepared = await vscode.commands.executeCommand<{ placeholder: string } | undefined>(
      'vscode.prepareRename',
      ...place,
    );
    const newName = await vscode.window.showInputBox({
      title: vscode.l10n.t('Rename a Background Task'),
      prompt: vscode.l10n.t('New name of the class, in code, manifest and registrations'),
      value: prepared?.placeholder,
    });
    if (newName === undefined || newName === prepared?.placeholder) return;
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      ...place,
      newName,
    );
    await vscode.workspace.applyEdit(edit, { isRefactoring: true });
  } catch (error) {
    // What the server refuses, it explains in one sentence.
    void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}

function toPosition({ line, character }: PlainPosition): vscode.Position {
  return new vscode.Position(line, character);
}

function toLocation({ uri, range }: PlainLocation): vscode.Location {
  return new vscode.Location(vscode.Uri.parse(uri), new vscode.Range(toPosition(range.start), toPosition(range.end)));
}
