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
  const newer = newerNamespaces(manifest, schema, version);
  const found: NewerName[] = [];
  const add = (written: Written, uri: string, since: string | undefined) => {
    const namespace = schema.namespaces.get(uri);
    if (!namespace || since === undefined) return;
    // Almost everything is as old as its namespace.
    const isNewer = since === namespace.since ? newer.has(uri) : isLater(manifest, schema, since, version);
    if (isNewer) found.push({ name: written.name, span: written.nameSpan, namespace, since });
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

const known = new WeakMap<SchemaSet, Map<string, ReadonlySet<string>>>();

function newerNamespaces(manifest: Manifest, schema: SchemaSet, version: string): ReadonlySet<string> {
  const byVersion = known.get(schema) ?? new Map<string, ReadonlySet<string>>();
  known.set(schema, byVersion);
  let newer = byVersion.get(version);
  if (!newer) {
    // The namespace of the root is there from the start, whatever number the manifest gives.
    const others = [...schema.namespaces.values()].filter(({ uri }) => uri !== schema.root.namespace.uri);
    newer = new Set(others.filter(({ since }) => isLater(manifest, schema, since, version)).map(({ uri }) => uri));
    // Whoever types a version goes through many.
    if (byVersion.size > 50) byVersion.clear();
    byVersion.set(version, newer);
  }
  return newer;
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
