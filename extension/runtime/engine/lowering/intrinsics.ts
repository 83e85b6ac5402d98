// Members whose call is a few characters of JavaScript.
import { documentationIdOf } from '../../../../server/csharp/symbols/documentationId';
import type { MethodSymbol } from '../../../../server/csharp/symbols/symbols';
import type { EngineType } from '../runtimeTypes';
import type { Lowering } from './lowering';

export interface Intrinsic {
  /** Receiver (if any) and arguments are texts evaluated in order; `receiverType` is that of the receiver. */
  readonly text: (ctx: Lowering, operands: readonly string[], receiverType: EngineType | undefined) => string;
}

const table: Record<string, Intrinsic['text']> = {
  'M:System.String.get_Length': (_, [s]) => `${s}.length`,
  'M:System.String.get_Chars(System.Int32)': (ctx, [s, i]) => `${ctx.helper('charAt')}(${s},${i})`,
  'M:System.String.get_Item(System.Int32)': (ctx, [s, i]) => `${ctx.helper('charAt')}(${s},${i})`,
  'M:System.Object.ReferenceEquals(System.Object,System.Object)': (_, [a, b]) => `(${a}===${b})`,
  'M:System.Object.GetType': (ctx, [o], type) =>
    type?.isValueType && !type.isNullable
      ? ctx.typeName(type)
      : `${ctx.helper('typeOf')}(${type?.isNullable ? boxText(ctx, type, o) : o})`,
  'M:System.Object.#ctor': () => 'undefined',
  'M:System.ValueType.#ctor': () => 'undefined',
  'M:System.Array.get_Length': (_, [a]) => `${a}.items.length`,
  'M:System.Threading.Thread.get_Flow': () => 'S.flow',
  'M:System.Threading.Thread.set_Flow(System.Threading.ExecutionContext)': (_, [flow]) => `(S.flow=${flow})`,
  'M:System.Collections.Generic.KeyIndex`1.Begin': (_, [index]) => `(${index}.$state=new Map())`,
  'M:System.Collections.Generic.KeyIndex`1.Find(`0)': (_, [index, key], type) =>
    `(${index}.$state.get(${keyText(key, type)})??-1)`,
  'M:System.Collections.Generic.KeyIndex`1.Set(`0,System.Int32)': (_, [index, key, entry], type) =>
    `${index}.$state.set(${keyText(key, type)},${entry})`,
  'M:System.Collections.Generic.KeyIndex`1.Remove(`0)': (_, [index, key]) => `${index}.$state.delete(${key})`,
  'M:System.Collections.Generic.KeyIndex`1.Clear': (_, [index]) => `${index}.$state.clear()`,
  'M:System.Linq.PlainOrder`1.Compare(`0,`0)': (ctx, [a, b]) => `${ctx.helper('compare')}(${a},${b})`,
  'M:System.Math.Sqrt(System.Double)': (_, [x]) => `Math.sqrt(${x})`,
  'M:System.Math.Floor(System.Double)': (_, [x]) => `Math.floor(${x})`,
  'M:System.Math.Ceiling(System.Double)': (_, [x]) => `Math.ceil(${x})`,
  'M:System.Math.Abs(System.Double)': (_, [x]) => `Math.abs(${x})`,
  'M:System.Math.Sin(System.Double)': (_, [x]) => `Math.sin(${x})`,
  'M:System.Math.Cos(System.Double)': (_, [x]) => `Math.cos(${x})`,
  'M:System.Math.Max(System.Int32,System.Int32)': (_, [a, b]) => `Math.max(${a},${b})`,
  'M:System.Math.Min(System.Int32,System.Int32)': (_, [a, b]) => `Math.min(${a},${b})`,
  'M:System.Nullable`1.get_HasValue': (_, [n]) => `(${n}!==null)`,
  'M:System.Nullable`1.get_Value': (ctx, [n]) => `${ctx.helper('unwrap')}(${n})`,
  'M:System.Nullable`1.GetValueOrDefault': (ctx, [n], type) =>
    `(${n}??${ctx.defaultText(type?.underlying as EngineType)})`,
  'M:System.Nullable`1.GetValueOrDefault(`0)': (_, [n, d]) => `(${n}??${d})`,
  'M:System.Nullable`1.#ctor(`0)': (_, [, v]) => `${v}`,
};

/** V8 has a shorter way to keys that it knows to be integers. */
function keyText(key: string | undefined, index: EngineType | undefined): string {
  return index?.typeArguments[0]?.representation === 'int' ? `${key}|0` : `${key}`;
}

function boxText(ctx: Lowering, type: EngineType, text: string | undefined): string {
  return `${ctx.helper('box')}(${text},${ctx.typeName(type)})`;
}

const known = new WeakMap<MethodSymbol, Intrinsic | null>();

export function intrinsicFor(method: MethodSymbol): Intrinsic | undefined {
  const { definition } = method;
  if (definition.containingType.isSource) return undefined;
  let found = known.get(definition);
  if (found === undefined) {
    const id = documentationIdOf(definition);
    const text = Object.hasOwn(table, id) ? table[id] : undefined;
    found = text ? { text } : null;
    known.set(definition, found);
  }
  return found ?? undefined;
}
