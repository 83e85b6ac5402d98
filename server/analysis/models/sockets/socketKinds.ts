// What kind of socket the broker holds, as far as the code has tested it, and getters that ask for another one.
import enums from '../../../../schemas/windows/enums.json';
import type { BoundBody, BoundExpression, BoundPropertyAccess } from '../../../csharp/binding/bound';
import type { LocalSymbol } from '../../../csharp/symbols/symbols';
import { nodesBelow, withoutConversion } from '../code/boundNodes';
import { constantsIn, constantTest } from '../code/conditions';
import { type FlowFacts, followPaths, plainFacts } from '../code/flow';
import { isType } from '../code/methods';

export interface MisreadSocket {
  readonly taken: BoundPropertyAccess;
  /** What could be read instead. */
  readonly kinds: readonly string[];
  /** The tested value: `the reason is ConnectionAccepted`. */
  readonly because: string;
}

const sockets = 'Windows.Networking.Sockets';
const information = `${sockets}.SocketActivityInformation`;
const details = `${sockets}.SocketActivityTriggerDetails`;
const { values: reasonNames } = enums.SocketActivityTriggerReason;
const { values: kindNames } = enums.SocketActivityKind;
const getters = new Set(Object.keys(kindNames).filter(name => name !== 'None'));

/** The sockets for which the broker gives each reason. */
const kindsOf = new Map<unknown, readonly string[]>([
  [reasonNames.SocketActivity, ['StreamSocket', 'DatagramSocket']],
  [reasonNames.ConnectionAccepted, ['StreamSocketListener']],
  [reasonNames.KeepAliveTimerExpired, ['StreamSocket']],
  [reasonNames.SocketClosed, ['StreamSocket']],
]);

interface Known {
  readonly kinds: ReadonlySet<string>;
  readonly because: string;
}

/** By what was tested: `reason`, or the variable (or other expression) whose SocketKind it was. */
type State = ReadonlyMap<unknown, Known>;

export function misreadSockets(body: BoundBody): MisreadSocket[] {
  const found = new Map<BoundPropertyAccess, MisreadSocket>();
  const owner = owners(body);
  const facts: FlowFacts<State> = plainFacts<State>({
    join: (a, b) => joined(a, b),
    same: (a, b) => a.size === b.size && [...a].every(([key, value]) => sameKinds(value, b.get(key))),
    effect(expression, state) {
      if (expression.kind !== 'property' || !isGetter(expression)) return state;
      const tested = owner(expression.receiver);
      const known = state.get(tested.information) ?? (tested.isOfTask ? state.get('reason') : undefined);
      if (known && !known.kinds.has(expression.property.name))
        found.set(expression, { taken: expression, kinds: [...known.kinds], because: known.because });
      else found.delete(expression);
      return state;
    },
    assume(condition, holds, state) {
      const test = constantTest(condition);
      if (!test || test.isEqual !== holds) return state;
      return learn(state, test.operand, test.values, owner);
    },
    enterSection(from, section, state) {
      const patterns = section?.labels.map(label => label.pattern) ?? [];
      if (patterns.some(pattern => pattern === undefined)) return state;
      const values = patterns.flatMap(pattern => (pattern ? constantsIn(pattern) : []));
      return learn(state, from.expression, values, owner);
    },
    assign(local, _value, state) {
      const left = new Map(state);
      left.delete(local);
      return left;
    },
  });
  const exits = followPaths<State>(body, new Map(), facts);
  return exits ? [...found.values()] : [];
}

function learn(state: State, operand: BoundExpression, values: readonly unknown[], owner: Owner): State {
  const tested = withoutConversion(operand);
  if (tested.kind === 'local') return learnFrom(state, owner(tested).initial, values, owner);
  return learnFrom(state, tested, values, owner);
}

function learnFrom(state: State, tested: BoundExpression | undefined, values: readonly unknown[], owner: Owner): State {
  const read = tested?.kind === 'conditionalAccess' ? tested.access : tested;
  if (read?.kind !== 'property' || values.length === 0) return state;
  if (read.property.name === 'Reason' && isType(read.property.containingType, details)) {
    const kinds = values.map(value => kindsOf.get(value));
    if (kinds.some(each => each === undefined)) return state;
    const names = namesOf(reasonNames, values).join(' or ');
    return withKnown(state, 'reason', {
      kinds: new Set(kinds.flatMap(each => each ?? [])),
      because: `the reason is ${names}`,
    });
  }
  if (read.property.name === 'SocketKind' && isType(read.property.containingType, information)) {
    const names = namesOf(kindNames, values);
    const known = { kinds: new Set(names), because: `SocketKind is ${names.join(' or ')}` };
    return withKnown(state, owner(read.receiver).information, known);
  }
  return state;
}

function namesOf(names: Readonly<Record<string, number>>, values: readonly unknown[]): string[] {
  return Object.entries(names).flatMap(([name, value]) => (values.includes(value) ? [name] : []));
}

function withKnown(state: State, key: unknown, known: Known): State {
  return key === undefined ? state : new Map([...state, [key, known]]);
}

function joined(a: State, b: State): State {
  const both = new Map<unknown, Known>();
  for (const [key, known] of a) {
    const other = b.get(key);
    if (!other) continue;
    const because = known.because === other.because ? known.because : `${known.because}, or ${other.because}`;
    both.set(key, { kinds: new Set([...known.kinds, ...other.kinds]), because });
  }
  return both;
}

function sameKinds(a: Known, b: Known | undefined): boolean {
  return b !== undefined && a.kinds.size === b.kinds.size && [...a.kinds].every(kind => b.kinds.has(kind));
}

function isGetter({ property }: BoundPropertyAccess): boolean {
  return isType(property.containingType, information) && getters.has(property.name);
}

type Owner = (expression: BoundExpression | undefined) => {
  /** What identifies the SocketActivityInformation: its variable, or `SocketInformation`. */
  readonly information: unknown;
  /** The one of the task's own trigger details. */
  readonly isOfTask: boolean;
  /** What a local was given, when it was given only one thing. */
  readonly initial: BoundExpression | undefined;
};

function owners(body: BoundBody): Owner {
  const given = new Map<LocalSymbol, (BoundExpression | undefined)[]>();
  for (const { node } of nodesBelow(body, { nestedFunctions: true })) {
    const local =
      node.kind === 'localDeclaration'
        ? node.local
        : node.kind === 'assignment' && node.target.kind === 'local'
          ? node.target.local
          : undefined;
    const value =
      node.kind === 'localDeclaration' ? node.initializer : node.kind === 'assignment' ? node.value : undefined;
    if (local && (value || node.kind === 'assignment')) given.set(local, [...(given.get(local) ?? []), value]);
  }
  const owner: Owner = expression => {
    const plain = expression && withoutConversion(expression);
    if (plain?.kind === 'local') {
      const values = given.get(plain.local) ?? [];
      const initial = values.length === 1 ? values[0] : undefined;
      const source = initial && withoutConversion(initial);
      const isOfTask = source !== undefined && isTaskInformation(source);
      return { information: isOfTask ? 'SocketInformation' : plain.local, isOfTask, initial: source };
    }
    if (plain?.kind === 'parameter') return { information: plain.parameter, isOfTask: false, initial: undefined };
    const isOfTask = plain !== undefined && isTaskInformation(plain);
    return { information: isOfTask ? 'SocketInformation' : undefined, isOfTask, initial: undefined };
  };
  return owner;
}

function isTaskInformation(expression: BoundExpression): boolean {
  const read = expression.kind === 'conditionalAccess' ? expression.access : expression;
  return (
    read.kind === 'property' &&
    read.property.name === 'SocketInformation' &&
    isType(read.property.containingType, details)
  );
}
