// PictureCodec: files of pictures, as bytes.
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import type { NativeModule, NativeRuntime } from '../../engine/native';
import type { CsArray } from '../../engine/values';
import { refuse } from '../errors';
import { byteArray, bytesOf } from '../values';
import { decodeBmp, encodeBmp } from './bmp';
import { checkSize, mostMegapixels, type Pixels } from './pixels';

const type = 'Windows.Graphics.Imaging.PictureCodec';

export const pictureCodec: NativeModule = {
  natives: {
    [`M:${type}.KindOf(System.Byte[])`]: (_rt, file: CsArray) => kindOf(bytesOf(file)),
    [`M:${type}.Decode(System.Byte[],System.Double[])`]: (rt, file: CsArray, facts: CsArray) => {
      const { width, height, dpi, hasAlpha, bytes } = decode(rt, bytesOf(file));
      (facts.items as Float64Array).set([width, height, ...dpi, hasAlpha ? 1 : 0]);
      return byteArray(rt, bytes);
    },
    [`M:${type}.Encode(System.String,System.Byte[],System.Int32,System.Int32,System.Double,System.Double,System.Double)`]:
      (
        rt,
        kind: string,
        pixels: CsArray,
        width: number,
        height: number,
        dpiX: number,
        dpiY: number,
        quality: number,
      ) => {
        const picture: Pixels = { width, height, bytes: bytesOf(pixels), dpi: [dpiX, dpiY], hasAlpha: true };
        return byteArray(rt, encoders[kind as keyof typeof encoders](picture, quality));
      },
  },
};

const signatures: readonly (readonly [kind: string, start: RegExp])[] = [
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['jpeg', /^\xff\xd8\xff/],
  ['bmp', /^BM/],
  ['gif', /^GIF8/],
  ['tiff', /^(II\*\0|MM\0\*)/],
  ['ico', /^\0\0\x01\0/],
  ['webp', /^RIFF.{4}WEBP/s],
];

function kindOf(file: Uint8Array): string | null {
  const start = Buffer.from(file.subarray(0, 16)).toString('latin1');
  return signatures.find(([, signature]) => signature.test(start))?.[0] ?? null;
}

function decode(rt: NativeRuntime, file: Uint8Array): Pixels {
  const kind = kindOf(file);
  if (kind === null) throw refuse(rt, 'picture-unknown');
  const decoder = decoders[kind as keyof typeof decoders];
  if (!decoder)
    throw rt.error(
      'System.NotSupportedException',
      `The simulated Windows reads PNG, JPEG and BMP pictures, not ${kind.toUpperCase()}.`,
    );
  try {
    return decoder(file);
  } catch (error) {
    throw refuse(rt, 'picture-broken', error instanceof Error ? error.message : null);
  }
}

const decoders = { png: decodePng, jpeg: decodeJpeg, bmp: decodeBmp };
const encoders = { png: encodePng, jpeg: encodeJpeg, bmp: encodeBmp };

function decodePng(file: Uint8Array): Pixels {
  const data = Buffer.from(file);
  // Width and height stand in the first chunk.
  if (data.length < 33) throw new Error('the file ends too early');
  checkSize(data.readUInt32BE(16), data.readUInt32BE(20));
  const { width, height, data: rgba, alpha } = PNG.sync.read(data) as PNG & { readonly alpha: boolean };
  return { width, height, bytes: redAndBlueSwapped(rgba), dpi: pngDpi(data), hasAlpha: alpha };
}

/** In the chunk pHYs, in pixels per metre. */
function pngDpi(file: Buffer): Pixels['dpi'] {
  const at = file.indexOf('pHYs', 0, 'latin1');
  if (at < 0 || at + 13 > file.length || file[at + 12] !== 1) return [96, 96];
  return [dotsPerInch(file.readUInt32BE(at + 4)), dotsPerInch(file.readUInt32BE(at + 8))];
}

function dotsPerInch(perMetre: number): number {
  return Math.round(perMetre * 0.0254 * 100) / 100;
}

function encodePng({ width, height, bytes }: Pixels): Uint8Array {
  const png = new PNG({ width, height });
  png.data = Buffer.from(redAndBlueSwapped(bytes));
  return PNG.sync.write(png);
}

function decodeJpeg(file: Uint8Array): Pixels {
  const { width, height, data } = jpeg.decode(file, {
    useTArray: true,
    formatAsRGBA: true,
    maxResolutionInMP: mostMegapixels,
    maxMemoryUsageInMB: 1024,
  });
  return { width, height, bytes: redAndBlueSwapped(data), dpi: [96, 96], hasAlpha: false };
}

function encodeJpeg({ width, height, bytes }: Pixels, quality: number): Uint8Array {
  const percent = Math.min(100, Math.max(1, Math.round(quality * 100)));
  return jpeg.encode({ width, height, data: Buffer.from(redAndBlueSwapped(bytes)) }, percent).data;
}

function redAndBlueSwapped(bytes: Uint8Array): Uint8Array {
  const found = Uint8Array.from(bytes);
  for (let i = 0; i < found.length; i += 4) {
    found[i] = bytes[i + 2] as number;
    found[i + 2] = bytes[i] as number;
  }
  return found;
}
