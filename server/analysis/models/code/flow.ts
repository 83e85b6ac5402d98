// Follows all paths through bound code with a state of the caller's making: joins, loops, jumps, finally.
import type {
  BoundBlock,
  BoundBody,
  BoundConditionalAccess,
  BoundExpression,
  BoundStatement,
  BoundSwitch,
  BoundTry,
  BoundUsing,
} from '../../../csharp/binding/bound';
import { boundChildren } from '../../../csharp/binding/boundChildren';
import type { LabelSymbol, LocalSymbol } from '../../../csharp/symbols/symbols';
import type { Node } from '../../../csharp/syntax/nodes';
import { nodesBelow } from './boundNodes';

/** What one analysis knows. States are values: no function changes the one it is given. */
export interface FlowFacts<S> {
  join(a: S, b: S): S;
  same(a: S, b: S): boolean;
  /** The expression's parts have been evaluated. */
  effect(expression: BoundExpression, state: S): S;
  /** A local gets a value; undefined when what it gets is nothing the code spells out. */
  assign(local: LocalSymbol, value: BoundExpression | undefined, state: S): S;
  /** A `using` that closes the value at its end begins. */
  closes(value: BoundExpression, state: S): S;
  /** The end of a `using` is reached, or left by a jump or an exception. */
  disposes?(statement: BoundUsing, state: S): S;
  /** The condition, which is no `&&`, `||` or `!`, turned out to hold, or not. */
  assume(condition: BoundExpression, holds: boolean, state: S): S;
  assumeNull(expression: BoundExpression, isNull: boolean, state: S): S;
  /** A section of a switch is entered; undefined: none of them. */
  enterSection(from: BoundSwitch, section: BoundSwitch['sections'][number] | undefined, state: S): S;
  /** The paths of an if or a switch have met again. */
  meet(before: S, after: S): S;
  /** `break` out of a switch, or `return`. */
  leave(jump: Node | undefined, state: S): S;
  /** A catch is entered; in: the state before its try, or, with `throws`, where something was thrown. */
  enterCatch(state: S): S;
  /** The end of a try, or of its catches, is reached both ways; where this is absent they join like any two paths. */
  joinCatches?(tried: S, caught: S): S;
  /**
   * May the expression throw? In: the state in which its parts have been evaluated. Where this is absent nothing throws:
   * a catch begins with the state before its try, and no exit is `thrown`.
   */
  throws?(expression: BoundExpression, state: S): boolean;
  /** Does a throw statement count? Without an operand it throws on what was caught. Where this is absent all do. */
  raises?(operand: BoundExpression | undefined): boolean;
}

export interface FlowExit<S> {
  readonly state: S;
  /** The `return` or what throws; undefined for the end of the code. */
  readonly at: Node | undefined;
  /** What is returned. */
  readonly value?: BoundExpression;
  /** An exception leaves the code here. */
  readonly thrown?: true;
}

/** An exception on its way up. */
interface Thrown<S> {
  readonly state: S;
  readonly at: Node | undefined;
}

/** For walks whose state changes by few of these. */
export function plainFacts<S>(
  facts: Pick<FlowFacts<S>, 'join' | 'same' | 'effect'> & Partial<FlowFacts<S>>,
): FlowFacts<S> {
  return {
    assign: (_local, _value, state) => state,
    closes: (_value, state) => state,
    assume: (_condition, _holds, state) => state,
    assumeNull: (_expression, _isNull, state) => state,
    enterSection: (_from, _section, state) => state,
    meet: (_before, after) => after,
    leave: (_jump, state) => state,
    enterCatch: state => state,
    ...facts,
  };
}

/**
 * The states in which the code returns and, when the facts say what throws, in which exceptions leave it. Undefined when
 * the code jumps in a way that this walk does not follow (`goto` to a label).
 */
export function followPaths<S>(body: BoundBody, start: S, facts: FlowFacts<S>): FlowExit<S>[] | undefined {
  if (hasGotoToLabel(body)) return undefined;
  return new Walk(facts).run(body, start);
}

class Walk<S> {
  /** States on their way to a label. */
  private jumps = new Map<LabelSymbol, S>();
  private exits: FlowExit<S>[] = [];
  /** Not caught so far. */
  private thrown: Thrown<S>[] = [];
  private readonly switchEnds = new Set<LabelSymbol>();

  constructor(private readonly facts: FlowFacts<S>) {}

  run(body: BoundBody, start: S): FlowExit<S>[] {
    const end = this.statement(body.block, start);
    const thrown = this.thrown.map(({ state, at }): FlowExit<S> => ({ state, at, thrown: true }));
    return [...this.exits, ...(end === undefined ? [] : [{ state: end, at: undefined }]), ...thrown];
  }

  /** The state behind the statement; undefined when it is never reached. */
  private statement(statement: BoundStatement, state: S): S | undefined {
    switch (statement.kind) {
      case 'block':
        return this.block(statement, state);
      case 'localDeclaration': {
        const after = statement.initializer ? this.expression(statement.initializer, state) : state;
        return this.facts.assign(statement.local, statement.initializer, after);
      }
      case 'expression':
        return this.expression(statement.expression, state);
      case 'if': {
        const { whenTrue, whenFalse } = this.condition(statement.condition, state);
        const then = this.maybe(whenTrue, reached => this.statement(statement.then, reached));
        const otherwise = statement.else;
        const not = otherwise ? this.maybe(whenFalse, reached => this.statement(otherwise, reached)) : whenFalse;
        return this.maybe(this.joined(then, not), after => this.facts.meet(state, after));
      }
      case 'while':
        return this.loop(state, statement.breakLabel, entry => {
          const { whenTrue, whenFalse } = this.condition(statement.condition, entry);
          const end = this.maybe(whenTrue, reached => this.statement(statement.body, reached));
          return { again: this.joined(end, this.arrive(statement.continueLabel)), done: whenFalse };
        });
      case 'doWhile':
        return this.loop(state, statement.breakLabel, entry => {
          const end = this.joined(this.statement(statement.body, entry), this.arrive(statement.continueLabel));
          if (end === undefined) return { again: undefined, done: undefined };
          const { whenTrue, whenFalse } = this.condition(statement.condition, end);
          return { again: whenTrue, done: whenFalse };
        });
      case 'for': {
        const begun = statement.initializers.reduce<S | undefined>(
          (before, initializer) => this.maybe(before, reached => this.statement(initializer, reached)),
          state,
        );
        if (begun === undefined) return undefined;
        return this.loop(begun, statement.breakLabel, entry => {
          const tested = statement.condition
            ? this.condition(statement.condition, entry)
            : { whenTrue: entry, whenFalse: undefined };
          const end = this.maybe(tested.whenTrue, reached => this.statement(statement.body, reached));
          const next = this.joined(end, this.arrive(statement.continueLabel));
          const stepped = this.maybe(next, reached =>
            statement.incrementors.reduce((at, each) => this.expression(each, at), reached),
          );
          return { again: stepped, done: tested.whenFalse };
        });
      }
      case 'forEach': {
        const begun = this.expression(statement.expression, state);
        return this.loop(begun, statement.breakLabel, entry => {
          const round = statement.locals.reduce((at, local) => this.facts.assign(local, undefined, at), entry);
          const end = this.statement(statement.body, round);
          return { again: this.joined(end, this.arrive(statement.continueLabel)), done: entry };
        });
      }
      case 'switch':
        return this.switch(statement, state);
      case 'goto': {
        const left = this.switchEnds.has(statement.target) ? this.facts.leave(statement.syntax, state) : state;
        this.jumps.set(statement.target, this.joined(this.jumps.get(statement.target), left) as S);
        return undefined;
      }
      case 'return': {
        const after = statement.expression ? this.expression(statement.expression, state) : state;
        this.exits.push({
          state: this.facts.leave(statement.syntax, after),
          at: statement.syntax,
          ...(statement.expression && { value: statement.expression }),
        });
        return undefined;
      }
      case 'throw': {
        const after = statement.operand ? this.expression(statement.operand, state) : state;
        if (this.facts.raises?.(statement.operand) !== false) this.throwFrom(after, statement.syntax);
        return undefined;
      }
      case 'try':
        return this.try(statement, state);
      case 'using': {
        const begun = this.facts.assign(
          statement.local,
          statement.initializer,
          this.expression(statement.initializer, state),
        );
        const entered = this.facts.closes(statement.initializer, begun);
        return this.finally(
          () => this.statement(statement.body, entered),
          reached => this.facts.disposes?.(statement, reached) ?? reached,
        );
      }
      case 'lock':
        return this.statement(statement.body, this.expression(statement.expression, state));
      case 'yieldReturn':
        return this.expression(statement.expression, state);
      case 'yieldBreak':
        this.exits.push({ state, at: statement.syntax });
        return undefined;
      case 'label':
      case 'localFunction':
      case 'empty':
        return state;
    }
  }

  private block(block: BoundBlock, state: S): S | undefined {
    return block.statements.reduce<S | undefined>(
      (at, each) => this.maybe(at, reached => this.statement(each, reached)),
      state,
    );
  }

  /** Goes round until nothing new comes back to the start. */
  private loop(
    start: S,
    breakLabel: LabelSymbol,
    round: (entry: S) => { again: S | undefined; done: S | undefined },
  ): S | undefined {
    let entry = start;
    for (;;) {
      const exitsBefore = this.exits.length;
      const thrownBefore = this.thrown.length;
      const { again, done } = round(entry);
      const widened = again === undefined ? entry : this.facts.join(entry, again);
      const broken = this.arrive(breakLabel);
      if (this.facts.same(widened, entry)) return this.joined(done, broken);
      // The next round finds the same exits again, with wider states.
      this.exits.length = exitsBefore;
      this.thrown.length = thrownBefore;
      entry = widened;
    }
  }

  private switch(statement: BoundSwitch, state: S): S | undefined {
    this.switchEnds.add(statement.breakLabel);
    const begun = this.expression(statement.expression, state);
    const entries = new Map(
      statement.sections.map(section => [section, this.facts.enterSection(statement, section, begun)] as const),
    );
    const hasDefault = statement.sections.some(section => section.labels.some(label => label.pattern === undefined));
    const exitsBefore = this.exits.length;
    const thrownBefore = this.thrown.length;
    for (;;) {
      this.exits.length = exitsBefore;
      this.thrown.length = thrownBefore;
      let changed = false;
      for (const section of statement.sections) {
        const entry = entries.get(section) as S;
        this.statements(section.statements, entry);
      }
      // `goto case` comes back to a section.
      for (const section of statement.sections) {
        const entry = entries.get(section) as S;
        const back = section.labels.reduce<S | undefined>(
          (found, { label }) => this.joined(found, this.arrive(label)),
          undefined,
        );
        if (back === undefined) continue;
        const widened = this.facts.join(entry, back);
        if (this.facts.same(widened, entry)) continue;
        entries.set(section, widened);
        changed = true;
      }
      if (!changed) break;
      this.arrive(statement.breakLabel);
    }
    const none = hasDefault ? undefined : this.facts.enterSection(statement, undefined, begun);
    return this.maybe(this.joined(none, this.arrive(statement.breakLabel)), after => this.facts.meet(begun, after));
  }

  private statements(statements: readonly BoundStatement[], state: S): S | undefined {
    return statements.reduce<S | undefined>(
      (at, each) => this.maybe(at, reached => this.statement(each, reached)),
      state,
    );
  }

  private try(statement: BoundTry, state: S): S | undefined {
    const finallyBlock = statement.finally;
    return this.finally(
      () => {
        const tried = this.statement(statement.block, state);
        const raised = this.thrown;
        this.thrown = statement.catches.some(catchesAll) ? [] : [...raised];
        const caught = this.catches(statement, state, raised);
        return tried !== undefined && caught !== undefined ? this.joinCatches(tried, caught) : (tried ?? caught);
      },
      at => (finallyBlock ? this.statement(finallyBlock, at) : at),
    );
  }

  /** However the code is left, its way leads through what comes last. */
  private finally(run: () => S | undefined, through: (state: S) => S | undefined): S | undefined {
    const outer = { jumps: this.jumps, exits: this.exits, thrown: this.thrown };
    this.jumps = new Map();
    this.exits = [];
    this.thrown = [];
    const end = run();
    const inner = { jumps: this.jumps, exits: this.exits, thrown: this.thrown };
    this.jumps = outer.jumps;
    this.exits = outer.exits;
    this.thrown = outer.thrown;

    for (const [label, at] of inner.jumps) {
      const after = through(at);
      if (after !== undefined) this.jumps.set(label, this.joined(this.jumps.get(label), after) as S);
    }
    for (const exit of inner.exits) {
      const after = through(exit.state);
      if (after !== undefined) this.exits.push({ ...exit, state: after });
    }
    for (const exception of inner.thrown) {
      const after = through(exception.state);
      if (after !== undefined) this.thrown.push({ ...exception, state: after });
    }
    return this.maybe(end, through);
  }

  /** The state behind the catches. */
  private catches(statement: BoundTry, before: S, raised: readonly Thrown<S>[]): S | undefined {
    const entry = this.facts.throws
      ? raised.reduce<S | undefined>((joined, each) => this.joined(joined, each.state), undefined)
      : before;
    if (entry === undefined) return undefined;
    const ends = statement.catches.map(clause => this.statement(clause.block, this.facts.enterCatch(entry)));
    return ends.reduce((a, b) => this.joined(a, b), undefined);
  }

  private joinCatches(tried: S, caught: S): S {
    return this.facts.joinCatches ? this.facts.joinCatches(tried, caught) : this.facts.join(tried, caught);
  }

  private throwFrom(state: S, at: Node | undefined): void {
    if (this.facts.throws) this.thrown.push({ state, at });
  }

  private condition(condition: BoundExpression, state: S): { whenTrue: S | undefined; whenFalse: S | undefined } {
    if (condition.constant?.value === true) return { whenTrue: state, whenFalse: undefined };
    if (condition.constant?.value === false) return { whenTrue: undefined, whenFalse: state };
    if (condition.kind === 'unary' && condition.operator === '!' && !condition.method) {
      const { whenTrue, whenFalse } = this.condition(condition.operand, state);
      return { whenTrue: whenFalse, whenFalse: whenTrue };
    }
    if (condition.kind === 'logical') {
      const left = this.condition(condition.left, state);
      const goesOn = condition.operator === '&&' ? left.whenTrue : left.whenFalse;
      if (goesOn === undefined) return left;
      const right = this.condition(condition.right, goesOn);
      return condition.operator === '&&'
        ? { whenTrue: right.whenTrue, whenFalse: this.joined(left.whenFalse, right.whenFalse) }
        : { whenTrue: this.joined(left.whenTrue, right.whenTrue), whenFalse: right.whenFalse };
    }
    const after = this.expression(condition, state);
    return {
      whenTrue: this.facts.assume(condition, true, after),
      whenFalse: this.facts.assume(condition, false, after),
    };
  }

  private expression(expression: BoundExpression, state: S): S {
    const evaluated = this.parts(expression, state);
    if (this.facts.throws?.(expression, evaluated)) this.throwFrom(evaluated, expression.syntax);
    return this.facts.effect(expression, evaluated);
  }

  private parts(expression: BoundExpression, state: S): S {
    switch (expression.kind) {
      case 'lambda':
        return state;
      case 'logical': {
        const { whenTrue, whenFalse } = this.condition(expression, state);
        return this.joined(whenTrue, whenFalse) ?? state;
      }
      case 'conditional': {
        const { whenTrue, whenFalse } = this.condition(expression.condition, state);
        const one = this.maybe(whenTrue, reached => this.expression(expression.whenTrue, reached));
        const other = this.maybe(whenFalse, reached => this.expression(expression.whenFalse, reached));
        return this.joined(one, other) ?? state;
      }
      case 'coalesce': {
        const left = this.expression(expression.left, state);
        const notNull = this.facts.assign(
          expression.leftTemp,
          expression.left,
          this.facts.assumeNull(expression.left, false, left),
        );
        const isNull = this.expression(expression.right, this.facts.assumeNull(expression.left, true, left));
        return this.facts.join(this.expression(expression.whenNotNull, notNull), isNull);
      }
      case 'conditionalAccess':
        return this.conditionalAccess(expression, state);
      case 'assignment': {
        const { target, value } = expression;
        if (target.kind === 'local') return this.facts.assign(target.local, value, this.expression(value, state));
        // The target is written, not read: only what it is a member of is evaluated.
        const parts = boundChildren(target) as BoundExpression[];
        return this.expression(
          value,
          parts.reduce((at, each) => this.expression(each, at), state),
        );
      }
    }
    return boundChildren(expression).reduce((at, child) => this.expression(child as BoundExpression, at), state);
  }

  private conditionalAccess({ receiver, temp, access }: BoundConditionalAccess, state: S): S {
    const begun = this.expression(receiver, state);
    const held = this.facts.assign(temp, receiver, this.facts.assumeNull(receiver, false, begun));
    return this.facts.join(this.expression(access, held), this.facts.assumeNull(receiver, true, begun));
  }

  /** Takes the states that jumped to a label. */
  private arrive(label: LabelSymbol): S | undefined {
    const state = this.jumps.get(label);
    this.jumps.delete(label);
    return state;
  }

  private joined(a: S | undefined, b: S | undefined): S | undefined {
    return a === undefined ? b : b === undefined ? a : this.facts.join(a, b);
  }

  private maybe<T>(state: S | undefined, go: (state: S) => T): T | undefined {
    return state === undefined ? undefined : go(state);
  }
}

function catchesAll({ type, filter }: BoundTry['catches'][number]): boolean {
  return filter === undefined && type.kind === 'named' && type.definition.metadataName === 'System.Exception';
}

function hasGotoToLabel(body: BoundBody): boolean {
  const labels = new Set<LabelSymbol>();
  for (const { node } of nodesBelow(body, { nestedFunctions: false }))
    if (node.kind === 'label') labels.add(node.label);
  if (labels.size === 0) return false;
  for (const { node } of nodesBelow(body, { nestedFunctions: false }))
    if (node.kind === 'goto' && node.written === 'goto' && labels.has(node.target)) return true;
  return false;
}
