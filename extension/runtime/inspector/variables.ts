// Variables of a waiting frame: which are in scope, what they hold, how that is shown.
import type { BoundStatement } from '../../../server/csharp/binding/bound';
import type { LocalSymbol, ParameterSymbol } from '../../../server/csharp/symbols/symbols';
import type { Engine } from '../engine/engine';
import type { MethodFrame } from '../engine/frames';
import type { Variable } from '../engine/layout';
import { closureOf } from '../engine/lowering/closures';
import { walk } from '../engine/lowering/tree';
import type { EngineType } from '../engine/runtimeTypes';
import type { Ref, Value } from '../engine/values';
import { childrenOf, display } from './display';

export interface InspectedVariable {
  readonly name: string;
  readonly value: string;
  readonly type: string;
  /** An expression that gives this value again. */
  readonly evaluateName?: string;
  /** Absent: the value has no inside. */
  readonly children?: () => InspectedVariable[];
  /** Not read before somebody asks, because reading may act: `children` then gives the one value. */
  readonly isLazy?: boolean;
}

/** A value with the type under which it is seen. */
export interface TypedValue {
  readonly value: Value;
  readonly type: EngineType;
}

export function variable(
  engine: Engine,
  name: string,
  typed: TypedValue,
  evaluateName: string | undefined,
): InspectedVariable {
  const children = childrenOf(engine, typed, evaluateName);
  const type =
    typed.value !== null && typeof typed.value === 'object' && '$type' in typed.value && !typed.type.isValueType
      ? (typed.value.$type as EngineType)
      : typed.type;
  return { name, value: display(engine, typed), type: type.displayName, evaluateName, children };
}

export function scopesOf(engine: Engine, frame: MethodFrame) {
  return [
    { name: 'Arguments', kind: 'arguments' as const, variables: () => list(engine, frame, entry => entry.isArgument) },
    { name: 'Locals', kind: 'locals' as const, variables: () => list(engine, frame, entry => !entry.isArgument) },
  ];
}

function list(engine: Engine, frame: MethodFrame, wanted: (entry: NamedValue) => boolean): InspectedVariable[] {
  return namedValues(engine, frame)
    .filter(wanted)
    .map(entry => variable(engine, entry.name, entry, entry.name));
}

export interface NamedValue extends TypedValue {
  readonly name: string;
  readonly isArgument: boolean;
}

/** Everything that code at this place can name without a qualifier, outermost first. */
export function namedValues(engine: Engine, frame: MethodFrame): NamedValue[] {
  const { method, locals } = frame;
  const { body } = method;
  const found: NamedValue[] = [];
  const typeOf = (symbol: LocalSymbol | ParameterSymbol) => engine.typeIn(symbol.type, method.substitution);
  const environment = method.owner ? (locals[0] as unknown as Value[]) : undefined;
  if (environment && body) {
    const closure = closureOf(body);
    if (closure.usesThis)
      found.push({ name: 'this', value: environment[0] ?? null, type: method.declaringType, isArgument: true });
    closure.variables.forEach((symbol, i) => {
      const cell = environment[i + 1] as unknown as Ref | undefined;
      if (cell && !symbol.name.startsWith('$'))
        found.push({ name: symbol.name, value: cell.v, type: typeOf(symbol), isArgument: false });
    });
  } else if (!method.definition.isStatic && !method.isTypeInitializer) {
    found.push({ name: 'this', value: locals[0] ?? null, type: method.declaringType, isArgument: true });
  }
  const visible = visibleLocals(frame);
  for (const entry of method.layout.variables) {
    const { symbol } = entry;
    if (!symbol || symbol.name.startsWith('$') || (symbol.kind === 'local' && !visible.has(symbol))) continue;
    found.push({
      name: symbol.name,
      value: read(frame, entry),
      type: typeOf(symbol),
      isArgument: symbol.kind === 'parameter',
    });
  }
  return found;
}

function read(frame: MethodFrame, variable: Variable): Value {
  const held = frame.locals[variable.slot] ?? null;
  // At the very start parameters have not been moved into their cells yet.
  const isShared = variable.reference || (variable.cell && !(frame.pc === 0 && variable.symbol?.kind === 'parameter'));
  return isShared && held !== null ? (held as unknown as Ref).v : held;
}

/** Locals whose block is around the place and that are declared before it. */
function visibleLocals(frame: MethodFrame): Set<LocalSymbol> {
  const found = new Set<LocalSymbol>();
  const { body } = frame.method;
  const at = frame.method.pointAt(frame.pc)?.syntax;
  if (!body || !at) return found;
  walk(body.block, node => {
    const statement = node as BoundStatement;
    const around =
      statement.syntax === undefined || (statement.syntax.start <= at.start && at.start < statement.syntax.end);
    if (!around) return false;
    const own = 'locals' in statement ? statement.locals : [];
    for (const local of own) if (!local.location || local.location.start <= at.start) found.add(local);
    if (statement.kind === 'try') {
      for (const clause of statement.catches) {
        if (clause.syntax.start > at.start || at.start >= clause.syntax.end) continue;
        if (clause.local) found.add(clause.local);
        for (const local of clause.locals) found.add(local);
      }
    }
    return true;
  });
  return found;
}
