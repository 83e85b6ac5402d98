// Dispatch slots: each virtual or interface method has a name under which receivers' tables hold what it means for them.
import type { MethodSymbol } from '../../../server/csharp/symbols/symbols';
import type { EngineType } from './runtimeTypes';

export interface Slot {
  /** Property name in the tables. */
  readonly name: string;
  /** The first declaration: in an interface, or the method that all overrides override. */
  readonly method: MethodSymbol;
  /** Closed type that declares it; which construction matters for interfaces only. */
  readonly type: EngineType;
  /** Of a generic method. */
  readonly typeArguments: readonly EngineType[];
}

let next = 1;

/** Names are never used twice in a process, so that engines side by side cannot meet. */
export function newSlotName(): string {
  return `v$${next++}`;
}
