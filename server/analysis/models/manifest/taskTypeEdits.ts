// Turns a Task into one of another type: the value and, where that belongs to another namespace, the element's name.
import { attribute, type Manifest } from '../../../manifest/manifest';
import { schemaView } from '../../../manifest/schema/validate';
import { type TaskTypes, taskElementsOf } from '../../../manifest/taskTypes';
import type { XmlElement } from '../../../manifest/xml';
import type { Edits } from '../../engine/rule';
import { declareNamespace, renameElement, writtenName } from './manifestNames';

/** The Task elements that the manifest's schema has. */
function taskElements(manifest: Manifest): readonly TaskTypes[] {
  const { schema } = schemaView(manifest);
  return schema ? taskElementsOf(schema) : [];
}

/** The element itself where it knows the type, else the one that does; in any letter case. */
export function ownerOfType(
  manifest: Manifest,
  element: XmlElement,
  type: string,
): { readonly namespace: string; readonly type: string } | undefined {
  const wanted = type.toLowerCase();
  const found = taskElements(manifest).flatMap(({ namespace, types }) => {
    const known = types.find(each => each.toLowerCase() === wanted);
    return known === undefined ? [] : [{ namespace, type: known }];
  });
  return found.find(({ namespace }) => namespace === element.namespace) ?? found[0];
}

/** `undefined` where the schema does not have the type, or its namespace cannot be declared. */
export function writeTaskType(
  manifest: Manifest,
  element: XmlElement,
  wanted: string,
): { readonly name: string; readonly edits: Edits } | undefined {
  const written = attribute(element, 'Type');
  const owner = ownerOfType(manifest, element, wanted);
  if (!written || !owner) return undefined;
  const { namespace, type } = owner;
  const value = type === written.value ? [] : [{ file: manifest, span: written.valueSpan, newText: type }];
  if (namespace === element.namespace) return { name: element.name, edits: value };
  const name = writtenName(manifest, element, namespace, element.localName);
  const declaration = declareNamespace(manifest, element, namespace);
  return declaration && { name, edits: [...declaration, ...renameElement(manifest, element, name), ...value] };
}
