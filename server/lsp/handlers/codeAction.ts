// textDocument/codeAction: the fixes of the findings at the cursor.
import type { CodeAction, CodeActionParams, Range } from 'vscode-languageserver/node.js';
import { CodeActionKind } from 'vscode-languageserver/node.js';
import type { ServerState } from '../serverState';
import { toCodeAction } from '../toProtocol';

/** Nothing while the text is newer than its findings: their places are no longer right, and new ones are on their way. */
export function codeAction(server: ServerState, { textDocument, range, context }: CodeActionParams): CodeAction[] {
  const document = server.documents.get(textDocument.uri);
  const wanted =
    context.only?.some(kind => kind === '' || kind === CodeActionKind.QuickFix || kind.startsWith('quickfix.')) ?? true;
  if (!wanted || !document?.published || document.published.version !== document.text.version) return [];
  return document.published.findings
    .filter(finding => touches(finding.range, range))
    .flatMap(finding => finding.fixes.map(fix => toCodeAction(finding, fix, server)));
}

function touches(a: Range, b: Range): boolean {
  const isBefore = (p: Range['end'], q: Range['start']) =>
    p.line < q.line || (p.line === q.line && p.character < q.character);
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}
