// Bytes as they stand in a journal: base64, because a journal is text.

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Up to so many bytes the way to Node's own encoder costs more than the work. */
const few = 64;

/** Standard base64 with padding. */
export function toBase64(data: Uint8Array): string {
  if (data.length > few) return Buffer.from(data.buffer, data.byteOffset, data.length).toString('base64');
  let text = '';
  for (let i = 0; i < data.length; i += 3) {
    const [a = 0, b, c] = [data[i], data[i + 1], data[i + 2]];
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += alphabet.charAt(bits >> 18) + alphabet.charAt((bits >> 12) & 63);
    text += b === undefined ? '=' : alphabet.charAt((bits >> 6) & 63);
    text += c === undefined ? '=' : alphabet.charAt(bits & 63);
  }
  return text;
}

/** Inverse of toBase64. */
export function fromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'));
}
