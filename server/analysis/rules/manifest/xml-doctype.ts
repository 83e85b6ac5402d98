// Rule xml-doctype: Windows reads no manifest that has a document type declaration.
import type { Span } from '../../../base/text';
import { defineRule, type ReportedFix } from '../../engine/rule';

export const xmlDoctype = defineRule({
  id: 'xml-doctype',
  severity: 'error',
  summary: 'The manifest has a document type declaration, which Windows prohibits.',
  source: 'https://learn.microsoft.com/windows/win32/api/xmllite/ne-xmllite-dtdprocessing',
  check(app, report) {
    for (const manifest of app.manifests) {
      const { doctype } = manifest.document;
      if (!doctype) continue;
      const remove: ReportedFix = {
        title: 'Remove the document type declaration',
        // What it declares may be used further down.
        safe: !doctype.hasSubset,
        edits: [{ file: manifest, span: withLineEnd(manifest.text, doctype.span), newText: '' }],
      };
      report({
        file: manifest,
        span: { start: doctype.span.start, end: doctype.span.start + '<!DOCTYPE'.length },
        message:
          'A manifest must not have a document type declaration: Windows prohibits it and rejects the package. Remove it; where it declares entities, write their text in their place.',
        fixes: [remove],
      });
    }
  },
});

function withLineEnd(text: string, { start, end }: Span): Span {
  const lineEnd = /\r\n?|\n/y;
  lineEnd.lastIndex = end;
  return { start, end: lineEnd.test(text) ? lineEnd.lastIndex : end };
}
