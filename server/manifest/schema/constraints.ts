// Values that must differ, and values that must exist elsewhere.
import type { XmlAttribute, XmlElement } from '../xml';
import { type Constraint, type ElementDeclaration, keyOf } from './schemaSet';
import type { Violation } from './validate';

/** Only elements that the schema knows at their place take part. */
export function checkConstraints(
  element: XmlElement,
  declaration: ElementDeclaration,
  known: ReadonlyMap<XmlElement, ElementDeclaration>,
): Violation[] {
  const violations: Violation[] = [];
  const values = new Map<string, Map<string, XmlElement>>();
  for (const constraint of declaration.unique) {
    const seen = new Map<string, XmlElement>();
    values.set(constraint.name, seen);
    for (const each of selected(element, constraint, known)) {
      const value = fieldValue(each, constraint);
      if (value === undefined) continue;
      const first = seen.get(value);
      if (!first) seen.set(value, each);
      else
        violations.push({
          kind: 'duplicate',
          element: each,
          attribute: attributeOf(each, constraint.by[0] ?? ''),
          constraint: constraint.name,
          first,
        });
    }
  }
  for (const constraint of declaration.refer) {
    const targets = values.get(constraint.in ?? '');
    for (const each of selected(element, constraint, known)) {
      const value = fieldValue(each, constraint);
      if (value === undefined || targets?.has(value) || isIdOf(constraint.also, value, known)) continue;
      violations.push({
        kind: 'dangling',
        element: each,
        attribute: attributeOf(each, constraint.by[0] ?? ''),
        constraint: constraint.name,
      });
    }
  }
  return violations;
}

function isIdOf(keys: ReadonlySet<string>, value: string, known: ReadonlyMap<XmlElement, ElementDeclaration>): boolean {
  for (const each of known.keys()) {
    if (keys.has(keyOf(each.namespace, each.localName)) && attributeOf(each, 'Id')?.value === value) return true;
  }
  return false;
}

function* selected(
  element: XmlElement,
  { each }: Constraint,
  known: ReadonlyMap<XmlElement, ElementDeclaration>,
): Generator<XmlElement> {
  const below = function* (from: XmlElement, steps: readonly string[], depth: number): Generator<XmlElement> {
    for (const child of from.children) {
      if (keyOf(child.namespace, child.localName) !== steps[depth] || !known.has(child)) continue;
      if (depth === steps.length - 1) yield child;
      else yield* below(child, steps, depth + 1);
    }
  };
  for (const steps of each) yield* below(element, steps, 0);
}

/** Undefined when one of several fields is not there: then nothing is compared. */
function fieldValue(element: XmlElement, { by }: Constraint): string | undefined {
  const parts: string[] = [];
  for (const field of by) {
    const value = field === '.' ? element.text : attributeOf(element, field)?.value;
    if (value === undefined) return undefined;
    parts.push(value);
  }
  return by.length === 1 ? parts[0] : JSON.stringify(parts);
}

function attributeOf(element: XmlElement, key: string): XmlAttribute | undefined {
  return element.attributes.find(each => keyOf(each.namespace, each.localName) === key);
}
