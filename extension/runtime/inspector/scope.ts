// What code at the place of a waiting frame can name: variables where they really are, `this`, local functions.
import type { BoundStatement } from '../../../server/csharp/binding/bound';
import type { LocalSymbol, MethodSymbol, ParameterSymbol } from '../../../server/csharp/symbols/symbols';
import type { Engine } from '../engine/engine';
import type { MethodFrame } from '../engine/frames';
import type { Variable } from '../engine/layout';
import { closureOf, walkAll } from '../engine/lowering/closures';
import { walk } from '../engine/lowering/tree';
import type { MethodEntry } from '../engine/methods';
import type { EngineType } from '../engine/runtimeTypes';
import type { Ref, Value } from '../engine/values';

export interface FrameVariable {
  readonly symbol: LocalSymbol | ParameterSymbol;
  readonly type: EngineType;
  readonly isArgument: boolean;
  /** Reads and writes it in the frame. */
  readonly ref: Ref;
}

export interface InSight {
  readonly self: { readonly value: Value; readonly type: EngineType } | undefined;
  /** Outermost first. */
  readonly variables: readonly FrameVariable[];
}

export function frameVariables(engine: Engine, frame: MethodFrame): InSight {
  const { method } = frame;
  const found: FrameVariable[] = [];
  const add = (symbol: LocalSymbol | ParameterSymbol, isArgument: boolean, ref: Ref) => {
    if (symbol.name === '' || symbol.name.startsWith('$')) return;
    found.push({ symbol, type: engine.typeIn(symbol.type, method.substitution), isArgument, ref });
  };
  const environment = environmentOf(frame);
  environment?.cells.forEach(({ symbol, cell }) => add(symbol, false, cell));
  const visible = visibleLocals(frame);
  for (const variable of method.layout.variables) {
    const { symbol } = variable;
    if (symbol && (symbol.kind === 'parameter' || visible.has(symbol)))
      add(symbol, symbol.kind === 'parameter', new SlotRef(frame, variable));
  }
  return { self: selfOf(frame, environment), variables: found };
}

/** The variable of a frame, wherever the frame keeps it now. */
class SlotRef implements Ref {
  constructor(
    private readonly frame: MethodFrame,
    private readonly variable: Variable,
  ) {}

  get v(): Value {
    const { frame, variable } = this;
    const held = frame.locals[variable.slot] ?? null;
    return isShared(frame, variable) && held !== null ? (held as unknown as Ref).v : held;
  }

  set v(value: Value) {
    const { frame, variable } = this;
    const held = frame.locals[variable.slot] ?? null;
    if (isShared(frame, variable) && held !== null) (held as unknown as Ref).v = value;
    else frame.locals[variable.slot] = value;
  }
}

/** What the slot holds is a cell. At the very start parameters have not been moved into theirs yet. */
function isShared(frame: MethodFrame, variable: Variable): boolean {
  return variable.reference || (variable.cell && !(frame.pc === 0 && variable.symbol?.kind === 'parameter'));
}

interface Environment {
  readonly self: Value | undefined;
  readonly cells: readonly { readonly symbol: LocalSymbol | ParameterSymbol; readonly cell: Ref }[];
}

/** What a lambda or local function shares with the functions around it. */
function environmentOf({ method, locals }: MethodFrame): Environment | undefined {
  const held = method.owner ? (locals[0] as unknown as Value[] | null) : null;
  if (!held || !method.body) return undefined;
  const { usesThis, variables } = closureOf(method.body);
  const cells = variables.flatMap((symbol, i) => {
    const cell = held[i + 1] as unknown as Ref | null | undefined;
    return cell ? [{ symbol, cell }] : [];
  });
  return { self: usesThis ? (held[0] ?? null) : undefined, cells };
}

function selfOf({ method, locals }: MethodFrame, environment: Environment | undefined): InSight['self'] {
  const type = method.declaringType;
  if (method.owner) return environment?.self === undefined ? undefined : { value: environment.self, type };
  return method.definition.isStatic || method.isTypeInitializer ? undefined : { value: locals[0] ?? null, type };
}

/** Lambdas and local functions belong to it. */
export function outermost(method: MethodEntry): MethodEntry {
  let found = method;
  while (found.owner) found = found.owner;
  return found;
}

export interface FixedNames {
  readonly constants: LocalSymbol[];
  readonly localFunctions: MethodSymbol[];
}

/** What the blocks around the place declare that is no variable, those of the functions around included. */
export function fixedNames(frame: MethodFrame): FixedNames {
  const found: FixedNames = { constants: [], localFunctions: [] };
  const at = placeOf(frame);
  const body = outermost(frame.method).body;
  if (!body || at === undefined) return found;
  walkAll(body, node => {
    if (node.kind !== 'block' || (node.syntax && !(node.syntax.start <= at && at < node.syntax.end))) return;
    found.constants.push(...node.locals.filter(local => local.isConst && local.constant !== undefined));
    for (const inner of node.statements) if (inner.kind === 'localFunction') found.localFunctions.push(inner.method);
  });
  return found;
}

/** Locals whose block is around the place and that are declared before it. */
function visibleLocals(frame: MethodFrame): Set<LocalSymbol> {
  const found = new Set<LocalSymbol>();
  const at = placeOf(frame);
  const { body } = frame.method;
  if (!body || at === undefined) return found;
  walk(body.block, node => {
    const statement = node as BoundStatement;
    const around = statement.syntax === undefined || (statement.syntax.start <= at && at < statement.syntax.end);
    if (!around) return false;
    const own = 'locals' in statement ? statement.locals : [];
    for (const local of own) if (!local.location || local.location.start <= at) found.add(local);
    if (statement.kind === 'try') {
      for (const clause of statement.catches) {
        if (clause.syntax.start > at || at >= clause.syntax.end) continue;
        if (clause.local) found.add(clause.local);
        for (const local of clause.locals) found.add(local);
      }
    }
    return true;
  });
  return found;
}

function placeOf({ method, pc }: MethodFrame): number | undefined {
  return method.pointAt(pc)?.syntax?.start;
}
