// Logarithms and powers, rounded as the C run-time library of Windows does: V8's are often one unit in the last place off.
//
// Numbers of twice as many digits are sums of two: what a function gives, and what that has lost to rounding, which it leaves in
// `rest` (T. J. Dekker, A floating-point technique for extending the available precision, 1971).

/** The natural logarithm. */
export function logarithm(x: number): number {
  return x > 0 && x < Number.POSITIVE_INFINITY ? logarithmOf(x) : Math.log(x);
}

/** `x` to the power of `y`, both finite and not zero. */
export function powerOf(x: number, y: number): number {
  if (y === 2) return x * x;
  if (x < 0 && !Number.isInteger(y)) return Number.NaN;
  const sign = x < 0 && Math.abs(y % 2) === 1 ? -1 : 1;
  if (Math.abs(y) > largestExponent) return sign * Math.abs(x) ** y;
  const high = logarithmOf(Math.abs(x));
  const exponent = times(high, rest[0] as number, y, 0);
  if (exponent > 710) return sign * Number.POSITIVE_INFINITY;
  if (exponent < -746) return sign * 0;
  return sign * exponential(exponent, rest[0] as number);
}

/** No base but 1 has a finite power beyond it that is not zero. */
const largestExponent = 2 ** 65;

/** Of a positive finite number: k·ln 2 + 2·artanh s, with x = m·2^k and s = (m - 1) / (m + 1). */
function logarithmOf(x: number): number {
  const isTiny = x < 2 ** -1022;
  view.setFloat64(0, isTiny ? x * 2 ** 54 : x);
  const bits = view.getUint32(0);
  let k = (bits >>> 20) - 1023 - (isTiny ? 54 : 0);
  view.setUint32(0, (bits & 0xfffff) | 0x3ff00000);
  let m = view.getFloat64(0);
  if (m > Math.SQRT2) {
    m /= 2;
    k++;
  }
  const divisor = sum(m, 0, 1, 0);
  const s = quotient(m - 1, divisor, rest[0] as number);
  const sLow = rest[0] as number;
  const z = times(s, sLow, s, sLow);
  const zLow = rest[0] as number;
  let tail = 0;
  for (let i = oddReciprocals.length - 1; i >= 0; i--) tail = tail * z + (oddReciprocals[i] as number);
  const series = horner(z, zLow, tail, logarithmTerms);
  const part = times(s, sLow, series, rest[0] as number);
  const partLow = rest[0] as number;
  const whole = times(Math.LN2, ln2Low, k, 0);
  return sum(whole, rest[0] as number, 2 * part, 2 * partLow);
}

/** Of the sum of the two. */
function exponential(power: number, powerLow: number): number {
  const n = Math.round(power / Math.LN2);
  const whole = times(Math.LN2, ln2Low, -n, 0);
  const r = sum(power, powerLow, whole, rest[0] as number);
  const rLow = rest[0] as number;
  let tail = 0;
  for (let i = inverseFactorials.length - 1; i >= 0; i--) tail = tail * r + (inverseFactorials[i] as number);
  const value = horner(r, rLow, tail, exponentialTerms);
  // In two steps, where one would be beyond what a number can be.
  const half = Math.trunc(n / 2);
  return value * powerOfTwo(half) * powerOfTwo(n - half);
}

/** terms[0] + x·(terms[1] + x·(… + x·tail)); each of `terms` is two elements. */
function horner(x: number, xLow: number, tail: number, terms: Float64Array): number {
  let high = tail;
  rest[0] = 0;
  for (let i = terms.length - 2; i >= 0; i -= 2) {
    high = times(x, xLow, high, rest[0] as number);
    high = sum(terms[i] as number, terms[i + 1] as number, high, rest[0] as number);
  }
  return high;
}

/** Normal numbers only. */
function powerOfTwo(exponent: number): number {
  view.setUint32(0, (exponent + 1023) << 20);
  view.setUint32(4, 0);
  return view.getFloat64(0);
}

function sum(a: number, aLow: number, b: number, bLow: number): number {
  const high = a + b;
  const part = high - a;
  return normal(high, a - (high - part) + (b - part) + aLow + bLow);
}

function times(a: number, aLow: number, b: number, bLow: number): number {
  const high = a * b;
  const aWide = a * splitter;
  const a1 = aWide - (aWide - a);
  const a2 = a - a1;
  const bWide = b * splitter;
  const b1 = bWide - (bWide - b);
  const b2 = b - b1;
  return normal(high, a1 * b1 - high + a1 * b2 + a2 * b1 + a2 * b2 + (a * bLow + aLow * b));
}

function quotient(a: number, b: number, bLow: number): number {
  const first = a / b;
  const product = times(-first, 0, b, bLow);
  const left = sum(a, 0, product, rest[0] as number);
  return normal(first, (left + (rest[0] as number)) / b);
}

/** `high` is the larger one. */
function normal(high: number, low: number): number {
  const result = high + low;
  rest[0] = low - (result - high);
  return result;
}

const rest = new Float64Array(1);
const view = new DataView(new ArrayBuffer(8));
const splitter = 2 ** 27 + 1;
/** What Math.LN2 has lost. */
const ln2Low = 2.3190468138462996e-17;

/** 0! to 18!. */
const factorials = Array.from({ length: 19 }, (_, n) =>
  Array.from({ length: n }, (_, i) => i + 1).reduce((a, b) => a * b, 1),
);
const exponentialTerms = reciprocals(factorials.slice(0, 5));
const inverseFactorials = Float64Array.from(factorials.slice(5), each => 1 / each);
const logarithmTerms = reciprocals([1, 3, 5, 7]);
const oddReciprocals = Float64Array.from({ length: 14 }, (_, i) => 1 / (2 * i + 9));

function reciprocals(values: readonly number[]): Float64Array {
  return Float64Array.from(values.flatMap(value => [quotient(1, value, 0), rest[0] as number]));
}
