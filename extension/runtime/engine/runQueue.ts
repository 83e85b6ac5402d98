// Who runs next: first in, first out. Taking the first of a long array would move all the others.

export class RunQueue<T> {
  private readonly items: (T | undefined)[] = [];
  /** Before it everybody has been taken. */
  private head = 0;

  get length(): number {
    return this.items.length - this.head;
  }

  push(item: T) {
    this.items.push(item);
  }

  /** Ahead of all others. */
  unshift(item: T) {
    if (this.head > 0) this.items[--this.head] = item;
    else this.items.unshift(item);
  }

  shift(): T | undefined {
    const { items } = this;
    if (this.head >= items.length - 1) return this.head < items.length ? items.pop() : undefined;
    const first = items[this.head];
    items[this.head++] = undefined;
    if (this.head > 1000 && this.head * 2 > items.length) {
      items.splice(0, this.head);
      this.head = 0;
    }
    return first;
  }

  /** False: it was not there. */
  remove(item: T): boolean {
    const at = this.items.indexOf(item, this.head);
    if (at >= 0) this.items.splice(at, 1);
    return at >= 0;
  }

  clear() {
    this.items.length = 0;
    this.head = 0;
  }
}
