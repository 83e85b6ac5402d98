// Extensions with the category of another namespace, as in <Extension Category="windows.appService">.
import type { Manifest } from '../../../manifest/manifest';
import { attribute } from '../../../manifest/manifest';
import { type ElementDeclaration, keyOf } from '../../../manifest/schema/schemaSet';
import { schemaView } from '../../../manifest/schema/validate';
import type { XmlElement } from '../../../manifest/xml';
import type { Edits } from '../../engine/rule';
import { declareNamespace, prefixAt, renameElement, writtenName } from './manifestNames';

/** The Extension elements of other namespaces that take its category at the same place; empty when it fits itself. */
export function extensionsForCategory(manifest: Manifest, element: XmlElement): readonly ElementDeclaration[] {
  const category = attribute(element, 'Category')?.value;
  const { declarations } = schemaView(manifest);
  const parent = element.parent && declarations.get(element.parent);
  if (element.localName !== 'Extension' || !category || !parent) return [];
  const takes = ({ attributes }: ElementDeclaration) => attributes.get('Category')?.type.check(category) === undefined;
  const own = declarations.get(element);
  if (!own || takes(own)) return [];
  return [...parent.children.values()].filter(each => each.name === 'Extension' && takes(each));
}

/** Gives the extension, and what stands in it, the prefixes that the schema wants; undefined where a prefix is taken. */
export function moveToNamespace(manifest: Manifest, element: XmlElement, meant: ElementDeclaration): Edits | undefined {
  const declare = declareNamespace(manifest, element, meant.namespace.uri);
  return declare && [...declare, ...renamed(manifest, element, meant)];
}

function renamed(manifest: Manifest, element: XmlElement, meant: ElementDeclaration): Edits {
  const name = writtenName(manifest, element, meant.namespace.uri, meant.name);
  const inner = element.children.flatMap(child => {
    const fitting = meant.children.get(keyOf(child.namespace, child.localName));
    const other = [...meant.children.values()].find(({ name: childName, namespace }) => {
      const isUsable = namespace === meant.namespace || prefixAt(child, namespace.uri) !== undefined;
      return childName === child.localName && isUsable;
    });
    const declaration = fitting ?? other;
    return declaration ? renamed(manifest, child, declaration) : [];
  });
  return name === element.name ? inner : [...renameElement(manifest, element, name), ...inner];
}
