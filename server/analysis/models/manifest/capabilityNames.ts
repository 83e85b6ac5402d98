// Which capability elements a manifest may use, and what names each of them knows.
import data from '../../../../schemas/manifest/capabilityNames.json';
import { type ElementDeclaration, keyOf, type SchemaSet } from '../../../manifest/schema/schemaSet';

/** An element such as `uap:Capability` with one of its names; `name` is spelt as Windows does. */
export interface KnownCapability {
  readonly element: ElementDeclaration;
  readonly name: string;
}

const known = new WeakMap<SchemaSet, ReadonlyMap<string, readonly KnownCapability[]>>();

/** Letter case is not counted. */
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
    for (const name of namesOf(element)) {
      const same = found.get(name.toLowerCase()) ?? [];
      found.set(name.toLowerCase(), [...same, { element, name }]);
    }
  }
  return found;
}

/** From the schema, or from the documents where the schema takes any well-formed name. */
function namesOf({ name, namespace, attributes }: ElementDeclaration): readonly string[] {
  const documented = data.elements.find(row => row.element === name && row.namespace === namespace.uri)?.names;
  return attributes.get('Name')?.type.values ?? documented ?? [];
}
