// One Geolocator that listens: PositionChanged when the device has moved far enough or long enough ago, StatusChanged when that ends or begins.

import limits from '../../../../schemas/windows/limits.json';
import type { Kernel, Scheduled } from '../kernel/kernel';
import type { Freezer } from '../lifecycle/freezer';
import type { Process } from '../lifecycle/processes';
import type { Location, PositionStatus } from './location';
import { distance, type Fix } from './position';

export interface TrackingOptions {
  readonly kernel: Kernel;
  readonly freezer: Freezer;
  readonly location: Location;
  readonly process: Process;
  /** Milliseconds; 0: as often as the device finds a position. */
  readonly interval: () => number;
  /** Metres; above 0 it decides instead of the interval. */
  readonly threshold: () => number;
  readonly moved: (fix: Fix) => void;
  readonly statusChanged: (status: PositionStatus) => void;
}

/** Nothing is told to a process that stands still; when it goes on, it hears of the newest position. */
export class Tracking {
  private last: { readonly fix: Fix; readonly toldAt: number } | undefined;
  private lastStatus: PositionStatus = 'NotInitialized';
  private later: Scheduled | undefined;
  private isStopped = false;
  private isAwaited = false;

  constructor(private readonly options: TrackingOptions) {
    options.kernel.post(() => this.look(), options.process.cause);
  }

  get isOver(): boolean {
    return this.isStopped || !this.options.process.alive;
  }

  get status(): PositionStatus {
    return this.lastStatus;
  }

  stop(): void {
    this.isStopped = true;
    this.later?.cancel();
  }

  /** Something about place or permission may have changed. */
  look(): void {
    if (this.isAwaited || this.isOver) return;
    this.isAwaited = true;
    this.options.freezer.whenRunning(this.options.process, () => {
      this.isAwaited = false;
      if (!this.isOver) this.tell();
    });
  }

  private tell(): void {
    const { location, kernel } = this.options;
    const { status } = location;
    if (status !== this.lastStatus) {
      this.lastStatus = status;
      this.options.statusChanged(status);
    }
    const { fix } = location;
    if (!fix || status !== 'Ready' || !this.isFarEnough(fix)) return;
    const wait = this.timeToWait();
    this.later?.cancel();
    if (wait > 0) {
      this.later = kernel.after(wait, () => this.look());
      return;
    }
    this.last = { fix, toldAt: kernel.now };
    this.options.moved(fix);
  }

  private isFarEnough(fix: Fix): boolean {
    if (!this.last) return true;
    const moved = distance(this.last.fix, fix);
    const threshold = this.options.threshold();
    return threshold > 0 ? moved >= threshold : moved > 0;
  }

  /** Milliseconds until the next position may be told. */
  private timeToWait(): number {
    const { kernel, interval, threshold } = this.options;
    if (!this.last || threshold() > 0) return 0;
    return this.last.toldAt + (interval() || limits.locationInterval.value) - kernel.now;
  }
}
