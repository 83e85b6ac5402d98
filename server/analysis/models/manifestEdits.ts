// Additions to a manifest in the style of what is already there, as edits for quick fixes.
import type { BackgroundTaskExtension, Manifest } from '../../manifest/manifest';
import { taskNamespacesIn } from '../../manifest/taskTypes';
import type { XmlElement } from '../../manifest/xml';
import type { ReportedFix } from '../engine/rule';

export type Edits = ReportedFix['edits'];

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
  const executable =
    type === 'controlChannel' && application.executable ? ` Executable="${application.executable.value}"` : '';
  const extension = [
    `<Extension Category="windows.backgroundTasks"${executable} EntryPoint="${entryPoint}">`,
    '  <BackgroundTasks>',
    `    ${task}`,
    '  </BackgroundTasks>',
    '</Extension>',
  ];
  const list = application.element.children.find(each => each.localName === 'Extensions');
  if (list) return insertInto(manifest, list, extension);
  return insertInto(manifest, application.element, [
    '<Extensions>',
    ...extension.map(line => `  ${line}`),
    '</Extensions>',
  ]);
}

export function addCapability(manifest: Manifest, name: string): Edits {
  const root = manifest.document.root;
  const capability = `<Capability Name="${name}" />`;
  const list = root?.children.find(each => each.localName === 'Capabilities');
  if (root && !list) return insertInto(manifest, root, ['<Capabilities>', `  ${capability}`, '</Capabilities>']);
  const [first] = list?.children ?? [];
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
  return list ? insertInto(manifest, list, [capability]) : [];
}

/** `undefined` where no namespace that is declared there knows the type. */
function taskElement({ generation }: Manifest, around: XmlElement, type: string): string | undefined {
  if (generation === undefined) return undefined;
  const namespaces = taskNamespacesIn(generation)
    .filter(({ types }) => types.includes(type))
    .map(({ namespace }) => namespace);
  const prefix = [...around.namespaces].find(([, namespace]) => namespaces.includes(namespace))?.[0];
  if (prefix === undefined) return undefined;
  return `<${prefix === '' ? '' : `${prefix}:`}Task Type="${type}" />`;
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

function indentOf({ text, lines }: Manifest, { span }: XmlElement): string {
  const lineStart = lines.lineSpan(lines.positionAt(span.start).line).start;
  return /^[ \t]*/.exec(text.slice(lineStart, span.start))?.[0] ?? '';
}

function lineBreak({ text }: Manifest): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
