// The task classes that an EntryPoint may name, as quick fixes for one that is missing or wrong.
import type { Manifest } from '../../../manifest/manifest';
import type { XmlAttribute, XmlElement } from '../../../manifest/xml';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import type { ReportedFix } from '../../engine/rule';
import { declaredTasks } from '../manifest/declaredTasks';
import { addAttribute } from '../manifest/elementEdits';
import { taskClasses } from './taskClasses';

/** More would hide each other in a menu. */
const limit = 4;

/** The full names of those task classes of the app that no extension names yet. */
export function undeclaredTaskClasses(app: App, code: AppCode): readonly string[] {
  const declared = new Set(declaredTasks(app).map(({ entryPoint }) => entryPoint.value));
  return [...new Set(taskClasses(app, code).map(({ fullName }) => fullName))].filter(name => !declared.has(name));
}

/** One fix for each name. */
export function writeEntryPoint(
  manifest: Manifest,
  { valueSpan }: XmlAttribute,
  names: readonly string[],
): ReportedFix[] {
  return names.slice(0, limit).map(name => ({
    title: `Write "${name}"`,
    safe: false,
    edits: [{ file: manifest, span: valueSpan, newText: name }],
  }));
}

/** The same for an extension that has no EntryPoint. */
export function addEntryPoint(manifest: Manifest, element: XmlElement, names: readonly string[]): ReportedFix[] {
  return names.slice(0, limit).map(name => ({
    title: `Add EntryPoint="${name}"`,
    safe: false,
    edits: [addAttribute(manifest, element, `EntryPoint="${name}"`)],
  }));
}
