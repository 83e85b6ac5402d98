// Where a misplaced declaration of a background task belongs, and the edits that bring it there.
import { type Application, attribute, backgroundTaskCategory, type Manifest } from '../../../manifest/manifest';
import { isWhole } from '../../../manifest/typing';
import type { XmlElement } from '../../../manifest/xml';
import type { Edits } from '../../engine/rule';
import { removeElement } from './elementEdits';
import { linesOf, meansTheSame, putInto } from './elementMoves';
import { insertInto } from './manifestEdits';
import { renameElement, writtenName } from './manifestNames';

export interface Repair {
  /** A sentence. */
  readonly advice: string;
  readonly title: string;
  /** Empty where only a person can do it. */
  readonly edits: Edits;
}

/** Undefined where it cannot be said what was meant. */
export function backgroundTaskRepair(manifest: Manifest, element: XmlElement): Repair | undefined {
  const { root } = manifest.document;
  if (!root?.namespace) return undefined;
  const renames = [element, ...element.children.filter(child => child.localName === 'BackgroundTasks')]
    .filter(each => each.namespace !== root.namespace)
    .flatMap(each => renameElement(manifest, each, rootName(manifest, root, each)));
  const name = rootName(manifest, root, element);
  if (element.localName === 'BackgroundTasks') {
    const isRightExtension =
      element.parent?.localName === 'Extension' &&
      element.parent.namespace === root.namespace &&
      attribute(element.parent, 'Category')?.value === backgroundTaskCategory;
    return isRightExtension && renames.length > 0 ? rename(name, renames) : undefined;
  }
  const isAtHome = element.parent?.localName === 'Extensions' && element.parent.parent?.localName === 'Application';
  if (isAtHome) return rename(name, renames);
  const [application, ...others] = manifest.applications;
  if (!application) return undefined;
  return {
    advice: 'Move it into Extensions of the Application.',
    title: 'Move it into the Application',
    edits: others.length > 0 || !isWhole(manifest.text, element) ? [] : move(manifest, element, application, renames),
  };
}

function rename(name: string, edits: Edits): Repair {
  return { advice: `Write "${name}".`, title: `Write "${name}"`, edits };
}

function rootName(manifest: Manifest, root: XmlElement, element: XmlElement): string {
  return writtenName(manifest, element, root.namespace ?? '', element.localName);
}

/** Into the list that the application has, or into a new one. */
function move(manifest: Manifest, element: XmlElement, { element: application }: Application, renames: Edits): Edits {
  const list = application.children.find(each => each.localName === 'Extensions');
  const moved = element.localName === 'Extensions' ? element.children : [element];
  const insertion = list
    ? putInto(manifest, moved, list, renames)
    : meansTheSame(element, application)
      ? insertInto(manifest, application, newList(manifest, element, application, renames))
      : [];
  if (insertion.length === 0) return [];
  const { parent } = element;
  // A list must not be left without an extension.
  const isLast = parent?.localName === 'Extensions' && parent.children.length === 1;
  return [...insertion, removeElement(manifest, isLast ? parent : element)];
}

function newList(manifest: Manifest, element: XmlElement, application: XmlElement, renames: Edits): readonly string[] {
  const lines = linesOf(manifest, element, renames);
  if (element.localName === 'Extensions') return lines;
  const name = writtenName(manifest, application, application.namespace ?? '', 'Extensions');
  return [`<${name}>`, ...lines.map(line => `  ${line}`), `</${name}>`];
}
