// Rule xml-not-well-formed: the text is no XML, so nothing else about it can be trusted.
import type { Manifest } from '../../../manifest/manifest';
import { schemaView } from '../../../manifest/schema/validate';
import type { XmlProblem } from '../../../manifest/xmlProblems';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { declareNamespace } from '../../models/manifest/manifestNames';

export const xmlNotWellFormed = defineRule({
  id: 'xml-not-well-formed',
  severity: 'error',
  summary: 'The manifest is not well-formed XML.',
  source: 'https://learn.microsoft.com/windows/win32/appxpkg/troubleshooting',
  check(app, report) {
    for (const manifest of app.manifests)
      for (const problem of manifest.document.problems) {
        const namespace = usualNamespace(manifest, problem);
        const message = namespace
          ? `The prefix "${problem.undeclaredPrefix}" is not declared; add xmlns:${problem.undeclaredPrefix}="${namespace}" to the root element.`
          : problem.message;
        report({
          file: manifest,
          span: problem.span,
          message: `The manifest is not well-formed XML, so Windows rejects it. ${message}`,
          fixes: namespace ? declareFixes(manifest, namespace) : [],
        });
      }
  },
});

/** The namespace that everybody means by the prefix. */
function usualNamespace(manifest: Manifest, { undeclaredPrefix }: XmlProblem): string | undefined {
  if (undeclaredPrefix === undefined) return undefined;
  const known = [...(schemaView(manifest).schema?.namespaces.values() ?? [])];
  return known.find(({ prefix }) => prefix === undeclaredPrefix)?.uri;
}

function declareFixes(manifest: Manifest, namespace: string): ReportedFix[] {
  const { root } = manifest.document;
  const edits = root && declareNamespace(manifest, root, namespace);
  return edits && edits.length > 0 ? [{ title: `Declare the namespace ${namespace}`, safe: true, edits }] : [];
}
