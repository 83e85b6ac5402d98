// The JavaScript classes of C# types: constructor functions that set all fields at once.
import { Decimal } from '../../../server/csharp/symbols/decimal';
import type { EngineType } from './runtimeTypes';
import type { CsObject, RuntimeType } from './values';

export type ObjectClass = new () => CsObject;

/**
 * A constructor function of its own, so that its prototype can hold what belongs to one type. Plain functions that set all fields
 * themselves are made much faster than chains of derived classes.
 */
export function derive<T extends new (...args: never[]) => object>(base: T, fields: readonly string[]): T {
  const body = fields.map(field => `this.${field}=${field};`).join('');
  const made = new Function(`"use strict";return function(${fields.join(',')}){${body}}`)() as T;
  made.prototype = Object.create(base.prototype as object);
  return made;
}

export function named<T extends { prototype: unknown }>(made: T, type: EngineType): T {
  Object.defineProperty(made, 'name', { value: type.name });
  Object.defineProperty(made.prototype as object, '$type', { value: type });
  return made;
}

/** JavaScript text of a field's first value. */
function initialText(type: RuntimeType, index: number): string {
  const { representation } = type as EngineType;
  switch (representation) {
    case 'bool':
      return 'false';
    case 'int':
    case 'uint':
    case 'double':
      return '0';
    case 'bigint':
      return '0n';
    case 'decimal':
      return `m${index}`;
    case 'struct':
      return `m${index}()`;
    case 'reference':
      return 'null';
  }
}

/** Declares the names that `initialText` uses. */
function makerNames(count: number): string {
  return count === 0 ? '' : `const ${Array.from({ length: count }, (_, i) => `m${i}=t[${i}]`).join(',')};`;
}

/** What `initialText` refers to. */
function initialValue(type: RuntimeType): unknown {
  const made = type as EngineType;
  if (made.representation === 'decimal') return Decimal.zero;
  return made.representation === 'struct' ? made.madeBy() : undefined;
}

export function objectClass(type: EngineType): ObjectClass {
  const base = type.baseType ? type.baseType.cls : type.types.roots.object;
  const { fields } = type;
  const lines = fields.map((field, i) => `this.${field.key}=${initialText(field.type, i)};`).join('');
  const { finalizable } = type.types;
  const register = finalizable && type.finalizers.length > 0 ? 'q.add(this);' : '';
  const made = new Function(
    't',
    'q',
    `"use strict";${makerNames(fields.length)}return function(){${lines}${register}}`,
  )(
    fields.map(field => initialValue(field.type)),
    finalizable,
  ) as ObjectClass;
  made.prototype = Object.create(base.prototype as object) as CsObject;
  inheritStubs(made, type);
  return named(made, type);
}

/** What a base class has found for a dispatch slot need not be right for this one: it asks again. */
export function inheritStubs(made: ObjectClass, type: EngineType) {
  const { baseType } = type;
  if (!baseType) return;
  baseType.subclasses.push(type);
  const root = type.types.roots.object.prototype as object as Record<string, unknown>;
  const table = made.prototype as object as Record<string, unknown>;
  for (let base: EngineType | undefined = baseType; base; base = base.baseType) {
    for (const key of Object.keys(base.table)) if (Object.hasOwn(root, key)) table[key] = root[key];
  }
}

/** Structs are made by position, so that a copy is one allocation. */
export function structClass(type: EngineType): ObjectClass {
  const { fields } = type;
  const parameters = fields.map((_, i) => `p${i}`).join(',');
  const copies = fields.map(field => {
    const inner = field.type as EngineType;
    if (!inner.isCopied) return `this.${field.key}`;
    return inner.isNullable
      ? `(this.${field.key}===null?null:this.${field.key}.$clone())`
      : `this.${field.key}.$clone()`;
  });
  const stores = fields.map(({ key, type: fieldType }) => {
    const inner = fieldType as EngineType;
    if (!inner.isCopied) return `this.${key}=o.${key};`;
    return inner.isNullable ? `this.${key}=o.${key}===null?null:o.${key}.$clone();` : `this.${key}.$assign(o.${key});`;
  });
  const native = fields.length === 0;
  const code = `"use strict";${makerNames(fields.length)}
function S(${parameters}){${fields.map((field, i) => `this.${field.key}=p${i};`).join('')}}
S.prototype=Object.create(b.prototype);
S.prototype.$clone=function(){${native ? 'const c=new S();if(this.$state!==undefined)c.$state=this.$state;return c;' : `return new S(${copies.join(',')});`}};
S.prototype.$assign=function(o){${native ? 'this.$state=o.$state;' : stores.join('')}return this;};
const make=()=>new S(${fields.map((field, i) => initialText(field.type, i)).join(',')});
return [S,make];`;
  const [made, make] = new Function('b', 't', code)(
    type.types.roots.struct,
    fields.map(field => initialValue(field.type)),
  ) as [ObjectClass, () => CsObject];
  type.maker = make;
  return named(made, type);
}
