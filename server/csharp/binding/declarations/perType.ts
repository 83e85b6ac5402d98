// What is worked out once for each type of a compilation. Types outlive compilations: an edit carries them over.
import type { NamedType } from '../../symbols/symbols';
import type { Compilation } from '../compilation';

export function perType<T>(
  find: (compilation: Compilation, type: NamedType) => T,
): (compilation: Compilation, type: NamedType) => T {
  const known = new WeakMap<Compilation, Map<NamedType, T>>();
  return (compilation, type) => {
    const own = known.get(compilation) ?? new Map<NamedType, T>();
    known.set(compilation, own);
    const found = own.has(type) ? (own.get(type) as T) : find(compilation, type);
    own.set(type, found);
    return found;
  };
}
