// How large a PNG image is, from the first bytes of its file.

/** So many bytes are enough. */
export const pngHeaderLength = 24;

/** In pixels; undefined when the bytes are not the start of a PNG file. https://www.w3.org/TR/png-3/#11IHDR */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < pngHeaderLength || signature.some((byte, i) => bytes[i] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
