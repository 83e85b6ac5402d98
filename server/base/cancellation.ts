// Asking work to stop because its result is no longer wanted.

export interface Cancellation {
  readonly isCancelled: boolean;
}

/** For callers that never cancel. */
export const neverCancelled: Cancellation = { isCancelled: false };

/** The owner's half: `cancel()` is seen by everybody who holds the object as a Cancellation. */
export class CancellationSource implements Cancellation {
  private cancelled = false;

  get isCancelled(): boolean {
    return this.cancelled;
  }

  cancel(): void {
    this.cancelled = true;
  }
}
