// Elements and attributes of a manifest that came with a later Windows than a given one.
import type { Span } from '../../../base/text';
import type { Manifest } from '../../../manifest/manifest';
import { keyOf, type SchemaNamespace, type SchemaSet } from '../../../manifest/schema/schemaSet';
import { schemaView } from '../../../manifest/schema/validate';
import { compareVersions, isVersion } from '../../../manifest/versions';

export interface NewerName {
  /** As written. */
  readonly name: string;
  readonly span: Span;
  readonly namespace: SchemaNamespace;
  /** The first Windows that knows it. */
  readonly since: string;
}

/** In the order of the text. Only what the schema knows at its place. */
export function newerNames(manifest: Manifest, version: string): readonly NewerName[] {
  const { declarations, schema } = schemaView(manifest);
  if (!schema) return [];
  const later = new LaterVersions(since => isLater(manifest, schema, since, version));
  const found: NewerName[] = [];
  const add = (written: Written, uri: string, since: string | undefined) => {
    if (since === undefined || !later.has(since)) return;
    const namespace = schema.namespaces.get(uri);
    // The namespace of the root is there from the start, whatever number the manifest gives.
    const isOfRoot = uri === schema.root.namespace.uri && since === namespace?.since;
    if (namespace && !isOfRoot) found.push({ name: written.name, span: written.nameSpan, namespace, since });
  };
  for (const [element, declaration] of declarations) {
    add(element, declaration.namespace.uri, declaration.since);
    for (const attribute of element.attributes) {
      if (!attribute.namespace || !schema.namespaces.has(attribute.namespace)) continue;
      const known = declaration.attributes.get(keyOf(attribute.namespace, attribute.localName));
      if (known?.namespace) add(attribute, known.namespace, known.since);
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** All names of a schema share a few versions. */
class LaterVersions {
  private readonly known = new Map<string, boolean>();

  constructor(private readonly isLater: (since: string) => boolean) {}

  has(since: string): boolean {
    const later = this.known.get(since) ?? this.isLater(since);
    this.known.set(since, later);
    return later;
  }
}

function isLater(manifest: Manifest, schema: SchemaSet, since: string, version: string): boolean {
  return (
    isOfGeneration(manifest, since) && compareVersions(since, version) > 0 && !isFromTheStart(manifest, since, schema)
  );
}

interface Written {
  readonly name: string;
  readonly nameSpan: Span;
}

/** Some manifests write a MinVersion that is older than the first Windows 10, such as 10.0.0.0. */
function isFromTheStart({ generation }: Manifest, since: string, schema: SchemaSet): boolean {
  return generation === 'windows10' && compareVersions(since, schema.root.since) <= 0;
}

/** Windows 8 knows a few namespaces that came back in Windows 10, with the date of their return. */
function isOfGeneration({ generation }: Manifest, since: string): boolean {
  return isVersion(since) && (generation === 'windows10' || since.startsWith('6.'));
}
