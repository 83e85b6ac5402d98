// Elements that may stand at the cursor, each with what it cannot do without.
import type { Manifest } from '../../../manifest/manifest';
import { matchContent } from '../../../manifest/schema/content';
import { type ElementDeclaration, keyOf } from '../../../manifest/schema/schemaSet';
import { schemaView } from '../../../manifest/schema/validate';
import type { XmlElement } from '../../../manifest/xml';
import { declareNamespaces, writtenName } from '../../models/manifest/manifestNames';
import { describeElement } from '../describe';
import type { ManifestCursor } from '../manifestCursor';
import type { Completion } from './completionItem';
import { skeleton } from './skeleton';

type Cursor = Extract<ManifestCursor, { kind: 'elementName' }>;

export function elementCompletions(manifest: Manifest, { parent, element, typed }: Cursor): Completion[] {
  if (!parent) return [];
  const declaration = schemaView(manifest).declarations.get(parent);
  if (!declaration) return [];
  const completions: Completion[] = [];
  for (const candidate of declaration.children.values()) {
    const fits = isWelcome(parent, element, candidate, declaration, typed.start);
    const name = writtenName(manifest, parent, candidate.namespace.uri, candidate.name);
    const make = (label: string, child?: ElementDeclaration, category?: string): Completion[] => {
      const isName = element !== undefined && isRenaming(element);
      const { newText, namespaces } = isName
        ? { newText: `<${name}`, namespaces: [candidate.namespace.uri] }
        : skeleton(manifest, parent, candidate, name, category, child);
      const also = declareNamespaces(manifest, parent, namespaces);
      // Where a habitual prefix means something else, nothing right can be written.
      if (!also) return [];
      return [
        {
          label,
          kind: 'element',
          detail: candidate.namespace.prefix === '' ? undefined : `since ${candidate.since}`,
          documentation: describeElement(child ?? candidate),
          span: typed,
          newText,
          isSnippet: !isName,
          also,
          sortText: `${fits ? '0' : '1'}${also.length === 0 ? '0' : '1'}${category ? '1' : '0'}${label}`,
        },
      ];
    };
    if (fits || isTyped(manifest, typed, name)) {
      completions.push(...make(name));
      for (const [category, child] of categoriesOf(candidate))
        completions.push(...make(`${name} ${category}`, child, category));
    }
  }
  return completions;
}

/** Does the content model have room for one more, at this place? */
function isWelcome(
  parent: XmlElement,
  self: XmlElement | undefined,
  candidate: ElementDeclaration,
  declaration: ElementDeclaration,
  at: number,
): boolean {
  const { content, children } = declaration;
  if (!content) return false;
  const others = parent.children.filter(
    child => child !== self && children.has(keyOf(child.namespace, child.localName)),
  );
  const before = others.filter(child => child.span.start < at).length;
  const keys = others.map(child => keyOf(child.namespace, child.localName));
  const known = matchContent(content, keys).unplaced.length;
  keys.splice(before, 0, keyOf(candidate.namespace.uri, candidate.name));
  return matchContent(content, keys).unplaced.length <= known;
}

/** The tag has attributes or content already: only its name is to change. */
function isRenaming({ attributes, endNameSpan, startTag, nameSpan }: XmlElement): boolean {
  return attributes.length > 0 || endNameSpan !== undefined || startTag.end > nameSpan.end + 1;
}

function isTyped({ text }: Manifest, { start, end }: { start: number; end: number }, name: string): boolean {
  return text.slice(start, end) === `<${name}`;
}

/** An Extension is chosen by its category, which says what it contains: `windows.protocol` a Protocol. */
function categoriesOf(candidate: ElementDeclaration): [category: string, child: ElementDeclaration | undefined][] {
  if (candidate.name !== 'Extension') return [];
  const categories = candidate.attributes.get('Category')?.type.values ?? [];
  return categories.map(category => {
    const plain = category.slice(category.lastIndexOf('.') + 1).toLowerCase();
    return [category, [...candidate.children.values()].find(child => child.name.toLowerCase() === plain)];
  });
}
