// Natives of System.IO.Compression: whole blocks of bytes, compressed and brought back.
import { deflateRawSync, deflateSync, gunzipSync, gzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import type { NativeFunction, NativeModule } from '../native';
import type { CsArray } from '../values';

const type = 'M:System.IO.Compression.CompressionLeaves';

type Format = 'deflate' | 'gzip' | 'zlib';
const packers = { deflate: deflateRawSync, gzip: gzipSync, zlib: deflateSync };
const unpackers = { deflate: inflateRawSync, gzip: gunzipSync, zlib: inflateSync };

/** By System.IO.Compression.CompressionLevel. */
const levels = [6, 1, 0, 9];

/** What .NET says of bytes that are not of the format. */
const faults: Record<Format, string> = {
  deflate: 'Unknown block type. Stream might be corrupted.',
  gzip: 'The magic number in GZip header is not correct. Make sure you are passing in a GZip stream.',
  zlib: 'The archive entry was compressed using an unsupported compression method.',
};

const table: Record<string, NativeFunction> = {
  [`${type}.Compress(System.String,System.Byte[],System.Int32)`]: (rt, format: Format, data: CsArray, level: number) =>
    rt.arrayFrom(
      rt.type('System.Byte'),
      Uint8Array.from(packers[format](data.items as Uint8Array, { level: levels[level] ?? 6 })),
    ),
  [`${type}.Decompress(System.String,System.Byte[])`]: (rt, format: Format, data: CsArray) => {
    try {
      return rt.arrayFrom(rt.type('System.Byte'), Uint8Array.from(unpackers[format](data.items as Uint8Array)));
    } catch {
      throw rt.error('System.IO.InvalidDataException', faults[format]);
    }
  },
};

export const compression: NativeModule = { natives: table };
