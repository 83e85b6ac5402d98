// The programs of `programs/Library.cs` as one would write them in JavaScript.

export const byHand: Record<string, (n: number) => number> = { queries, dictionaries, texts, longs, structs };

function queries(n: number): number {
  const numbers = Array.from({ length: n }, (_, i) => Math.imul(i, 7919) % 10007);
  const counts = new Map<number, number>();
  for (const x of numbers) if (x % 3 !== 0) counts.set(x % 10, (counts.get(x % 10) ?? 0) + 1);
  let groups = 0;
  for (const [key, count] of counts) groups += key * count;
  const sorted = [...numbers].sort((a, b) => b - a || (a % 7) - (b % 7));
  const top = sorted.slice(0, 100).reduce((a, b) => a + b, 0);
  return (groups + top + numbers.map((x, i) => x ^ i).reduce((a, b) => (Math.imul(a, 31) + b) | 0, 0)) | 0;
}

function dictionaries(n: number): number {
  const byNumber = new Map<number, number>();
  for (let i = 0; i < n; i++) byNumber.set(i % 5003, (byNumber.get(i % 5003) ?? 0) + (i % 7));
  const byName = new Map<string, number>();
  for (let i = 0; i < Math.trunc(n / 4); i++) {
    const name = `key${i % 1009}`;
    byName.set(name, (byName.get(name) ?? 0) + 1);
  }
  let sum = 0;
  for (const [key, value] of byNumber) sum = ((Math.imul(sum, 17) + key) | 0) ^ value;
  for (const [key, value] of byName) sum += value * key.length;
  return sum | 0;
}

function texts(n: number): number {
  let text = '';
  for (let i = 0; i < n; i++) {
    text += `${String(i).padStart(5, '0')}|${(i / 7).toFixed(2).padStart(8)}|${(i * 31).toString(16).toUpperCase()}`;
    text += `${i % 2 === 0 ? ' even' : ' odd'};`;
  }
  let sum = 0;
  for (const part of text.split(';')) sum += part.trim().length;
  return sum;
}

function longs(n: number): number {
  let hash = 14695981039346656037n;
  let sum = 0n;
  for (let i = 0; i < n; i++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(i & 255)) * 1099511628211n);
    sum = BigInt.asIntN(64, sum + (hash >> 33n) - BigInt(i));
  }
  return Number(sum % 1000003n);
}

class Vector {
  constructor(
    public x: number,
    public y: number,
    public z: number,
  ) {}
  plus(other: Vector): Vector {
    return new Vector(this.x + other.x, this.y + other.y, this.z + other.z);
  }
  dot(other: Vector): number {
    return this.x * other.x + this.y * other.y + this.z * other.z;
  }
}

function structs(n: number): number {
  const points = Array.from({ length: 1000 }, (_, i) => new Vector(i, i * 0.5, 1));
  const step = new Vector(0.25, -0.5, 1);
  let sum = 0;
  for (let round = 0; round < n; round++) {
    for (let i = 0; i < points.length; i++) {
      const moved = (points[i] as Vector).plus(step);
      moved.z *= 0.5;
      points[i] = moved;
      sum += moved.dot(step);
    }
  }
  return Math.trunc(sum % 1000003);
}
