// Lists by key.

/** Puts a value at the end of the list of that key. */
export function addTo<Key, T>(lists: Map<Key, T[]>, key: Key, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** All values in their order, under the key of each. */
export function listsBy<Key, T>(values: Iterable<T>, keyOf: (value: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const lists = new Map<Key, T[]>();
  for (const value of values) addTo(lists, keyOf(value), value);
  return lists;
}
