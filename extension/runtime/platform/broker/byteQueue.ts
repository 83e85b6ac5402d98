// Received bytes that nobody has read, in the pieces they came in.

export class ByteQueue {
  private readonly chunks: Uint8Array[] = [];
  private bytes = 0;

  get length(): number {
    return this.bytes;
  }

  append(data: Uint8Array): void {
    if (data.length === 0) return;
    this.chunks.push(data);
    this.bytes += data.length;
  }

  /** How many bytes of the oldest piece are left. */
  get firstPiece(): number {
    return this.chunks[0]?.length ?? 0;
  }

  /** Takes at most `count` bytes out. */
  take(count: number): Uint8Array {
    const result = new Uint8Array(Math.min(count, this.bytes));
    let filled = 0;
    while (filled < result.length) {
      const chunk = this.chunks[0];
      if (!chunk) break;
      const part = chunk.subarray(0, result.length - filled);
      result.set(part, filled);
      filled += part.length;
      if (part.length === chunk.length) this.chunks.shift();
      else this.chunks[0] = chunk.subarray(part.length);
    }
    this.bytes -= result.length;
    return result;
  }
}
