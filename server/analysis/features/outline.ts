// The outline of a manifest: what a person looks for, under the names that person uses.
import type { Span } from '../../base/text';
import { type Application, attribute, type BackgroundTaskExtension, type Manifest } from '../../manifest/manifest';
import type { XmlAttribute, XmlElement } from '../../manifest/xml';

export type OutlineKind = 'package' | 'application' | 'backgroundTask' | 'trigger' | 'capability' | 'group' | 'value';

export interface OutlineEntry {
  /** Never empty. */
  readonly name: string;
  readonly detail: string;
  readonly kind: OutlineKind;
  readonly span: Span;
  /** Where the name stands; inside `span`. */
  readonly nameSpan: Span;
  readonly children: readonly OutlineEntry[];
}

/** These only hold others together: their children stand in their place. */
const transparent: ReadonlySet<string> = new Set(['Applications', 'Extensions', 'BackgroundTasks']);

/** What tells one element from its siblings, the best first. */
const tellingAttributes = ['Name', 'Id', 'Category', 'Type', 'ClassId', 'ActivatableClassId', 'Language', 'Alias'];

/** Deeper than any manifest; a text that nests without end must not exhaust the stack. */
const maximalDepth = 64;

export function outline(manifest: Manifest): OutlineEntry[] {
  const outliner: Outliner = {
    applications: new Map(manifest.applications.map(each => [each.element, each])),
    tasks: new Map(manifest.backgroundTasks.map(each => [each.element, each])),
    manifest,
  };
  return manifest.document.root ? entriesOf(manifest.document.root, outliner, maximalDepth) : [];
}

interface Outliner {
  readonly manifest: Manifest;
  readonly applications: ReadonlyMap<XmlElement, Application>;
  readonly tasks: ReadonlyMap<XmlElement, BackgroundTaskExtension>;
}

type Label = Pick<OutlineEntry, 'name' | 'detail' | 'kind'> & { readonly at?: XmlAttribute };

function entriesOf(element: XmlElement, outliner: Outliner, depth: number): OutlineEntry[] {
  const children = depth > 0 ? element.children.flatMap(child => entriesOf(child, outliner, depth - 1)) : [];
  if (transparent.has(element.localName) && children.length > 0) return children;
  const { name, at, ...label } = labelOf(element, outliner);
  const named = name.trim() !== '' ? name : element.name;
  return [{ ...label, name: named, span: element.span, nameSpan: at?.valueSpan ?? element.nameSpan, children }];
}

function labelOf(element: XmlElement, { manifest, applications, tasks }: Outliner): Label {
  const application = applications.get(element);
  if (application)
    return {
      name: application.id?.value ?? '',
      at: application.id,
      detail: application.executable?.value ?? application.startPage?.value ?? '',
      kind: 'application',
    };
  const task = tasks.get(element);
  if (task) return taskLabel(task);
  if (element === manifest.document.root)
    return {
      name: manifest.identity?.name?.value ?? '',
      detail: manifest.identity?.version?.value ?? '',
      kind: 'package',
    };
  return plainLabel(element);
}

function taskLabel({ entryPoint, startPage, category, tasks }: BackgroundTaskExtension): Label {
  const at = entryPoint ?? startPage ?? category;
  const types = tasks.flatMap(({ type }) => type?.value ?? []);
  return { name: at?.value ?? '', at, detail: types.join(', '), kind: 'backgroundTask' };
}

function plainLabel(element: XmlElement): Label {
  const telling = tellingAttributes.map(name => attribute(element, name)).find(found => found?.value);
  if (element.localName.endsWith('Capability'))
    return { name: telling?.value ?? '', at: telling, detail: element.name, kind: 'capability' };
  if (element.localName === 'Task')
    return { name: telling?.value ?? '', at: telling, detail: element.name, kind: 'trigger' };
  if (element.children.length > 0 && !telling) return { name: element.name, detail: '', kind: 'group' };
  return { name: element.name, detail: telling?.value ?? element.text.trim(), kind: 'value' };
}
