// How a name of the schema is written in a manifest: with the prefix that stands for its namespace there.
import { attribute, type Manifest } from '../../../manifest/manifest';
import { ignorableNamespaces, schemaView } from '../../../manifest/schema/validate';
import type { XmlAttribute, XmlElement } from '../../../manifest/xml';
import type { Edits } from '../../engine/rule';
import { addAttribute } from './elementEdits';

/** The prefix in force at an element; undefined when its namespace is not declared there. */
export function prefixAt(context: XmlElement, namespace: string): string | undefined {
  if (context.namespaces.get('') === namespace) return '';
  return [...context.namespaces].find(([, uri]) => uri === namespace)?.[0];
}

/** The name as people would write it there, with the habitual prefix where the namespace is not declared. */
export function writtenName(manifest: Manifest, context: XmlElement, namespace: string, localName: string): string {
  const prefix = prefixAt(context, namespace) ?? habitualPrefix(manifest, namespace);
  return prefix === '' ? localName : `${prefix}:${localName}`;
}

/** An attribute takes no default namespace: it needs a prefix of its own where it has a namespace. */
export function writtenAttribute(manifest: Manifest, context: XmlElement, namespace: string, name: string): string {
  if (namespace === '') return name;
  return `${ownPrefixAt(context, namespace) ?? habitualPrefix(manifest, namespace)}:${name}`;
}

function ownPrefixAt(context: XmlElement, namespace: string): string | undefined {
  return [...context.namespaces].find(([prefix, uri]) => uri === namespace && prefix !== '')?.[0];
}

function habitualPrefix(manifest: Manifest, namespace: string): string {
  return schemaView(manifest).schema?.namespaces.get(namespace)?.prefix ?? '';
}

/**
 * The edits of the root element that make names with the habitual prefix mean their namespaces: declarations, and the
 * prefixes in `IgnorableNamespaces`, which lets Windows versions that do not know a namespace pass over it. Nothing where
 * all are declared; undefined where a prefix means something else.
 */
export function declareNamespaces(
  manifest: Manifest,
  context: XmlElement,
  namespaces: Iterable<string>,
): Edits | undefined {
  return declare(
    manifest,
    context,
    [...namespaces].filter(uri => prefixAt(context, uri) === undefined),
  );
}

export function declareNamespace(manifest: Manifest, context: XmlElement, namespace: string): Edits | undefined {
  return declareNamespaces(manifest, context, [namespace]);
}

/** The same for the name of an attribute, which a default namespace does not help. */
export function declareForAttribute(manifest: Manifest, context: XmlElement, namespace: string): Edits | undefined {
  const isDeclared = namespace === '' || ownPrefixAt(context, namespace) !== undefined;
  return declare(manifest, context, isDeclared ? [] : [namespace]);
}

function declare(manifest: Manifest, context: XmlElement, namespaces: readonly string[]): Edits | undefined {
  const { root } = manifest.document;
  if (!root || namespaces.length === 0) return [];
  const missing = namespaces.map(uri => ({ uri, prefix: habitualPrefix(manifest, uri) }));
  if (missing.some(({ prefix }) => prefix === '' || context.namespaces.has(prefix))) return undefined;
  const ignorable = ignorableNamespaces(root);
  const toIgnore = missing.filter(({ uri }) => !ignorable.has(uri)).map(({ prefix }) => prefix);
  return [
    ...missing.map(({ uri, prefix }) => addAttribute(manifest, root, `xmlns:${prefix}="${uri}"`)),
    ...(toIgnore.length > 0 ? [addToIgnorable(manifest, root, toIgnore.join(' '))] : []),
  ];
}

/** Lets Windows versions that do not know the namespace pass over it; undefined where the root does not declare the prefix. */
export function makeIgnorable(manifest: Manifest, prefix: string, namespace: string): Edits | undefined {
  const { root } = manifest.document;
  if (!root || prefix === '' || root.namespaces.get(prefix) !== namespace) return undefined;
  return [addToIgnorable(manifest, root, prefix)];
}

/** One or more prefixes in the list of the root, which is begun where there is none. */
export function addToIgnorable(manifest: Manifest, root: XmlElement, prefixes: string): Edits[number] {
  const list = attribute(root, 'IgnorableNamespaces');
  if (!list) return addAttribute(manifest, root, `IgnorableNamespaces="${prefixes}"`);
  const at = list.valueSpan.end;
  return {
    file: manifest,
    span: { start: at, end: at },
    newText: list.value.trim() === '' ? prefixes : ` ${prefixes}`,
  };
}

/** Gives an element another name, in its start tag and in its end tag. */
export function renameElement(manifest: Manifest, element: XmlElement, name: string): Edits {
  const spans = element.endNameSpan ? [element.nameSpan, element.endNameSpan] : [element.nameSpan];
  return spans.map(span => ({ file: manifest, span, newText: name }));
}

/** The `xmlns` attribute that gives a prefix its meaning at an element. */
export function declarationOf(element: XmlElement, prefix: string): XmlAttribute | undefined {
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  for (let owner: XmlElement | undefined = element; owner; owner = owner.parent) {
    const found = owner.attributes.find(attribute => attribute.name === name);
    if (found) return found;
  }
  return undefined;
}
