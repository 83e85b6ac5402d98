// long and ulong between BigInt and the numbers of JavaScript. V8 keeps a BigInt in a register as long as it sees 64 bits go in and come out,
// but its own conversions and signed shifts always make an object. Eight bytes of memory read in two ways need none.

const real = new Float64Array(1);
const signed = new BigInt64Array(real.buffer);
const unsigned = new BigUint64Array(real.buffer);
const words = new Int32Array(real.buffer);
const unsignedWords = new Uint32Array(real.buffer);

words[0] = 1;
if (signed[0] !== 1n) throw new Error('Needs a little-endian processor');

/** Added to a whole number below 2⁵¹ this leaves it in the low bits of the sum. */
const bias = 1.5 * 2 ** 52;
real[0] = bias;
const biasBits = signed[0];

export const longs = {
  /** From a number of at most 32 bits. */
  toLong: (value: number): bigint => {
    real[0] = value + bias;
    return BigInt.asIntN(64, (signed[0] as bigint) - biasBits);
  },
  toUlong: (value: number): bigint => {
    real[0] = value + bias;
    return BigInt.asUintN(64, (signed[0] as bigint) - biasBits);
  },
  /** The low 32 bits. */
  lowInt: (value: bigint): number => {
    signed[0] = value;
    return words[0] as number;
  },
  lowUint: (value: bigint): number => {
    signed[0] = value;
    return unsignedWords[0] as number;
  },
  /** Rounded once, by the addition. */
  longToReal: (value: bigint): number => {
    signed[0] = value;
    return (words[1] as number) * 2 ** 32 + (unsignedWords[0] as number);
  },
  ulongToReal: (value: bigint): number => {
    unsigned[0] = value;
    return (unsignedWords[1] as number) * 2 ** 32 + (unsignedWords[0] as number);
  },
  shiftLeft: (value: bigint, by: number): bigint => {
    signed[0] = value;
    shiftWordsLeft(by & 63);
    return signed[0];
  },
  shiftLeftUnsigned: (value: bigint, by: number): bigint => {
    unsigned[0] = value;
    shiftWordsLeft(by & 63);
    return unsigned[0];
  },
  shiftRight: (value: bigint, by: number): bigint => {
    signed[0] = value;
    shiftWordsRight(by & 63, (words[1] as number) >> 31);
    return signed[0];
  },
  shiftRightUnsigned: (value: bigint, by: number): bigint => {
    unsigned[0] = value;
    shiftWordsRight(by & 63, 0);
    return unsigned[0];
  },
};

function shiftWordsLeft(by: number) {
  const low = words[0] as number;
  if (by >= 32) {
    words[1] = low << (by - 32);
    words[0] = 0;
  } else if (by > 0) {
    words[1] = ((words[1] as number) << by) | (low >>> (32 - by));
    words[0] = low << by;
  }
}

/** `fill`: what comes in from above, all zeros or all ones. */
function shiftWordsRight(by: number, fill: number) {
  const high = words[1] as number;
  if (by >= 32) {
    words[0] = by === 32 ? high : (high >>> (by - 32)) | (fill << (64 - by));
    words[1] = fill;
  } else if (by > 0) {
    words[0] = ((words[0] as number) >>> by) | (high << (32 - by));
    words[1] = (high >>> by) | (fill << (32 - by));
  }
}
