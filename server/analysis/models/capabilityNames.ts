// Which capability elements a manifest may use, and what names each of them knows.
import { type ElementDeclaration, keyOf, type SchemaSet } from '../../manifest/schema/schemaSet';

/** An element such as `uap:Capability` with one of the names that it has in a list; `name` is spelt as the schema does. */
export interface KnownCapability {
  readonly element: ElementDeclaration;
  readonly name: string;
}

const known = new WeakMap<SchemaSet, ReadonlyMap<string, readonly KnownCapability[]>>();

/** Letter case is not counted. Restricted and device capabilities have no list of names, and are not found. */
export function capabilitiesNamed(schema: SchemaSet, name: string): readonly KnownCapability[] {
  let byName = known.get(schema);
  if (!byName) {
    byName = listCapabilities(schema);
    known.set(schema, byName);
  }
  return byName.get(name.toLowerCase()) ?? [];
}

function listCapabilities(schema: SchemaSet): ReadonlyMap<string, readonly KnownCapability[]> {
  const found = new Map<string, KnownCapability[]>();
  const { root } = schema;
  const list = root.children.get(keyOf(root.namespace.uri, 'Capabilities'));
  for (const element of list?.children.values() ?? []) {
    for (const name of element.attributes.get('Name')?.type.values ?? []) {
      const same = found.get(name.toLowerCase()) ?? [];
      found.set(name.toLowerCase(), [...same, { element, name }]);
    }
  }
  return found;
}
