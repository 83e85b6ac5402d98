// How a name of the schema is written in a manifest: with the prefix that stands for its namespace there.
import { attribute, type Manifest } from '../../manifest/manifest';
import { ignorableNamespaces, schemaView } from '../../manifest/schema/validate';
import type { XmlElement } from '../../manifest/xml';
import type { Edits } from '../engine/rule';
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
  const declared = [...context.namespaces].find(([prefix, uri]) => uri === namespace && prefix !== '')?.[0];
  return `${declared ?? habitualPrefix(manifest, namespace)}:${name}`;
}

function habitualPrefix(manifest: Manifest, namespace: string): string {
  return schemaView(manifest).schema?.namespaces.get(namespace)?.prefix ?? '';
}

/**
 * The edits of the root element that make a name with the habitual prefix mean its namespace: the declaration, and the
 * prefix in `IgnorableNamespaces`, which lets Windows versions that do not know the namespace pass over it. Nothing where
 * it is declared; undefined where the prefix means something else.
 */
export function declareNamespace(manifest: Manifest, context: XmlElement, namespace: string): Edits | undefined {
  const { root } = manifest.document;
  if (!root || prefixAt(context, namespace) !== undefined) return [];
  const prefix = habitualPrefix(manifest, namespace);
  if (prefix === '' || context.namespaces.has(prefix)) return undefined;
  const declaration = addAttribute(manifest, root, `xmlns:${prefix}="${namespace}"`);
  return ignorableNamespaces(root).has(namespace)
    ? [declaration]
    : [declaration, addToIgnorable(manifest, root, prefix)];
}

/** Lets Windows versions that do not know the namespace pass over it; undefined where the root does not declare the prefix. */
export function makeIgnorable(manifest: Manifest, prefix: string, namespace: string): Edits | undefined {
  const { root } = manifest.document;
  if (!root || prefix === '' || root.namespaces.get(prefix) !== namespace) return undefined;
  return [addToIgnorable(manifest, root, prefix)];
}

/** The prefix in the list of the root, which is begun where there is none. */
export function addToIgnorable(manifest: Manifest, root: XmlElement, prefix: string): Edits[number] {
  const list = attribute(root, 'IgnorableNamespaces');
  if (!list) return addAttribute(manifest, root, `IgnorableNamespaces="${prefix}"`);
  const at = list.valueSpan.end;
  return { file: manifest, span: { start: at, end: at }, newText: list.value.trim() === '' ? prefix : ` ${prefix}` };
}

/** Gives an element another name, in its start tag and in its end tag. */
export function renameElement(manifest: Manifest, element: XmlElement, name: string): Edits {
  const spans = element.endNameSpan ? [element.nameSpan, element.endNameSpan] : [element.nameSpan];
  return spans.map(span => ({ file: manifest, span, newText: name }));
}
