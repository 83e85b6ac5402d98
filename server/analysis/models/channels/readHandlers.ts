// Completed handlers of the reads on control channels, and the paths through them after which no read is outstanding.
import type { BoundCall, BoundExpression, BoundSwitch } from '../../../csharp/binding/bound';
import type { MethodSymbol } from '../../../csharp/symbols/symbols';
import type { Node } from '../../../csharp/syntax/nodes';
import { nodesBelow, withoutConversion } from '../code/boundNodes';
import { nullTest, zeroTest } from '../code/conditions';
import { type FlowExit, type FlowFacts, followPaths, plainFacts } from '../code/flow';
import { isType } from '../code/methods';
import { codeOf } from '../code/reached';
import type { Frame, Program } from '../code/values';
import { type ObjectUse, writtenValue } from '../traces/objectUse';
import type { Traces } from '../traces/traces';
import { streamTransport, transportUses } from './controlChannels';

export interface ReadHandler {
  /** `operation.Completed = …` */
  readonly use: ObjectUse;
  readonly code: Frame;
}

/** Of the reads on transports; only handlers whose code is seen. */
export function readHandlers(traces: Traces): ReadHandler[] {
  return transportUses(traces, /^InputStream\.ReadAsync\.Completed =$/, streamTransport).flatMap(use => {
    const code = codeBehind(traces.program, writtenValue(use), use.frame);
    return code ? [{ use, code }] : [];
  });
}

/** The code of a lambda, or of the method that a delegate is made of. */
function codeBehind(program: Program, delegate: BoundExpression, { file }: Frame): Frame | undefined {
  const plain = withoutConversion(delegate);
  if (plain.kind === 'lambda') return { body: plain.body, file };
  return plain.kind === 'newDelegate' ? codeOf(program, plain.method) : undefined;
}

export interface Place {
  readonly at: Node | undefined;
  readonly frame: Frame;
}

export interface LostReads {
  /** Returns, or ends of the code (`at` is undefined), that a path reaches without a new read. */
  readonly ends: readonly Place[];
  /** What may throw on data that nobody expected, and is caught without a new read. */
  readonly throwers: readonly Place[];
}

/** Paths on which the connection is over, or is closed or made anew, need no read. */
export function lostReads(program: Program, handler: Frame): LostReads {
  const walk = new Walk(program, handler, []);
  const exits = walk.exits(start).filter(({ thrown }) => !thrown);
  const ends = exits.flatMap(({ state, at }): Place[] => {
    if (!state.isOpen) return [];
    return state.ends.size > 0 ? [...state.ends] : [{ at, frame: handler }];
  });
  return { ends, throwers: exits.some(({ state }) => state.isOpenCaught) ? walk.throwers : [] };
}

/** What may be true where a path has come to. */
interface State {
  /** No read has been posted, and nothing says that the connection is over. */
  readonly isOpen: boolean;
  /** The same, behind a catch. */
  readonly isOpenCaught: boolean;
  /** The returns, of methods called on the way, that left it open where others of the same method did not. */
  readonly ends: ReadonlySet<Place>;
}

const noEnds: ReadonlySet<Place> = new Set();
const start: State = { isOpen: true, isOpenCaught: false, ends: noEnds };
const done: State = { isOpen: false, isOpenCaught: false, ends: noEnds };

const deepest = 6;

class Walk {
  /** Places that may throw before a read has been posted, in the methods called from here too. */
  readonly throwers: Place[] = [];
  private readonly called = new Map<BoundCall, { readonly from: State; readonly exits: readonly FlowExit<State>[] }>();

  constructor(
    private readonly program: Program,
    private readonly frame: Frame,
    private readonly callers: readonly MethodSymbol[],
  ) {}

  exits(from: State): readonly FlowExit<State>[] {
    return followPaths(this.frame.body, from, this.facts) ?? [];
  }

  private readonly facts: FlowFacts<State> = plainFacts<State>({
    join: (a, b) => ({
      isOpen: a.isOpen || b.isOpen,
      isOpenCaught: a.isOpenCaught || b.isOpenCaught,
      ends: a.ends === b.ends ? a.ends : new Set([...a.ends, ...b.ends]),
    }),
    same: (a, b) => a.isOpen === b.isOpen && a.isOpenCaught === b.isOpenCaught && a.ends.size === b.ends.size,
    effect: (expression, state) => (isUndecided(state) ? this.effect(expression, state) : state),
    throws: (expression, state) => isUndecided(state) && this.throws(expression, state),
    assume: (condition, holds, state) => (this.saysOver(condition, holds) ? done : state),
    enterSection: (from, section, state) => (isSectionOfFailure(from, section) ? done : state),
    enterCatch: state => ({ isOpen: false, isOpenCaught: isUndecided(state), ends: noEnds }),
  });

  private effect(expression: BoundExpression, state: State): State {
    switch (expression.kind) {
      case 'call': {
        const { method } = expression;
        if (decides(method.name) || method.methodKind === 'delegateInvoke' || this.isOpenToOthers(method)) return done;
        // A method that calls itself does on the inner way what it does on the outer.
        if (this.callers.includes(method.definition)) return done;
        const exits = this.callExits(expression, state);
        return exits ? afterCall(exits, state) : state;
      }
      case 'bad': {
        const name = calledName(expression.syntax);
        return name !== undefined && (decides(name) || /read|receive|post|listen/i.test(name)) ? done : state;
      }
      case 'lambda':
      case 'newDelegate':
        // Whoever runs it posts the read.
        return this.postsSomewhere(codeBehind(this.program, expression, this.frame)) ? done : state;
      default:
        return state;
    }
  }

  /** A method of the app's own interfaces and base classes: nobody can say which code runs. */
  private isOpenToOthers({ definition }: MethodSymbol): boolean {
    return definition.isAbstract && this.program.files.has(definition.location?.tree.path ?? '');
  }

  private throws(expression: BoundExpression, state: State): boolean {
    if (mayRefuseData(expression)) {
      if (!this.throwers.some(({ at }) => at === expression.syntax))
        this.throwers.push({ at: expression.syntax, frame: this.frame });
      return true;
    }
    if (expression.kind !== 'call') return false;
    return this.callExits(expression, state)?.some(exit => exit.thrown && isUndecided(exit.state)) ?? false;
  }

  /** Undefined for code that is not seen or not followed. */
  private callExits(call: BoundCall, from: State): readonly FlowExit<State>[] | undefined {
    const known = this.called.get(call);
    if (known && this.facts.same(known.from, from)) return known.exits;
    const { definition } = call.method;
    const code =
      this.callers.length < deepest && !this.callers.includes(definition) && codeOf(this.program, definition);
    if (!code) return undefined;
    const walk = new Walk(this.program, code, [...this.callers, definition]);
    const exits = walk.exits(from).map(exit => ownEnd(exit, code));
    for (const thrower of walk.throwers)
      if (!this.throwers.some(({ at }) => at === thrower.at)) this.throwers.push(thrower);
    this.called.set(call, { from, exits });
    return exits;
  }

  private saysOver(condition: BoundExpression, holds: boolean): boolean {
    const status = statusTest(condition);
    if (status) return (status.value === asyncStatus.completed) !== (status.isEqual === holds);
    const nothing = nullTest(condition) ?? zeroTest(condition);
    if (nothing) return ('isNull' in nothing ? nothing.isNull : nothing.isZero) === holds;
    if (condition.kind === 'call' && /^IsNullOr/.test(condition.method.name)) return holds;
    const isNegative = condition.kind === 'binary' && condition.use.operator === '!=';
    const { text } = this.frame.file;
    const words = condition.syntax ? text.slice(condition.syntax.start, condition.syntax.end) : '';
    if (over.test(words)) return holds !== isNegative;
    return going.test(words) && holds === isNegative;
  }

  private postsSomewhere(code: Frame | undefined): boolean {
    if (!code) return false;
    return [...nodesBelow(code.body, { nestedFunctions: true })].some(
      ({ node }) =>
        node.kind === 'call' && (posts.test(node.method.name) || this.postsSomewhereIn(node.method, code.body.method)),
    );
  }

  private postsSomewhereIn(method: MethodSymbol, caller: MethodSymbol): boolean {
    if (method.definition === caller.definition || this.callers.length >= deepest) return false;
    return new Walk(this.program, this.frame, [...this.callers, caller]).postsSomewhere(codeOf(this.program, method));
  }
}

function isUndecided({ isOpen, isOpenCaught }: State): boolean {
  return isOpen || isOpenCaught;
}

/** The end of the method itself, where no method inside has decided. */
function ownEnd(exit: FlowExit<State>, frame: Frame): FlowExit<State> {
  if (!exit.state.isOpen || exit.state.ends.size > 0) return exit;
  return { ...exit, state: { ...exit.state, ends: new Set([{ at: exit.at, frame }]) } };
}

/** A method that leaves all paths as they were says nothing about ends. */
function afterCall(exits: readonly FlowExit<State>[], before: State): State {
  const returning = exits.filter(({ thrown }) => !thrown).map(({ state }) => state);
  const isMixed = returning.some(state => !state.isOpen);
  return {
    isOpen: returning.some(({ isOpen }) => isOpen),
    isOpenCaught: returning.some(({ isOpenCaught }) => isOpenCaught),
    ends: isMixed ? new Set(returning.flatMap(({ ends }) => [...ends])) : before.ends,
  };
}

/** Begins a read. */
const posts = /^(Read|ReadLine|ReadToEnd|Load|CopyTo)Async$/;

/** Closes the connection, or makes it anew. */
const closes = /dispose|close|cancel|reset|connect|shut|stop|restart|recover|abort|setup|fail|error/i;

function decides(name: string): boolean {
  return posts.test(name) || (closes.test(name) && !/^(Log|Trace|Print|Write|Debug|Show)/i.test(name));
}

/** Words of tests whether the connection is over, or still there. */
const over = /clos|disconnect|dispos|cancel|stop|shut|abort|exit|quit|bye|logout|reset|error|fail|dead|expired/i;
const going = /connected|running|active|open|alive|started|enabled|listening/i;

/** Reads a text or a number that the server has sent. */
const parses = /^(Parse|ParseExact|Deserialize\w*|LoadXml|FromBase64String|FromJson|ToObject)$/;

function mayRefuseData(expression: BoundExpression): boolean {
  if (expression.kind === 'call') return parses.test(expression.method.name) && !expression.constant;
  if (expression.kind !== 'bad') return false;
  return parses.test(calledName(expression.syntax) ?? '');
}

/** `M` of `a.M(…)`, `a?.M<T>(…)` and `M(…)`. */
function calledName(syntax: Node | undefined): string | undefined {
  if (syntax?.kind !== 'Invocation') return undefined;
  const called = syntax.expression;
  const name = called.kind === 'MemberAccess' || called.kind === 'MemberBinding' ? called.name : called;
  return name.kind === 'IdentifierName' || name.kind === 'GenericName' ? name.identifier.name : undefined;
}

export const asyncStatus = { completed: 1, canceled: 2, error: 3 } as const;

/** `status == AsyncStatus.Error` and the like. */
export function statusTest(
  condition: BoundExpression,
): { readonly value: number; readonly isEqual: boolean } | undefined {
  if (condition.kind !== 'binary' || !['==', '!='].includes(condition.use.operator)) return undefined;
  for (const side of [condition.left, condition.right]) {
    const plain = withoutConversion(side);
    const value = (side.constant ?? plain.constant)?.value;
    if (isType(plain.type, 'Windows.Foundation.AsyncStatus') && typeof value === 'number')
      return { value, isEqual: condition.use.operator === '==' };
  }
  return undefined;
}

/** Not the section for a read that has succeeded. */
function isSectionOfFailure(
  { expression, sections }: BoundSwitch,
  section: BoundSwitch['sections'][number] | undefined,
): boolean {
  if (!isType(withoutConversion(expression).type, 'Windows.Foundation.AsyncStatus')) return false;
  const isForSuccess = (each: BoundSwitch['sections'][number]) =>
    each.labels.some(
      ({ pattern }) => pattern?.kind === 'constant' && pattern.value.constant?.value === asyncStatus.completed,
    );
  if (section && isForSuccess(section)) return false;
  const isRest = !section || section.labels.some(({ pattern }) => pattern === undefined);
  return !isRest || sections.some(isForSuccess);
}
