// Rule bgtask-unknown-type: a Type that no Task element of this Windows knows, or none at all.
import { allGenerations, type Generation, generationName, type Manifest } from '../../../manifest/manifest';
import { mistakenTaskType, taskTypesIn } from '../../../manifest/taskTypes';
import { triggerNamed } from '../../../manifest/triggerTypes';
import type { XmlElement } from '../../../manifest/xml';
import { nearestWord } from '../../engine/nearest';
import { defineRule } from '../../engine/rule';
import { valueSpanOf } from '../../models/manifest/elementEdits';
import { violationsOf } from '../../models/manifest/schemaViolations';
import { writeTaskType } from '../../models/manifest/taskTypeEdits';

export const bgtaskUnknownType = defineRule({
  id: 'bgtask-unknown-type',
  severity: 'error',
  summary: 'The Type of a background task is missing, or not one that the manifest schema knows.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/element-task',
  check(app, report) {
    for (const manifest of app.manifests) {
      const { generation } = manifest;
      if (!generation) continue;
      for (const { element, missing } of violationsOf(manifest, 'bgtask-unknown-type', 'missingAttribute')) {
        report({
          file: manifest,
          span: element.nameSpan,
          message: `This task has no Type, so Windows rejects the manifest. Add Type with one of: ${missing.type.values?.join(', ')}.`,
        });
      }
      for (const { element, attribute, type } of violationsOf(manifest, 'bgtask-unknown-type', 'value')) {
        if (!attribute) continue;
        const { advice, meant } = suggest(generation, attribute.value, type.values ?? []);
        report({
          file: manifest,
          span: valueSpanOf(manifest, attribute),
          message: `"${attribute.value}" is not a background task type of ${generationName(generation)}, so Windows rejects the manifest${advice}`,
          fixes: meant === undefined ? [] : writeFix(manifest, element, meant),
        });
      }
    }
  },
});

/** Completes the sentence about the value. */
function suggest(
  generation: Generation,
  written: string,
  types: readonly string[],
): { readonly advice: string; readonly meant?: string } {
  const all = taskTypesIn(generation);
  const mistaken = mistakenTaskType(written.trim());
  if (mistaken && all.includes(mistaken.meant))
    return { advice: `: ${mistaken.why}. Write "${mistaken.meant}".`, meant: mistaken.meant };
  const named = triggerNamed(written.trim(), generation);
  if (named)
    return {
      advice: `: what stands here is the kind of trigger, not its class. Write "${named.type}".`,
      meant: named.type,
    };
  const near = nearestWord(written.trim(), types) ?? nearestWord(written.trim(), all);
  if (near !== undefined) return { advice: `. Did you mean "${near}"?`, meant: near };
  const choice = `Use one of: ${types.join(', ')}.`;
  const others = allGenerations.filter(each => taskTypesIn(each).includes(written)).map(generationName);
  return { advice: others.length > 0 ? `: only ${listed(others)} it. ${choice}` : `. ${choice}` };
}

function listed(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)} have` : `${names[0]} has`;
}

function writeFix(manifest: Manifest, element: XmlElement, meant: string) {
  const written = writeTaskType(manifest, element, meant);
  return written ? [{ title: `Write "${meant}"`, safe: false, edits: written.edits }] : [];
}
