// foreach, using and lock, in terms of loops and try blocks.
import type { BoundBlock, BoundExpression, BoundStatement } from '../../../../server/csharp/binding/bound';
import { LocalSymbol } from '../../../../server/csharp/symbols/symbols';
import { effect, expression } from './expressions';
import type { Lowering } from './lowering';
import { loop, loopShape, statement } from './statements';
import { suspends } from './targets';
import { byValue, callOf, js, localOf } from './tree';

type ForEach = BoundStatement & { kind: 'forEach' };

export function forEach(ctx: Lowering, node: ForEach) {
  if (node.source.kind === 'enumerator') {
    statement(ctx, overEnumerator(ctx, node));
    return;
  }
  const isString = node.source.kind === 'string';
  const items = ctx.hidden(node, 'items', 'any').name;
  const index = ctx.hidden(node, 'index', 'int').name;
  if (node.expression.syntax) {
    ctx.syntax = node.expression.syntax;
    ctx.stopTest(node.expression.syntax);
  }
  ctx.code(`${items}=${expression(ctx, node.expression)};${index}=0;`);
  ctx.endStatement();
  const element = ctx.type(node.elementTemp.type);
  const alias = isString
    ? `${items}.charCodeAt(${index})`
    : element.special === 'bool'
      ? `(${items}.items[${index}]!==0)`
      : `${items}.items[${index}]`;
  loop(
    ctx,
    {
      node,
      locals: node.locals,
      condition: () => `${index}<${items}${isString ? '' : '.items'}.length`,
      conditionSyntax: undefined,
      testFirst: true,
      begin: () => {
        const syntax = node.locals[0]?.location?.tree ? undefined : node.syntax;
        if (syntax) ctx.syntax = syntax;
        ctx.aliases.set(node.elementTemp, alias);
        effect(ctx, node.assign);
      },
      body: node.body,
      next: () => ctx.code(`${index}=${index}+1|0;`),
      breakLabel: node.breakLabel,
      continueLabel: node.continueLabel,
    },
    loopShape(ctx, node.body, suspends(ctx, node.assign)),
  );
}

/** The enumerator pattern as the language defines it. */
function overEnumerator(ctx: Lowering, node: ForEach): BoundStatement {
  return ctx.layout.made(node, 'enumerator', () => {
    const { source } = node;
    if (source.kind !== 'enumerator') throw new Error('No enumerator');
    const enumerator = localOf(source.enumeratorTemp);
    const extension = source.getEnumerator.isStatic;
    const virtual = isVirtual(source.getEnumerator.containingType.typeKind);
    const given = extension ? [node.expression] : [];
    const get = callOf(
      extension ? undefined : node.expression,
      source.getEnumerator,
      [...byValue(...given), ...source.optionalArguments],
      virtual || source.getEnumerator.isVirtual || source.getEnumerator.isAbstract,
    );
    const onEnumerator =
      isVirtual(source.moveNext.containingType.typeKind) || source.moveNext.isVirtual || source.moveNext.isAbstract;
    const moveNext = source.awaitMoveNext ?? callOf(enumerator, source.moveNext, [], onEnumerator);
    const current: BoundExpression = {
      kind: 'property',
      type: source.current.type,
      syntax: undefined,
      receiver: enumerator,
      property: source.current,
      arguments: [],
      virtual: onEnumerator || source.current.isVirtual,
    };
    const body: BoundBlock = {
      kind: 'block',
      syntax: undefined,
      locals: [...node.locals, node.elementTemp],
      statements: [
        expressionStatement({
          kind: 'assignment',
          type: node.elementTemp.type,
          syntax: undefined,
          target: localOf(node.elementTemp),
          value: current,
          ref: node.elementTemp.refKind === 'ref',
        }),
        expressionStatement(node.assign),
        node.body,
      ],
    };
    const loopStatement: BoundStatement = {
      kind: 'while',
      syntax: undefined,
      locals: [],
      condition: { ...moveNext, syntax: node.syntax } as BoundExpression,
      body,
      breakLabel: node.breakLabel,
      continueLabel: node.continueLabel,
    };
    const dispose = disposal(ctx, node, enumerator);
    const start: BoundStatement = {
      kind: 'localDeclaration',
      syntax: node.expression.syntax,
      local: source.enumeratorTemp,
      initializer: get,
    };
    const inner: BoundStatement = dispose
      ? { kind: 'try', syntax: undefined, block: blockOf(loopStatement), catches: [], finally: blockOf(dispose) }
      : loopStatement;
    return { kind: 'block', syntax: undefined, locals: [source.enumeratorTemp], statements: [start, inner] };
  });
}

function isVirtual(kind: string): boolean {
  return kind === 'interface';
}

function disposal(ctx: Lowering, node: ForEach, enumerator: BoundExpression): BoundStatement | undefined {
  const { source } = node;
  if (source.kind !== 'enumerator') return undefined;
  if (source.awaitDispose) return expressionStatement(source.awaitDispose);
  const type = ctx.typeOf(enumerator);
  if (source.dispose) {
    if (ctx.engine.members.isEmptyMethod(ctx, source.dispose, type)) return undefined;
    const call = callOf(enumerator, source.dispose, [], true);
    if (type.isValueType) return expressionStatement(call);
    return guarded(ctx, enumerator, call);
  }
  if (!source.testDisposable || type.isValueType) return undefined;
  const dispose = ctx.engine.members.disposeMethod;
  const test: BoundExpression = {
    kind: 'is',
    type: ctx.engine.program.special('bool'),
    syntax: undefined,
    operand: enumerator,
    target: dispose.containingType,
  };
  const asDisposable: BoundExpression = { ...conversionTo(enumerator, dispose.containingType) };
  return {
    kind: 'if',
    syntax: undefined,
    condition: test,
    then: expressionStatement(callOf(asDisposable, dispose, [], true)),
    else: undefined,
  };
}

function conversionTo(operand: BoundExpression, type: BoundExpression['type']): BoundExpression {
  return {
    kind: 'conversion',
    type,
    syntax: undefined,
    operand,
    conversion: 'reference',
    explicit: false,
    checked: false,
  };
}

function expressionStatement(expressionNode: BoundExpression): BoundStatement {
  return { kind: 'expression', syntax: undefined, expression: expressionNode };
}

export function blockOf(...statements: BoundStatement[]): BoundBlock {
  return { kind: 'block', syntax: undefined, locals: [], statements };
}

function guarded(ctx: Lowering, subject: BoundExpression, call: BoundExpression): BoundStatement {
  const condition = js(ctx.engine.program.special('bool'), [subject], text => `${text}!==null`);
  return { kind: 'if', syntax: undefined, condition, then: expressionStatement(call), else: undefined };
}

export function usingStatement(ctx: Lowering, node: BoundStatement & { kind: 'using' }) {
  const tree = ctx.layout.made(node, 'using', (): BoundStatement => {
    const resource = localOf(node.local);
    const type = ctx.type(node.local.type);
    const call = node.awaitDispose ?? callOf(disposable(ctx, resource, node.dispose), node.dispose, [], true);
    const dispose = type.isValueType && !type.isNullable ? expressionStatement(call) : guarded(ctx, resource, call);
    const start: BoundStatement = {
      kind: 'localDeclaration',
      syntax: node.initializer.syntax ?? node.syntax,
      local: node.local,
      initializer: node.initializer,
    };
    const inner: BoundStatement = {
      kind: 'try',
      syntax: undefined,
      block: blockOf(node.body),
      catches: [],
      finally: blockOf(dispose),
    };
    return { kind: 'block', syntax: undefined, locals: [node.local], statements: [start, inner] };
  });
  statement(ctx, tree);
}

function disposable(
  ctx: Lowering,
  resource: BoundExpression,
  dispose: { readonly containingType: BoundExpression['type'] },
): BoundExpression {
  const type = ctx.typeOf(resource);
  if (type.isValueType || ctx.type(dispose.containingType) === type) return resource;
  return resource;
}

export function lockStatement(ctx: Lowering, node: BoundStatement & { kind: 'lock' }) {
  const tree = ctx.layout.made(node, 'lock', (): BoundStatement => {
    const holder = new LocalSymbol('$lock', node.expression.type);
    const isVoid = ctx.engine.program.special('void');
    const enter = js(isVoid, [localOf(holder)], text => `${ctx.helper('enter')}(${text})`, true);
    const exit = js(isVoid, [localOf(holder)], text => `${ctx.helper('exit')}(${text})`);
    const start: BoundStatement = {
      kind: 'localDeclaration',
      syntax: node.expression.syntax,
      local: holder,
      initializer: node.expression,
    };
    return {
      kind: 'block',
      syntax: undefined,
      locals: [holder],
      statements: [
        start,
        expressionStatement(enter),
        {
          kind: 'try',
          syntax: undefined,
          block: blockOf(node.body),
          catches: [],
          finally: blockOf(expressionStatement(exit)),
        },
      ],
    };
  });
  statement(ctx, tree);
}
