// The shape of everything asynchronous that C# can start: it ends once, with a value or with the error Windows gives.

import type { PlatformError } from './platformError';

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: PlatformError };

/** Called exactly once, in a kernel event of its own, never inside the call that started the operation. */
export type Done<T> = (outcome: Outcome<T>) => void;

/** What whoever started an operation can still do with it, or tell of it. */
export interface Started {
  /** Asks the work to stop; it may have ended already. */
  cancel?(): void;
  /** A Completed handler waits for the end. */
  handlerSet?(): void;
  /** The Completed handler has been called and has returned. */
  handlerReturned?(): void;
}
