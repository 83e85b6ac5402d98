// What a picture is when it is read, and before it is written.

/** Blue, green, red and alpha, a byte each, line by line. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
  /** Dots per inch. */
  readonly dpi: readonly [x: number, y: number];
  readonly hasAlpha: boolean;
}

/** More would be no picture for a task, and would not fit into its memory. */
export const mostMegapixels = 64;

export function checkSize(width: number, height: number): void {
  if (width <= 0 || height <= 0 || width * height > mostMegapixels * 1_000_000)
    throw new Error(`${width} x ${height} pixels`);
}
