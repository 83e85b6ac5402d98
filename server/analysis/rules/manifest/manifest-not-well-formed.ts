// Rule manifest-not-well-formed: the text is no XML, so nothing else about it can be trusted.
import { defineRule } from '../../engine/rule';

export const manifestNotWellFormed = defineRule({
  id: 'manifest-not-well-formed',
  severity: 'error',
  summary: 'The manifest is not well-formed XML.',
  source: 'https://learn.microsoft.com/windows/win32/appxpkg/troubleshooting',
  check(app, report) {
    for (const manifest of app.manifests) {
      // What follows the first problem is often only its consequence.
      const [first] = manifest.document.problems;
      if (first)
        report({
          file: manifest,
          span: first.span,
          message: `The manifest is no well-formed XML, so Windows rejects it. ${first.message}`,
        });
    }
  },
});
