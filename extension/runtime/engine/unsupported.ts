// The failure of meeting something legal that this engine does not do; it ends the program.

export class UnsupportedError extends Error {
  override readonly name = 'UnsupportedError';
}
