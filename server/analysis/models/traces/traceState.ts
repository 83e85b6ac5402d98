// What is known at one place of the code: what the variables hold, and what has happened to each object.
import { numberOf } from '../../../base/numbers';
import type { Node } from '../../../csharp/syntax/nodes';
import { type Event, History } from './history';
import { joinValues, sameValue, type TrackedObject, type Value, type Variable } from './tracked';

/** A value: no function changes the one it is given. */
export class TraceState {
  static readonly start = new TraceState(new Map(), new Map());

  private constructor(
    readonly variables: ReadonlyMap<Variable, Value>,
    private readonly histories: ReadonlyMap<TrackedObject, History>,
  ) {}

  private summed: string | undefined;

  /** Equal for states in which the same has happened to the same objects. */
  get summary(): string {
    this.summed ??= [...this.histories]
      .map(([object, { summary }]) => `${numberOf(object)} ${summary}`)
      .sort()
      .join(';');
    return this.summed;
  }

  historyOf(object: TrackedObject): History {
    return this.histories.get(object) ?? History.empty;
  }

  assign(variable: Variable, value: Value | undefined): TraceState {
    if (sameValue(this.variables.get(variable), value)) return this;
    const variables = new Map(this.variables);
    if (value) variables.set(variable, value);
    else variables.delete(variable);
    return new TraceState(variables, this.histories);
  }

  happens(event: Event, objects: Iterable<TrackedObject>, at: Node | undefined): TraceState {
    const histories = new Map(this.histories);
    for (const object of objects) histories.set(object, this.historyOf(object).with(event, at));
    return new TraceState(this.variables, histories);
  }

  /** The object is new: what happened to an earlier one from the same place does not count. */
  begin(object: TrackedObject): TraceState {
    return new TraceState(this.variables, new Map([...this.histories, [object, History.empty]]));
  }

  /** In: what a variable that one side does not know may hold. */
  join(other: TraceState, initial: (variable: Variable) => Value | undefined): TraceState {
    return this.merge(other, initial, (a, b) => a.join(b));
  }

  /** This is the path that was meant, the other the one after an exception. */
  joinCaught(other: TraceState, initial: (variable: Variable) => Value | undefined): TraceState {
    return this.merge(other, initial, (a, b) => a.absorb(b));
  }

  private merge(
    other: TraceState,
    initial: (variable: Variable) => Value | undefined,
    both: (a: History, b: History) => History,
  ): TraceState {
    if (this === other) return this;
    const variables = new Map<Variable, Value>();
    for (const variable of new Set([...this.variables.keys(), ...other.variables.keys()])) {
      const a = this.variables.get(variable) ?? initial(variable);
      const b = other.variables.get(variable) ?? initial(variable);
      const value = a && b ? joinValues(a, b) : (a ?? b);
      if (value) variables.set(variable, value);
    }
    const histories = new Map<TrackedObject, History>();
    for (const object of new Set([...this.histories.keys(), ...other.histories.keys()])) {
      const [a, b] = [this.histories.get(object), other.histories.get(object)];
      // An object that only one path has made is not there on the other.
      const isOnlyHere = object.origin !== 'given' && (!a || !b);
      histories.set(object, isOnlyHere ? (a ?? b ?? History.empty) : both(a ?? History.empty, b ?? History.empty));
    }
    return new TraceState(variables, histories);
  }

  isSame(other: TraceState): boolean {
    if (this === other) return true;
    if (this.variables.size !== other.variables.size || this.histories.size !== other.histories.size) return false;
    for (const [variable, value] of this.variables) if (!sameValue(value, other.variables.get(variable))) return false;
    for (const [object, history] of this.histories)
      if (!history.isSame(other.histories.get(object) ?? History.empty)) return false;
    return true;
  }

  /** Back in the code that called: what the called one had in locals and parameters is gone. */
  returnTo(caller: TraceState): TraceState {
    const isKept = (variable: Variable) =>
      caller.variables.has(variable) || variable.kind === 'field' || variable.kind === 'property';
    const variables = new Map([...this.variables].filter(([variable]) => isKept(variable)));
    return new TraceState(variables, this.histories);
  }
}
