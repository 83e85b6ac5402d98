// What code says by itself, whatever stands around it.
import type { BoundBody } from '../../../csharp/binding/bound';

/** Found out once for each body: an edit elsewhere leaves it as it is. In: what looks at nothing but the nodes of that body. */
export function ofBody<T extends object>(find: (body: BoundBody) => T): (body: BoundBody) => T {
  const found = new WeakMap<BoundBody, T>();
  return body => {
    const known = found.get(body) ?? find(body);
    found.set(body, known);
    return known;
  };
}
