// Attributes that the element at the cursor may still get, and declarations of namespaces.
import { attribute, type Manifest } from '../../../manifest/manifest';
import { type AttributeDeclaration, keyOf } from '../../../manifest/schema/schemaSet';
import { schemaView } from '../../../manifest/schema/validate';
import { addToIgnorable, declareForAttribute, writtenAttribute } from '../../models/manifest/manifestNames';
import { describeAttribute } from '../describe';
import type { ManifestCursor } from '../manifestCursor';
import type { Completion } from './completionItem';
import { valueStop } from './skeleton';

type Cursor = Extract<ManifestCursor, { kind: 'attributeName' }>;

export function attributeCompletions(manifest: Manifest, cursor: Cursor): Completion[] {
  const { element, attribute: own, typed } = cursor;
  const declaration = schemaView(manifest).declarations.get(element);
  const taken = new Set(
    element.attributes.filter(each => each !== own).map(each => keyOf(each.namespace, each.localName)),
  );
  const completions: Completion[] = [];
  for (const candidate of declaration?.attributes.values() ?? []) {
    if (taken.has(keyOf(candidate.namespace, candidate.name))) continue;
    const also = declareForAttribute(manifest, element, candidate.namespace);
    if (!also) continue;
    const name = writtenAttribute(manifest, element, candidate.namespace, candidate.name);
    completions.push({
      label: name,
      kind: 'attribute',
      detail: candidate.required
        ? 'required'
        : candidate.default === undefined
          ? undefined
          : `default ${candidate.default}`,
      documentation: describeAttribute(candidate),
      span: typed,
      ...withValue(manifest, cursor, name, candidate),
      also,
      sortText: `${candidate.required ? '0' : candidate.namespace === '' ? '1' : '2'}${name}`,
    });
  }
  if (element === manifest.document.root) completions.push(...namespaceDeclarations(manifest, cursor, taken));
  return completions;
}

/** With `="…"` behind it, unless that is there. */
function withValue(
  { text }: Manifest,
  { typed, attribute }: Cursor,
  name: string,
  declaration: AttributeDeclaration,
): Pick<Completion, 'newText' | 'isSnippet'> {
  if (attribute && /^\s*=/.test(text.slice(typed.end))) return { newText: name, isSnippet: false };
  return { newText: `${name}="${valueStop(declaration, 1)}"$0`, isSnippet: true };
}

/** `xmlns:uap4="…"` for namespaces that are not declared yet, with the prefix in IgnorableNamespaces. */
function namespaceDeclarations(
  manifest: Manifest,
  { element, typed }: Cursor,
  taken: ReadonlySet<string>,
): Completion[] {
  const { schema } = schemaView(manifest);
  const hasList = attribute(element, 'IgnorableNamespaces') !== undefined;
  return [...(schema?.namespaces.values() ?? [])]
    .filter(
      ({ prefix, uri }) =>
        prefix !== '' &&
        !element.namespaces.has(prefix) &&
        ![...element.namespaces.values()].includes(uri) &&
        !taken.has(`xmlns:${prefix}`),
    )
    .map(({ prefix, uri, since, doc }) => ({
      label: `xmlns:${prefix}`,
      kind: 'namespace' as const,
      detail: `since ${since}`,
      documentation: doc,
      span: typed,
      newText: `xmlns:${prefix}="${uri}"`,
      isSnippet: false,
      also: hasList ? [addToIgnorable(manifest, element, prefix)] : [],
      sortText: `3${prefix}`,
    }));
}
