// Properties of library types that can be asked while the program is stopped: getters of a few steps that call nobody.

import type { MemberSymbol } from '../../../server/csharp/symbols/symbols';
import { type Engine, UnsupportedError } from '../engine/engine';
import type { EngineType } from '../engine/runtimeTypes';
import { type CsObject, ThrownException, type Value } from '../engine/values';
import type { TypedValue } from './evaluator';

export interface ReadableProperty {
  readonly name: string;
  /** The getter gives out an object and is no C#: it may act, as the socket properties that take a socket from its broker. */
  readonly mayAct: boolean;
  /** Throws what the getter throws; see `failureText`. */
  read(): TypedValue;
}

/** All public ones, those of the class itself first; none for types of the user. */
export function readableProperties(engine: Engine, value: CsObject, type: EngineType): ReadableProperty[] {
  if (type.named?.isSource) return [];
  const found = new Map<string, ReadableProperty>();
  for (const current of libraryTypes(type)) {
    for (const member of engine.program.membersOf(current.named)) {
      if (member.kind !== 'property' || member.accessibility !== 'public' || found.has(member.name)) continue;
      const property = readable(engine, value, current, member);
      if (property) found.set(member.name, property);
    }
  }
  return [...found.values()];
}

/** What stands in place of a value that could not be read; undefined for mistakes of ours. */
export function failureText(error: unknown): string | undefined {
  if (error instanceof UnsupportedError) return 'is not simulated';
  if (error instanceof ThrownException) return `threw ${(error.value.$type as EngineType).displayName}`;
  return undefined;
}

function* libraryTypes(type: EngineType): Generator<EngineType & { readonly named: NonNullable<EngineType['named']> }> {
  for (let current: EngineType | undefined = type; current; current = current.baseType) {
    const { named } = current;
    if (named && !named.isSource) yield current as EngineType & { readonly named: typeof named };
  }
}

function readable(
  engine: Engine,
  value: CsObject,
  type: EngineType,
  member: MemberSymbol,
): ReadableProperty | undefined {
  if (member.kind !== 'property' || member.isIndexer || !member.getter || member.getter.isStatic) return undefined;
  const getter = engine.methodOf(member.getter, type);
  if (!getter.isQuiet) return undefined;
  const result = engine.typeIn(member.type, getter.substitution);
  return {
    name: member.name,
    mayAct: getter.native !== undefined && !result.isValueType && result.special !== 'string',
    read: () => ({ value: engine.callNow(getter, [value]) as Value, type: result }),
  };
}
