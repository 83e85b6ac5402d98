// Package.appxmanifest as a typed model in which every value knows its place; reads any text, however broken.
import generations from '../../schemas/manifest/generations.json';
import type { Encoding } from '../base/decode';
import { LineIndex } from '../base/text';
import { parseXml, type XmlAttribute, type XmlDocument, type XmlElement } from './xml';

/** Which schema the manifest is written for. `windows81` and `phone81` share their root namespace with `windows8`. */
export type Generation = 'windows8' | 'windows81' | 'phone81' | 'windows10';

export interface Manifest {
  readonly path: string;
  readonly text: string;
  /** Of the bytes on disk; undefined when they are not known. */
  readonly encoding?: Encoding;
  readonly lines: LineIndex;
  readonly document: XmlDocument;
  /** Undefined when the root element or its namespace is none of an app manifest. */
  readonly generation: Generation | undefined;
  readonly identity?: Identity;
  /** Windows 8.x only. */
  readonly osMinVersion?: XmlElement;
  /** Windows 8.x only. */
  readonly osMaxVersionTested?: XmlElement;
  readonly targetDeviceFamilies: readonly TargetDeviceFamily[];
  readonly applications: readonly Application[];
  /** All background task extensions of the file, also those in places where they have no effect. */
  readonly backgroundTasks: readonly BackgroundTaskExtension[];
  readonly capabilities: readonly Capability[];
}

export interface Identity {
  readonly element: XmlElement;
  readonly name?: XmlAttribute;
  readonly publisher?: XmlAttribute;
  readonly version?: XmlAttribute;
}

/** Windows 10 only. */
export interface TargetDeviceFamily {
  readonly element: XmlElement;
  readonly name?: XmlAttribute;
  readonly minVersion?: XmlAttribute;
  readonly maxVersionTested?: XmlAttribute;
}

export interface Application {
  readonly element: XmlElement;
  readonly id?: XmlAttribute;
  readonly executable?: XmlAttribute;
  readonly entryPoint?: XmlAttribute;
  /** Only apps in JavaScript have one. */
  readonly startPage?: XmlAttribute;
  readonly visualElements?: XmlElement;
  readonly lockScreen?: XmlElement;
  readonly backgroundTasks: readonly BackgroundTaskExtension[];
}

/** An Extension of category windows.backgroundTasks: one entry point and the kinds of trigger that may start it. */
export interface BackgroundTaskExtension {
  readonly element: XmlElement;
  readonly category?: XmlAttribute;
  readonly entryPoint?: XmlAttribute;
  readonly executable?: XmlAttribute;
  readonly startPage?: XmlAttribute;
  readonly resourceGroup?: XmlAttribute;
  readonly serverName?: XmlAttribute;
  /** The BackgroundTasks elements; the schema has room for one. */
  readonly lists: readonly XmlElement[];
  readonly tasks: readonly TaskDeclaration[];
}

export interface TaskDeclaration {
  readonly element: XmlElement;
  readonly type?: XmlAttribute;
}

export interface Capability {
  readonly element: XmlElement;
  /** `Capability`, `DeviceCapability` or `CustomCapability`. */
  readonly kind: string;
  readonly name?: XmlAttribute;
}

/** Any letter case: Visual Studio's own templates have used several. */
export function isManifestPath(path: string): boolean {
  return path.toLowerCase().endsWith('.appxmanifest');
}

/** In: the path as findings shall name it, and the text without byte order mark. Never throws. */
export function readManifest(path: string, text: string, encoding?: Encoding): Manifest {
  const document = parseXml(text);
  const root = document.root;
  const elements = root ? descendants(root) : [];
  const extensions = elements.filter(isBackgroundTaskExtension).map(readExtension);
  const extensionsOf = byApplication(extensions);
  const identity = root && child(root, 'Identity');
  return {
    path,
    text,
    encoding,
    lines: new LineIndex(text),
    document,
    generation: root && generationOf(root, elements),
    identity: identity && {
      element: identity,
      name: attribute(identity, 'Name'),
      publisher: attribute(identity, 'Publisher'),
      version: attribute(identity, 'Version'),
    },
    osMinVersion: childrenAt(root, 'Prerequisites', 'OSMinVersion')[0],
    osMaxVersionTested: childrenAt(root, 'Prerequisites', 'OSMaxVersionTested')[0],
    targetDeviceFamilies: childrenAt(root, 'Dependencies', 'TargetDeviceFamily').map(element => ({
      element,
      name: attribute(element, 'Name'),
      minVersion: attribute(element, 'MinVersion'),
      maxVersionTested: attribute(element, 'MaxVersionTested'),
    })),
    applications: childrenAt(root, 'Applications', 'Application').map(element => ({
      element,
      id: attribute(element, 'Id'),
      executable: attribute(element, 'Executable'),
      entryPoint: attribute(element, 'EntryPoint'),
      startPage: attribute(element, 'StartPage'),
      visualElements: child(element, 'VisualElements'),
      lockScreen: childrenAt(element, 'VisualElements', 'LockScreen')[0],
      backgroundTasks: extensionsOf.get(element) ?? [],
    })),
    backgroundTasks: extensions,
    capabilities: (root ? children(root, 'Capabilities').flatMap(list => list.children) : []).map(element => ({
      element,
      kind: element.localName,
      name: attribute(element, 'Name'),
    })),
  };
}

function byApplication(extensions: readonly BackgroundTaskExtension[]): Map<XmlElement, BackgroundTaskExtension[]> {
  const found = new Map<XmlElement, BackgroundTaskExtension[]>();
  for (const extension of extensions) {
    const application = extension.element.parent?.parent;
    const known = application && found.get(application);
    if (known) known.push(extension);
    else if (application) found.set(application, [extension]);
  }
  return found;
}

/** The attribute of that name without prefix. */
export function attribute(element: XmlElement, name: string): XmlAttribute | undefined {
  return element.attributes.find(each => each.name === name);
}

/** The oldest first. */
export const allGenerations = Object.keys(generations.names) as readonly Generation[];

/** As people call it. */
export function generationName(generation: Generation): string {
  return generations.names[generation];
}

export const backgroundTaskCategory = generations.category;

/** `$targetnametoken$`, `$(Configuration)` and their like are filled in by the build: nothing can be said about such a value. */
export function hasBuildToken(value: string): boolean {
  return value.includes('$') && value.search(buildToken) >= 0;
}

export function withoutBuildTokens(value: string, instead = ''): string {
  return value.replace(buildToken, instead);
}

const buildToken = /\$[A-Za-z_][\w.]*\$|\$\([^()]*\)/g;

function generationOf(root: XmlElement, elements: readonly XmlElement[]): Generation | undefined {
  if (root.localName !== 'Package') return undefined;
  if (root.namespace === generations.roots.windows10) return 'windows10';
  if (root.namespace !== generations.roots.windows8) return undefined;
  const declared = new Set(elements.flatMap(declarations).map(({ value }) => value));
  if (generations.phone81.some(namespace => declared.has(namespace))) return 'phone81';
  const minimum = childrenAt(root, 'Prerequisites', 'OSMinVersion')[0]?.text.trim() ?? '';
  return declared.has(generations.windows81) || /^6\.([3-9]|\d\d)/.test(minimum) ? 'windows81' : 'windows8';
}

/** Known by its category or, when that is misspelt, by what it contains. */
export function isBackgroundTaskExtension(element: XmlElement): boolean {
  if (element.localName !== 'Extension') return false;
  return (
    attribute(element, 'Category')?.value === backgroundTaskCategory || child(element, 'BackgroundTasks') !== undefined
  );
}

function readExtension(element: XmlElement): BackgroundTaskExtension {
  const lists = children(element, 'BackgroundTasks');
  return {
    element,
    category: attribute(element, 'Category'),
    entryPoint: attribute(element, 'EntryPoint'),
    executable: attribute(element, 'Executable'),
    startPage: attribute(element, 'StartPage'),
    resourceGroup: attribute(element, 'ResourceGroup'),
    serverName: lists.map(list => attribute(list, 'ServerName')).find(found => found !== undefined),
    lists,
    tasks: lists
      .flatMap(list => children(list, 'Task'))
      .map(task => ({ element: task, type: attribute(task, 'Type') })),
  };
}

// Structure is read by local names: a wrong namespace is a finding of its own and must not hide the rest of the file.

function child(element: XmlElement, localName: string): XmlElement | undefined {
  return element.children.find(each => each.localName === localName);
}

function children(element: XmlElement, localName: string): XmlElement[] {
  return element.children.filter(each => each.localName === localName);
}

function childrenAt(root: XmlElement | undefined, ...path: string[]): XmlElement[] {
  return path.reduce((elements, name) => elements.flatMap(each => children(each, name)), root ? [root] : []);
}

/** The element and all in it, in the order of the text. Not recursive: a hostile file nests deeper than the stack. */
export function descendants(root: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    found.push(element);
    for (let i = element.children.length - 1; i >= 0; i--) {
      const inner = element.children[i];
      if (inner) waiting.push(inner);
    }
  }
  return found;
}

function declarations(element: XmlElement): readonly XmlAttribute[] {
  return element.attributes.filter(({ name }) => name === 'xmlns' || name.startsWith('xmlns:'));
}
