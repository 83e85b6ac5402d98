// What has been found out about an object, for as long as the object lives.

/**
 * Kept on the object itself. For what is made anew with each keystroke a WeakMap is dear: once it has grown old, V8 takes its
 * values for alive in every minor collection, and with them all that they lead to, so that whole documents grow old although
 * nobody needs them any more.
 */
export class Notes<Owner extends object, T> {
  private readonly key = Symbol();

  get(owner: Owner): T | undefined {
    return this.noteOn(owner)?.value;
  }

  set(owner: Owner, value: T): T {
    (owner as Record<symbol, Note<T>>)[this.key] = { owner, value };
    return value;
  }

  of(owner: Owner, compute: () => T): T {
    const known = this.noteOn(owner);
    return known ? known.value : this.set(owner, compute());
  }

  private noteOn(owner: Owner): Note<T> | undefined {
    const note = (owner as Partial<Record<symbol, Note<T>>>)[this.key];
    // A copy has the properties of its original, and these are not about the copy.
    return note?.owner === owner ? note : undefined;
  }
}

interface Note<T> {
  readonly owner: object;
  readonly value: T;
}
