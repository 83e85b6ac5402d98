// The deferrals of background tasks, and the paths on which they are never completed.
import type { BoundCall, BoundExpression } from '../../../csharp/binding/bound';
import type {
  FieldSymbol,
  LocalSymbol,
  MethodSymbol,
  ParameterSymbol,
  PropertySymbol,
} from '../../../csharp/symbols/symbols';
import type { Node, SyntaxTree } from '../../../csharp/syntax/nodes';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { noteWhole } from '../../../workspace/textFile';
import { nestedBodies, nodesBelow } from '../code/boundNodes';
import { nullTest } from '../code/conditions';
import { type Failures, failuresOf } from '../code/failures';
import { type FlowExit, type FlowFacts, followPaths } from '../code/flow';
import { isType, methodsOfProgram } from '../code/methods';
import { programsOf } from '../code/programs';
import { syntaxNodes } from '../code/syntaxNodes';
import type { Frame, Program } from '../code/values';
import { wordOf } from '../code/words';
import { isInMethod } from '../code/wordsOfCode';

export interface LostDeferral {
  readonly frame: Frame;
  /** The call of GetDeferral. */
  readonly taken: BoundCall;
  /** Where the paths end without Complete; `at` is undefined for the end of the code. */
  readonly lostAt: readonly { readonly at: Node | undefined; readonly thrown: boolean }[];
}

type Variable = LocalSymbol | ParameterSymbol | FieldSymbol | PropertySymbol;

interface State {
  readonly variables: ReadonlyMap<Variable, BoundCall>;
  /** Taken and not completed. */
  readonly held: ReadonlySet<BoundCall>;
}

const nothing: State = { variables: new Map(), held: new Set() };

/** `GetDeferral()` of a background task's instance. */
export function isDeferralTaken(node: BoundExpression): node is BoundCall {
  return (
    node.kind === 'call' &&
    node.method.name === 'GetDeferral' &&
    isType(node.method.returnType, 'Windows.ApplicationModel.Background.BackgroundTaskDeferral')
  );
}

/** Of all background tasks of an app. */
export function* lostDeferralsOf(app: App, code: AppCode): Generator<LostDeferral> {
  for (const program of programsOf(app, code)) {
    const failures = failuresOf(program);
    for (const { body, file } of methodsOfProgram(program, /\bGetDeferral\b/))
      for (const each of [body, ...nestedBodies(body)]) yield* lostDeferrals(program, failures, { body: each, file });
  }
}

/**
 * In: code that takes deferrals. A deferral that other code may complete (it is returned or handed to an object, a lambda or
 * unknown code has it, other methods use the field that it is in) is passed over; a handler of Canceled counts only where nothing
 * else completes it.
 */
function lostDeferrals(program: Program, failures: Failures, frame: Frame): LostDeferral[] {
  const walk = new DeferralWalk(program, failures, frame);
  const lost = new Map<BoundCall, { at: Node | undefined; thrown: boolean }[]>();
  for (const { state, at, thrown } of walk.run().map(exit => walk.handedBack(exit))) {
    for (const taken of state.held) lost.set(taken, [...(lost.get(taken) ?? []), { at, thrown: thrown ?? false }]);
  }
  return [...lost].map(([taken, lostAt]) => ({ frame, taken, lostAt }));
}

class DeferralWalk {
  private readonly others = new Map<Variable, boolean>();

  constructor(
    private readonly program: Program,
    private readonly failures: Failures,
    private readonly frame: Frame,
    private readonly callers: readonly MethodSymbol[] = [],
  ) {}

  run(start: State = nothing): readonly FlowExit<State>[] {
    return followPaths(this.frame.body, start, this.facts) ?? [];
  }

  /** Whoever gets what the code returns completes it. */
  handedBack(exit: FlowExit<State>): FlowExit<State> {
    return exit.value ? { ...exit, state: this.giveAway([exit.value], exit.state) } : exit;
  }

  private readonly facts: FlowFacts<State> = {
    join: (a, b) => ({
      variables: new Map([...b.variables, ...a.variables]),
      held: new Set([...a.held, ...b.held]),
    }),
    same: (a, b) =>
      a.held.size === b.held.size &&
      a.variables.size === b.variables.size &&
      [...a.held].every(each => b.held.has(each)) &&
      [...a.variables].every(([variable, value]) => b.variables.get(variable) === value),
    throws: (expression, state) =>
      state.held.size > 0 && this.completedBy(expression, state) === undefined && this.failures.mayFail(expression),
    effect: (expression, state) => this.effect(expression, state),
    assign: (local, value, state) => this.assign(local, value, state),
    // A wrapper completes it at its end.
    closes: (value, state) => this.release(this.heldBy(value, state), state),
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

  private effect(expression: BoundExpression, state: State): State {
    switch (expression.kind) {
      case 'call':
        if (isDeferralTaken(expression)) return { ...state, held: new Set([...state.held, expression]) };
        return this.release(this.completedBy(expression, state), this.call(expression, state));
      case 'new':
        return this.giveAway(
          expression.arguments.map(each => each.expression),
          state,
        );
      case 'assignment': {
        const variable = variableOf(expression.target);
        return variable ? this.assign(variable, expression.value, state) : this.giveAway([expression.value], state);
      }
      case 'lambda':
      case 'newDelegate':
        return this.giveAway(usesIn(expression), state);
      case 'eventAssignment':
        return state;
      case 'bad':
        return this.lose(expression, state);
      default:
        return state;
    }
  }

  private completedBy(expression: BoundExpression, state: State): BoundCall | undefined {
    const isCompletion = expression.kind === 'call' && expression.method.name === 'Complete' && expression.receiver;
    return isCompletion ? this.heldBy(isCompletion, state) : undefined;
  }

  /** A helper of the app may complete what it is given, or what is in a field. */
  private call(call: BoundCall, state: State): State {
    const passed = call.arguments.map(argument => argument.expression);
    const given = passed.map(each => this.heldBy(each, state));
    const code = this.codeOf(call.method);
    if (!code || this.callers.length >= 4 || this.callers.includes(call.method.definition))
      return this.giveAway(passed, state);
    const isDue =
      given.some(each => each !== undefined) || isInMethod(this.program.compilation, call.method, /\bComplete\b/);
    if (state.held.size === 0 || !isDue) return state;
    const walk = new DeferralWalk(this.program, this.failures, code, [...this.callers, call.method.definition]);
    const parameters = new Map(
      code.body.method.parameters.flatMap((parameter, i): [Variable, BoundCall][] => {
        const value = given[i];
        return value ? [[parameter, value]] : [];
      }),
    );
    const inside = { ...state, variables: new Map([...state.variables, ...parameters]) };
    const ends = walk.run(inside).filter(({ thrown }) => !thrown);
    const [first, ...others] = ends;
    if (!first) return state;
    const joined = others.reduce((at, end) => this.facts.join(at, end.state), first.state);
    // What it has taken itself is its own business.
    return { ...joined, held: new Set([...joined.held].filter(each => state.held.has(each))) };
  }

  private assign(variable: Variable, value: BoundExpression | undefined, state: State): State {
    const given = value && this.heldBy(value, state);
    const variables = new Map(state.variables);
    if (given) variables.set(variable, given);
    else variables.delete(variable);
    const after = { ...state, variables };
    const isShared =
      given && variable.kind !== 'local' && variable.kind !== 'parameter' && this.isUsedElsewhere(variable);
    return isShared ? this.release(given, after) : after;
  }

  private assumeNull(expression: BoundExpression, isNull: boolean, state: State): State {
    return isNull ? this.release(this.heldBy(expression, state), state) : state;
  }

  private giveAway(values: readonly BoundExpression[], state: State): State {
    return values.reduce((at, each) => this.release(this.heldBy(each, at), at), state);
  }

  /** What could not be resolved may do anything with the names in it. */
  private lose(expression: BoundExpression, state: State): State {
    if (!expression.syntax) return state;
    const names = namesIn(expression.syntax);
    return [...state.variables].reduce(
      (at, [variable, taken]) => (names.has(variable.name) ? this.release(taken, at) : at),
      state,
    );
  }

  private release(taken: BoundCall | undefined, state: State): State {
    if (!taken || !state.held.has(taken)) return state;
    return { ...state, held: new Set([...state.held].filter(each => each !== taken)) };
  }

  private heldBy(expression: BoundExpression, state: State): BoundCall | undefined {
    const variable = variableOf(expression);
    if (variable) return state.variables.get(variable);
    switch (expression.kind) {
      case 'call':
        return isDeferralTaken(expression) ? expression : undefined;
      case 'conversion':
      case 'as':
        return this.heldBy(expression.operand, state);
      case 'assignment':
      case 'sequence':
        return this.heldBy(expression.value, state);
      case 'conditional':
        return this.heldBy(expression.whenTrue, state) ?? this.heldBy(expression.whenFalse, state);
      case 'conditionalAccess':
        return this.heldBy(expression.access, state);
      default:
        return undefined;
    }
  }

  // ---- the rest of the program ----------------------------------------------------------------------------------------

  private codeOf(method: MethodSymbol): Frame | undefined {
    const { definition } = method;
    const file = this.program.files.get(definition.location?.tree.path ?? '');
    const body =
      file && !definition.isVirtual && !definition.isAbstract ? this.program.compilation.bodyOf(definition) : undefined;
    return file && body && { body, file };
  }

  /**
   * Is the field named in code that this method does not call? Handlers of Canceled count only when the method itself
   * never completes the deferral, or has only those to refuse that it does not serve: then they are the ones that do.
   */
  private isUsedElsewhere(variable: FieldSymbol | PropertySymbol): boolean {
    const known = this.others.get(variable);
    if (known !== undefined) return known;
    const own = this.frame.body.method.node;
    const isOwn = (node: Node, path: string) =>
      own !== undefined && path === this.frame.file.path && own.start <= node.start && node.end <= own.end;
    const called = calledBy(this.frame);
    const helpers = new Set<string>();
    const others: Node[] = [];
    let isCompletedHere = own !== undefined && completes(own, variable.name);
    for (const { root, tree } of this.scopeOf(variable)) {
      for (const node of syntaxNodes(root)) {
        if (node.kind !== 'MethodDeclaration' && node.kind !== 'PropertyDeclaration' && node.kind !== 'Lambda')
          continue;
        if (isOwn(node, tree.path)) continue;
        if (node.kind === 'PropertyDeclaration' && node.name.name === variable.name) continue;
        if (node.kind === 'MethodDeclaration' && called.has(node.name.name)) {
          if (namesIn(node).has(variable.name)) helpers.add(node.name.name);
          isCompletedHere ||= completes(node, variable.name);
        } else others.push(node);
      }
    }
    // Whoever calls such a helper does with the field what the helper does.
    const names = [variable.name, ...helpers];
    const handlers = isCompletedHere && !servesApps(this.frame) ? canceledHandlers(this.frame) : new Set<string>();
    const found = others.some(node => {
      if (node.kind === 'MethodDeclaration' && handlers.has(node.name.name)) return false;
      const named = namesIn(node);
      return names.some(name => named.has(name));
    });
    this.others.set(variable, found);
    return found;
  }

  /** Where the name can mean the field. */
  private scopeOf(variable: FieldSymbol | PropertySymbol): { readonly root: Node; readonly tree: SyntaxTree }[] {
    const type = variable.containingType.definition;
    const isPrivate = variable.accessibility === 'private';
    const named = this.program.mentions.of(new RegExp(`\\b${wordOf(variable.name)}\\b`));
    const scopes = isPrivate
      ? type.locations.map(({ node, tree }) => ({ root: node, tree }))
      : this.program.compilation.options.sources
          .filter(({ path }) => named.has(path))
          .map(tree => ({ root: tree.root, tree }));
    // All of the syntax is looked through.
    for (const { tree } of scopes) {
      const file = this.program.files.get(tree.path);
      if (file) noteWhole(file);
    }
    return scopes;
  }
}

function variableOf(expression: BoundExpression): Variable | undefined {
  switch (expression.kind) {
    case 'local':
      return expression.local;
    case 'parameter':
      return expression.parameter;
    case 'field':
      return expression.field.definition;
    case 'property':
      return expression.property.definition.backingField ? expression.property.definition : undefined;
    default:
      return undefined;
  }
}

/** The variables that a lambda names: it runs some time. */
function usesIn(expression: BoundExpression): BoundExpression[] {
  return [...nodesBelow(expression, { nestedFunctions: true })].flatMap(({ node }) =>
    node.kind === 'local' || node.kind === 'field' || node.kind === 'parameter' || node.kind === 'property'
      ? [node]
      : [],
  );
}

function namesIn(node: Node): ReadonlySet<string> {
  return new Set(
    [...syntaxNodes(node)].flatMap(each => (each.kind === 'IdentifierName' ? [each.identifier.name] : [])),
  );
}

function completes(node: Node, name: string): boolean {
  return [...syntaxNodes(node)].some(
    each =>
      (each.kind === 'MemberAccess' || each.kind === 'ConditionalAccess') &&
      namesIn(each).has(name) &&
      namesIn(each).has('Complete'),
  );
}

/** The app's methods that the code calls. */
function calledBy({ body }: Frame): ReadonlySet<string> {
  return new Set(
    [...nodesBelow(body, { nestedFunctions: false })].flatMap(({ node }) =>
      node.kind === 'call' && node.method.definition.node ? [node.method.name] : [],
    ),
  );
}

/** An app service stays until Windows cancels it, because the other app has gone. */
function servesApps({ body }: Frame): boolean {
  return nodesBelow(body, { nestedFunctions: true }).some(
    ({ node }) =>
      node.kind === 'property' &&
      isType(node.property.containingType, 'Windows.ApplicationModel.AppService.AppServiceTriggerDetails'),
  );
}

/** Of `instance.Canceled += Handler`. */
function canceledHandlers({ body }: Frame): ReadonlySet<string> {
  return new Set(
    [...nodesBelow(body, { nestedFunctions: true })].flatMap(({ node }) => {
      if (node.kind !== 'eventAssignment' || node.target.event.name !== 'Canceled') return [];
      return [...nodesBelow(node, { nestedFunctions: false })].flatMap(({ node: handler }) =>
        handler.kind === 'newDelegate' ? [handler.method.name] : [],
      );
    }),
  );
}
