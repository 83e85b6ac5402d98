// Values that must differ, and values that must exist elsewhere.
import type { XmlAttribute, XmlElement } from '../xml';
import { type Constraint, type ElementDeclaration, keyOf } from './schemaSet';
import type { Violation } from './violation';

type Known = ReadonlyMap<XmlElement, ElementDeclaration>;

/** Only elements that the schema knows at their place take part. */
export function checkConstraints(element: XmlElement, declaration: ElementDeclaration, known: Known): Violation[] {
  const selected = new Map<Constraint, XmlElement[]>();
  select(element, pathsOf(declaration), known, selected);
  if (selected.size === 0) return [];
  const violations: Violation[] = [];
  const values = new Map<string, ReadonlyMap<string, XmlElement>>();
  for (const constraint of declaration.unique) {
    const seen = new Map<string, XmlElement>();
    values.set(constraint.name, seen);
    for (const each of selected.get(constraint) ?? []) {
      const value = fieldValue(each, constraint);
      if (value === undefined) continue;
      const first = seen.get(value);
      if (first) violations.push({ kind: 'duplicate', element: each, first, ...placeOf(each, constraint) });
      else seen.set(value, each);
    }
  }
  for (const constraint of declaration.refer) {
    const targets = values.get(constraint.in ?? '');
    let others: ReadonlySet<string> | undefined;
    for (const each of selected.get(constraint) ?? []) {
      const value = fieldValue(each, constraint);
      if (value === undefined || targets?.has(value)) continue;
      others ??= idsOf(constraint.also, known);
      if (others.has(value)) continue;
      violations.push({ kind: 'dangling', element: each, ...placeOf(each, constraint) });
    }
  }
  return violations;
}

/** All paths of all constraints in one tree, so that the elements are walked once. */
interface PathTree {
  readonly next: Map<string, PathTree>;
  readonly ends: Constraint[];
}

const trees = new WeakMap<ElementDeclaration, PathTree>();

function pathsOf(declaration: ElementDeclaration): PathTree {
  const known = trees.get(declaration);
  if (known) return known;
  const root: PathTree = { next: new Map(), ends: [] };
  trees.set(declaration, root);
  for (const constraint of [...declaration.unique, ...declaration.refer]) {
    for (const path of constraint.each) {
      let node = root;
      for (const step of path) {
        const next: PathTree = node.next.get(step) ?? { next: new Map(), ends: [] };
        node.next.set(step, next);
        node = next;
      }
      node.ends.push(constraint);
    }
  }
  return root;
}

/** As deep as the paths are long. */
function select(element: XmlElement, paths: PathTree, known: Known, found: Map<Constraint, XmlElement[]>): void {
  for (const child of element.children) {
    const next = paths.next.get(keyOf(child.namespace, child.localName));
    if (!next || !known.has(child)) continue;
    for (const constraint of next.ends) {
      const list = found.get(constraint);
      if (list) list.push(child);
      else found.set(constraint, [child]);
    }
    if (next.next.size > 0) select(child, next, known, found);
  }
}

/** Undefined when one of several fields is not there: then nothing is compared. */
function fieldValue(element: XmlElement, { by }: Constraint): string | undefined {
  const [only] = by;
  if (by.length === 1 && only !== undefined) return only === '.' ? element.text : attributeOf(element, only)?.value;
  const parts: string[] = [];
  for (const field of by) {
    const value = attributeOf(element, field)?.value;
    if (value === undefined) return undefined;
    parts.push(value);
  }
  return JSON.stringify(parts);
}

function placeOf(element: XmlElement, { name, by }: Constraint) {
  return { attribute: attributeOf(element, by[0] ?? ''), constraint: name };
}

function attributeOf(element: XmlElement, key: string): XmlAttribute | undefined {
  return element.attributes.find(each => keyOf(each.namespace, each.localName) === key);
}

function idsOf(keys: ReadonlySet<string>, known: Known): ReadonlySet<string> {
  const found = new Set<string>();
  for (const each of known.keys()) {
    const id = keys.has(keyOf(each.namespace, each.localName)) ? attributeOf(each, 'Id')?.value : undefined;
    if (id !== undefined) found.add(id);
  }
  return found;
}
