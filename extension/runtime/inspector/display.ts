// How values look in a debugger, and what is inside them; runs no code of the user.

import { Decimal } from '../../../server/csharp/symbols/decimal';
import type { Engine } from '../engine/engine';
import { EngineType } from '../engine/runtimeTypes';
import { Boxed, CsArray, CsDelegate, CsObject, type Value } from '../engine/values';
import type { TypedValue } from './evaluator';
import { failureText, type ReadableProperty, readableProperties } from './properties';
import { type InspectedVariable, type View, variable } from './variables';

/** Longer texts are cut: debuggers show one line. */
const maxText = 1000;
const maxElements = 1000;

export function display(engine: Engine, { value, type }: TypedValue): string {
  if (value === null || value === undefined) return 'null';
  switch (typeof value) {
    case 'string':
      return quoted(value.length > maxText ? `${value.slice(0, maxText)}…` : value);
    case 'boolean':
      return String(value);
    case 'bigint':
      return enumName(type, value) ?? String(value);
    case 'number': {
      const base = type.isNullable ? type.underlying : type;
      if (base?.special === 'char') return `${value} ${charText(value)}`;
      return enumName(type, value) ?? (Object.is(value, -0) ? '-0' : String(value).replace('Infinity', '∞'));
    }
    default:
      return objectText(engine, value, type);
  }
}

function objectText(engine: Engine, value: object, type: EngineType): string {
  if (value instanceof Decimal) return libraryText(engine, type, value) ?? '';
  if (value instanceof EngineType) return `{Name = ${quoted(value.name)} FullName = ${quoted(value.fullName)}}`;
  if (value instanceof Boxed) return display(engine, { value: value.value, type: value.$type as EngineType });
  if (value instanceof CsArray) return `{${value.elementType.displayName}[${value.lengths.join(', ')}]}`;
  if (value instanceof CsDelegate) return `{${(value.$type as EngineType).displayName}}`;
  if (!(value instanceof CsObject)) return '{}';
  const own = value.$type as EngineType;
  const count = countOf(engine, value, own);
  if (count !== undefined) return `Count = ${count}`;
  if (!own.named?.isSource) {
    const text = own.isValueType || plainTexts.has(own.fullName) ? libraryText(engine, own, value) : undefined;
    if (text !== undefined) return `{${text}}`;
  }
  return `{${own.displayName}}`;
}

/** Classes of the library whose ToString says what they hold. */
const plainTexts: ReadonlySet<string> = new Set(['System.Uri', 'System.Version', 'System.Text.StringBuilder']);

/** ToString of a library type: it calls nothing of the user and cannot wait. */
function libraryText(engine: Engine, type: EngineType, value: Value): string | undefined {
  if (type.name.startsWith('ValueTuple') || type.name.startsWith('KeyValuePair')) return undefined;
  try {
    const entry = engine.resolve(type, engine.slotOf(engine.objectMethod('ToString'), engine.types.object, []));
    if (entry.declaringType !== type) return undefined;
    return String(engine.callNow(entry, [value]));
  } catch {
    return undefined;
  }
}

/** Of collections of the library; their getters are a field access away. */
function countOf(engine: Engine, value: CsObject, type: EngineType): number | undefined {
  if (type.named?.isSource || !type.namespace.startsWith('System.Collections')) return undefined;
  try {
    const getter = engine.wellKnownIn(type, 'Count', 0, true);
    return getter.isQuiet ? Number(engine.callNow(getter, [value])) : undefined;
  } catch {
    return undefined;
  }
}

function enumName(type: EngineType, value: number | bigint): string | undefined {
  const base = type.isNullable ? (type.underlying as EngineType) : type;
  if (base.kind !== 'enum') return undefined;
  const exact = base.enumMembers.find(member => member.value === value);
  if (exact) return exact.name;
  if (!base.isFlagsEnum || value === 0 || value === 0n) return String(value);
  let left = BigInt(value);
  const names: string[] = [];
  for (const member of [...base.enumMembers].sort((a, b) => Number(BigInt(b.value) - BigInt(a.value)))) {
    const bits = BigInt(member.value);
    if (bits === 0n || (left & bits) !== bits) continue;
    names.unshift(member.name);
    left &= ~bits;
  }
  return left === 0n ? names.join(' | ') : String(value);
}

const escapes: Record<string, string> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\0': '\\0',
};
function quoted(text: string): string {
  return `"${text.replace(/["\\\u0000-\u001f]/g, letter => escapes[letter] ?? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
}
function charText(code: number): string {
  const letter = String.fromCharCode(code);
  if (letter === "'") return "'\\''";
  return `'${letter === '"' ? letter : (escapes[letter] ?? letter)}'`;
}

/** What can be opened; undefined for values without an inside. */
export function childrenOf(
  view: View,
  { value }: TypedValue,
  path: string | undefined,
): (() => InspectedVariable[]) | undefined {
  if (value === null || typeof value !== 'object' || value instanceof Decimal || value instanceof EngineType)
    return undefined;
  if (value instanceof Boxed) return childrenOf(view, { value: value.value, type: value.$type as EngineType }, path);
  if (value instanceof CsArray) return value.items.length > 0 ? () => elements(view, value, path) : undefined;
  if (value instanceof CsDelegate || !(value instanceof CsObject)) return undefined;
  const own = value.$type as EngineType;
  const count = countOf(view.engine, value, own);
  if (count !== undefined) return count > 0 ? () => items(view, value, own, count, path) : undefined;
  const properties = readableProperties(view.engine, value, own);
  if (properties.length > 0) return () => properties.map(property => propertyVariable(view, property, path));
  return own.fields.length > 0 ? () => fields(view, value, own, path) : undefined;
}

function propertyVariable(view: View, property: ReadableProperty, path: string | undefined): InspectedVariable {
  const { name } = property;
  const evaluateName = path && `${path}.${name}`;
  const read = () => {
    try {
      return variable(view, name, property.read(), evaluateName);
    } catch (error) {
      const text = failureText(error);
      if (text === undefined) throw error;
      return { name, value: text, type: '' };
    }
  };
  return property.mayAct ? { name, value: '', type: '', evaluateName, isLazy: true, children: () => [read()] } : read();
}

function elements(view: View, array: CsArray, path: string | undefined): InspectedVariable[] {
  const type = array.elementType as EngineType;
  const found: InspectedVariable[] = [];
  for (let flat = 0; flat < Math.min(array.items.length, maxElements); flat++) {
    const indices = indicesOf(flat, array.lengths);
    found.push(
      variable(
        view,
        `[${indices.join(', ')}]`,
        { value: array.get(flat), type },
        path && `${path}[${indices.join(', ')}]`,
      ),
    );
  }
  return found;
}

function indicesOf(flat: number, lengths: readonly number[]): number[] {
  const indices: number[] = [];
  let left = flat;
  for (const length of [...lengths].reverse()) {
    indices.unshift(left % length);
    left = Math.floor(left / length);
  }
  return indices;
}

/** Elements of a library collection that has a plain indexer; the fields of the others. */
function items(
  view: View,
  value: CsObject,
  type: EngineType,
  count: number,
  path: string | undefined,
): InspectedVariable[] {
  const element = type.typeArguments[0];
  if (type.typeArguments.length === 1 && element) {
    try {
      const getter = view.engine.wellKnownIn(type, 'Item', 0, true);
      const first = getter.definition.parameters[0];
      if (first && view.engine.types.of(first.type).special === 'int') {
        return Array.from({ length: Math.min(count, maxElements) }, (_, i) =>
          variable(
            view,
            `[${i}]`,
            { value: view.engine.callNow(getter, [value, i]) as Value, type: element },
            path && `${path}[${i}]`,
          ),
        );
      }
    } catch {
      // No such indexer.
    }
  }
  return fields(view, value, type, path);
}

/** Fields, with auto properties under their own names. */
function fields(view: View, value: CsObject, type: EngineType, path: string | undefined): InspectedVariable[] {
  const held = value as unknown as Record<string, Value>;
  return type.fields.map(field => {
    const name = field.backs ?? field.name;
    return variable(
      view,
      name,
      { value: held[field.key] ?? null, type: field.type as EngineType },
      path && `${path}.${name}`,
    );
  });
}
