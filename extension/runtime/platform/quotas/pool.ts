// An amount that is used up and refilled at fixed times; nothing happens in between, so it costs nothing while nobody looks.

export interface PoolSize {
  readonly amount: number;
  /** Milliseconds from refill to refill, counted from time 0. */
  readonly period: number;
}

export class Pool {
  private left: number;
  /** Number of the period that `left` is for. */
  private filled = 0;

  constructor(private readonly size: PoolSize) {
    this.left = size.amount;
  }

  /** What is left at that time. */
  available(now: number): number {
    this.refill(now);
    return this.left;
  }

  /** What is left may become less than nothing: what has been done cannot be undone. */
  take(amount: number, now: number): void {
    this.refill(now);
    this.left -= amount;
  }

  add(amount: number): void {
    this.left += amount;
  }

  nextRefill(now: number): number {
    return (Math.floor(now / this.size.period) + 1) * this.size.period;
  }

  private refill(now: number): void {
    const period = Math.floor(now / this.size.period);
    if (period === this.filled) return;
    this.filled = period;
    this.left = this.size.amount;
  }
}
