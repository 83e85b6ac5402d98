// Where a method keeps its variables and which points it can be resumed at: shared by the fast and the debug version of its code.

import type { LocalSymbol, ParameterSymbol } from '../../../server/csharp/symbols/symbols';
import type { Node } from '../../../server/csharp/syntax/nodes';

/** How a variable is brought back from a frame, so that V8 knows its representation. */
export type VariableKind = 'int' | 'uint' | 'long' | 'ulong' | 'double' | 'any';

export interface Variable {
  readonly name: string;
  readonly slot: number;
  readonly kind: VariableKind;
  readonly symbol: LocalSymbol | ParameterSymbol | undefined;
  /** Lives in a Cell, because a lambda or a reference shares it. */
  readonly cell: boolean;
  /** Holds a Ref that somebody else owns: a by-reference parameter or a ref local. */
  readonly reference: boolean;
}

/** A place where a frame of the method can wait. */
export interface Point {
  readonly pc: number;
  /** Slot that gets the value of the call which suspended; -1 for none. */
  resultSlot: number;
  /** What is being executed there. */
  syntax: Node | undefined;
  /** Innermost try region, 0 for none. */
  region: number;
  /** A statement of its own, at which the debugger may stop. */
  isStatement: boolean;
}

export class Layout {
  readonly variables: Variable[] = [];
  readonly points: (Point | undefined)[] = [];
  private readonly byKey = new Map<unknown, Variable>();
  private readonly pcs = new Map<object, Map<string, number>>();
  private nextPc = 1;

  variable(
    key: unknown,
    hint: string,
    kind: VariableKind,
    options: { symbol?: LocalSymbol | ParameterSymbol; cell?: boolean; reference?: boolean } = {},
  ): Variable {
    const known = this.byKey.get(key);
    if (known) return known;
    const slot = this.variables.length;
    const name = typeof key === 'string' ? key : `${hint.replace(/[^A-Za-z0-9_]/g, '_')}$${slot}`;
    const { symbol, cell = false, reference = false } = options;
    const made: Variable = { name, slot, kind, symbol, cell, reference };
    this.byKey.set(key, made);
    this.variables.push(made);
    return made;
  }

  find(key: unknown): Variable | undefined {
    return this.byKey.get(key);
  }

  /** The same number for the same place, whichever version asks. */
  pc(node: object, role: string): number {
    let roles = this.pcs.get(node);
    if (!roles) {
      roles = new Map();
      this.pcs.set(node, roles);
    }
    let pc = roles.get(role);
    if (pc === undefined) {
      pc = this.nextPc++;
      roles.set(role, pc);
    }
    return pc;
  }

  /** A key of its own for one of several uses of a node. */
  derived(node: object, role: string): object {
    return this.made(node, role, () => ({}));
  }

  /** Trees that lowering makes up, the same for both versions. */
  made<T extends object>(node: object, role: string, make: () => T): T {
    let roles = this.additions.get(node);
    if (!roles) {
      roles = new Map();
      this.additions.set(node, roles);
    }
    let known = roles.get(role);
    if (!known) {
      known = make();
      roles.set(role, known);
    }
    return known as T;
  }
  private readonly additions = new Map<object, Map<string, object>>();

  point(pc: number): Point {
    let point = this.points[pc];
    if (!point) {
      point = { pc, resultSlot: -1, syntax: undefined, region: 0, isStatement: false };
      this.points[pc] = point;
    }
    return point;
  }
}
