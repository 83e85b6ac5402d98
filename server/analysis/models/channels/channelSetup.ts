// Setting up control channels: the methods that do it, as tasks or blocking, and who calls them.
import { Remembered } from '../../../base/reads';
import type { BoundBody, BoundCall, BoundExpression } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import type { Compilation } from '../../../csharp/binding/compilation';
import type { MethodSymbol } from '../../../csharp/symbols/symbols';
import { nodesBelow, parentsIn, withoutConversion } from '../code/boundNodes';
import { type CallFinder, callFinder } from '../code/callers';
import { isAwaitable } from '../code/failures';
import { bodiesIn, isType } from '../code/methods';
import type { Frame, Program } from '../code/values';

export interface SetupCall {
  /** Of a method that gives a task of the set-up. */
  readonly call: BoundCall;
  readonly frame: Frame;
}

export interface ChannelSetup {
  /** Methods that give a task in which a channel gets its transport. */
  readonly tasks: readonly Frame[];
  /** Each call of such a method. */
  readonly calls: readonly SetupCall[];
  readonly findCalls: CallFinder;
}

const known = new Remembered<Compilation, ChannelSetup>();

/** Remembered while the code stays the same. */
export function channelSetup(program: Program): ChannelSetup {
  return known.of(program.compilation, () => findSetup(program));
}

const word = /\b(UsingTransport|WaitForPushEnabled)\b/;

function findSetup(program: Program): ChannelSetup {
  const findCalls = callFinder(program);
  const tasks = new Map<MethodSymbol, Frame>();
  const calls: SetupCall[] = [];
  const waiting = [...bodiesIn(program.compilation, program.files, word)].filter(({ body }) => setsUp(body));
  const seen = new Set<MethodSymbol>();
  for (let frame = waiting.pop(); frame; frame = waiting.pop()) {
    const { method } = frame.body;
    if (seen.has(method.definition) || method.methodKind === 'constructor') continue;
    seen.add(method.definition);
    const isTask = method.isAsync && isAwaitable(method.returnType);
    if (isTask) tasks.set(method.definition, frame);
    for (const each of findCalls(method)) {
      if (isTask) calls.push(each);
      // Whoever awaits it, or calls what does it at once, sets up too.
      if (each.frame.body.method.isAsync && !isInLambda(each.frame.body, each.call)) waiting.push(each.frame);
    }
  }
  return { tasks: [...tasks.values()], calls, findCalls };
}

function setsUp(body: BoundBody): boolean {
  return [...nodesBelow(body, { nestedFunctions: true })].some(
    ({ node }) =>
      node.kind === 'call' &&
      word.test(node.method.name) &&
      isType(node.method.containingType, 'Windows.Networking.Sockets.ControlChannelTrigger'),
  );
}

/** The lambda or local function that the node stands in. */
export function functionAround(body: BoundBody, node: BoundNode): BoundNode | undefined {
  const parents = parentsIn(body);
  for (let outer = parents.get(node); outer && 'kind' in outer; outer = parents.get(outer))
    if (outer.kind === 'lambda' || outer.kind === 'localFunction') return outer;
  return undefined;
}

function isInLambda(body: BoundBody, node: BoundNode): boolean {
  return functionAround(body, node) !== undefined;
}

/** `.Result`, `.Wait()` or `.GetResult()` of the task that a call gives, at once or kept in a local. */
export function blockingWait({ call, frame: { body } }: SetupCall): BoundExpression | undefined {
  const parents = parentsIn(body);
  const outer = parents.get(call);
  if (!outer || !('kind' in outer)) return undefined;
  if (outer.kind === 'localDeclaration') {
    for (const { node, parent } of nodesBelow(body, { nestedFunctions: true })) {
      if (node.kind !== 'local' || node.local !== outer.local || !('kind' in parent)) continue;
      const wait = asWait(parent, node);
      if (wait) return wait;
    }
    return undefined;
  }
  return asWait(outer, call);
}

function asWait(outer: BoundNode, task: BoundNode): BoundExpression | undefined {
  if (outer.kind === 'property' && outer.receiver === task && outer.property.name === 'Result') return outer;
  if (outer.kind !== 'call' || outer.receiver !== task) return undefined;
  return outer.method.name === 'Wait' || outer.method.name === 'GetAwaiter' ? outer : undefined;
}

/** Does Windows call it on the thread of the window: a handler, an override, or the constructor of something in XAML? */
export function runsOnUiThread({ compilation }: Program, body: BoundBody, node: BoundNode): boolean {
  const around = functionAround(body, node);
  if (around) return around.kind === 'lambda' && handlesXamlEvent(body, around);
  const { method } = body;
  if (!isXaml(compilation, method)) return false;
  if (method.methodKind === 'constructor' || method.isOverride) return true;
  const args = method.parameters[1]?.type;
  return method.parameters.length === 2 && args?.kind === 'named' && /EventArgs$/.test(args.definition.name);
}

function handlesXamlEvent(body: BoundBody, lambda: BoundNode): boolean {
  const parents = parentsIn(body);
  let inner = lambda;
  for (let outer = parents.get(inner); outer && 'kind' in outer; outer = parents.get(outer)) {
    if (outer.kind === 'eventAssignment')
      return withoutConversion(outer.handler) === lambda && isXamlName(outer.target.event.containingType.metadataName);
    if (outer.kind !== 'conversion') return false;
    inner = outer;
  }
  return false;
}

function isXaml(compilation: Compilation, { containingType }: MethodSymbol): boolean {
  for (let type = compilation.baseTypeOf(containingType); type; type = compilation.baseTypeOf(type))
    if (isXamlName(type.definition.metadataName)) return true;
  return false;
}

function isXamlName(name: string): boolean {
  return name.startsWith('Windows.UI.Xaml.');
}
