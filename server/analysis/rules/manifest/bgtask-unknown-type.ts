// Rule bgtask-unknown-type: a Type that the schema of its namespace does not know, or none at all.
import type { Span } from '../../../base/text';
import type { Manifest, TaskDeclaration } from '../../../manifest/manifest';
import { hasBuildToken } from '../../../manifest/manifest';
import { mistakenTaskType, namespacesWithType, type TaskTypes, taskTypesOf } from '../../../manifest/taskTypes';
import type { XmlAttribute, XmlElement } from '../../../manifest/xml';
import { nearestWord } from '../../engine/nearest';
import { defineRule, type Reported, type ReportedFix } from '../../engine/rule';

export const bgtaskUnknownType = defineRule({
  id: 'bgtask-unknown-type',
  severity: 'error',
  summary: 'The Type of a background task is missing or no value that the manifest schema knows.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/element-task',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const task of manifest.backgroundTasks.flatMap(extension => extension.tasks)) {
        const schema = taskTypesOf(task.element.namespace);
        const finding = schema && judge(manifest, task, schema);
        if (finding) report(finding);
      }
    }
  },
});

function judge(manifest: Manifest, { element, type }: TaskDeclaration, schema: TaskTypes): Reported | undefined {
  if (!type) {
    return {
      file: manifest,
      span: element.nameSpan,
      message: `This task has no Type, so Windows rejects the manifest. Add Type with one of: ${schema.types.join(', ')}.`,
    };
  }
  const isKnown = schema.types.some(each => each.toLowerCase() === type.value.toLowerCase());
  if (isKnown || hasBuildToken(type.value)) return undefined;
  const finding = { file: manifest, span: visibleSpan(type) };
  const elsewhere = belongsElsewhere(element, type, schema);
  if (elsewhere) return { ...finding, ...elsewhere(manifest) };
  const { message, meant } = suggest(type.value, schema);
  const start = `"${type.value}" is no background task type of ${schema.generation}, so Windows rejects the manifest`;
  return { ...finding, message: `${start}${message}`, fixes: meant.map(word => writeFix(manifest, type, word)) };
}

/** An empty value is marked with its quotation marks. */
function visibleSpan({ valueSpan: { start, end } }: XmlAttribute): Span {
  return start === end ? { start: start - 1, end: end + 1 } : { start, end };
}

/** The value is right, but for a Task element of another namespace that this manifest can use. */
function belongsElsewhere(element: XmlElement, type: XmlAttribute, schema: TaskTypes) {
  const found = new Set(element.namespaces.values());
  const owners = namespacesWithType(type.value);
  const owner = owners.find(row => found.has(row.namespace)) ?? owners[0];
  if (!owner) return undefined;
  const prefix = [...element.namespaces].find(([, namespace]) => namespace === owner.namespace)?.[0];
  const name = (prefix ?? owner.prefix) === '' ? 'Task' : `${prefix ?? owner.prefix}:Task`;
  const declare = prefix === undefined ? ` and declare the namespace ${owner.namespace}` : '';
  const message =
    `"${type.value}" is no value of this Task element, so Windows rejects the manifest: it belongs to the ${owner.generation} ` +
    `namespace of "${name}", not to that of "${element.name}". Write ${name}${declare}, or one of: ${schema.types.join(', ')}.`;
  return (manifest: Manifest) => ({ message, fixes: prefix === undefined ? [] : [renameFix(manifest, element, name)] });
}

function suggest(written: string, schema: TaskTypes): { message: string; meant: string[] } {
  const mistaken = mistakenTaskType(written);
  if (mistaken && schema.types.includes(mistaken.meant))
    return { message: `: ${mistaken.why}. Write "${mistaken.meant}".`, meant: [mistaken.meant] };
  const near = nearestWord(written.trim(), schema.types);
  if (near !== undefined) return { message: `. Did you mean "${near}"?`, meant: [near] };
  return { message: `. Use one of: ${schema.types.join(', ')}.`, meant: [] };
}

function writeFix(manifest: Manifest, type: XmlAttribute, word: string): ReportedFix {
  return { title: `Write "${word}"`, safe: false, edits: [{ file: manifest, span: type.valueSpan, newText: word }] };
}

function renameFix(manifest: Manifest, element: XmlElement, name: string): ReportedFix {
  const spans = element.endNameSpan ? [element.nameSpan, element.endNameSpan] : [element.nameSpan];
  return { title: `Write ${name}`, safe: false, edits: spans.map(span => ({ file: manifest, span, newText: name })) };
}
