// How many statements of the user a run has begun, over all its engines: the same number at the same place whenever the run is repeated.
import type { EngineState } from './frames';

/** Compiled code counts down from small integers, which V8 does fastest. */
const portion = 2 ** 30;

export class StatementCounter {
  /** The statement before which the run is to stop. */
  private wanted = Number.POSITIVE_INFINITY;
  private counted = 0;
  /** The engine that runs now, and how many statements it may count before it asks. */
  private running: { readonly state: EngineState; readonly given: number } | undefined;

  /** The statement that is about to run, or was begun last; the first is 1. */
  get count(): number {
    const { running } = this;
    return this.counted + (running ? running.given - running.state.left : 0);
  }

  get target(): number {
    return this.wanted;
  }

  set target(statement: number) {
    this.wanted = statement;
    if (this.running) this.lend(this.running.state);
  }

  /** For a run that begins again, while no engine runs. */
  restart() {
    this.counted = 0;
    this.wanted = Number.POSITIVE_INFINITY;
  }

  /** An engine begins to run. */
  lend(state: EngineState) {
    this.counted = this.count;
    const given = Math.max(0, Math.min(portion, this.wanted - this.counted - 1));
    state.left = given;
    this.running = { state, given };
  }

  /** It does no longer. */
  take() {
    this.counted = this.count;
    this.running = undefined;
  }

  /** Asked when the portion is used up. True: the run has reached its target. */
  isReached(): boolean {
    const { running } = this;
    if (!running || running.state.left >= 0) return false;
    const isTarget = this.count === this.wanted;
    if (isTarget) this.wanted = Number.POSITIVE_INFINITY;
    this.lend(running.state);
    return isTarget;
  }
}
