// Walks all paths of a method, into the app's own methods that it calls, and notes what is done with tracked objects.
import { numberOf } from '../../../base/numbers';
import type {
  BoundAssignment,
  BoundBad,
  BoundBody,
  BoundCall,
  BoundExpression,
  BoundObjectCreation,
} from '../../../csharp/binding/bound';
import type { MethodSymbol, NamedType, ParameterSymbol } from '../../../csharp/symbols/symbols';
import type { Node } from '../../../csharp/syntax/nodes';
import { nodesBelow, withoutConversion } from '../code/boundNodes';
import { nullTest } from '../code/conditions';
import { isAwaitable } from '../code/failures';
import { type FlowExit, type FlowFacts, followPaths } from '../code/flow';
import { syntaxNodes } from '../code/syntaxNodes';
import { type Frame, lastingFrame } from '../code/values';
import type { Event } from './history';
import type { ObjectUse } from './objectUse';
import { TraceState } from './traceState';
import { joinValues, shortName, type TrackedObject, trackedType, type Value, type Variable } from './tracked';

/** What a walk needs to know of the program, and where it puts what it finds. */
export interface TraceSink {
  /** The app's own method with its code; undefined for those of Windows, and where nobody can say which one runs. */
  codeOf(method: MethodSymbol): Frame | undefined;
  /** Could calling the method concern tracked objects? */
  isOfInterest(method: MethodSymbol): boolean;
  objectAt(node: BoundExpression, type: string, origin: 'made' | 'got'): TrackedObject;
  objectIn(variable: Variable, type: string): TrackedObject;
  /** The field or property that the name means inside a class. */
  variableOf(type: NamedType | undefined, name: string): Variable | undefined;
  /** The variable may hold the object. */
  held(variable: Variable, value: Value): void;
  use(use: ObjectUse, chain: string): void;
}

const deepest = 5;
const mostCalls = 400;

/** Runs their argument before, or while, they are awaited. */
const runsAtOnce = /^(Run|StartNew|RunAsync|RunTaskAsync|Invoke|TryEnqueue)$/;
const handsOn =
  /^(AsTask|ConfigureAwait|GetAwaiter|AsAsyncAction|AsAsyncOperation|Unwrap|WhenAny|WhenAll|TimeoutAfter)$/;
const waits = /^(Wait|GetResult|GetResults|WaitAll|WaitAny)$/;

/** Out: the ends of the paths. In: the code and what is known at its start. */
export function traceMethod(sink: TraceSink, frame: Frame): readonly FlowExit<TraceState>[] {
  return new Walker(sink, frame, '', { left: mostCalls }, []).run(frame.body, TraceState.start);
}

class Walker {
  /** What calls, creations and awaits have given. */
  private readonly results = new Map<BoundExpression, Value>();
  private readonly lambdasRunAtOnce: ReadonlySet<BoundExpression>;
  private readonly localFunctions: ReadonlyMap<MethodSymbol, Frame>;

  constructor(
    private readonly sink: TraceSink,
    private readonly frame: Frame,
    private readonly chain: string,
    private readonly budget: { left: number },
    private readonly callers: readonly MethodSymbol[],
  ) {
    this.lambdasRunAtOnce = lambdasRunAtOnce(frame.body);
    this.localFunctions = localFunctionsIn(frame);
  }

  run(body: BoundBody, start: TraceState): readonly FlowExit<TraceState>[] {
    return followPaths(body, start, this.facts) ?? [];
  }

  private readonly initial = (variable: Variable): Value | undefined => {
    if (variable.kind === 'local') return undefined;
    const type = trackedType(variable.type);
    return type === undefined ? undefined : { objects: new Set([this.sink.objectIn(variable, type)]) };
  };

  private readonly facts: FlowFacts<TraceState> = {
    join: (a, b) => a.join(b, this.initial),
    joinCatches: (tried, caught) => tried.joinCaught(caught, this.initial),
    same: (a, b) => a.isSame(b),
    effect: (expression, state) => this.effect(expression, state),
    assign: (local, value, state) => this.assign(local, value && this.valueOf(value, state), state),
    closes: (_value, state) => state,
    disposes: ({ local, initializer }, state) => this.note('Dispose', state.variables.get(local), initializer, state),
    assume: (condition, holds, state) => {
      const test = nullTest(condition);
      return test ? this.assumeNull(test.operand, test.isNull === holds, state) : state;
    },
    assumeNull: (expression, isNull, state) => this.assumeNull(expression, isNull, state),
    enterSection: (_from, _section, state) => state,
    meet: (_before, after) => after,
    leave: (_jump, state) => state,
    enterCatch: state => state,
  };

  private effect(expression: BoundExpression, state: TraceState): TraceState {
    switch (expression.kind) {
      case 'new':
        return this.create(expression, state);
      case 'call':
        return this.call(expression, state);
      case 'await': {
        const value = this.valueOf(expression.operand, state);
        if (value?.operation !== undefined) return this.finish(value, expression, state);
        if (value) this.results.set(expression, value);
        return state;
      }
      case 'property': {
        const receiver = expression.receiver && this.valueOf(expression.receiver, state);
        if (!receiver) return state;
        if (receiver.operation !== undefined)
          return expression.property.name === 'Result' ? this.finish(receiver, expression, state) : state;
        return this.note(`get ${partName(receiver, expression.property.name)}`, receiver, expression, state);
      }
      case 'assignment':
        return this.write(expression, state);
      case 'eventAssignment': {
        const { receiver, event } = expression.target;
        const value = receiver && this.valueOf(receiver, state);
        return this.note(`${event.name} ${expression.add ? '+=' : '-='}`, value, expression, state);
      }
      case 'lambda':
        // It runs some time later; what is known here has happened then.
        if (!this.lambdasRunAtOnce.has(expression)) this.run(expression.body, state);
        return state;
      case 'newArray':
        return this.flatElements(expression.elements ?? []).reduce(
          (at, element) => this.pass(element, 'to ?', expression, at),
          state,
        );
      case 'bad':
        return expression.call
          ? this.callUnbound(expression, expression.call, state)
          : this.lose(expression, expression.syntax, state);
      default:
        return state;
    }
  }

  // ---- what is done with objects --------------------------------------------------------------------------------------

  private create(expression: BoundObjectCreation, state: TraceState): TraceState {
    const { constructorSymbol, arguments: passed } = expression;
    const type = trackedType(expression.type);
    const called = this.enter(
      constructorSymbol,
      passed.map(each => each.expression),
      expression,
      state,
    );
    if (called) return called.state;
    const name = expression.type.kind === 'named' ? shortName(expression.type.definition.metadataName) : '?';
    const after = passed.reduce((at, each) => this.pass(each.expression, `to ${name}`, expression, at), state);
    if (type === undefined) return after;
    const object = this.sink.objectAt(expression, type, 'made');
    this.results.set(expression, { objects: new Set([object]) });
    return this.note('new', { objects: new Set([object]) }, expression, after.begin(object));
  }

  private call(expression: BoundCall, state: TraceState): TraceState {
    const { method, receiver } = expression;
    const passed = expression.arguments.map(argument => argument.expression);
    const called = this.enter(method, passed, expression, state);
    if (called) {
      if (called.value) this.results.set(expression, called.value);
      return called.state;
    }
    const subject = receiver ? this.valueOf(receiver, state) : undefined;
    const operations = [subject, ...passed.flatMap(each => this.operationsIn(each, state))].filter(
      value => value?.operation !== undefined,
    ) as Value[];
    if (operations.length > 0 && (handsOn.test(method.name) || waits.test(method.name)))
      return this.operate(expression, operations, state);
    if (subject?.operation !== undefined) {
      // Whoever waits for what comes next has waited for the operation.
      if (isAwaitable(expression.type)) this.results.set(expression, subject);
      return this.note(`${subject.operation}.${method.name}`, subject, expression, this.runLambdas(passed, state));
    }
    if (method.methodKind === 'delegateInvoke')
      return passed.reduce((at, each) => this.pass(each, 'to ?', expression, at), state);

    let after = this.runLambdas(passed, state);
    const owner = shortName(method.containingType?.definition.metadataName ?? '?');
    after = passed.reduce((at, each) => this.pass(each, `to ${owner}.${method.name}`, expression, at), after);
    if (subject && subject.operation === undefined) {
      const event = partName(subject, method.name);
      after = this.note(event, subject, expression, after);
      if (isAwaitable(expression.type)) {
        this.results.set(expression, { objects: subject.objects, operation: event });
        return after;
      }
    }
    const type = trackedType(expression.type);
    if (type !== undefined)
      this.results.set(expression, { objects: new Set([this.sink.objectAt(expression, type, 'got')]) });
    return after;
  }

  /** `task.ConfigureAwait(false)`, `Task.WhenAll(a, b)`, `task.Wait()`. */
  private operate(call: BoundCall, operations: readonly Value[], state: TraceState): TraceState {
    const [first, ...others] = operations;
    // What is awaited is the call: that finishes the first of them.
    if (first) this.results.set(call, first);
    const begun = first?.operation;
    const asTask =
      begun !== undefined && call.method.name === 'AsTask' ? this.note(`${begun}.AsTask`, first, call, state) : state;
    const done = waits.test(call.method.name) ? operations : others;
    return done.reduce((at, value) => this.finish(value, call, at), asTask);
  }

  private finish(value: Value, node: BoundExpression, state: TraceState): TraceState {
    return this.note(`await ${value.operation}`, value, node, state);
  }

  private write(assignment: BoundAssignment, state: TraceState): TraceState {
    const { target, value } = assignment;
    const given = this.valueOf(value, state);
    if (target.kind === 'property' && target.receiver) {
      const receiver = this.valueOf(target.receiver, state);
      const name = target.property.name;
      if (receiver?.operation !== undefined)
        return this.note(`${receiver.operation}.${name} =`, receiver, assignment, state);
      if (receiver) return this.note(`${partName(receiver, name)} =`, receiver, assignment, state);
    }
    const variable = variableOf(target);
    if (variable) return this.assign(variable, given, state);
    return this.pass(value, 'to ?', value, state);
  }

  private assign(variable: Variable, value: Value | undefined, state: TraceState): TraceState {
    if (value) this.sink.held(variable, value);
    return state.assign(variable, value);
  }

  /** Somebody else gets the object, or a part of it. */
  private pass(expression: BoundExpression, event: Event, node: BoundExpression, state: TraceState): TraceState {
    const value = this.valueOf(expression, state);
    if (!value || value.operation !== undefined) return state;
    return this.note(value.part === undefined ? event : `${event} ${value.part}`, value, node, state);
  }

  /** Some of its arguments have no known type; what is called is known all the same. */
  private callUnbound(
    expression: BoundBad,
    { receiver, name }: NonNullable<BoundBad['call']>,
    state: TraceState,
  ): TraceState {
    const subject = receiver && this.valueOf(receiver, state);
    if (!subject || subject.operation !== undefined || expression.syntax?.kind !== 'Invocation')
      return this.lose(expression, expression.syntax, state);
    const event = partName(subject, name);
    if (isAwaitable(expression.type)) this.results.set(expression, { objects: subject.objects, operation: event });
    const lost = expression.syntax.arguments.reduce((at, each) => this.lose(expression, each.expression, at), state);
    return this.note(event, subject, expression, lost);
  }

  /** What could not be resolved may do anything with the names in it. */
  private lose(expression: BoundExpression, syntax: Node | undefined, state: TraceState): TraceState {
    if (!syntax) return state;
    const names = new Set(
      [...syntaxNodes(syntax)].flatMap(node => (node.kind === 'IdentifierName' ? [node.identifier.name] : [])),
    );
    let after = state;
    for (const name of names) {
      for (const value of this.valuesNamed(name, state)) after = this.note('to ?', value, expression, after);
    }
    return after;
  }

  private *valuesNamed(name: string, state: TraceState): Generator<Value> {
    let isKnown = false;
    for (const [variable, value] of state.variables) {
      if (variable.name !== name) continue;
      isKnown = true;
      if (value.operation === undefined) yield value;
    }
    const member = isKnown ? undefined : this.sink.variableOf(this.frame.body.method.containingType, name);
    const value = member && this.initial(member);
    if (value) yield value;
  }

  private note(event: Event, value: Value | undefined, node: BoundExpression, state: TraceState): TraceState {
    const { syntax } = node;
    if (!value || !syntax) return state;
    for (const object of value.objects) {
      const use: ObjectUse = {
        event,
        object,
        node,
        syntax,
        frame: this.frame,
        before: state.historyOf(object),
        historyOf: other => state.historyOf(other),
        valueOf: expression => this.valueOf(expression, state),
        past: () => state.summary,
      };
      this.sink.use(use, this.chain);
    }
    return state.happens(event, value.objects, syntax);
  }

  // ---- other code -----------------------------------------------------------------------------------------------------

  /** Follows a call into the app's own code. Undefined when it is not followed. */
  private enter(
    method: MethodSymbol,
    passed: readonly BoundExpression[],
    at: BoundExpression,
    state: TraceState,
  ): { state: TraceState; value?: Value } | undefined {
    const code = this.localFunctions.get(method.definition) ?? this.sink.codeOf(method);
    if (!code) return undefined;
    const values = passed.map(each => this.valueOf(each, state));
    const isDue = values.some(value => value !== undefined) || this.sink.isOfInterest(method);
    const isTooMuch = this.callers.length >= deepest || this.callers.includes(method.definition);
    if (!isDue) return { state };
    if (isTooMuch || this.budget.left-- <= 0)
      return { state: passed.reduce((before, each) => this.pass(each, 'to ?', at, before), state) };
    const walker = new Walker(this.sink, code, `${this.chain}>${numberOf(at.syntax ?? at)}`, this.budget, [
      ...this.callers,
      method.definition,
    ]);
    const inside = code.body.method.parameters.reduce(
      (before, parameter, i) => walker.assign(parameter, values[i], before),
      state,
    );
    const exits = walker.run(code.body, inside);
    const [first, ...others] = exits;
    // Nothing comes back from code that always throws, or that cannot be followed.
    if (!first) return { state };
    const joined = others.reduce((before, exit) => before.join(exit.state, this.initial), first.state);
    const returned = exits.flatMap(exit => (exit.value ? [walker.valueOf(exit.value, exit.state)] : []));
    const value = returned.reduce((a, b) => (a && b ? joinValues(a, b) : (a ?? b)), undefined);
    return { state: joined.returnTo(state), value };
  }

  private runLambdas(passed: readonly BoundExpression[], state: TraceState): TraceState {
    return passed.reduce((at, argument) => {
      const lambda = withoutConversion(argument);
      if (lambda.kind !== 'lambda' || !this.lambdasRunAtOnce.has(lambda)) return at;
      const [first, ...others] = this.run(lambda.body, at);
      if (!first) return at;
      return others.reduce((joined, exit) => joined.join(exit.state, this.initial), first.state);
    }, state);
  }

  // ---- values ---------------------------------------------------------------------------------------------------------

  valueOf(expression: BoundExpression, state: TraceState): Value | undefined {
    const part = expression.kind === 'property' ? this.partOf(expression, state) : undefined;
    if (part) return part;
    const variable = variableOf(expression);
    if (variable) return state.variables.get(variable) ?? this.initial(variable);
    switch (expression.kind) {
      case 'conversion':
      case 'as':
        return this.valueOf(expression.operand, state);
      case 'assignment':
      case 'sequence':
        return this.valueOf(expression.value, state);
      case 'conditional':
        return this.either(expression.whenTrue, expression.whenFalse, state);
      case 'coalesce':
        return this.either(expression.left, expression.right, state);
      case 'conditionalAccess':
        return this.valueOf(expression.access, state);
      case 'literal':
      case 'default':
        return expression.kind === 'default' || expression.constant.value === null ? nothing : undefined;
      case 'property':
        return this.gotValue(expression);
      case 'new':
      case 'call':
      case 'await':
      case 'bad':
        return this.results.get(expression);
      default:
        return undefined;
    }
  }

  private partOf(
    { receiver, property }: Extract<BoundExpression, { kind: 'property' }>,
    state: TraceState,
  ): Value | undefined {
    const whole = receiver && this.valueOf(receiver, state);
    if (!whole || whole.operation !== undefined) return undefined;
    return { objects: whole.objects, part: partName(whole, property.name) };
  }

  private gotValue(expression: Extract<BoundExpression, { kind: 'property' }>): Value | undefined {
    const type = trackedType(expression.type);
    return type === undefined ? undefined : { objects: new Set([this.sink.objectAt(expression, type, 'got')]) };
  }

  private either(one: BoundExpression, other: BoundExpression, state: TraceState): Value | undefined {
    const [a, b] = [this.valueOf(one, state), this.valueOf(other, state)];
    return a && b ? joinValues(a, b) : (a ?? b);
  }

  private assumeNull(expression: BoundExpression, isNull: boolean, state: TraceState): TraceState {
    const variable = variableOf(withoutConversion(expression));
    if (!isNull || !variable || !this.valueOf(expression, state)) return state;
    return state.assign(variable, nothing);
  }

  private operationsIn(expression: BoundExpression, state: TraceState): (Value | undefined)[] {
    const plain = withoutConversion(expression);
    if (plain.kind === 'newArray')
      return this.flatElements(plain.elements ?? []).flatMap(element => this.operationsIn(element, state));
    return [this.valueOf(plain, state)];
  }

  private flatElements(
    elements: NonNullable<Extract<BoundExpression, { kind: 'newArray' }>['elements']>,
  ): BoundExpression[] {
    return elements.flatMap(element => ('kind' in element ? [element] : this.flatElements(element)));
  }
}

const nothing: Value = { objects: new Set() };

function partName({ part }: Value, name: string): string {
  return part === undefined ? name : `${part}.${name}`;
}

/** Fields and automatic properties of different objects of a class count as one: most classes have one object at a time. */
function variableOf(expression: BoundExpression): Variable | undefined {
  switch (expression.kind) {
    case 'local':
      return expression.local;
    case 'parameter':
      return expression.parameter as ParameterSymbol;
    case 'field':
      return expression.field.definition;
    case 'property':
      return expression.property.definition.backingField ? expression.property.definition : undefined;
    default:
      return undefined;
  }
}

function localFunctionsIn({ body, file }: Frame): ReadonlyMap<MethodSymbol, Frame> {
  const found = new Map<MethodSymbol, Frame>();
  for (const { node } of nodesBelow(body, { nestedFunctions: true }))
    if (node.kind === 'localFunction') found.set(node.method.definition, lastingFrame(node.body, file));
  return found;
}

function lambdasRunAtOnce(body: BoundBody): ReadonlySet<BoundExpression> {
  const found = new Set<BoundExpression>();
  for (const { node } of nodesBelow(body, { nestedFunctions: true })) {
    if (node.kind !== 'call' || !runsAtOnce.test(node.method.name)) continue;
    for (const { expression } of node.arguments) {
      const lambda = withoutConversion(expression);
      if (lambda.kind === 'lambda') found.add(lambda);
    }
  }
  return found;
}
