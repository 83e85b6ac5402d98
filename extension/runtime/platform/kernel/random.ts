// Randomness and ids that depend on nothing but the seed of the run.

/** Each purpose has its own stream, so that one draw more in one place changes no id in another. */
export class SeededIds {
  private readonly streams = new Map<string, () => number>();

  constructor(readonly seed: string) {}

  /** A version 4 GUID in lower case, for example `3f2504e0-4f89-41d3-9a0c-0305e82c3301`. */
  guid(purpose: string): string {
    const next = this.stream(purpose);
    let hex = '';
    for (let i = 0; i < 4; i++) hex += next().toString(16).padStart(8, '0');
    const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
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
