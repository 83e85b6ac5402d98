// What a computation has looked at: for as long as all of that is as it was, it would come to the same result again.

/** Something that has been looked at. */
export interface Read {
  /** False as soon as looking again would show something else. */
  readonly isCurrent: boolean;
}

export interface Recorded<T> {
  readonly value: T;
  readonly reads: Reads;
}

/** Each once. A list and no set: they are gone through with every edit, and by many. */
export type Reads = readonly Read[];

const none: Reads = [];

let recording: Set<Read> | undefined;

export function areCurrent(reads: Reads): boolean {
  for (const read of reads) if (!read.isCurrent) return false;
  return true;
}

export function isRecording(): boolean {
  return recording !== undefined;
}

/** Counts for whatever is being recorded, and for nothing when nothing is. */
export function noteRead(read: Read): void {
  recording?.add(read);
}

/** What is read inside counts for the recording outside as well. */
export function recordReads<T>(compute: () => T): Recorded<T> {
  const outer = recording;
  const own = new Set<Read>();
  recording = own;
  try {
    const value = compute();
    return { value, reads: own.size === 0 ? none : [...own] };
  } finally {
    recording = outer;
    if (outer) for (const read of own) outer.add(read);
  }
}

/** For what notes by itself, in one word, all that it looks at. */
export function withoutReads<T>(compute: () => T): T {
  const outer = recording;
  recording = undefined;
  try {
    return compute();
  } finally {
    recording = outer;
  }
}

/** A value that is used once more: what it was made from has been read by this user too. */
export function valueAgain<T>({ value, reads }: Recorded<T>): T {
  noteReads(reads);
  return value;
}

/** What has been computed for an object. Whoever gets a value has read what it was made from, also when that was earlier. */
export class Remembered<Owner extends object, T> {
  private readonly known = new WeakMap<Owner, Recorded<T>>();

  of(owner: Owner, compute: () => T): T {
    const known = this.known.get(owner);
    if (known) return valueAgain(known);
    const found = recordReads(compute);
    this.known.set(owner, found);
    return found.value;
  }
}

/** What has been computed for an object under some name, through all edits: once more when something that it was made from is different. */
export class Lasting<Owner extends object, T> {
  private readonly known = new WeakMap<Owner, Map<string, Recorded<T>>>();

  of(owner: Owner, name: string, compute: () => T): T {
    const own = this.known.get(owner) ?? new Map<string, Recorded<T>>();
    this.known.set(owner, own);
    const known = own.get(name);
    if (known && areCurrent(known.reads)) return valueAgain(known);
    const found = recordReads(compute);
    own.set(name, found);
    return found.value;
  }
}

function noteReads(reads: Reads): void {
  if (recording) for (const read of reads) recording.add(read);
}
