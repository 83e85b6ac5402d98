// textDocument/completion: what can be written at the cursor of a manifest, and the name of a task that code registers.
import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
  type Position,
} from 'vscode-languageserver/node.js';
import { completionsAt } from '../../analysis/features/completion/completion';
import type { Completion } from '../../analysis/features/completion/completionItem';
import { registeredNames } from '../../analysis/features/completion/registeredNames';
import type { Manifest } from '../../manifest/manifest';
import type { SourceFile } from '../../workspace/snapshot';
import type { Handler } from '../handler';
import type { ServerState } from '../serverState';
import { surroundingsOf } from '../surroundings';

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  element: CompletionItemKind.Property,
  attribute: CompletionItemKind.Field,
  value: CompletionItemKind.EnumMember,
  namespace: CompletionItemKind.Module,
  class: CompletionItemKind.Class,
  file: CompletionItemKind.File,
  reference: CompletionItemKind.Reference,
};

export const completion: Handler = {
  capabilities: () => ({ completionProvider: { triggerCharacters: ['<', ' ', '"', "'", '/', ':'] } }),

  listen(connection, server) {
    connection.onCompletion(({ textDocument, position }) => {
      const manifest = server.manifest(textDocument.uri);
      if (!manifest) return inCode(server, textDocument.uri, position);
      const found = completionsAt(manifest, manifest.lines.offsetAt(position), surroundingsOf(server, manifest));
      return found.map(each => toItem(each, manifest, server.client.snippets));
    });
  },
};

function inCode(server: ServerState, uri: string, position: Position): CompletionItem[] {
  const at = server.placeAt(uri, position);
  const [app] = at?.apps ?? [];
  const file = app?.projects.flatMap(project => project.sources).find(({ path }) => path === at?.path);
  if (!at || !app || !file) return [];
  return registeredNames(app, server.code.of(app), file, at.offset).map(each => toItem(each, file, false));
}

function toItem(completion: Completion, { lines, text }: Manifest | SourceFile, snippets: boolean): CompletionItem {
  const { label, kind, detail, documentation, span, newText, isSnippet, also, sortText } = completion;
  return {
    label,
    kind: kinds[kind],
    detail,
    ...(documentation && { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
    sortText,
    // What is replaced begins with a "<" that the label does not have.
    filterText: text[span.start] === '<' ? `<${label}` : label,
    textEdit: { range: lines.rangeOf(span), newText: isSnippet && !snippets ? withoutStops(newText) : newText },
    insertTextFormat: isSnippet && snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(also.length > 0 && {
      additionalTextEdits: also.map(edit => ({ range: lines.rangeOf(edit.span), newText: edit.newText })),
    }),
  };
}

/** For clients without snippets: places to fill in stay empty or get their first suggestion. */
function withoutStops(snippet: string): string {
  return snippet.replace(
    /\$\d+|\$\{\d+:([^}]*)\}|\$\{\d+\|([^,|]*)[^}]*\}/g,
    (_, usual = '', first = '') => usual || first,
  );
}
