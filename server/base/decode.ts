// Bytes of a source file to text, as Visual Studio's own tools read them; undefined when the bytes are no text at all.

export interface DecodedText {
  /** Without its byte order mark, so that offset 0 is the first character an editor shows. */
  readonly text: string;
  readonly encoding: Encoding;
}

export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252';

/**
 * UTF-8 and UTF-16 are told by their mark, UTF-16 without one by the `<` that XML begins with
 * (https://www.w3.org/TR/xml/#sec-guessing); what is no valid UTF-8 is read as Windows-1252 (old C# files).
 */
export function decode(bytes: Uint8Array): DecodedText | undefined {
  const wide = wideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: 'utf-16' };
  if (bytes.includes(0)) return undefined;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    if (bytes.some(isControl)) return undefined;
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

export function decodeText(bytes: Uint8Array): string | undefined {
  return decode(bytes)?.text;
}

function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return undefined;
}

/** Control characters that no source text has: all but tab, line feed, vertical tab, form feed, carriage return, ^Z, escape. */
function isControl(byte: number): boolean {
  return byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 0x1a && byte !== 0x1b;
}
