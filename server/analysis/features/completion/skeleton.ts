// A new element as a snippet: required attributes to be filled in, required elements inside, end tag; and its namespaces.
import type { Manifest } from '../../../manifest/manifest';
import type { Particle } from '../../../manifest/schema/content';
import { type AttributeDeclaration, type ElementDeclaration, keyOf } from '../../../manifest/schema/schemaSet';
import type { XmlElement } from '../../../manifest/xml';
import { writtenAttribute, writtenName } from '../../models/manifest/manifestNames';

/** `category` and `child` are given when the element is an Extension that was chosen by its category. */
export function skeleton(
  manifest: Manifest,
  context: XmlElement,
  declaration: ElementDeclaration,
  name: string,
  category: string | undefined,
  child: ElementDeclaration | undefined,
): { readonly newText: string; readonly namespaces: ReadonlySet<string> } {
  const stops = new Stops();
  const namespaces = new Set<string>();
  const write = (
    element: ElementDeclaration,
    written: string,
    depth: number,
    fixed?: string,
    inside?: ElementDeclaration,
  ): string => {
    namespaces.add(element.namespace.uri);
    const attributes = [...element.attributes.values()]
      .filter(attribute => attribute.required || isUsual(element, attribute, fixed))
      .map(attribute => {
        if (attribute.namespace !== '') namespaces.add(attribute.namespace);
        const label = writtenAttribute(manifest, context, attribute.namespace, attribute.name);
        const value = attribute.name === 'Category' && fixed ? fixed : stops.value(attribute);
        return ` ${label}="${value}"`;
      });
    const start = `<${written}${attributes.join('')}`;
    if (element.text) return `${start}>${stops.next()}</${written}>`;
    const children = depth > 3 ? [] : inside ? [inside] : requiredIn(element.content);
    if (children.length === 0)
      return element.children.size > 0 && !category ? `${start}>${stops.next()}</${written}>` : `${start} />`;
    const indent = '\t'.repeat(depth + 1);
    const lines = children.map(each => `${indent}${write(each, nameOf(each), depth + 1)}`);
    return `${start}>\n${lines.join('\n')}\n${'\t'.repeat(depth)}</${written}>`;
  };
  const nameOf = (element: ElementDeclaration) => writtenName(manifest, context, element.namespace.uri, element.name);
  return { newText: `${write(declaration, name, 0, category, child)}$0`, namespaces };
}

/** What nobody writes an extension of background tasks without, although the schema would let one. */
function isUsual(element: ElementDeclaration, attribute: AttributeDeclaration, category: string | undefined): boolean {
  return (
    element.name === 'Extension' &&
    category === 'windows.backgroundTasks' &&
    keyOf(attribute.namespace, attribute.name) === 'EntryPoint'
  );
}

class Stops {
  private count = 0;

  next(): string {
    this.count++;
    return `$${this.count}`;
  }

  value(attribute: AttributeDeclaration): string {
    this.count++;
    return valueStop(attribute, this.count);
  }
}

/** A short list of words to choose from, or the default, or nothing yet. */
export function valueStop({ type, default: usual }: AttributeDeclaration, stop: number): string {
  const values = type.values ?? [];
  if (values.length > 0 && values.length <= 30)
    return `\${${stop}|${values.map(value => value.replace(/[,|\\]/g, '\\$&')).join(',')}|}`;
  return usual === undefined ? `$${stop}` : `\${${stop}:${usual}}`;
}

/** The elements that the content cannot do without, as far as there is no choice. A list that is useless empty gets one. */
function requiredIn(content: Particle<ElementDeclaration> | undefined): ElementDeclaration[] {
  if (!content) return [];
  if (content.kind === 'any') return [];
  if (content.kind === 'element') {
    const [first] = content.alternatives.values();
    const isWanted = content.min > 0 || (content.max > 1 && content.alternatives.size <= 4);
    return isWanted && first ? [first] : [];
  }
  if (content.min === 0 || content.kind === 'choice') return [];
  return content.parts.filter(part => part.min > 0).flatMap(requiredIn);
}
