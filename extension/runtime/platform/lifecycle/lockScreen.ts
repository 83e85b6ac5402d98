// The lock screen of Windows 8: seven places for apps; those on the first three may have hardware slots.

import limits from '../../../../schemas/windows/limits.json';
import type { Kernel } from '../kernel/kernel';

export class LockScreen {
  private current: number | undefined;
  private readonly listeners: ((added: boolean) => void)[] = [];

  constructor(
    private readonly kernel: Kernel,
    /** How many other apps are on the lock screen. */
    private others = 0,
  ) {}

  /** 1 to 7; undefined when the app is not on the lock screen. */
  get place(): number | undefined {
    return this.current;
  }

  /** Whether the app is on one of the first places, or would come to one. */
  get isHardwarePlace(): boolean {
    return (this.current ?? this.others + 1) <= limits.lockScreenHardwarePlaces.value;
  }

  /** `added`: whether the app has come to the lock screen, or has left it. */
  onChange(listener: (added: boolean) => void): void {
    this.listeners.push(listener);
  }

  /** Gives the app the first free place; false when all are taken. */
  add(cause = this.kernel.cause): boolean {
    if (this.current !== undefined) return true;
    const place = this.others + 1;
    if (place > limits.lockScreenPlaces.value) return false;
    this.set(place, 'the user allows it', cause);
    return true;
  }

  remove(cause = this.kernel.cause): void {
    if (this.current !== undefined) this.set(undefined, 'the user removes it', cause);
  }

  /** The user orders the apps on the lock screen anew: so many are before this one. */
  reorder(others: number): void {
    this.others = others;
    if (this.current === undefined) return;
    if (others >= limits.lockScreenPlaces.value) this.set(undefined, 'the user removes it', this.kernel.cause);
    else if (this.current !== others + 1) this.set(others + 1, 'the user changes the order', this.kernel.cause);
  }

  private set(place: number | undefined, why: string, cause: number): void {
    const added = place !== undefined && this.current === undefined;
    const removed = place === undefined;
    this.current = place;
    const seq = this.kernel.write('lockScreen.changed', { ...(place === undefined ? {} : { place }), why }, cause);
    if (!added && !removed) return;
    this.kernel.within(seq, () => {
      for (const listener of this.listeners) listener(added);
    });
  }
}
