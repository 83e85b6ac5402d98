// Values that the user gives to variables: as the variable holds them, or why it cannot.
import { UserError } from '../../../server/base/errors';
import type { Engine } from '../engine/engine';
import type { EngineType } from '../engine/runtimeTypes';
import type { CsStruct, Value } from '../engine/values';
import type { TypedValue } from './variables';

const ranges: Readonly<Record<string, readonly [bigint, bigint]>> = {
  sbyte: [-(1n << 7n), (1n << 7n) - 1n],
  byte: [0n, (1n << 8n) - 1n],
  short: [-(1n << 15n), (1n << 15n) - 1n],
  ushort: [0n, (1n << 16n) - 1n],
  char: [0n, (1n << 16n) - 1n],
  int: [-(1n << 31n), (1n << 31n) - 1n],
  uint: [0n, (1n << 32n) - 1n],
  long: [-(1n << 63n), (1n << 63n) - 1n],
  ulong: [0n, (1n << 64n) - 1n],
};

/** Numbers change their type where nothing is lost, values are boxed, structs copied. Throws a UserError otherwise. */
export function storable(engine: Engine, { value, type }: TypedValue, to: EngineType): Value {
  if (value === null) {
    if (!to.isValueType || to.isNullable) return null;
    throw refused('null', to);
  }
  const target = to.isNullable ? (to.underlying ?? to) : to;
  if (type === target || (target.isValueType === type.isValueType && target.isAssignableFrom(type)))
    return typeof value === 'object' && '$clone' in value ? (value as CsStruct).$clone() : value;
  if (typeof value === 'number' || typeof value === 'bigint') {
    const number = asNumber(value, type, target);
    if (number !== undefined) return number;
  }
  if (type.isValueType && !target.isValueType && target.isAssignableFrom(type)) return engine.support.box(value, type);
  throw refused(type.displayName, to);
}

function asNumber(value: number | bigint, from: EngineType, to: EngineType): Value | undefined {
  const [source, wanted] = [from.special ?? '', to.special ?? ''];
  const isReal = source === 'double' || source === 'float';
  if (!(source in ranges) && !isReal) return undefined;
  if (wanted === 'double') return Number(value);
  if (wanted === 'float') return Math.fround(Number(value));
  const range = ranges[wanted];
  if (!range || isReal || (wanted === 'char') !== (source === 'char')) return undefined;
  const whole = BigInt(value);
  if (whole < range[0] || whole > range[1])
    throw new UserError('value-outside', `${whole} does not fit into ${to.displayName}.`);
  return wanted === 'long' || wanted === 'ulong' ? whole : Number(whole);
}

function refused(what: string, to: EngineType): UserError {
  return new UserError('value-of-other-type', `A variable of type ${to.displayName} cannot hold ${what}.`);
}
