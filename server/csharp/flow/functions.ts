// Definite assignment of whole functions: what is assigned when they begin, and what has to be when they return.
import type { BoundBody, BoundExpression } from '../binding/bound';
import type { MethodSymbol, SourceLocation } from '../symbols/symbols';
import { displayType } from '../symbols/types';
import type { Node } from '../syntax/nodes';
import { displayField, isAutoProperty } from './assignment';
import { type Flow, type State, unreachable } from './flow';
import type { Slot } from './slots';
import { walkStatement } from './statements';

type Place = Node | SourceLocation | undefined;

/** Walks the code of a method from its first statement. */
export function walkMethod(flow: Flow, body: BoundBody): void {
  flow.begin();
  walkFunction(flow, body, () => {});
}

/** What a lambda assigns is assigned only inside of it, for nobody knows when it runs. */
export function walkLambda(flow: Flow, { body }: BoundExpression & { kind: 'lambda' }): void {
  const { state, suspended } = flow;
  flow.suspended = undefined;
  walkFunction(flow, body, () => {});
  Object.assign(flow, { state, suspended });
}

/** It is walked as if nothing around it were assigned: what it reads all the same, its callers have to have assigned. */
export function walkLocalFunction(flow: Flow, body: BoundBody): void {
  const known = flow.localFunction(body.method);
  if (!known) return;
  const { state, suspended, inside } = flow;
  const begin: State = 0n;
  known.captures = new Set(body.captures);
  flow.inside = known;
  flow.state = begin;
  flow.suspended = body.method.isAsync ? unreachable : undefined;
  let writes: State = unreachable;
  walkFunction(flow, body, exit => {
    writes &= exit;
  });
  writes &= flow.suspended ?? unreachable;
  // The code of an iterator runs later.
  if (body.method.isIterator) writes = begin;
  writes &= known.writes;
  if (writes !== known.writes) flow.isStale = true;
  known.writes = writes;
  Object.assign(flow, { state, suspended, inside });
}

/** `exit` gets the state at each end of the function, after what has to be assigned there was looked at. */
function walkFunction(flow: Flow, body: BoundBody, exit: (state: State) => void): void {
  const outerJumps = flow.jumps;
  const since = flow.met.size;
  flow.jumps = [];
  walkStatement(flow, body.block);
  flow.settleBackward(since);
  if (flow.isReachable) flow.jump('return', undefined);
  for (const { state, syntax } of flow.jumps) {
    exit(state);
    checkExit(flow, body.method, state, syntax);
  }
  flow.jumps = outerJumps;
}

function checkExit(flow: Flow, method: MethodSymbol, state: State, syntax: Node | undefined): void {
  const at = syntax ?? method.location;
  for (const parameter of method.parameters) {
    if (parameter.refKind !== 'out') continue;
    const slot = flow.slots.of(parameter, parameter.type);
    if (!flow.isAssigned(slot, state))
      flow.error(
        'CS0177',
        `The out parameter '${parameter.name}' must be assigned to before control leaves the current method`,
        at,
      );
  }
  if (method.methodKind !== 'constructor') return;
  for (const slot of flow.slots.ofThis?.fields?.values() ?? []) checkField(flow, slot, state, at);
}

function checkField(flow: Flow, slot: Slot, state: State, at: Place): void {
  const { field } = slot;
  if (!field || flow.isAssigned(slot, state)) return;
  const name = `${displayType(field.containingType)}.${displayField(field)}`;
  if (isAutoProperty(field))
    flow.error(
      'CS0843',
      `Auto-implemented property '${name}' must be fully assigned before control is returned to the caller`,
      at,
    );
  else flow.error('CS0171', `Field '${name}' must be fully assigned before control is returned to the caller`, at);
}
