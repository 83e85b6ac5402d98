// textDocument/codeAction: the fixes of the findings at the cursor and ways to silence them, all safe fixes of the document at once, renaming a task.
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  LSPErrorCodes,
  type Position,
  type Range,
  ResponseError,
} from 'vscode-languageserver/node.js';
import type { Finding } from '../../analysis/engine/finding';
import { filesIn } from '../../analysis/engine/review';
import { textFile } from '../../analysis/features/editedApp';
import { declaredClassAt } from '../../analysis/features/entryPointPlaces';
import { fixAll } from '../../analysis/features/fixAll';
import { silenceActions } from '../../analysis/features/silence';
import type { ClientCommand } from '../commands';
import type { Handler } from '../handler';
import type { ServerState } from '../serverState';
import { toCodeAction, toDiagnostic, toFileEdits, toLocation, toWorkspaceEdit } from '../toProtocol';
import { answer } from '../work';

const renameKind = `${CodeActionKind.Refactor}.rename.bgtask`;
const fixAllKind = `${CodeActionKind.SourceFixAll}.bgtask`;

export const codeAction: Handler = {
  capabilities: () => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, renameKind, CodeActionKind.SourceFixAll, fixAllKind],
    },
  }),

  listen(connection, server) {
    connection.onCodeAction((params, token) =>
      answer(
        actions(server, params, () => token.isCancellationRequested),
        new ResponseError<void>(LSPErrorCodes.ContentModified, 'A text has changed meanwhile.'),
      ),
    );
  },
};

/** Fixing everything is offered only to those who ask for it: looking for it means to analyse again and again. */
async function actions(
  server: ServerState,
  { textDocument, range, context }: CodeActionParams,
  isCancelled: () => boolean,
): Promise<CodeAction[]> {
  const path = server.documents.get(textDocument.uri)?.path;
  if (path === undefined || !server.isLookedAt(path)) return [];
  const wanted = (kind: string) =>
    (context.only ?? [CodeActionKind.QuickFix, CodeActionKind.Refactor]).some(asked => includesKind(asked, kind));
  return [
    ...(wanted(CodeActionKind.QuickFix) ? await quickFixes(server, path, range, isCancelled) : []),
    ...(wanted(renameKind) ? renameTask(server, textDocument.uri, range.start) : []),
    ...(wanted(fixAllKind) ? await fixEverything(server, path, isCancelled) : []),
  ];
}

async function quickFixes(
  server: ServerState,
  path: string,
  range: Range,
  isCancelled: () => boolean,
): Promise<CodeAction[]> {
  const findings = await server.findings([path], isCancelled);
  const here = (findings.get(path) ?? []).filter(finding => touches(finding.range, range));
  return [
    ...here.flatMap(finding => finding.fixes.map(fix => toCodeAction(finding, fix, server))),
    ...here.flatMap(finding => waysToSilence(server, finding)),
  ];
}

function waysToSilence(server: ServerState, finding: Finding): CodeAction[] {
  const [app] = server.appsOf(finding.file);
  if (!app) return [];
  const root = server.folderAround(finding.file) ?? app.folder;
  return silenceActions(app, server.policy, finding, root)
    .filter(({ creates }) => !creates || (server.client.documentChanges && server.client.createsFiles))
    .map(({ title, path, lines, creates, edits }) => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(finding, server)],
      edit: toWorkspaceEdit(toFileEdits(path, lines, edits), server, creates ? [path] : []),
    }));
}

/** A C# extension renames the class too, but knows nothing of the manifest. */
function renameTask(server: ServerState, uri: string, position: Position): CodeAction[] {
  const command: ClientCommand = 'backgroundTasks.renameTask';
  const at = server.client.commands.has(command) && !server.manifest(uri) && server.placeAt(uri, position);
  const found = at && declaredClassAt(at.apps, server.code, at.path, at.offset);
  if (!found) return [];
  const title = `Rename ${found.name} in code, manifest and registrations…`;
  const { uri: manifest, range } = toLocation(found.declaration, server);
  return [{ title, kind: renameKind, command: { title, command, arguments: [manifest, range.start] } }];
}

async function fixEverything(server: ServerState, path: string, isCancelled: () => boolean): Promise<CodeAction[]> {
  const app = server.snapshot.apps.find(each => filesIn(each).has(path));
  if (!app) return [];
  const edits = await server.finish(fixAll(app, path, server.policy, server.code), isCancelled);
  const fileEdits = [...edits].flatMap(([file, own]) => {
    const lines = textFile(app, file)?.lines;
    return lines ? toFileEdits(file, lines, own) : [];
  });
  if (fileEdits.length === 0) return [];
  return [{ title: 'Apply all safe fixes', kind: fixAllKind, edit: toWorkspaceEdit(fileEdits, server) }];
}

/** Kinds are a tree: who asks for `source` gets `source.fixAll` too, and who asks for '' gets everything. */
function includesKind(asked: string, kind: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}

function touches(a: Range, b: Range): boolean {
  const isBefore = (p: Range['end'], q: Range['start']) =>
    p.line < q.line || (p.line === q.line && p.character < q.character);
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}
