// Syntax that nobody has written stands at the place of what it was made for.

/** Everything in the tree of syntax stands at that place from now on. */
export function moveTo(value: unknown, place: { readonly start: number; readonly end: number }): void {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value) Object.assign(value, { start: place.start, end: place.end });
  for (const inner of Object.values(value)) moveTo(inner, place);
}
