// Pictures in BMP files: uncompressed ones with 24 or 32 bits for each pixel.
import { checkSize, type Pixels } from './pixels';

/** File header and BITMAPINFOHEADER. */
const headerSize = 54;

export function decodeBmp(file: Uint8Array): Pixels {
  const data = Buffer.from(file);
  if (data.length < headerSize) throw new Error('the file ends too early');
  const [width, lines] = [data.readInt32LE(18), data.readInt32LE(22)];
  const [height, bits, compression] = [Math.abs(lines), data.readUInt16LE(28), data.readUInt32LE(30)];
  checkSize(width, height);
  // 3: the masks of the colours are told; the usual ones are taken for granted.
  if ((bits !== 24 && bits !== 32) || (compression !== 0 && compression !== 3))
    throw new Error(`${bits} bits for each pixel, compression ${compression}`);
  const start = data.readUInt32LE(10);
  const [size, stride] = [bits / 8, Math.ceil((width * bits) / 32) * 4];
  if (start + stride * height > data.length) throw new Error('the file ends too early');
  const bytes = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    const line = start + (lines > 0 ? height - 1 - y : y) * stride;
    for (let x = 0; x < width; x++) {
      const to = (y * width + x) * 4;
      bytes.set(data.subarray(line + x * size, line + x * size + 3), to);
      bytes[to + 3] = 255;
    }
  }
  return { width, height, bytes, dpi: [96, 96], hasAlpha: false };
}

/** 32 bits for each pixel, the last line first. */
export function encodeBmp({ width, height, bytes }: Pixels): Uint8Array {
  const data = Buffer.alloc(headerSize + width * height * 4);
  data.write('BM', 'latin1');
  data.writeUInt32LE(data.length, 2);
  data.writeUInt32LE(headerSize, 10);
  data.writeUInt32LE(40, 14);
  data.writeInt32LE(width, 18);
  data.writeInt32LE(height, 22);
  data.writeUInt16LE(1, 26);
  data.writeUInt16LE(32, 28);
  for (let y = 0; y < height; y++)
    data.set(bytes.subarray(y * width * 4, (y + 1) * width * 4), headerSize + (height - 1 - y) * width * 4);
  return data;
}
