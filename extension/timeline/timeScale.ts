// From virtual time to a place on a line: short steps stay visible and long waits are squeezed, order is kept.

export interface TimeScale {
  /** Place of a time, from 0 to `length`. */
  at(time: number): number;
  readonly length: number;
  /** Long waits that were squeezed, with the place of their middle. */
  readonly breaks: readonly { readonly place: number; readonly ms: number }[];
}

/** The length at which short steps are wide enough to be told apart at ease. */
export function easyLength(times: readonly number[]): number {
  const steps = [...new Set(times)].sort((a, b) => a - b);
  return steps.slice(1).reduce((sum, step, index) => sum + widthOf(step - (steps[index] ?? 0)), 0);
}

/** `times`: all that has to be told apart. `length`: what is to be filled. */
export function timeScale(times: readonly number[], length: number): TimeScale {
  const steps = [...new Set(times)].sort((a, b) => a - b);
  const places = [0];
  for (let i = 1; i < steps.length; i++)
    places.push((places[i - 1] ?? 0) + widthOf((steps[i] ?? 0) - (steps[i - 1] ?? 0)));
  const total = places.at(-1) ?? 0;
  const factor = total > 0 ? length / total : 0;
  const scaled = places.map(place => place * factor);
  const breaks: { place: number; ms: number }[] = [];
  for (let i = 1; i < steps.length; i++) {
    const ms = (steps[i] ?? 0) - (steps[i - 1] ?? 0);
    if (ms >= 30_000) breaks.push({ place: ((scaled[i - 1] ?? 0) + (scaled[i] ?? 0)) / 2, ms });
  }
  return { at: time => placeOf(time, steps, scaled), length, breaks };
}

/** Grows with the logarithm: 20 ms count about a fifth of a quarter of an hour. */
function widthOf(ms: number): number {
  return 4 + 16 * Math.log10(1 + ms / 5);
}

function placeOf(time: number, steps: readonly number[], places: readonly number[]): number {
  let low = 0;
  let high = steps.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((steps[middle] ?? 0) <= time) low = middle;
    else high = middle - 1;
  }
  const from = steps[low] ?? 0;
  const to = steps[low + 1] ?? from;
  const start = places[low] ?? 0;
  const end = places[low + 1] ?? start;
  return to > from ? start + ((time - from) / (to - from)) * (end - start) : start;
}
