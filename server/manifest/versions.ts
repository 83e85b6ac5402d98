// Compares versions such as `10.0.15063.0` and `6.3`: what is not written is zero.

/** Numbers and dots. */
export function isVersion(text: string): boolean {
  return /^\d{1,9}(?:\.\d{1,9}){0,3}$/.test(text);
}

/** Negative when `a` is the older one. Both must be versions. */
export function compareVersions(a: string, b: string): number {
  let [i, j] = [0, 0];
  for (let part = 0; part < 4; part++) {
    const [left, right] = [dotFrom(a, i), dotFrom(b, j)];
    const difference = Number(a.slice(i, left)) - Number(b.slice(j, right));
    if (difference !== 0) return difference;
    [i, j] = [left + 1, right + 1];
  }
  return 0;
}

function dotFrom(text: string, start: number): number {
  const dot = text.indexOf('.', start);
  return dot < 0 ? text.length : dot;
}
