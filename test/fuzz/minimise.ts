// Makes a failing text small: leaves out pieces, then smaller ones, as long as it still fails.

/** `fails` is asked at most `limit` times. */
export function minimise(text: string, fails: (text: string) => boolean, limit = 2000): string {
  let result = text;
  let asked = 0;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < result.length && asked < limit; ) {
      const shorter = result.slice(0, at) + result.slice(at + size);
      asked++;
      if (fails(shorter)) result = shorter;
      else at += size;
    }
  }
  return result;
}
