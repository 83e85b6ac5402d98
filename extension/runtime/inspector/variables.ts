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
import { evaluateValue } from './evaluate';
import { storable } from './store';

export interface InspectedVariable {
  readonly name: string;
  readonly value: string;
  readonly type: string;
  /** An expression that gives this value again. */
  readonly evaluateName?: string;
  /** Absent: the value has no inside. */
  readonly children?: () => InspectedVariable[];
  /** Gives the variable the value of an expression; absent: it cannot be changed. Throws a UserError. */
  readonly set?: (expression: string) => InspectedVariable;
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
    .map(entry => settable(engine, frame, entry));
}

function settable(engine: Engine, frame: MethodFrame, entry: NamedValue): InspectedVariable {
  const shown = variable(engine, entry.name, entry, entry.name);
  const { write, type } = entry;
  if (!write) return shown;
  return {
    ...shown,
    set: expression => {
      const value = storable(engine, evaluateValue(engine, expression, frame), type);
      write(value);
      return settable(engine, frame, { ...entry, value });
    },
  };
}

export interface NamedValue extends TypedValue {
  readonly name: string;
  readonly isArgument: boolean;
  /** Absent for `this`. */
  readonly write?: (value: Value) => void;
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
        found.push({
          name: symbol.name,
          value: cell.v,
          type: typeOf(symbol),
          isArgument: false,
          write: value => {
            cell.v = value;
          },
        });
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
      write: value => write(frame, entry, value),
    });
  }
  return found;
}

function read(frame: MethodFrame, variable: Variable): Value {
  const held = frame.locals[variable.slot] ?? null;
  return isShared(frame, variable) && held !== null ? (held as unknown as Ref).v : held;
}

function write(frame: MethodFrame, variable: Variable, value: Value) {
  const held = frame.locals[variable.slot] ?? null;
  if (isShared(frame, variable) && held !== null) (held as unknown as Ref).v = value;
  else frame.locals[variable.slot] = value;
}

/** What the slot holds is a cell. At the very start parameters have not been moved into theirs yet. */
function isShared(frame: MethodFrame, variable: Variable): boolean {
  return variable.reference || (variable.cell && !(frame.pc === 0 && variable.symbol?.kind === 'parameter'));
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
