// What somebody probably meant who wrote an element or attribute that the schema does not have there.
import type { Manifest } from '../../../manifest/manifest';
import { type AttributeDeclaration, type ElementDeclaration, keyOf } from '../../../manifest/schema/schemaSet';
import { schemaView } from '../../../manifest/schema/validate';
import type { XmlAttribute, XmlElement } from '../../../manifest/xml';
import { nearestWord } from '../../engine/nearest';

/** The same name in another namespace goes before a similar name; of several namespaces the oldest counts. */
export function nearbyElement(element: XmlElement, parent: ElementDeclaration): ElementDeclaration | undefined {
  const candidates = [...parent.children.values()];
  const same = candidates.filter(each => each.name === element.localName);
  if (same.length > 0) return same[0];
  const near = nearestWord(
    element.localName,
    candidates.map(each => each.name),
  );
  const named = candidates.filter(each => each.name === near);
  return named.find(each => each.namespace.uri === element.namespace) ?? named[0];
}

export function nearbyAttribute(
  element: XmlElement,
  attribute: XmlAttribute,
  declaration: ElementDeclaration,
): AttributeDeclaration | undefined {
  const taken = new Set(element.attributes.map(each => keyOf(each.namespace, each.localName)));
  const free = [...declaration.attributes.values()].filter(each => !taken.has(keyOf(each.namespace, each.name)));
  const near = nearestWord(
    attribute.localName,
    free.map(each => each.name),
  );
  return free.find(each => each.name === near);
}

/** Has the schema an element of that name at some other place of the same document? */
export function isKnownElsewhere(manifest: Manifest, element: XmlElement): boolean {
  const key = keyOf(element.namespace, element.localName);
  for (const declaration of schemaView(manifest).declarations.values()) {
    if (declaration.children.has(key)) return true;
  }
  return false;
}
