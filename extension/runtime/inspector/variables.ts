// Variables as a debugger shows them: what they hold, what is inside, and how they are given other values.
import type { Engine } from '../engine/engine';
import type { MethodFrame } from '../engine/frames';
import type { EngineType } from '../engine/runtimeTypes';
import { childrenOf, display } from './display';
import type { TypedValue } from './evaluator';
import { type FrameVariable, frameVariables } from './scope';

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

/** From where values are looked at. */
export interface View {
  readonly engine: Engine;
  /** Evaluates `target = expression` there. Throws a UserError. */
  assign(target: string, expression: string): TypedValue;
}

/** `path`: an expression that gives the value again, if there is one. */
export function variable(view: View, name: string, typed: TypedValue, path: string | undefined): InspectedVariable {
  const { value, type } = typed;
  const own =
    value !== null && typeof value === 'object' && '$type' in value && !type.isValueType
      ? (value.$type as EngineType)
      : type;
  const shown = {
    name,
    value: display(view.engine, typed),
    type: own.displayName,
    children: childrenOf(view, typed, own === type ? path : path && `((${own.displayName})${path})`),
  };
  if (path === undefined) return shown;
  if (path === 'this') return { ...shown, evaluateName: path };
  return { ...shown, evaluateName: path, set: expression => variable(view, name, view.assign(path, expression), path) };
}

export function scopesOf(view: View, frame: MethodFrame) {
  const list = (isWanted: (entry: FrameVariable) => boolean) =>
    frameVariables(view.engine, frame)
      .variables.filter(isWanted)
      .map(({ symbol: { name }, type, ref }) => variable(view, name, { value: ref.v, type }, name));
  const self = () => {
    const found = frameVariables(view.engine, frame).self;
    return found ? [variable(view, 'this', found, 'this')] : [];
  };
  return [
    { name: 'Arguments', kind: 'arguments' as const, variables: () => [...self(), ...list(entry => entry.isArgument)] },
    { name: 'Locals', kind: 'locals' as const, variables: () => list(entry => !entry.isArgument) },
  ];
}
