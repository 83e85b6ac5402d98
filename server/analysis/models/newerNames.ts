// Elements and attributes of a manifest that came with a later Windows than a given one.
import type { Span } from '../../base/text';
import type { Manifest } from '../../manifest/manifest';
import { keyOf, type SchemaNamespace, type SchemaSet } from '../../manifest/schema/schemaSet';
import { schemaView } from '../../manifest/schema/validate';
import { compareVersions, isVersion } from '../../manifest/versions';

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
  const isNewer = newerThan(manifest, schema, version);
  const found: NewerName[] = [];
  const add = (written: Written, uri: string, since: string | undefined) => {
    const namespace = schema.namespaces.get(uri);
    if (namespace && since !== undefined && isNewer(uri, since))
      found.push({ name: written.name, span: written.nameSpan, namespace, since });
  };
  for (const [element, declaration] of declarations) {
    add(element, declaration.namespace.uri, declaration.since);
    for (const attribute of element.attributes) {
      if (!attribute.namespace) continue;
      const known = declaration.attributes.get(keyOf(attribute.namespace, attribute.localName));
      if (known?.namespace) add(attribute, known.namespace, known.since);
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Versions are few and elements are many: each version is compared once. */
function newerThan(manifest: Manifest, schema: SchemaSet, version: string): (uri: string, since: string) => boolean {
  const known = new Map<string, boolean>();
  const { root } = schema;
  return (uri, since) => {
    // The namespace of the root is there from the start, whatever number the manifest gives.
    if (since === root.since && uri === root.namespace.uri) return false;
    let answer = known.get(since);
    if (answer === undefined) {
      answer =
        isOfGeneration(manifest, since) &&
        compareVersions(since, version) > 0 &&
        !isFromTheStart(manifest, since, schema);
      known.set(since, answer);
    }
    return answer;
  };
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
