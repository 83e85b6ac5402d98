// Numbers for objects, to tell them apart in texts: whatever else of an object changes, its number stays.

const numbers = new WeakMap<object, number>();
let next = 1;

/** The same for the same object, and for no other. */
export function numberOf(thing: object): number {
  const number = numbers.get(thing) ?? next++;
  numbers.set(thing, number);
  return number;
}
