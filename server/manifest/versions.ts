// Compares versions such as `10.0.15063.0` and `6.3`: what is not written is zero.

/** Numbers and dots. */
export function isVersion(text: string): boolean {
  return /^\d{1,9}(?:\.\d{1,9}){0,3}$/.test(text);
}

/** Negative when `a` is the older one. Both must be versions. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let i = 0; i < 4; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
