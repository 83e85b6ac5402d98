// Arguments by reference in calls that are bound when they run: their values go in, and come back beside the result.
import type { LocalSymbol } from '../../symbols/symbols';
import { arrayOf, dynamicType, isError, isVoid } from '../../symbols/types';
import type { Expression } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundExpression } from '../bound';
import type { Operand } from '../operands';
import { convert, convertExplicitly, settle } from '../resolution/convert';
import type { ArgumentOperand } from '../resolution/overloads';
import { isDynamic, seenAs } from './dynamic';

interface Variable {
  readonly index: number;
  /** What is assigned when the call has come back. */
  readonly target: BoundExpression;
}

export class Variables {
  /** What the call is given: of variables their values before it. */
  readonly values: readonly BoundExpression[];
  private readonly variables: Variable[] = [];
  private readonly locals: LocalSymbol[] = [];
  private readonly effects: BoundExpression[] = [];

  constructor(
    private readonly b: BodyBinder,
    args: readonly ArgumentOperand[],
    values: readonly BoundExpression[],
    private readonly node: Expression,
  ) {
    this.values = values.map((value, index) => {
      const { refKind } = args[index] ?? { refKind: 'none' };
      if (refKind !== 'ref' && refKind !== 'out') return value;
      const target = this.keep(value);
      this.variables.push({ index, target });
      // Nobody reads what an out variable held; it may hold nothing yet.
      return refKind === 'out' ? { kind: 'default', type: target.type, syntax: value.syntax } : target;
    });
  }

  /** A variable that takes code to find is looked for once. */
  private keep(variable: BoundExpression): BoundExpression {
    const { b, node } = this;
    if (variable.kind === 'local' || variable.kind === 'parameter' || variable.kind === 'discard') return variable;
    const temp = b.temporary(variable.type);
    temp.refKind = 'ref';
    this.locals.push(temp);
    const target = b.local(temp, node);
    this.effects.push({ kind: 'assignment', type: temp.type, syntax: node, target, value: variable, ref: true });
    return target;
  }

  /** At run time: the call on variables of its own, and then an array of its result and their values. */
  around(
    inner: BodyBinder,
    given: readonly BoundExpression[],
    bind: (taken: readonly BoundExpression[]) => Operand,
  ): Operand {
    if (this.variables.length === 0) return bind(given);
    // A dynamic variable is one of the type that its value has, or else of object.
    const own = inner.speculate(() => this.call(inner, given, bind, false));
    if (own.diagnostics.length === 0 && !isError(own.result.type)) return own.result;
    const asObject = inner.speculate(() => this.call(inner, given, bind, true));
    if (asObject.diagnostics.length === 0 && !isError(asObject.result.type)) return asObject.result;
    inner.replay(own.diagnostics);
    return own.result;
  }

  private call(
    inner: BodyBinder,
    given: readonly BoundExpression[],
    bind: (taken: readonly BoundExpression[]) => Operand,
    asObject: boolean,
  ): BoundExpression {
    const { node } = this;
    const object = inner.compilation.special('object');
    const locals: LocalSymbol[] = [];
    const effects: BoundExpression[] = [];
    const store = (value: BoundExpression): BoundExpression => {
      const temp = inner.temporary(value.type);
      locals.push(temp);
      const target = inner.local(temp, node);
      effects.push({ kind: 'assignment', type: value.type, syntax: node, target, value, ref: false });
      return target;
    };
    const taken = given.map((value, index) => {
      const variable = this.variables.find(each => each.index === index);
      if (!variable) return value;
      const isOpen = isDynamic(variable.target) && (asObject || value.type.kind === 'null');
      return store(isOpen ? convert(inner, value, object, node) : value);
    });
    const result = settle(inner, bind(taken));
    if (isVoid(result.type)) effects.push(result);
    const first = isVoid(result.type) ? inner.literal(null, object, node) : store(result);
    const back = [first, ...this.variables.map(({ index }) => taken[index] ?? first)];
    const value: BoundExpression = {
      kind: 'newArray',
      type: arrayOf(object),
      syntax: node,
      sizes: [inner.int(back.length, node)],
      elements: back.map(each => (each.kind === 'literal' ? each : convert(inner, each, object, node))),
    };
    return { kind: 'sequence', type: value.type, syntax: node, locals, effects, value, origin: 'other' };
  }

  /** The result of the call, once the variables have their values. */
  written(called: BoundExpression): BoundExpression {
    const { b, node, locals, effects } = this;
    if (this.variables.length === 0) return called;
    const object = b.compilation.special('object');
    const type = arrayOf(object);
    const back = b.temporary(type);
    const array = b.local(back, node);
    const element = (i: number): BoundExpression => ({
      kind: 'arrayAccess',
      type: object,
      syntax: node,
      array,
      indices: [b.int(i, node)],
    });
    const value = convertExplicitly(b, seenAs(called, object), type, node);
    effects.push({ kind: 'assignment', type, syntax: node, target: array, value, ref: false });
    this.variables.forEach(({ target }, i) => {
      if (target.kind === 'discard') return;
      const written = isDynamic(target)
        ? seenAs(element(i + 1), dynamicType)
        : convertExplicitly(b, element(i + 1), target.type, node);
      effects.push({ kind: 'assignment', type: target.type, syntax: node, target, value: written, ref: false });
    });
    return {
      kind: 'sequence',
      type: dynamicType,
      syntax: node,
      locals: [...locals, back],
      effects,
      value: seenAs(element(0), dynamicType),
      origin: 'other',
    };
  }
}
