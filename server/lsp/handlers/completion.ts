// textDocument/completion: what can be written at the cursor of a manifest.
import { type CompletionItem, CompletionItemKind, InsertTextFormat, MarkupKind } from 'vscode-languageserver/node.js';
import { completionsAt } from '../../analysis/features/completion/completion';
import type { Completion } from '../../analysis/features/completion/completionItem';
import type { Manifest } from '../../manifest/manifest';
import type { Handler } from '../handler';
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
      if (!manifest) return [];
      const found = completionsAt(manifest, manifest.lines.offsetAt(position), surroundingsOf(server, manifest));
      return found.map(each => toItem(each, manifest, server.client.snippets));
    });
  },
};

function toItem(completion: Completion, { lines, text }: Manifest, snippets: boolean): CompletionItem {
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
