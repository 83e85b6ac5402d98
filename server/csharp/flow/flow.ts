// The state of walking a body: what is assigned where control stands, the jumps under way, what is wrong.
import type { BindDiagnostic } from '../binding/bound';
import type { Compilation } from '../binding/compilation';
import type { LabelSymbol, MethodSymbol, NamedType } from '../symbols/symbols';
import type { Node, SyntaxTree } from '../syntax/nodes';
import { type Slot, Slots, unreachableBit, type Variable } from './slots';

/**
 * A set of bits: those of `Slots` say what is assigned, bit 0 that control does not come here. Where it does not, all are set;
 * so what is true where two paths meet is `a & b`.
 */
export type State = bigint;
export const unreachable: State = -1n;

/** Where a condition leads. */
export interface Branches {
  readonly whenTrue: State;
  readonly whenFalse: State;
}

/** A jump on its way to a label or, without one, out of the function. */
export interface Jump {
  readonly target: LabelSymbol | 'return';
  readonly syntax: Node | undefined;
  state: State;
}

/** What the uses of a local function have to know. */
export interface LocalFunction {
  /** Variables of outer functions that it uses; none before it has been walked. */
  captures: ReadonlySet<Variable>;
  /** Those of them that it reads before it assigns them. */
  readonly reads: Set<Slot>;
  /** What is assigned whenever it returns, or is suspended for the first time. */
  writes: State;
}

export class Flow {
  state: State = 0n;
  jumps: Jump[] = [];
  readonly slots: Slots;
  /** Something that had been used turned out differently: walk again. */
  isStale = false;
  diagnostics: BindDiagnostic[] = [];
  /** The variables that have been reported. */
  private readonly reported = new Set<Slot>();
  /** What is being walked, for parts of it that are not written. */
  place: Node | undefined;
  /** Labels in the order in which they are met. */
  readonly met = new Map<LabelSymbol, number>();
  /** What is assigned at every jump back to a label. */
  readonly backward = new Map<LabelSymbol, State>();
  /** The local function being walked. */
  inside: LocalFunction | undefined;
  /** In an async local function: what is assigned wherever it may return to its caller before its end. */
  suspended: State | undefined;
  private readonly localFunctions = new Map<MethodSymbol, LocalFunction>();

  constructor(
    compilation: Compilation,
    readonly tree: SyntaxTree,
    struct: NamedType | undefined,
  ) {
    this.slots = new Slots(compilation, struct);
  }

  /** Before the first statement of a method; what is known from walks before stays. */
  begin(): void {
    this.state = 0n;
    this.reported.clear();
    this.isStale = false;
    this.diagnostics = [];
    this.met.clear();
  }

  get isReachable(): boolean {
    return (this.state & unreachableBit) === 0n;
  }

  /** From here to the next label nothing runs. */
  stop(): void {
    this.state = unreachable;
  }

  join(state: State): void {
    this.state &= state;
  }

  isAssigned(slot: Slot, state: State = this.state): boolean {
    return (state & slot.mask) === slot.mask;
  }

  assign(slot: Slot | undefined): void {
    if (slot) this.state |= slot.mask;
  }

  /** A variable comes into being: in each round of a loop without a value. */
  declare(slot: Slot): void {
    if (this.isReachable) this.state &= ~slot.mask;
  }

  /** Something has to be assigned here. Variables of outer functions are a matter of those who call this one. */
  require(slot: Slot, report: () => void): void {
    if (this.isAssigned(slot)) return;
    if (this.inside?.captures.has(slot.variable)) {
      if (!this.inside.reads.has(slot)) this.isStale = true;
      this.inside.reads.add(slot);
    } else if (!this.reported.has(slot)) {
      // Once is enough.
      this.reported.add(slot);
      report();
    }
  }

  jump(target: Jump['target'], syntax: Node | undefined): void {
    if (this.isReachable) this.jumps.push({ target, syntax, state: this.state });
    this.stop();
  }

  /** Jumps to the label arrive: those from above, and those from below as they were in the walk before. */
  arrive(label: LabelSymbol): void {
    this.met.set(label, this.met.size);
    for (const jump of this.jumps) if (jump.target === label) this.join(jump.state);
    this.jumps = this.jumps.filter(jump => jump.target !== label);
    this.join(this.backward.get(label) ?? unreachable);
  }

  /** Those of the jumps that go back to a label that has been met since then are remembered, for they go no further. */
  settleBackward(since: number): void {
    this.jumps = this.jumps.filter(jump => {
      const at = jump.target === 'return' ? undefined : this.met.get(jump.target);
      if (jump.target === 'return' || at === undefined || at < since) return true;
      const before = this.backward.get(jump.target) ?? unreachable;
      if ((before & jump.state) !== before) {
        this.backward.set(jump.target, before & jump.state);
        this.isStale = true;
      }
      return false;
    });
  }

  /** Undefined for a method that is none. Until it has been walked the best is believed of it. */
  localFunction(method: MethodSymbol): LocalFunction | undefined {
    if (method.methodKind !== 'localFunction') return undefined;
    const known = this.localFunctions.get(method.definition);
    if (known) return known;
    const made: LocalFunction = { captures: new Set(), reads: new Set(), writes: unreachable };
    this.localFunctions.set(method.definition, made);
    return made;
  }

  /** An `await`. */
  suspend(): void {
    if (this.suspended !== undefined) this.suspended &= this.state;
  }

  error(code: string, message: string, at: { readonly start: number; readonly end: number } | undefined): void {
    if (at) this.diagnostics.push({ category: 'error', code, message, tree: this.tree, start: at.start, end: at.end });
  }
}
