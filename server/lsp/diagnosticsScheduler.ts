// When diagnostics are computed: a moment after the last change, given up as soon as the next one comes.
import { type Cancellation, CancellationSource } from '../base/cancellation';
import type { Timer } from './ports';

/** Does the work in steps; between two steps it is asked whether to go on. Publishes at its end. */
export type Pass = (cancellation: Cancellation) => Generator<void, void>;

export class DiagnosticsScheduler {
  private cancelTimer: (() => void) | undefined;
  private running: CancellationSource | undefined;

  constructor(
    private readonly timer: Timer,
    private readonly pass: Pass,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Whatever was under way is no longer wanted; a new pass begins after the delay. */
  schedule(delayInMilliseconds: number): void {
    this.stop();
    this.cancelTimer = this.timer.after(delayInMilliseconds, () => {
      this.cancelTimer = undefined;
      void this.run();
    });
  }

  stop(): void {
    this.cancelTimer?.();
    this.cancelTimer = undefined;
    this.running?.cancel();
    this.running = undefined;
  }

  private async run(): Promise<void> {
    const cancellation = new CancellationSource();
    this.running = cancellation;
    try {
      const steps = this.pass(cancellation);
      while (!cancellation.isCancelled && !steps.next().done) await this.timer.breathe();
    } catch (error) {
      this.failed(error);
    }
  }
}
