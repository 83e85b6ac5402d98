// What will happen and when: a queue ordered by due time, and by order of arrival among equals.

export class QueuedEvent {
  isCancelled = false;

  constructor(
    /** Virtual milliseconds since the start of the run. */
    readonly due: number,
    readonly order: number,
    /** Sequence number of the journal line that this follows from. */
    readonly cause: number,
    readonly run: () => void,
  ) {}

  cancel(): void {
    this.isCancelled = true;
  }
}

/**
 * What is due at once stands in line, the rest lies in a binary heap. Cancelled events stay until they come up, or until they
 * are most of the heap; `peek` and `pop` never show them.
 */
export class EventQueue {
  private readonly heap: QueuedEvent[] = [];
  private readonly line: QueuedEvent[] = [];
  /** Those before it have been taken. */
  private head = 0;
  /** Size of the heap at which cancelled events are looked for. */
  private crowded = 1_000;

  /** Events that are kept, cancelled ones too. */
  get size(): number {
    return this.heap.length + this.line.length - this.head;
  }

  /** For events that come up later. */
  push(event: QueuedEvent): void {
    if (this.heap.length >= this.crowded) this.sweep();
    this.insert(event);
  }

  /** For events of the present time: none is due later than the next that is pushed here. */
  pushDue(event: QueuedEvent): void {
    this.line.push(event);
  }

  peek(): QueuedEvent | undefined {
    while (this.heap[0]?.isCancelled) this.removeFirst();
    while (this.line[this.head]?.isCancelled) this.advance();
    const [planned] = this.heap;
    const due = this.line[this.head];
    return planned && (!due || isBefore(planned, due)) ? planned : due;
  }

  pop(): QueuedEvent | undefined {
    const first = this.peek();
    if (first && first === this.heap[0]) this.removeFirst();
    else if (first) this.advance();
    return first;
  }

  private advance(): void {
    this.head++;
    if (this.head < this.line.length) return;
    this.line.length = 0;
    this.head = 0;
  }

  private insert(event: QueuedEvent): void {
    const { heap } = this;
    let at = heap.push(event) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(at, parent)) return;
      this.swap(at, parent);
      at = parent;
    }
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

  /** Deadlines are nearly always cancelled long before they come up. */
  private sweep(): void {
    const left = this.heap.filter(event => !event.isCancelled);
    this.heap.length = 0;
    for (const event of left) this.insert(event);
    this.crowded = Math.max(1_000, 2 * left.length);
  }

  private isBefore(left: number, right: number): boolean {
    const a = this.heap[left];
    const b = this.heap[right];
    return a !== undefined && b !== undefined && isBefore(a, b);
  }

  private swap(left: number, right: number): void {
    const a = this.heap[left];
    const b = this.heap[right];
    if (!a || !b) return;
    this.heap[left] = b;
    this.heap[right] = a;
  }
}

function isBefore(a: QueuedEvent, b: QueuedEvent): boolean {
  return a.due < b.due || (a.due === b.due && a.order < b.order);
}
