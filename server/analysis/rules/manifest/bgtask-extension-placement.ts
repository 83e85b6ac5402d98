// Rule bgtask-extension-placement: a background task declared where Windows does not look for one.
import { backgroundTaskCategory, type Manifest } from '../../../manifest/manifest';
import type { XmlElement } from '../../../manifest/xml';
import { defineRule } from '../../engine/rule';
import { backgroundTaskRepair } from '../../models/manifest/backgroundTaskRepair';
import { isSound } from '../../models/manifest/elementEdits';
import { violationsOf } from '../../models/manifest/schemaViolations';

export const bgtaskExtensionPlacement = defineRule({
  id: 'bgtask-extension-placement',
  severity: 'error',
  summary: 'A background task is declared outside Application/Extensions/Extension, or in another namespace.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/element-backgroundtasks',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const element of misplaced(manifest)) {
        const repair = backgroundTaskRepair(manifest, element);
        report({
          file: manifest,
          span: element.nameSpan,
          message: `${reasonOf(manifest, element)}, so Windows rejects the manifest. ${repair?.advice ?? 'It belongs into Extensions of an Application, in an Extension of the same namespace.'}`,
          fixes:
            repair && repair.edits.length > 0
              ? [{ title: repair.title, safe: isSound(manifest), edits: repair.edits }]
              : [],
        });
      }
    }
  },
});

/** An Extension that is wrong already is told once, and not again for what it contains. */
function misplaced(manifest: Manifest): readonly XmlElement[] {
  const own = violationsOf(manifest, 'bgtask-extension-placement', 'value', 'unknownElement');
  const found = own.filter(each => each.kind === 'unknownElement' || each.attribute?.name === 'Category');
  const told = new Set(found.map(({ element }) => element));
  return [...told].filter(({ parent }) => !parent || !told.has(parent));
}

function reasonOf(manifest: Manifest, element: XmlElement): string {
  const { name, parent, namespace } = element;
  const root = manifest.document.root;
  const isOwn = namespace === root?.namespace;
  if (element.localName === 'BackgroundTasks') {
    if (isOwn || parent?.localName !== 'Extension') return `"${name}" has no place in "${parent?.name ?? ''}"`;
    return `"${name}" is of the wrong namespace: background tasks stay in that of the root element`;
  }
  if (parent?.localName === 'Extensions' && parent.parent?.localName === 'Application' && !isOwn)
    return `"${name}" cannot have the category ${backgroundTaskCategory}: background tasks stay in the namespace of the root element`;
  return `A background task belongs to an application, but "${name}" stands in "${parentName(element)}"`;
}

/** The list of extensions of a package says less than the package itself. */
function parentName({ parent }: XmlElement): string {
  const isPackageList = parent?.localName === 'Extensions' && parent.parent?.localName === 'Package';
  return (isPackageList ? parent.parent : parent)?.name ?? '';
}
