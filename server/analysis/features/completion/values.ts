// Values for the attribute or text at the cursor: words of the schema, classes, files, identifiers, namespaces.
import type { Span } from '../../../base/text';
import { isBackgroundTaskExtension, type Manifest } from '../../../manifest/manifest';
import { type Constraint, type ElementDeclaration, keyOf } from '../../../manifest/schema/schemaSet';
import { ignorableNamespaces, schemaView } from '../../../manifest/schema/validate';
import type { ValueType } from '../../../manifest/schema/valueType';
import { systemEntryPoints } from '../../../manifest/systemEntryPoints';
import type { XmlAttribute, XmlElement } from '../../../manifest/xml';
import { writtenInManifest } from '../../../workspace/packageFiles';
import { isTargetVersion } from '../../models/manifest/targetVersions';
import { windows10Releases } from '../../models/manifest/windowsVersions';
import type { ManifestCursor } from '../manifestCursor';
import type { Completion, CompletionSurroundings } from './completionItem';

type Cursor = Extract<ManifestCursor, { kind: 'value' }>;

export function valueCompletions(
  manifest: Manifest,
  { element, attribute, typed }: Cursor,
  surroundings: CompletionSurroundings,
): Completion[] {
  if (attribute.name === 'xmlns' || attribute.name.startsWith('xmlns:')) return namespaces(manifest, attribute, typed);
  if (attribute.name === 'IgnorableNamespaces' && element === manifest.document.root)
    return prefixes(manifest, element, attribute);
  const declaration = schemaView(manifest)
    .declarations.get(element)
    ?.attributes.get(keyOf(attribute.namespace, attribute.localName));
  if (!declaration) return [];
  const found = [
    ...words(declaration.type, typed, declaration.default),
    ...fileNames(declaration.type, typed, surroundings),
    ...identifiers(manifest, element, attribute, typed),
    ...(isTargetVersion(manifest, attribute) ? releases(typed) : []),
  ];
  if (attribute.name === 'EntryPoint' && isBackgroundTaskExtension(element))
    found.push(...entryPoints(typed, surroundings));
  return found;
}

export function textCompletions(
  manifest: Manifest,
  element: XmlElement,
  typed: Span,
  surroundings: CompletionSurroundings,
): Completion[] {
  const type = schemaView(manifest).declarations.get(element)?.text;
  return type ? [...words(type, typed, undefined), ...fileNames(type, typed, surroundings)] : [];
}

function item(kind: Completion['kind'], span: Span, label: string, more: Partial<Completion> = {}): Completion {
  return { label, kind, span, newText: label, isSnippet: false, also: [], sortText: label, ...more };
}

function words({ values, valueDocs }: ValueType, span: Span, usual: string | undefined): Completion[] {
  return (values ?? Object.keys(valueDocs)).map((value, i) =>
    item('value', span, value, {
      documentation: valueDocs[value],
      detail: value === usual ? 'default' : undefined,
      sortText: String(i).padStart(4, '0'),
    }),
  );
}

/** The newest first. */
function releases(span: Span): Completion[] {
  return windows10Releases.map(({ build, name }, i) =>
    item('value', span, build, { detail: name, sortText: String(windows10Releases.length - i).padStart(4, '0') }),
  );
}

function entryPoints(span: Span, { taskClasses }: CompletionSurroundings): Completion[] {
  return [
    ...taskClasses().map(({ fullName, detail }) => item('class', span, fullName, { detail, sortText: `0${fullName}` })),
    ...systemEntryPoints.map(name => item('class', span, name, { detail: 'a class of Windows', sortText: `1${name}` })),
  ];
}

/** The kind of file is told by what the type accepts. */
function fileNames(type: ValueType, span: Span, { files }: CompletionSurroundings): Completion[] {
  if (type.values) return [];
  const takes = (name: string) => type.check(name) === undefined;
  if (takes('a.exe') && !takes('a.png'))
    return [item('value', span, '$targetnametoken$.exe', { detail: "the app's own program, as the build names it" })];
  if (!takes('a.png') || takes('a')) return [];
  const names = new Set(
    files()
      .filter(file => /\.(?:png|jpe?g)$/i.test(file))
      .map(writtenInManifest),
  );
  return [...names].map(name => item('file', span, name));
}

/** Values that must be declared elsewhere in the document, and names that are given once and used again. */
function identifiers(manifest: Manifest, element: XmlElement, attribute: XmlAttribute, span: Span): Completion[] {
  const { declarations } = schemaView(manifest);
  const key = keyOf(attribute.namespace, attribute.localName);
  for (let owner = element.parent; owner; owner = owner.parent) {
    const declaration = declarations.get(owner);
    const wanted = declaration?.refer.find(
      each => each.by[0] === key && each.each.some(path => endsWith(path, element)),
    );
    const source = wanted && declaration?.unique.find(each => each.name === wanted.in);
    if (source) return referable(owner, source, declarations).map(value => item('reference', span, value));
  }
  const again = namesUsedAgain[attribute.localName];
  if (!again) return [];
  const values = new Set<string>();
  for (const each of declarations.keys()) {
    for (const other of each.attributes) {
      if (other !== attribute && again.includes(`${each.localName}/${other.localName}`)) values.add(other.value);
    }
  }
  return [...values].filter(value => value !== '').map(value => item('reference', span, value));
}

/** Where the values of an attribute come from that names something in the same document without the schema knowing. */
const namesUsedAgain: Readonly<Record<string, readonly string[]>> = {
  HostId: ['HostRuntime/Id'],
  ResourceGroup: ['Application/ResourceGroup', 'Extension/ResourceGroup'],
  ServerName: ['BackgroundTasks/ServerName'],
};

function endsWith(path: readonly string[], element: XmlElement): boolean {
  return path.at(-1) === keyOf(element.namespace, element.localName);
}

function referable(
  owner: XmlElement,
  { each, by }: Constraint,
  known: ReadonlyMap<XmlElement, ElementDeclaration>,
): string[] {
  const ends = new Set(each.map(path => path.at(-1)));
  const found: string[] = [];
  const open = [owner];
  for (let element = open.pop(); element; element = open.pop()) {
    open.push(...element.children.filter(child => known.has(child)));
    if (!ends.has(keyOf(element.namespace, element.localName))) continue;
    const value = element.attributes.find(
      attribute => keyOf(attribute.namespace, attribute.localName) === by[0],
    )?.value;
    if (value) found.push(value);
  }
  return [...new Set(found)].sort();
}

function namespaces(manifest: Manifest, { name }: XmlAttribute, span: Span): Completion[] {
  const prefix = name.slice('xmlns:'.length);
  return [...(schemaView(manifest).schema?.namespaces.values() ?? [])].map(each =>
    item('namespace', span, each.uri, {
      detail: each.prefix,
      documentation: each.doc,
      sortText: `${each.prefix === prefix ? '0' : '1'}${each.uri}`,
    }),
  );
}

function prefixes({ document, text }: Manifest, root: XmlElement, { value, valueSpan }: XmlAttribute): Completion[] {
  const listed = document.root ? ignorableNamespaces(document.root) : new Set();
  const free = [...root.namespaces].filter(
    ([prefix, uri]) => prefix !== '' && !prefix.startsWith('xml') && !listed.has(uri),
  );
  const end = { start: valueSpan.end, end: valueSpan.end };
  const separator = value === '' || /\s$/.test(text.slice(valueSpan.start, valueSpan.end)) ? '' : ' ';
  return free.map(([prefix, uri]) => item('namespace', end, prefix, { newText: `${separator}${prefix}`, detail: uri }));
}
