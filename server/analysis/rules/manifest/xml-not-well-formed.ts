// Rule xml-not-well-formed: the text is no XML, so nothing else about it can be trusted.
import { defineRule } from '../../engine/rule';

export const xmlNotWellFormed = defineRule({
  id: 'xml-not-well-formed',
  severity: 'error',
  summary: 'The manifest is not well-formed XML.',
  source: 'https://learn.microsoft.com/windows/win32/appxpkg/troubleshooting',
  check(app, report) {
    for (const manifest of app.manifests)
      for (const { span, message } of manifest.document.problems)
        report({
          file: manifest,
          span,
          message: `The manifest is no well-formed XML, so Windows rejects it. ${message}`,
        });
  },
});
