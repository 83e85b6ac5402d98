// Which of several words somebody probably meant.

/** The nearest candidate that takes at most `limit` typing mistakes, letter case not counted; the first of equals. */
export function nearestWord(written: string, candidates: readonly string[], limit = 2): string | undefined {
  const meant = written.toLowerCase();
  let best: { word: string; distance: number } | undefined;
  for (const word of candidates) {
    if (Math.abs(word.length - meant.length) > limit) continue;
    const distance = typingDistance(meant, word.toLowerCase());
    if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { word, distance };
  }
  return best?.word;
}

/** At most `limit` typing mistakes apart. Lengths are compared first: nearly all pairs are told apart by that, whatever their size. */
export function isNear(a: string, b: string, limit: number): boolean {
  return Math.abs(a.length - b.length) <= limit && typingDistance(a, b) <= limit;
}

/** Letters to add, drop, replace or swap with their neighbour (optimal string alignment). */
export function typingDistance(a: string, b: string): number {
  let previous: number[] = [];
  let current = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const beforePrevious = previous;
    previous = current;
    current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let distance = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) distance = Math.min(distance, (beforePrevious[j - 2] ?? 0) + 1);
      current.push(distance);
    }
  }
  return current[b.length] ?? a.length;
}
