// A changed text back to bytes, in the encoding that the file has.
import { decodeText } from './decode';

/**
 * In: the bytes that the text was read from. Out: bytes with the same encoding and the same byte order mark, if any;
 * undefined when the text has characters that the encoding has not, or when the old bytes were read with a loss.
 */
export function encodeLike(original: Uint8Array, text: string): Uint8Array | undefined {
  const encode = encoderOf(original);
  const before = decodeText(original);
  if (before === undefined || !isEqual(encode(before), original)) return undefined;
  const bytes = encode(text);
  return decodeText(bytes) === text ? bytes : undefined;
}

type Encoder = (text: string) => Uint8Array;

function encoderOf(original: Uint8Array): Encoder {
  const [first, second, third] = original;
  if (first === 0xff && second === 0xfe) return text => wide(`\ufeff${text}`, true);
  if (first === 0xfe && second === 0xff) return text => wide(`\ufeff${text}`, false);
  if (second === 0 || first === 0) return text => wide(text, second === 0);
  const utf8 = new TextEncoder();
  if (first === 0xef && second === 0xbb && third === 0xbf) return text => utf8.encode(`\ufeff${text}`);
  return isUtf8(original) ? text => utf8.encode(text) : windows1252;
}

function wide(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** What it cannot hold becomes a question mark, which whoever compares the texts will see. */
function windows1252(text: string): Uint8Array {
  const every = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const codes = new Map([...every].map((character, byte) => [character, byte]));
  return Uint8Array.from(text, character => codes.get(character) ?? 0x3f);
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
