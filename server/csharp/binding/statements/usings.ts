// `using` statements and declarations.
import type { LocalSymbol, MethodSymbol, TypeSymbol } from '../../symbols/symbols';
import { displayType, isError } from '../../symbols/types';
import type { LocalDeclaration, Node, Statement, TypeSyntax, VariableDeclarator } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundExpression, BoundStatement } from '../bound';
import { isDynamic } from '../dynamic/dynamic';
import { awaitPattern } from '../expressions/awaiting';
import { isVar } from '../expressions/declarationExpressions';
import { bindRvalue, bindType } from '../expressions/expressions';
import { lookupMembers } from '../expressions/members';
import { implicitConversion } from '../resolution/conversions';
import { convert } from '../resolution/convert';
import { bindDeclarator } from './localDeclarations';
import { bindEmbedded } from './statements';

export function bindUsing(b: BodyBinder, node: Statement & { kind: 'UsingStatement' }): BoundStatement {
  return b.inScope(scope => {
    let statement: BoundStatement;
    if (node.declaration)
      statement = usingChain(
        b,
        node.declaration.type,
        node.declaration.declarators,
        0,
        node,
        node.await !== undefined,
        () => bindEmbedded(b, node.body),
      );
    else {
      const value = node.expression ? bindRvalue(b, node.expression) : b.bad(node);
      const local = b.temporary(value.type);
      scope.locals.push(local);
      statement = usingOf(b, local, value, node, node.await !== undefined, node.expression ?? node, () =>
        bindEmbedded(b, node.body),
      );
    }
    return { kind: 'block', syntax: undefined, locals: scope.locals, statements: [statement] };
  });
}

function usingChain(
  b: BodyBinder,
  type: TypeSyntax,
  declarators: readonly VariableDeclarator[],
  index: number,
  syntax: Node,
  isAwait: boolean,
  body: () => BoundStatement,
): BoundStatement {
  const declarator = declarators[index];
  if (!declarator) return body();
  const declared = isVar(b, type) ? undefined : bindType(b, type);
  const bound = bindDeclarator(b, declared, declarator, false, false, syntax);
  if (bound.kind !== 'localDeclaration' || !bound.initializer) {
    b.error('CS0210', 'You must provide an initializer in a fixed or using statement declaration', declarator);
    return bound;
  }
  bound.local.isReadOnly = true;
  return usingOf(b, bound.local, bound.initializer, index === 0 ? syntax : declarator, isAwait, declarator, () =>
    usingChain(b, type, declarators, index + 1, syntax, isAwait, body),
  );
}

export function bindUsingDeclaration(
  b: BodyBinder,
  node: LocalDeclaration,
  index: number,
  rest: () => BoundStatement[],
): BoundStatement {
  return usingChain(b, node.type, node.declarators, index, node, node.await !== undefined, () => ({
    kind: 'block',
    syntax: undefined,
    locals: [],
    statements: rest(),
  }));
}

function usingOf(
  b: BodyBinder,
  local: LocalSymbol,
  initializer: BoundExpression,
  syntax: Node,
  isAwait: boolean,
  at: Node,
  body: () => BoundStatement,
): BoundStatement {
  const dispose = disposeMethod(b, initializer.type, isAwait);
  if (!dispose) {
    if (!isError(initializer.type) && !b.compilation.mayBeAnything(initializer.type))
      b.error(
        'CS1674',
        `'${displayType(initializer.type)}': type used in a using statement must be implicitly convertible to 'System.IDisposable'.`,
        at,
      );
    const inner = body();
    return {
      kind: 'block',
      syntax: undefined,
      locals: [],
      statements: [{ kind: 'expression', syntax, expression: b.bad(at, initializer) }, inner],
    };
  }
  if (isDynamic(initializer)) {
    // Whether it can be disposed of is asked before the body runs.
    const resource = b.temporary(dispose.containingType);
    const value = convert(b, b.local(local, at), dispose.containingType, at);
    return {
      kind: 'block',
      syntax: undefined,
      locals: [resource],
      statements: [
        { kind: 'localDeclaration', syntax: undefined, local, initializer },
        usingOf(b, resource, value, syntax, isAwait, at, body),
      ],
    };
  }
  const call: BoundExpression = {
    kind: 'call',
    type: dispose.returnType,
    syntax: at,
    receiver: b.local(local, at),
    method: dispose,
    arguments: [],
    virtual: true,
  };
  const pattern = isAwait ? awaitPattern(b, call, at) : undefined;
  const awaitDispose: BoundExpression | undefined = pattern && {
    kind: 'await',
    type: pattern.getResult.returnType,
    syntax: at,
    operand: call,
    ...pattern,
  };
  return { kind: 'using', syntax, local, initializer, dispose, awaitDispose, body: body() };
}

export function disposeMethod(b: BodyBinder, type: TypeSymbol, isAwait: boolean): MethodSymbol | undefined {
  if (isError(type)) return undefined;
  const contract = b.compilation.libraryType(isAwait ? 'System.IAsyncDisposable' : 'System.IDisposable');
  if (!contract) return undefined;
  if (type.kind !== 'null' && !implicitConversion(b.compilation, type, contract, false))
    return isAwait || isRefStruct(type) ? disposePattern(b, type, isAwait) : undefined;
  return b.compilation
    .membersNamed(contract, isAwait ? 'DisposeAsync' : 'Dispose')
    .find((member): member is MethodSymbol => member.kind === 'method');
}

/** Whoever has the method need not implement the interface: ref structs cannot. */
function disposePattern(b: BodyBinder, type: TypeSymbol, isAwait: boolean): MethodSymbol | undefined {
  if (type.kind !== 'named') return undefined;
  return lookupMembers(b, type, isAwait ? 'DisposeAsync' : 'Dispose').find(
    (member): member is MethodSymbol => member.kind === 'method' && !member.isStatic && member.parameters.length === 0,
  );
}

function isRefStruct(type: TypeSymbol): boolean {
  if (type.kind !== 'named' || type.typeKind !== 'struct') return false;
  return type.locations.some(({ node }) => 'modifiers' in node && node.modifiers.some(({ text }) => text === 'ref'));
}
