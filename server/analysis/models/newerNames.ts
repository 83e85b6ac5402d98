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
  const found: NewerName[] = [];
  const add = (written: Written, uri: string, since: string | undefined) => {
    const namespace = schema?.namespaces.get(uri);
    if (!namespace || since === undefined || !isOfGeneration(manifest, since)) return;
    // The namespace of the root is there from the start, whatever number the manifest gives.
    if (since === schema?.root.since && uri === schema.root.namespace.uri) return;
    if (compareVersions(since, version) <= 0 || isFromTheStart(manifest, since, schema)) return;
    found.push({ name: written.name, span: written.nameSpan, namespace, since });
  };
  for (const [element, declaration] of declarations) {
    add(element, declaration.namespace.uri, declaration.since);
    for (const attribute of element.attributes) {
      const known = declaration.attributes.get(keyOf(attribute.namespace, attribute.localName));
      if (known?.namespace) add(attribute, known.namespace, known.since);
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

interface Written {
  readonly name: string;
  readonly nameSpan: Span;
}

/** Some manifests write a MinVersion that is older than the first Windows 10, such as 10.0.0.0. */
function isFromTheStart({ generation }: Manifest, since: string, schema: SchemaSet | undefined): boolean {
  return generation === 'windows10' && schema !== undefined && compareVersions(since, schema.root.since) <= 0;
}

/** Windows 8 knows a few namespaces that came back in Windows 10, with the date of their return. */
function isOfGeneration({ generation }: Manifest, since: string): boolean {
  return isVersion(since) && (generation === 'windows10' || since.startsWith('6.'));
}
