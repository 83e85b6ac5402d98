// Rule bgtask-duplicate-entrypoint: two extensions of one app that differ in nothing but their kinds of trigger.
import { attribute, type BackgroundTaskExtension, hasBuildToken, type Manifest } from '../../../manifest/manifest';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { removeElement } from '../../models/manifest/elementEdits';
import { putInto } from '../../models/manifest/elementMoves';
import { wholeTaskExtensions } from '../../models/manifest/taskExtensions';

export const bgtaskDuplicateEntrypoint = defineRule({
  id: 'bgtask-duplicate-entrypoint',
  severity: 'hint',
  summary: 'Two background task extensions name the same EntryPoint.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/element-backgroundtasks',
  check(app, report) {
    for (const manifest of app.manifests) {
      const whole = new Set(wholeTaskExtensions(manifest));
      for (const application of manifest.applications) {
        const firsts = new Map<string, BackgroundTaskExtension>();
        for (const extension of application.backgroundTasks.filter(each => whole.has(each))) {
          const { entryPoint } = extension;
          if (!entryPoint || entryPoint.value === '' || hasBuildToken(entryPoint.value)) continue;
          const settings = settingsOf(extension);
          const first = firsts.get(settings);
          if (!first?.entryPoint) {
            firsts.set(settings, extension);
            continue;
          }
          const edits = merge(manifest, first, extension);
          report({
            file: manifest,
            span: entryPoint.valueSpan,
            message: `"${entryPoint.value}" already has an extension with the same attributes. That is legal, but usually the EntryPoint of a copy was forgotten. Name the other class, or declare all types in one extension.`,
            related: [{ file: manifest, span: first.entryPoint.valueSpan, message: 'It is declared here already.' }],
            fixes: edits ? [{ title: 'Merge the two extensions', safe: false, edits }] : [],
          });
        }
      }
    }
  },
});

/** Two extensions of one class may have different hosts: only what is the same in everything can be merged. */
function settingsOf({ element, lists }: BackgroundTaskExtension): string {
  const written = [element, ...lists].map(each =>
    each.attributes
      .filter(({ name }) => !name.startsWith('xmlns'))
      .map(({ namespace, localName, value }) => `${namespace} ${localName} ${value}`)
      .sort(),
  );
  return JSON.stringify(written);
}

function merge(
  manifest: Manifest,
  first: BackgroundTaskExtension,
  second: BackgroundTaskExtension,
): ReportedFix['edits'] | undefined {
  const key = ({ element }: BackgroundTaskExtension['tasks'][number]) =>
    `${element.namespace} ${attribute(element, 'Type')?.value}`;
  const known = new Set(first.tasks.map(key));
  const added = second.tasks.filter(task => !known.has(key(task))).map(task => task.element);
  const [list, ...others] = first.lists;
  if (!list || others.length > 0 || second.lists.length !== 1) return undefined;
  const insertion = added.length === 0 ? [] : putInto(manifest, added, list);
  if (added.length > 0 && insertion.length === 0) return undefined;
  return [...insertion, removeElement(manifest, second.element)];
}
