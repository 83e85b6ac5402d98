// Randomness and ids that depend on nothing but the seed of the run.

/** Each purpose has its own stream, so that one draw more in one place changes no id in another. */
export class SeededIds {
  private readonly streams = new Map<string, () => number>();

  constructor(readonly seed: string) {}

  /** A version 4 GUID in lower case, for example `3f2504e0-4f89-41d3-9a0c-0305e82c3301`. */
  guid(purpose: string): string {
    const next = this.stream(purpose);
    const [a, b, c, d] = [next(), next(), next(), next()];
    const version = (b & 0xfff) | 0x4000;
    const variant = ((c >>> 16) & 0x3fff) | 0x8000;
    return `${hex16(a >>> 16)}${hex16(a)}-${hex16(b >>> 16)}-${hex16(version)}-${hex16(variant)}-${hex16(c)}${hex16(d >>> 16)}${hex16(d)}`;
  }

  /** An unsigned 32-bit number. */
  uint32(purpose: string): number {
    return this.stream(purpose)();
  }

  private stream(purpose: string): () => number {
    let stream = this.streams.get(purpose);
    if (!stream) {
      stream = mulberry32(hash(`${this.seed}\n${purpose}`));
      this.streams.set(purpose, stream);
    }
    return stream;
  }
}

const hexBytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The lower 16 bits as four digits. */
function hex16(value: number): string {
  return `${hexBytes[(value >>> 8) & 0xff]}${hexBytes[value & 0xff]}`;
}

/** FNV-1a, finished with two rounds of mixing; good enough to spread seeds, not for secrets. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

function mulberry32(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return (value ^ (value >>> 14)) >>> 0;
  };
}
