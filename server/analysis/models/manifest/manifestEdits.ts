// Additions to a manifest in the style of what is already there, as edits for quick fixes.
import { type BackgroundTaskExtension, backgroundTaskCategory, type Manifest } from '../../../manifest/manifest';
import { runsInApp, taskNamespacesIn } from '../../../manifest/taskTypes';
import type { XmlElement } from '../../../manifest/xml';
import type { Edits } from '../../engine/rule';
import { escaped } from './elementEdits';
import { prefixAt, writtenName } from './manifestNames';

/** Another Task in an extension; empty when the type needs a namespace that the manifest does not declare. */
export function addTask(manifest: Manifest, extension: BackgroundTaskExtension, type: string): Edits {
  const list = extension.element.children.find(each => each.localName === 'BackgroundTasks');
  const task = list && taskElement(manifest, list, type);
  return list && task ? insertInto(manifest, list, [task]) : [];
}

/** Another background task extension in the only application; a type is needed to be valid. */
export function addBackgroundTask(manifest: Manifest, entryPoint: string, type: string): Edits {
  const [application, ...others] = manifest.applications;
  const task = application && taskElement(manifest, application.element, type);
  if (!application || !task || others.length > 0) return [];
  const own = application.executable;
  const executable = runsInApp(type) && own ? ` Executable="${escaped(own.value)}"` : '';
  const name = (localName: string) => nameLikeRoot(manifest, application.element, localName);
  const extension = [
    `<${name('Extension')} Category="${backgroundTaskCategory}"${executable} EntryPoint="${escaped(entryPoint)}">`,
    `  <${name('BackgroundTasks')}>`,
    `    ${task}`,
    `  </${name('BackgroundTasks')}>`,
    `</${name('Extension')}>`,
  ];
  const list = application.element.children.find(each => each.localName === 'Extensions');
  if (list) return insertInto(manifest, list, extension);
  return insertInto(manifest, application.element, [
    `<${name('Extensions')}>`,
    ...extension.map(line => `  ${line}`),
    `</${name('Extensions')}>`,
  ]);
}

export function addCapability(manifest: Manifest, name: string): Edits {
  const root = manifest.document.root;
  if (!root) return [];
  const capability = `<${nameLikeRoot(manifest, root, 'Capability')} Name="${name}" />`;
  const list = root.children.find(each => each.localName === 'Capabilities');
  const listName = nameLikeRoot(manifest, root, 'Capabilities');
  if (!list) return insertInto(manifest, root, [`<${listName}>`, `  ${capability}`, `</${listName}>`]);
  const [first] = list.children;
  // Plain capabilities go before all others.
  if (first) {
    const { start } = first.span;
    return [
      {
        file: manifest,
        span: { start, end: start },
        newText: `${capability}${lineBreak(manifest)}${indentOf(manifest, first)}`,
      },
    ];
  }
  return insertInto(manifest, list, [capability]);
}

/** `undefined` where no namespace that is declared there knows the type. */
function taskElement(manifest: Manifest, around: XmlElement, type: string): string | undefined {
  const { generation } = manifest;
  if (generation === undefined) return undefined;
  const namespaces = taskNamespacesIn(generation)
    .filter(({ types }) => types.includes(type))
    .map(each => each.namespace);
  const namespace = namespaces.find(each => prefixAt(around, each) !== undefined);
  return namespace === undefined ? undefined : `<${writtenName(manifest, around, namespace, 'Task')} Type="${type}" />`;
}

/** Most names are in the namespace of the root element, which need not be the default one. */
function nameLikeRoot(manifest: Manifest, around: XmlElement, localName: string): string {
  return writtenName(manifest, around, manifest.document.root?.namespace ?? '', localName);
}

/** After the last child; into an element that has none, but only when it has an end tag. */
export function insertInto(manifest: Manifest, parent: XmlElement, lines: readonly string[]): Edits {
  const last = parent.children.at(-1);
  if (!last && !parent.endNameSpan) return [];
  const indent = last ? indentOf(manifest, last) : `${indentOf(manifest, parent)}  `;
  const text = lines.map(line => `${lineBreak(manifest)}${indent}${line}`).join('');
  const at = last ? last.span.end : parent.startTag.end;
  const isEmpty =
    !last &&
    parent.endNameSpan &&
    manifest.text.slice(at, parent.endNameSpan.start - 2).trim() === '' &&
    !manifest.text.slice(at, parent.endNameSpan.start).includes('\n');
  const closing = isEmpty ? `${lineBreak(manifest)}${indentOf(manifest, parent)}` : '';
  return [{ file: manifest, span: { start: at, end: at }, newText: `${text}${closing}` }];
}

/** Of the line in which it begins. */
export function indentOf({ text, lines }: Manifest, { span }: XmlElement): string {
  const lineStart = lines.lineSpan(lines.positionAt(span.start).line).start;
  return /^[ \t]*/.exec(text.slice(lineStart, span.start))?.[0] ?? '';
}

function lineBreak({ text }: Manifest): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
