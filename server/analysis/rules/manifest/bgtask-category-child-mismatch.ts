// Rule bgtask-category-child-mismatch: the category of an extension and what it contains do not fit together.
import {
  type BackgroundTaskExtension,
  backgroundTaskCategory,
  hasBuildToken,
  type Manifest,
} from '../../../manifest/manifest';
import { schemaView } from '../../../manifest/schema/validate';
import { isWhole } from '../../../manifest/typing';
import { defineRule, type Reported } from '../../engine/rule';
import { valueSpanOf } from '../../models/manifest/elementEdits';
import { violationsOf } from '../../models/manifest/schemaViolations';

export const bgtaskCategoryChildMismatch = defineRule({
  id: 'bgtask-category-child-mismatch',
  severity: 'error',
  summary: 'The Category of a background task extension is misspelt, or does not fit what the extension contains.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/element-1-extension',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const { attribute } of violationsOf(manifest, 'bgtask-category-child-mismatch', 'value')) {
        if (attribute?.name !== 'Category') continue;
        report({
          file: manifest,
          span: valueSpanOf(manifest, attribute),
          message: `"${attribute.value}" is not an extension category, so Windows rejects the manifest. An extension with BackgroundTasks has the category "${backgroundTaskCategory}".`,
          fixes: [writeCategory(manifest, attribute.valueSpan, true)],
        });
      }
      const { declarations } = schemaView(manifest);
      for (const extension of manifest.backgroundTasks) {
        // Only where the schema has nothing to say: what it refuses has been told.
        const { element } = extension;
        if (!declarations.has(element) || !isWhole(manifest.text, element)) continue;
        if (element.textSpan || element.children.some(child => !declarations.has(child))) continue;
        const finding = mismatch(manifest, extension);
        if (finding) report(finding);
      }
    }
  },
});

function mismatch(manifest: Manifest, { element, category, lists }: BackgroundTaskExtension): Reported | undefined {
  const [list] = lists;
  if (category?.value === backgroundTaskCategory) {
    if (list) return undefined;
    const [other] = element.children;
    return {
      file: manifest,
      span: (other ?? element).nameSpan,
      message: other
        ? `An extension of category ${backgroundTaskCategory} contains BackgroundTasks, not "${other.name}", so Windows rejects the manifest. Put BackgroundTasks with its Task elements there, or correct the category.`
        : `This extension has the category ${backgroundTaskCategory}, but no BackgroundTasks, so Windows rejects the manifest. Add BackgroundTasks with a Task for each type of trigger.`,
    };
  }
  const known = category && declarationKnows(manifest, element, category.value);
  if (!list || !category || !known || hasBuildToken(category.value)) return undefined;
  return {
    file: manifest,
    span: category.valueSpan,
    message: `An extension of category "${category.value}" must not contain BackgroundTasks, so Windows rejects the manifest. Write "${backgroundTaskCategory}", or remove BackgroundTasks.`,
    related: [{ file: manifest, span: list.nameSpan, message: 'BackgroundTasks stands here.' }],
    fixes: [writeCategory(manifest, category.valueSpan, false)],
  };
}

/** A category that the schema refuses is a violation, and told as that. */
function declarationKnows(manifest: Manifest, element: BackgroundTaskExtension['element'], category: string): boolean {
  const type = schemaView(manifest).declarations.get(element)?.attributes.get('Category')?.type;
  return type !== undefined && type.check(category) === undefined;
}

function writeCategory(manifest: Manifest, span: Reported['span'], safe: boolean) {
  return {
    title: `Write "${backgroundTaskCategory}"`,
    safe,
    edits: [{ file: manifest, span, newText: backgroundTaskCategory }],
  };
}
