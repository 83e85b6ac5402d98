// The failure that is the user's to repair: one sentence with place and remedy, and a code that never changes.

/** `code` is a stable kebab-case id for tests and clients; the message is shown as it is, without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';

  constructor(
    readonly code: string,
    sentence: string,
  ) {
    super(sentence);
  }
}
