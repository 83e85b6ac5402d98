// Bytes of a source file to text, as Visual Studio's own tools read them; undefined when the bytes are no text at all.

/**
 * The text without its byte order mark, so that offset 0 is the first character an editor shows.
 * UTF-8 and UTF-16 are told by their mark; what is no valid UTF-8 is read as Windows-1252 (old C# files).
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.some(isControl) ? undefined : new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Control characters that no source text has: all but tab, line feed, vertical tab, form feed, carriage return, ^Z, escape. */
function isControl(byte: number): boolean {
  return byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 0x1a && byte !== 0x1b;
}
