// Bytes as they stand in a journal: base64, because a journal is text.

/** Standard base64 with padding. */
export function toBase64(data: Uint8Array): string {
  let text = '';
  for (const byte of data) text += String.fromCharCode(byte);
  return btoa(text);
}

/** Inverse of toBase64. */
export function fromBase64(text: string): Uint8Array {
  const raw = atob(text);
  return Uint8Array.from(raw, char => char.charCodeAt(0));
}
