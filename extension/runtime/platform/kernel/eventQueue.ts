// What will happen and when: a queue ordered by due time, and by order of arrival among equals.

export interface QueuedEvent {
  /** Virtual milliseconds since the start of the run. */
  readonly due: number;
  readonly order: number;
  /** Sequence number of the journal line that this follows from. */
  readonly cause: number;
  readonly run: () => void;
  cancelled: boolean;
}

/** A binary heap. Cancelled events stay in it until they come up; `peek` and `pop` never show them. */
export class EventQueue {
  private readonly heap: QueuedEvent[] = [];

  push(event: QueuedEvent): void {
    const { heap } = this;
    let at = heap.push(event) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(at, parent)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  peek(): QueuedEvent | undefined {
    while (this.heap[0]?.cancelled) this.removeFirst();
    return this.heap[0];
  }

  pop(): QueuedEvent | undefined {
    const first = this.peek();
    if (first) this.removeFirst();
    return first;
  }

  private removeFirst(): void {
    const { heap } = this;
    const last = heap.pop();
    if (!last || heap.length === 0) return;
    heap[0] = last;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      let least = at;
      if (left < heap.length && this.isBefore(left, least)) least = left;
      if (left + 1 < heap.length && this.isBefore(left + 1, least)) least = left + 1;
      if (least === at) return;
      this.swap(at, least);
      at = least;
    }
  }

  private isBefore(left: number, right: number): boolean {
    const a = this.heap[left];
    const b = this.heap[right];
    if (!a || !b) return false;
    return a.due < b.due || (a.due === b.due && a.order < b.order);
  }

  private swap(left: number, right: number): void {
    const a = this.heap[left];
    const b = this.heap[right];
    if (!a || !b) return;
    this.heap[left] = b;
    this.heap[right] = a;
  }
}
