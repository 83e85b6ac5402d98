// Natives of Single and Double.
import type { NativeFunction, NativeModule } from '../native';
import { doubleHash, singleBits } from './common';
import { numberMembers } from './integers';
import { numberKinds } from './numbers';

/** NaN comes first and equals itself. */
const order = (a: number, b: number): number => {
  if (a < b) return -1;
  if (a > b) return 1;
  if (a === b) return 0;
  return Number.isNaN(a) ? (Number.isNaN(b) ? 0 : -1) : 1;
};
const same = (a: number, b: number): boolean => a === b || (Number.isNaN(a) && Number.isNaN(b));

const table: Record<string, NativeFunction> = {};
for (const kind of numberKinds) {
  if (kind.special !== 'float' && kind.special !== 'double') continue;
  const hash = kind.special === 'double' ? doubleHash : (value: number) => (value === 0 ? 0 : singleBits(value));
  Object.assign(table, numberMembers(kind, hash, order, same));
  const type = `M:System.${kind.name}`;
  const argument = `(System.${kind.name})`;
  table[`${type}.IsNaN${argument}`] = (_rt, value: number) => Number.isNaN(value);
  table[`${type}.IsInfinity${argument}`] = (_rt, value: number) => Math.abs(value) === Number.POSITIVE_INFINITY;
  table[`${type}.IsPositiveInfinity${argument}`] = (_rt, value: number) => value === Number.POSITIVE_INFINITY;
  table[`${type}.IsNegativeInfinity${argument}`] = (_rt, value: number) => value === Number.NEGATIVE_INFINITY;
}

export const floating: NativeModule = { natives: table };
