// Natives of OrderBy: orders by keys that are numbers of at most 32 bits, digit by digit, without comparing.

import type { NativeFunction, NativeModule } from '../native';
import type { CsArray, RuntimeType } from '../values';
import { isPlainKey } from './objects';

const type = 'M:System.Linq.PlainOrder`1';

const generic: Record<string, NativeFunction> = {
  [`${type}.IsPlain`]: (_rt, [key]: readonly RuntimeType[]) =>
    key?.kind !== 'enum' && key?.special !== 'string' && key?.special !== 'bool' && isPlainKey(key),
  [`${type}.Arrange(System.Int32[],\`0[],System.Boolean)`]: (
    _rt,
    _types: unknown,
    places: CsArray,
    keys: CsArray,
    descending: boolean,
  ) => {
    arrange(places.items as Int32Array, keys.items as ArrayLike<number>, descending);
  },
};

export const ordering: NativeModule = { natives: {}, genericNatives: generic };

/** Places with equal keys keep their order. */
function arrange(places: Int32Array, keys: ArrayLike<number>, descending: boolean): void {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < places.length; i++) {
    const key = keys[i] as number;
    if (key < least) least = key;
    if (key > most) most = key;
  }
  const width = places.length < 1024 ? 8 : 11;
  const ends = new Int32Array(2 ** width);
  const mask = ends.length - 1;
  const digits = new Uint16Array(places.length);
  let [from, to]: Int32Array[] = [places, new Int32Array(places.length)];
  for (let shift = 0; shift < 32 && most - least >= 2 ** shift; shift += width) {
    ends.fill(0);
    for (let i = 0; i < from.length; i++) {
      const key = keys[from[i] as number] as number;
      const digit = ((descending ? most - key : key - least) >>> shift) & mask;
      digits[i] = digit;
      ends[digit] = (ends[digit] as number) + 1;
    }
    for (let digit = 1; digit <= mask; digit++) ends[digit] = (ends[digit] as number) + (ends[digit - 1] as number);
    for (let i = from.length - 1; i >= 0; i--) {
      const digit = digits[i] as number;
      const end = (ends[digit] as number) - 1;
      ends[digit] = end;
      to[end] = from[i] as number;
    }
    [from, to] = [to, from];
  }
  if (from !== places) places.set(from);
}
