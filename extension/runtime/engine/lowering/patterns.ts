// Patterns become conditions made of ordinary expressions, so that property patterns may call and suspend like any other code.
import type { BoundExpression, BoundPattern } from '../../../../server/csharp/binding/bound';
import { LocalSymbol, type TypeSymbol } from '../../../../server/csharp/symbols/symbols';
import { changed } from './conversions';
import { constantText, expression, isTypeText, storedValue } from './expressions';
import type { Lowering } from './lowering';
import { binaryText } from './operators';
import { suspends } from './targets';
import { js, localOf } from './tree';

export function patternTest(ctx: Lowering, node: BoundExpression & { kind: 'isPattern' }): string {
  return expression(ctx, patternCondition(ctx, node, node.operand, node.pattern));
}

/** `operand` evaluated once into a temporary, then the pattern as a condition over it. */
export function patternCondition(
  ctx: Lowering,
  node: object,
  operand: BoundExpression,
  pattern: BoundPattern,
): BoundExpression {
  return ctx.layout.made(node, 'pattern', () => {
    const input = new LocalSymbol('$input', operand.type);
    const condition = conditionOf(ctx, pattern, input);
    return sequenceOf(ctx, [input], [assign(input, operand)], condition);
  });
}

function boolType(ctx: Lowering): TypeSymbol {
  return ctx.engine.program.special('bool');
}

function sequenceOf(
  ctx: Lowering,
  locals: LocalSymbol[],
  effects: BoundExpression[],
  value: BoundExpression,
): BoundExpression {
  void ctx;
  return { kind: 'sequence', type: value.type, syntax: undefined, locals, effects, value, origin: 'other' };
}

function assign(local: LocalSymbol, value: BoundExpression): BoundExpression {
  return { kind: 'assignment', type: local.type, syntax: undefined, target: localOf(local), value, ref: false };
}

function truth(ctx: Lowering, value: boolean): BoundExpression {
  return { kind: 'literal', type: boolType(ctx), syntax: undefined, constant: { value } };
}

function both(ctx: Lowering, left: BoundExpression, right: BoundExpression): BoundExpression {
  if (left.kind === 'literal' && left.constant.value === true) return right;
  return { kind: 'logical', type: boolType(ctx), syntax: undefined, operator: '&&', left, right };
}

/** Stores, and is true. */
function bind(ctx: Lowering, local: LocalSymbol, value: BoundExpression): BoundExpression {
  return sequenceOf(ctx, [], [assign(local, value)], truth(ctx, true));
}

/** A condition over a local that holds the input. */
export function conditionOf(ctx: Lowering, pattern: BoundPattern, input: LocalSymbol): BoundExpression {
  const bool = boolType(ctx);
  const value = localOf(input);
  switch (pattern.kind) {
    case 'discard':
      return truth(ctx, true);
    case 'var':
      return bind(ctx, pattern.local, value);
    case 'constant':
      return constantCondition(ctx, pattern.value, input);
    case 'type': {
      const test = typeTest(ctx, input, pattern.target);
      return pattern.local ? both(ctx, test, bind(ctx, pattern.local, narrowed(ctx, input, pattern.target))) : test;
    }
    case 'relational': {
      const type = ctx.type(input.type);
      const operand = pattern.value;
      return js(bool, [operand], text => {
        const subject = expression(ctx, value);
        const wanted = ctx.typeOf(operand);
        const isIt = type === wanted ? 'true' : isTypeText(ctx, type, wanted, subject);
        return `(${isIt}&&${binaryText(ctx, pattern.use.operator, pattern.use.operands, changed(ctx, type, wanted, subject, undefined, false), text, false)})`;
      });
    }
    case 'not':
      return {
        kind: 'unary',
        type: bool,
        syntax: undefined,
        operator: '!',
        operand: conditionOf(ctx, pattern.pattern, input),
        operands: 'bool',
        lifted: false,
        checked: false,
      };
    case 'and':
      return both(ctx, conditionOf(ctx, pattern.left, input), conditionOf(ctx, pattern.right, input));
    case 'or':
      return {
        kind: 'logical',
        type: bool,
        syntax: undefined,
        operator: '||',
        left: conditionOf(ctx, pattern.left, input),
        right: conditionOf(ctx, pattern.right, input),
      };
    case 'recursive': {
      const target = pattern.target ?? pattern.temp.type;
      let condition = pattern.target ? typeTest(ctx, input, pattern.target) : notNull(ctx, input);
      condition = both(ctx, condition, bind(ctx, pattern.temp, narrowed(ctx, input, target)));
      if (pattern.deconstruct) {
        condition = both(
          ctx,
          condition,
          sequenceOf(ctx, [...pattern.deconstruct.outs], [pattern.deconstruct.call], truth(ctx, true)),
        );
      }
      for (const part of pattern.parts) {
        const inner = new LocalSymbol('$part', part.access.type);
        const test = sequenceOf(ctx, [inner], [assign(inner, part.access)], conditionOf(ctx, part.pattern, inner));
        condition = both(ctx, condition, test);
      }
      return pattern.local ? both(ctx, condition, bind(ctx, pattern.local, localOf(pattern.temp))) : condition;
    }
  }
}

function notNull(ctx: Lowering, input: LocalSymbol): BoundExpression {
  const type = ctx.type(input.type);
  if (type.isValueType && !type.isNullable) return truth(ctx, true);
  return js(boolType(ctx), [], () => `(${expression(ctx, localOf(input))}!==null)`);
}

function typeTest(ctx: Lowering, input: LocalSymbol, target: TypeSymbol): BoundExpression {
  return js(boolType(ctx), [], () =>
    isTypeText(ctx, ctx.type(input.type), ctx.type(target), expression(ctx, localOf(input))),
  );
}

function narrowed(ctx: Lowering, input: LocalSymbol, target: TypeSymbol): BoundExpression {
  return js(target, [], () =>
    changed(ctx, ctx.type(input.type), ctx.type(target), expression(ctx, localOf(input)), undefined, false),
  );
}

function constantCondition(ctx: Lowering, value: BoundExpression, input: LocalSymbol): BoundExpression {
  const bool = boolType(ctx);
  const type = ctx.type(input.type);
  return js(bool, [], () => {
    const subject = expression(ctx, localOf(input));
    const constant = value.constant;
    if (!constant || constant.value === null) return `(${subject}===null)`;
    const wanted = ctx.typeOf(value);
    const text = constantText(ctx, constant.value, wanted);
    const equal = (left: string) =>
      wanted.representation === 'decimal'
        ? binaryText(ctx, '==', 'decimal', left, text, false)
        : typeof constant.value === 'number' && Number.isNaN(constant.value)
          ? `Number.isNaN(${left})`
          : `(${left}===${text})`;
    if (type.isNullable && wanted.isValueType) return `(${subject}!==null&&${equal(subject)})`;
    if (type.isValueType || !wanted.isValueType) return equal(subject);
    return `(${isTypeText(ctx, type, wanted, subject)}&&${equal(`${subject}.value`)})`;
  });
}

export function switchExpression(ctx: Lowering, node: BoundExpression & { kind: 'switchExpression' }): string {
  const input = ctx.layout.made(node, 'input', () => new LocalSymbol('$input', node.operand.type));
  const conditions = ctx.layout.made(node, 'conditions', () =>
    node.arms.map(arm => conditionOf(ctx, arm.pattern, input)),
  );
  const type = ctx.typeOf(node);
  const holder = ctx.variableOf(input).name;
  const suspending = suspends(ctx, node) || node.arms.some(arm => arm.locals.some(local => ctx.variableOf(local).cell));
  if (!suspending) {
    const arms = node.arms.map((arm, i) => {
      const condition = expression(ctx, conditions[i] as BoundExpression);
      const guard = arm.when ? `${condition}&&${expression(ctx, arm.when)}` : condition;
      return `${guard}?${storedValue(ctx, arm.result)}:`;
    });
    return `(${holder}=${storedValue(ctx, node.operand)},${arms.join('')}${ctx.helper('noMatch')}(${holder}))`;
  }
  const result = ctx.temporaryFor(type);
  const end = ctx.layout.pc(node, 'end');
  ctx.code(`${holder}=${storedValue(ctx, node.operand)};`);
  node.arms.forEach((arm, i) => {
    const next = ctx.layout.pc(arm, 'next');
    ctx.enterScope(arm.locals);
    ctx.code(`if(!(${expression(ctx, conditions[i] as BoundExpression)})){${ctx.gotoText(next)}}`);
    if (arm.when) ctx.code(`if(!(${expression(ctx, arm.when)})){${ctx.gotoText(next)}}`);
    ctx.code(`${result.name}=${storedValue(ctx, arm.result)};`);
    ctx.goto(end);
    ctx.label(next);
  });
  ctx.code(`${ctx.helper('noMatch')}(${holder});`);
  ctx.label(end);
  return result.name;
}
