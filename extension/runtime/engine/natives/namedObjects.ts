// Events, mutexes and semaphores with a name: one table for all processes of a PC, which their owner lends to each engine.

import type { NativeModule, NativeRuntime } from '../native';
import type { CsDelegate } from '../values';

interface NamedObject {
  readonly kind: string;
  /** Of an event 1 when it is set, of a semaphore how many may pass, of a mutex how often its owner has it. */
  value: number;
  readonly maximum: number;
  /** A thread of one of the processes. */
  owner: { readonly process: NativeRuntime; readonly thread: number } | undefined;
  /** The last owner has ended without giving it back. */
  isAbandoned: boolean;
  /** What each process that has opened it does when it becomes better for those who wait. */
  readonly changed: Map<NativeRuntime, CsDelegate>;
}

export class NamedObjectTable {
  private readonly objects = new Map<string, NamedObject>();

  /** `later`: runs something after the piece of code that runs now, so that all processes get their turn. */
  constructor(private readonly later: (work: () => void) => void = work => work()) {}

  find(name: string): NamedObject | undefined {
    return this.objects.get(name);
  }

  open(name: string, make: () => NamedObject, process: NativeRuntime, changed: CsDelegate): boolean {
    const found = this.objects.get(name);
    const object = found ?? make();
    if (!found) this.objects.set(name, object);
    object.changed.set(process, changed);
    return !found;
  }

  close(name: string, process: NativeRuntime): void {
    const object = this.objects.get(name);
    object?.changed.delete(process);
    if (object?.changed.size === 0) this.objects.delete(name);
  }

  /** Those who wait in other processes look again. */
  tell(name: string, from?: NativeRuntime): void {
    for (const [process, changed] of this.objects.get(name)?.changed ?? [])
      if (process !== from) this.later(() => process.queueWork(changed, []));
  }

  /** The process has ended: what it owned is abandoned, and what nobody else has open is gone. */
  leave(process: NativeRuntime): void {
    for (const [name, object] of [...this.objects]) {
      object.changed.delete(process);
      if (object.changed.size === 0) this.objects.delete(name);
      else if (object.owner?.process === process) {
        abandon(object);
        this.tell(name);
      }
    }
  }
}

const type = 'System.Threading.NamedState';

export const namedObjects: NativeModule = {
  natives: {
    // 1: made, 0: found, -1: there is one of another kind.
    [`M:${type}.Open(System.String,System.String,System.Int32,System.Int32,System.Action)`]: (
      rt,
      name: string,
      kind: string,
      value: number,
      maximum: number,
      changed: CsDelegate,
    ) => {
      const table = tableOf(rt);
      const found = table.find(name);
      if (found && found.kind !== kind) return -1;
      const make = () => ({ kind, value, maximum, owner: undefined, isAbandoned: false, changed: new Map() });
      return table.open(name, make, rt, changed) ? 1 : 0;
    },
    [`M:${type}.Close(System.String)`]: (rt, name: string) => tableOf(rt).close(name, rt),
    // 1: there, 0: not there, -1: of another kind.
    [`M:${type}.Exists(System.String,System.String)`]: (rt, name: string, kind: string) => {
      const found = tableOf(rt).find(name);
      return !found ? 0 : found.kind === kind ? 1 : -1;
    },
    [`M:${type}.Get(System.String)`]: (rt, name: string) => objectOf(rt, name).value,
    [`M:${type}.Maximum(System.String)`]: (rt, name: string) => objectOf(rt, name).maximum,
    [`M:${type}.Set(System.String,System.Int32)`]: (rt, name: string, value: number) => {
      objectOf(rt, name).value = value;
    },
    [`M:${type}.Tell(System.String)`]: (rt, name: string) => tableOf(rt).tell(name, rt),
    [`M:${type}.IsMine(System.String,System.Int32)`]: (rt, name: string, thread: number) =>
      isOwnedBy(objectOf(rt, name), rt, thread),
    [`M:${type}.IsFree(System.String,System.Int32)`]: (rt, name: string, thread: number) =>
      isFree(objectOf(rt, name), rt, thread),
    [`M:${type}.Take(System.String,System.Int32)`]: (rt, name: string, thread: number) => {
      const object = objectOf(rt, name);
      if (!isFree(object, rt, thread)) return false;
      if (object.kind === 'Mutex') {
        object.owner = { process: rt, thread };
        object.value++;
      } else if (object.kind === 'Semaphore') object.value--;
      // An event that resets itself has a maximum of 1.
      else if (object.maximum === 1) object.value = 0;
      return true;
    },
    [`M:${type}.Disown(System.String)`]: (rt, name: string) => {
      const object = objectOf(rt, name);
      if (--object.value > 0) return false;
      object.owner = undefined;
      return true;
    },
    [`M:${type}.Abandon(System.String)`]: (rt, name: string) => abandon(objectOf(rt, name)),
    [`M:${type}.TakeAbandoned(System.String)`]: (rt, name: string) => {
      const object = objectOf(rt, name);
      const told = object.isAbandoned;
      object.isAbandoned = false;
      return told;
    },
  },
};

function abandon(object: NamedObject): void {
  object.owner = undefined;
  object.value = 0;
  object.isAbandoned = true;
}

function isOwnedBy({ owner }: NamedObject, process: NativeRuntime, thread: number): boolean {
  return owner?.process === process && owner.thread === thread;
}

function isFree(object: NamedObject, process: NativeRuntime, thread: number): boolean {
  if (object.kind !== 'Mutex') return object.value > 0;
  return !object.owner || isOwnedBy(object, process, thread);
}

/** Of programs without a PC around them: a table for each. */
const own = new WeakMap<NativeRuntime, NamedObjectTable>();

function tableOf(rt: NativeRuntime): NamedObjectTable {
  const lent = rt.host['namedObjects'];
  if (lent instanceof NamedObjectTable) return lent;
  const table = own.get(rt) ?? new NamedObjectTable();
  own.set(rt, table);
  return table;
}

function objectOf(rt: NativeRuntime, name: string): NamedObject {
  const found = tableOf(rt).find(name);
  if (!found) throw new Error(`No named object ${name}`);
  return found;
}
