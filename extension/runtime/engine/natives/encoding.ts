// Characters to bytes and back, for System.Text.Encoding; what does not fit is replaced, as .NET does by default.
import type { NativeModule } from '../native';
import type { CsArray } from '../values';

export const encoding: NativeModule = {
  natives: {
    'M:System.Text.Encoding.Encode(System.String,System.String)': (rt, name: string, text: string) =>
      rt.arrayFrom(rt.type('System.Byte'), encode(name, text)),
    'M:System.Text.Encoding.Decode(System.String,System.Byte[],System.Int32,System.Int32)': (
      _rt,
      name: string,
      bytes: CsArray & { readonly items: Uint8Array },
      index: number,
      count: number,
    ) => decode(name, bytes.items.subarray(index, index + count)),
  },
};

/** Bytes of a text in the encoding of that name, without a mark. */
export function encode(name: string, text: string): Uint8Array {
  switch (name) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-16':
    case 'utf-16BE':
      return Uint8Array.from(
        Array.from({ length: text.length }, (_, i) => wellFormedUnit(text, i)).flatMap(unit =>
          name === 'utf-16' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
        ),
      );
    case 'utf-32':
    case 'utf-32BE':
      return Uint8Array.from(
        [...text].flatMap(character => {
          const code = wellFormed(character.codePointAt(0) ?? 0);
          const bytes = [code & 255, (code >> 8) & 255, (code >> 16) & 255, 0];
          return name === 'utf-32' ? bytes : bytes.reverse();
        }),
      );
    default: {
      const limit = name === 'us-ascii' ? 127 : 255;
      return Uint8Array.from(
        Array.from({ length: text.length }, (_, i) => (text.charCodeAt(i) <= limit ? text.charCodeAt(i) : question)),
      );
    }
  }
}

const question = 0x3f;
const replacement = 0xfffd;
function wellFormed(code: number): number {
  return code >= 0xd800 && code <= 0xdfff ? replacement : code;
}

/** A half of a surrogate pair without the other half becomes the replacement character. */
function wellFormedUnit(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  if (unit < 0xd800 || unit > 0xdfff) return unit;
  const partner = unit < 0xdc00 ? text.charCodeAt(i + 1) : text.charCodeAt(i - 1);
  const paired = unit < 0xdc00 ? partner >= 0xdc00 && partner <= 0xdfff : partner >= 0xd800 && partner < 0xdc00;
  return paired ? unit : replacement;
}

/** The text of bytes in the encoding of that name; a mark at the start stays, as a character. */
export function decode(name: string, bytes: Uint8Array): string {
  switch (name) {
    case 'utf-8':
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    case 'utf-16':
      return units(bytes, (low, high) => low | (high << 8));
    case 'utf-16BE':
      return units(bytes, (high, low) => low | (high << 8));
    case 'utf-32':
      return characters(bytes, true);
    case 'utf-32BE':
      return characters(bytes, false);
    case 'us-ascii':
      return Array.from(bytes, byte => String.fromCharCode(byte < 128 ? byte : replacement)).join('');
    default:
      return Array.from(bytes, byte => String.fromCharCode(byte)).join('');
  }
}

function units(bytes: Uint8Array, join: (first: number, second: number) => number): string {
  let text = '';
  for (let i = 0; i + 1 < bytes.length; i += 2) text += String.fromCharCode(join(bytes[i] ?? 0, bytes[i + 1] ?? 0));
  const rest = bytes.length % 2 === 1 ? String.fromCharCode(replacement) : '';
  return text.replace(/\p{Surrogate}/gu, String.fromCharCode(replacement)) + rest;
}

function characters(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let i = 0; i + 3 < bytes.length; i += 4) {
    const code = view.getUint32(i, littleEndian);
    text += String.fromCodePoint(code > 0x10ffff ? replacement : wellFormed(code));
  }
  return bytes.length % 4 === 0 ? text : text + String.fromCharCode(replacement);
}
