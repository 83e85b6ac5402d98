// Sockets that a background task takes back from the socket broker, and the paths on which it never returns them.
import { numberOf } from '../../../base/numbers';
import type { BoundBody, BoundExpression, BoundPropertyAccess } from '../../../csharp/binding/bound';
import { type BoundNode, boundChildren } from '../../../csharp/binding/boundChildren';
import type { LocalSymbol } from '../../../csharp/symbols/symbols';
import type { Node } from '../../../csharp/syntax/nodes';
import { nodesBelow } from '../code/boundNodes';
import { constantsIn, nullTest } from '../code/conditions';
import { failuresOf } from '../code/failures';
import { type FlowExit, type FlowFacts, followPaths } from '../code/flow';
import { isType } from '../code/methods';
import { syntaxNodes } from '../code/syntaxNodes';
import type { Program } from '../code/values';
import { isReason, reasonTest } from './triggerReasons';

/** A read of `StreamSocket`, `DatagramSocket` or `StreamSocketListener` of a SocketActivityInformation. */
export interface LostSocket {
  readonly taken: BoundPropertyAccess;
  /** The local that it was put in, when it was. */
  readonly local: LocalSymbol | undefined;
  /** What ends each path without giving the socket back; undefined: the end of the code. */
  readonly lostAt: readonly (Node | undefined)[];
}

/**
 * In: code that looks at SocketActivityTriggerDetails. Out: the sockets taken there that some path neither returns
 * (`TransferOwnership`) nor closes. A socket that the code puts anywhere but into a local (an argument, a field, a
 * lambda) is somebody else's to return, and is passed over; so are exceptions, and paths for a reason that leaves nothing
 * to return (SocketClosed) or that the code does not name.
 */
export function lostSockets(body: BoundBody): readonly LostSocket[] {
  const known = lost.get(body);
  if (known) return known;
  const found = looksAtTriggerDetails(body) ? lostAtExits(body, followPaths(body, nothing, facts) ?? []) : [];
  lost.set(body, found);
  return found;
}

const lost = new WeakMap<BoundBody, readonly LostSocket[]>();

/**
 * As `lostSockets`, but only those that an exception loses: nobody catches it, or the catch does not return the socket.
 * `lostAt` is what may throw, or the end of the path through the catch.
 */
export function socketsLostByExceptions(body: BoundBody, program: Program): LostSocket[] {
  if (!looksAtTriggerDetails(body)) return [];
  const failures = failuresOf(program);
  const throwing: FlowFacts<State> = {
    ...facts,
    enterCatch: state => state,
    throws: (expression, state) =>
      !isReturn(expression) && !handsOver(expression, state) && failures.mayFail(expression),
  };
  const known = new Set(lostSockets(body).map(({ taken }) => taken));
  return lostAtExits(body, followPaths(body, nothing, throwing) ?? []).filter(({ taken }) => !known.has(taken));
}

/** Whoever gets the socket is responsible, also when that fails. */
function handsOver(expression: BoundExpression, state: State): boolean {
  return expression.kind === 'call' && expression.arguments.some(each => heldBy(each.expression, state) !== undefined);
}

/** What fails when the socket is returned or closed cannot be mended by returning it. */
function isReturn(expression: BoundExpression): boolean {
  return expression.kind === 'call' && returns.has(expression.method.name);
}

const returns = new Set(['TransferOwnership', 'Dispose', 'Close']);

function lostAtExits(body: BoundBody, exits: readonly FlowExit<State>[]): LostSocket[] {
  const lost = new Map<BoundPropertyAccess, Set<Node | undefined>>();
  for (const { state, at } of exits) {
    for (const sites of state.held.values()) {
      for (const [taken, left] of sites)
        lost.set(taken, new Set([...(lost.get(taken) ?? []), ...(left.size > 0 ? left : [at])]));
    }
  }
  return [...lost].map(([taken, lostAt]) => ({ taken, lostAt: [...lostAt], local: localOf(taken, body) }));
}

const details = 'Windows.Networking.Sockets.SocketActivityTriggerDetails';
const information = 'Windows.Networking.Sockets.SocketActivityInformation';
/** The properties whose reading moves the socket from the broker to the reader. */
const getters = new Set(['StreamSocket', 'DatagramSocket', 'StreamSocketListener']);
/** SocketActivityTriggerReason: after these the broker waits for the socket; not after None (0) and SocketClosed (4). */
const reasonsToReturn = new Set<unknown>([1, 2, 3]);

/** Using these leaves the socket where it is. */
const socketParts = new Set(['InputStream', 'OutputStream', 'Information', 'Control']);

type Getter = string;

interface State {
  /** Locals that hold a socket taken from the broker, or the reason. */
  readonly locals: ReadonlyMap<LocalSymbol, Getter | 'reason'>;
  /** Taken and not returned. */
  readonly held: ReadonlyMap<Getter, Sites>;
  /** What the path says about the reason: nothing, one after which the socket is due, or another. */
  readonly reason: 'unknown' | 'due' | 'notDue';
}

/** Where a socket was taken, and the jumps that have left a switch with it. */
type Sites = ReadonlyMap<BoundPropertyAccess, ReadonlySet<Node>>;

const nothing: State = { locals: new Map(), held: new Map(), reason: 'unknown' };

const facts: FlowFacts<State> = {
  join: (a, b) => ({
    locals: new Map([...b.locals, ...a.locals]),
    held: merge(a.held, b.held, (one, other) => merge(one, other, (left, also) => new Set([...left, ...also]))),
    reason: a.reason === b.reason ? a.reason : 'unknown',
  }),

  same: (a, b) => describe(a) === describe(b),

  effect(expression, state) {
    switch (expression.kind) {
      case 'property': {
        const getter = takenBy(expression);
        if (getter === undefined || state.reason === 'notDue') return state;
        const sites = new Map([...(state.held.get(getter) ?? []), [expression, new Set<Node>()] as const]);
        return { ...state, held: new Map([...state.held, [getter, sites]]) };
      }
      case 'call': {
        const receiver = expression.receiver && heldBy(expression.receiver, state);
        const passed = expression.arguments.map(argument => argument.expression);
        return giveAway(passed, isReturn(expression) && receiver !== undefined ? forget(receiver, state) : state);
      }
      case 'assignment':
        return expression.target.kind === 'local' ? state : giveAway([expression.value], state);
      case 'lambda':
      case 'newDelegate': {
        // It runs at another time, with the locals that it names or by asking the information again.
        const inside = [...nodesBelow(expression, { nestedFunctions: true })].map(
          ({ node }) => node as BoundExpression,
        );
        return giveAway(
          inside.filter(node => node.kind === 'local' || node.kind === 'property'),
          state,
        );
      }
      case 'eventAssignment':
        // A handler gets the socket as its sender.
        return giveAway(expression.target.receiver ? [expression.target.receiver] : [], state);
      case 'bad': {
        // What could not be resolved may do anything with the names in it.
        const names = new Set(expression.syntax ? namesOfWholeSockets(expression.syntax) : []);
        const used = [...state.locals].filter(([local]) => names.has(local.name)).map(([, value]) => value);
        return used.reduce((at, value) => forget(value, at), giveAway(expression.children, state));
      }
      // What only looks at the socket, or hands on its value to what it stands in.
      case 'local':
      case 'field':
      case 'event':
      case 'conversion':
      case 'as':
      case 'is':
      case 'isPattern':
      case 'binary':
      case 'logical':
      case 'unary':
      case 'conditional':
      case 'coalesce':
      case 'conditionalAccess':
      case 'await':
        return state;
      default:
        return giveAway(boundChildren(expression) as BoundExpression[], state);
    }
  },

  assign(local, value, state) {
    const held = value && heldBy(value, state);
    // A local that a lambda sees may be returned there.
    if (held !== undefined && held !== 'reason' && local.captured) return forget(held, state);
    const locals = new Map(state.locals);
    if (held === undefined) locals.delete(local);
    else locals.set(local, held);
    return { ...state, locals };
  },

  assume(condition, holds, state) {
    const test = nullTest(condition);
    if (test) return facts.assumeNull(test.operand, test.isNull === holds, state);
    const reasons = reasonTest(condition, each => heldBy(each, state) === 'reason');
    if (!reasons) return state;
    if (reasons.isEqual === holds) return withReason(reasons.values, state);
    // "Not SocketClosed" leaves the others; "not SocketActivity" is a path for reasons that the code does not name.
    return reasons.values.some(value => reasonsToReturn.has(value)) ? withReason([], state) : state;
  },

  closes: (value, state) => giveAway([value], state),

  assumeNull(expression, isNull, state) {
    const value = heldBy(expression, state);
    return isNull && value !== undefined ? forget(value, state) : state;
  },

  enterSection(from, section, state) {
    if (heldBy(from.expression, state) !== 'reason') return state;
    const patterns = section?.labels.map(label => label.pattern) ?? [];
    return withReason(
      patterns.flatMap(pattern => (pattern ? constantsIn(pattern) : [])),
      state,
    );
  },

  meet: (before, after) => ({ ...after, reason: before.reason }),

  leave(jump, state) {
    if (!jump) return state;
    const leaveWith = (sites: Sites): Sites =>
      new Map([...sites].map(([site, left]) => [site, left.size > 0 ? left : new Set([jump])]));
    return { ...state, held: new Map([...state.held].map(([getter, sites]) => [getter, leaveWith(sites)])) };
  },

  enterCatch: state => ({ ...state, held: new Map() }),
};

function merge<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>, both: (one: V, other: V) => V): ReadonlyMap<K, V> {
  const merged = new Map(a);
  for (const [key, value] of b) {
    const known = merged.get(key);
    merged.set(key, known === undefined ? value : both(known, value));
  }
  return merged;
}

/** The reason is one of these; with none of those that leave a socket due, nothing is held on this path. */
function withReason(values: readonly unknown[], state: State): State {
  const isDue = values.some(value => reasonsToReturn.has(value));
  return isDue ? { ...state, reason: 'due' } : { ...state, reason: 'notDue', held: new Map() };
}

/** Whoever gets the values is responsible from here on. */
function giveAway(values: readonly BoundExpression[], state: State): State {
  return values.reduce((at, each) => {
    const value = heldBy(each, at);
    return value === undefined ? at : forget(value, at);
  }, state);
}

function forget(value: Getter, state: State): State {
  if (!state.held.has(value)) return state;
  const held = new Map(state.held);
  held.delete(value);
  return { ...state, held };
}

/** Which socket an expression gives, or that it gives the reason. */
function heldBy(expression: BoundExpression, state: State): Getter | 'reason' | undefined {
  switch (expression.kind) {
    case 'local':
      return state.locals.get(expression.local);
    case 'property':
      return takenBy(expression) ?? (isReason(expression) ? 'reason' : undefined);
    case 'conversion':
    case 'as':
      return heldBy(expression.operand, state);
    case 'assignment':
      return heldBy(expression.value, state);
    case 'conditional':
      return heldBy(expression.whenTrue, state) ?? heldBy(expression.whenFalse, state);
    case 'coalesce':
      return heldBy(expression.left, state) ?? heldBy(expression.right, state);
    case 'conditionalAccess':
      return heldBy(expression.access, state);
    case 'sequence':
      return heldBy(expression.value, state);
    default:
      return undefined;
  }
}

function takenBy({ property }: BoundPropertyAccess): Getter | undefined {
  return isType(property.containingType, information) && getters.has(property.name) ? property.name : undefined;
}

function looksAtTriggerDetails(body: BoundBody): boolean {
  for (const { node } of nodesBelow(body, { nestedFunctions: true }))
    if (node.kind === 'property' && isType(node.property.containingType, details)) return true;
  return false;
}

/** The plain names below a node, except where only a stream or a fact of the socket is used: `socket.InputStream`. */
function namesOfWholeSockets(node: Node): string[] {
  const parts = new Set<Node>();
  const names: string[] = [];
  for (const each of syntaxNodes(node)) {
    if (
      each.kind === 'MemberAccess' &&
      each.name.kind === 'IdentifierName' &&
      socketParts.has(each.name.identifier.name)
    )
      parts.add(each.expression);
    if (each.kind === 'IdentifierName' && !parts.has(each)) names.push(each.identifier.name);
  }
  return names;
}

/** The local of `var socket = information.StreamSocket` or `socket = information.StreamSocket`. */
function localOf(taken: BoundPropertyAccess, body: BoundBody): LocalSymbol | undefined {
  for (const { node } of nodesBelow(body, { nestedFunctions: false })) {
    if (node.kind === 'localDeclaration' && node.initializer && isSame(node.initializer, taken)) return node.local;
    if (node.kind === 'assignment' && node.target.kind === 'local' && isSame(node.value, taken))
      return node.target.local;
  }
  return undefined;
}

function isSame(value: BoundExpression, taken: BoundNode): boolean {
  return value === taken || (value.kind === 'conversion' && isSame(value.operand, taken));
}

/** Two states that describe alike are the same. */
function describe(state: State): string {
  const held = [...state.held].map(([getter, sites]) => [
    getter,
    [...sites].map(([site, left]) => `${numberOf(site)}:${[...left].map(numberOf).sort()}`).sort(),
  ]);
  const locals = [...state.locals].map(([local, value]) => `${numberOf(local)}:${value}`).sort();
  return JSON.stringify([held.map(entry => JSON.stringify(entry)).sort(), locals, state.reason]);
}
