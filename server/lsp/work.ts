// Long work in small steps: between two steps waiting messages are read, and the work ends when its result is no longer wanted.
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver/node.js';
import type { Timer } from './ports';

/** `cancelled`: whoever asked no longer wants it. `outdated`: what it was computed from has changed. */
export type Interruption = 'cancelled' | 'outdated';

export class InterruptedError extends Error {
  constructor(readonly reason: Interruption) {
    super(`The work was interrupted: ${reason}.`);
  }
}

/** `interruption` is asked before each step. Rejects with an InterruptedError. */
export async function finish<T>(
  steps: Generator<void, T>,
  timer: Timer,
  interruption: () => Interruption | undefined,
): Promise<T> {
  for (;;) {
    await timer.breathe();
    const reason = interruption();
    if (reason) throw new InterruptedError(reason);
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Answers a request with what `work` gives, or with the error that the protocol has for an interruption. */
export async function answer<T, E>(work: Promise<T>, ifOutdated: ResponseError<E>): Promise<T | ResponseError<E>> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof InterruptedError)) throw error;
    if (error.reason === 'outdated') return ifOutdated;
    return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  }
}
