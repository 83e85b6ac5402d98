// Binding statements.

import {
  type ConstantValue,
  LabelSymbol,
  type LocalSymbol,
  MethodSymbol,
  ParameterSymbol,
  type PropertySymbol,
  TypeParameter,
  type TypeSymbol,
} from '../symbols/symbols';
import {
  displayType,
  errorType,
  isError,
  isNullable,
  isReferenceType,
  isString,
  isVoid,
  stripNullable,
} from '../symbols/types';
import type {
  Block,
  Expression,
  ForEachStatement,
  LocalDeclaration,
  LocalFunction,
  Node,
  Statement,
  SwitchStatement,
  TypeSyntax,
  VariableDeclarator,
} from '../syntax/nodes';
import { bindDeconstruction } from './assignments';
import { awaitPattern } from './awaiting';
import { type BodyBinder, newFrame, type SwitchContext } from './bodyBinder';
import type { BoundBlock, BoundBody, BoundExpression, BoundForEach, BoundStatement, BoundSwitch } from './bound';
import { implicitConversion } from './conversions';
import { convert, convertExplicitly, settle } from './convert';
import { bindArrayInitializer } from './creation';
import { isVar } from './declarationExpressions';
import { fillParameters, refKindOf } from './declareMembers';
import { applyConstraints } from './declareTypes';
import { bindChecked, bindConverted, bindOperand, bindRvalue, bindType } from './expressions';
import { extensionCandidates } from './extensions';
import { awaitedResult } from './lambdas';
import { lookupMembers } from './members';
import { isTyped } from './operands';
import { bindCondition } from './operators';
import { resolveOverload } from './overloads';
import { bindPattern } from './patterns';

export function bindBlock(b: BodyBinder, node: Block): BoundBlock {
  return b.inScope(scope => {
    const statements = bindStatements(b, node.statements);
    return { kind: 'block', syntax: node, locals: scope.locals, statements };
  });
}

/** Statements of one scope; a `using` declaration takes the rest into its body. */
export function bindStatements(b: BodyBinder, nodes: readonly Statement[]): BoundStatement[] {
  declareLabels(b, nodes);
  const functions = declareLocalFunctions(b, nodes);
  const bound: BoundStatement[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (!node) continue;
    if (node.kind === 'LocalDeclaration' && node.using) {
      bound.push(bindUsingDeclaration(b, node, 0, nodes.slice(i + 1)));
      return bound;
    }
    if (node.kind === 'LocalFunction') bound.push(functions.get(node)?.() ?? { kind: 'empty', syntax: node });
    else if (node.kind === 'LocalDeclaration') bound.push(...bindLocalDeclaration(b, node));
    else bound.push(bindStatement(b, node));
  }
  return bound;
}

function declareLabels(b: BodyBinder, nodes: readonly Statement[]) {
  for (const node of nodes)
    for (let label = node; label.kind === 'LabeledStatement'; label = label.statement)
      b.scope.labels.set(label.label.name, new LabelSymbol(label.label.name));
}

/** A statement that may declare pattern variables without a block around it. */
function bindEmbedded(b: BodyBinder, node: Statement): BoundStatement {
  if (node.kind === 'Block') return bindBlock(b, node);
  return b.inScope(scope => {
    const statements = bindStatements(b, [node]);
    const [only] = statements;
    return only && statements.length === 1 && scope.locals.length === 0
      ? only
      : { kind: 'block', syntax: undefined, locals: scope.locals, statements };
  });
}

export function bindStatement(b: BodyBinder, node: Statement): BoundStatement {
  switch (node.kind) {
    case 'Block':
      return bindBlock(b, node);
    case 'LocalDeclaration':
    case 'LocalFunction': {
      const statements = bindStatements(b, [node]);
      return { kind: 'block', syntax: undefined, locals: [], statements };
    }
    case 'EmptyStatement':
      return { kind: 'empty', syntax: node };
    case 'ExpressionStatement':
      return bindExpressionStatement(b, node.expression, node);
    case 'IfStatement': {
      const condition = bindCondition(b, node.condition);
      return {
        kind: 'if',
        syntax: node,
        condition,
        then: bindEmbedded(b, node.then),
        else: node.else && bindEmbedded(b, node.else),
      };
    }
    case 'WhileStatement':
      return b.inScope(scope =>
        inLoop(b, (breakLabel, continueLabel) => {
          const condition = bindCondition(b, node.condition);
          return {
            kind: 'while',
            syntax: node,
            locals: scope.locals,
            condition,
            body: bindEmbedded(b, node.body),
            breakLabel,
            continueLabel,
          };
        }),
      );
    case 'DoStatement':
      return inLoop(b, (breakLabel, continueLabel) => {
        const body = bindEmbedded(b, node.body);
        return {
          kind: 'doWhile',
          syntax: node,
          body,
          condition: bindCondition(b, node.condition),
          breakLabel,
          continueLabel,
        };
      });
    case 'ForStatement':
      return b.inScope(scope =>
        inLoop(b, (breakLabel, continueLabel) => {
          const initializers = node.declaration
            ? bindDeclarators(b, node.declaration.type, node.declaration.declarators, false, node)
            : node.initializers.map(expression => bindExpressionStatement(b, expression, expression));
          const condition = node.condition && bindCondition(b, node.condition);
          const incrementors = node.incrementors.map(expression => settle(b, bindOperand(b, expression)));
          return {
            kind: 'for',
            syntax: node,
            locals: scope.locals,
            initializers,
            condition,
            incrementors,
            body: bindEmbedded(b, node.body),
            breakLabel,
            continueLabel,
          };
        }),
      );
    case 'ForEachStatement':
      return bindForEach(b, node);
    case 'SwitchStatement':
      return bindSwitch(b, node);
    case 'BreakStatement':
      if (!b.breakLabel) return invalid(b, 'CS0139', 'No enclosing loop out of which to break or continue', node);
      return { kind: 'goto', syntax: node, target: b.breakLabel, written: 'break' };
    case 'ContinueStatement':
      if (!b.continueLabel) return invalid(b, 'CS0139', 'No enclosing loop out of which to break or continue', node);
      return { kind: 'goto', syntax: node, target: b.continueLabel, written: 'continue' };
    case 'GotoStatement':
      return bindGoto(b, node);
    case 'ReturnStatement':
      return bindReturn(b, node.expression, node);
    case 'ThrowStatement':
      if (!node.expression && !b.inCatch)
        return invalid(
          b,
          'CS0156',
          'A throw statement with no arguments is not allowed outside of a catch clause',
          node,
        );
      return {
        kind: 'throw',
        syntax: node,
        operand: node.expression && bindConverted(b, node.expression, b.compilation.special('exception')),
      };
    case 'TryStatement':
      return bindTry(b, node);
    case 'UsingStatement':
      return bindUsing(b, node);
    case 'LockStatement': {
      const expression = bindRvalue(b, node.expression);
      if (!isError(expression.type) && !isReferenceType(expression.type) && expression.type.kind !== 'typeParameter') {
        b.error(
          'CS0185',
          `'${displayType(expression.type)}' is not a reference type as required by the lock statement`,
          node.expression,
        );
      }
      return { kind: 'lock', syntax: node, expression, body: bindEmbedded(b, node.body) };
    }
    case 'CheckedStatement':
      return bindChecked(b, node.keyword.text === 'checked', () => bindBlock(b, node.block));
    case 'UnsafeStatement':
      b.unsupported('BGT0003', 'Unsafe code is not supported', node);
      return bindBlock(b, node.block);
    case 'FixedStatement':
      b.unsupported('BGT0003', 'Unsafe code is not supported', node);
      return { kind: 'empty', syntax: node };
    case 'LabeledStatement': {
      const label = b.scope.labels.get(node.label.name) ?? new LabelSymbol(node.label.name);
      const inner =
        node.statement.kind === 'LocalDeclaration'
          ? bindLocalDeclaration(b, node.statement)
          : [bindStatement(b, node.statement)];
      return {
        kind: 'block',
        syntax: undefined,
        locals: [],
        statements: [{ kind: 'label', syntax: undefined, label }, ...inner],
      };
    }
    case 'YieldStatement':
      return bindYield(b, node.expression, node);
  }
}

function invalid(b: BodyBinder, code: string, message: string, node: Node): BoundStatement {
  b.error(code, message, node);
  return { kind: 'expression', syntax: node, expression: b.bad(node) };
}

function inLoop<T>(b: BodyBinder, bind: (breakLabel: LabelSymbol, continueLabel: LabelSymbol) => T): T {
  const outer = [b.breakLabel, b.continueLabel] as const;
  const [breakLabel, continueLabel] = [new LabelSymbol('break'), new LabelSymbol('continue')];
  b.breakLabel = breakLabel;
  b.continueLabel = continueLabel;
  try {
    return bind(breakLabel, continueLabel);
  } finally {
    [b.breakLabel, b.continueLabel] = outer;
  }
}

const statementKinds: ReadonlySet<string> = new Set([
  'Invocation',
  'AssignmentExpression',
  'AwaitExpression',
  'ObjectCreation',
  'ImplicitObjectCreation',
  'ConditionalAccess',
  'MissingExpression',
]);

function isStatementExpression(node: Expression): boolean {
  if (node.kind === 'ParenthesizedExpression') return isStatementExpression(node.expression);
  if (node.kind === 'UnaryExpression' || node.kind === 'PostfixExpression')
    return node.operator.text === '++' || node.operator.text === '--';
  return statementKinds.has(node.kind);
}

function bindExpressionStatement(b: BodyBinder, node: Expression, syntax: Node): BoundStatement {
  const operand = bindOperand(b, node);
  if (!isStatementExpression(node)) {
    b.error(
      'CS0201',
      'Only assignment, call, increment, decrement, await, and new object expressions can be used as a statement',
      node,
    );
    return { kind: 'expression', syntax, expression: isTyped(operand) ? operand : b.bad(node) };
  }
  return { kind: 'expression', syntax, expression: settle(b, operand) };
}

// ---- declarations -------------------------------------------------------------------------------------------------------

function bindLocalDeclaration(b: BodyBinder, node: LocalDeclaration): BoundStatement[] {
  return bindDeclarators(b, node.type, node.declarators, node.isConst, node);
}

function bindDeclarators(
  b: BodyBinder,
  typeNode: TypeSyntax,
  declarators: readonly VariableDeclarator[],
  isConst: boolean,
  node: Node,
): BoundStatement[] {
  const isInferred = isVar(b, typeNode.kind === 'RefType' ? typeNode.element : typeNode);
  const declared = isInferred ? undefined : bindType(b, typeNode);
  if (declared && isVoid(declared)) b.error('CS1547', `Keyword 'void' cannot be used in this context`, typeNode);
  return declarators.map((declarator, i) => {
    // One declarator: the whole statement is the stop; several: each its own.
    const syntax = declarators.length === 1 || i === 0 ? node : declarator;
    return bindDeclarator(b, declared, declarator, isConst, typeNode.kind === 'RefType', syntax);
  });
}

function bindDeclarator(
  b: BodyBinder,
  declared: TypeSymbol | undefined,
  node: VariableDeclarator,
  isConst: boolean,
  isRef: boolean,
  syntax: Node,
): BoundStatement {
  const { initializer } = node;
  let type = declared ?? errorType;
  let value: BoundExpression | undefined;
  let local: LocalSymbol | undefined;
  if (declared) {
    // In scope inside its own initializer, as lambdas that call themselves need.
    local = b.declareLocal(node.name.name, type, node.name);
    if (initializer)
      value =
        initializer.kind === 'ArrayInitializer'
          ? bindArrayInitializer(b, initializer, type)
          : isRef
            ? refValue(b, initializer)
            : bindConverted(b, initializer, type);
  } else if (!initializer) {
    b.error('CS0818', 'Implicitly-typed variables must be initialized', node);
  } else if (initializer.kind === 'ArrayInitializer') {
    b.error('CS0820', 'Cannot initialize an implicitly-typed variable with an array initializer', node);
  } else {
    value = isRef ? refValue(b, initializer) : bindRvalue(b, initializer);
    type = value.type;
    if (type.kind === 'null' || isVoid(type)) {
      b.error(
        'CS0815',
        `Cannot assign ${type.kind === 'null' ? '<null>' : 'void'} to an implicitly-typed variable`,
        node,
      );
      type = errorType;
    }
  }
  local ??= b.declareLocal(node.name.name, type, node.name);
  if (isRef) local.refKind = 'ref';
  if (isConst) {
    local.isConst = true;
    if (value?.constant) local.constant = value.constant.value;
    else if (value && !isError(value.type))
      b.error('CS0133', `The expression being assigned to '${node.name.name}' must be constant`, initializer ?? node);
  }
  return { kind: 'localDeclaration', syntax, local, initializer: value };
}

function refValue(b: BodyBinder, node: Expression): BoundExpression {
  return bindRvalue(b, node);
}

/** All local functions of a scope are known before its statements are bound; each body is bound where it stands. */
function declareLocalFunctions(b: BodyBinder, nodes: readonly Statement[]): Map<LocalFunction, () => BoundStatement> {
  const bodies = new Map<LocalFunction, () => BoundStatement>();
  for (const node of nodes) {
    if (node.kind !== 'LocalFunction') continue;
    const method = new MethodSymbol('localFunction', b.containingType);
    method.name = node.name.name;
    method.node = node;
    method.location = { tree: b.tree, start: node.name.start, end: node.name.end };
    method.isAsync = node.modifiers.some(word => word.text === 'async');
    method.isStatic = b.isStatic || node.modifiers.some(word => word.text === 'static');
    method.typeParameters = node.typeParameters.map(
      (parameter, i) => new TypeParameter(parameter.name.name, i, method),
    );
    method.typeArguments = method.typeParameters;
    const scope = {
      ...b.typeScope,
      parameters: [...b.typeScope.parameters, method.typeParameters],
      report: (code: string, message: string, at: { readonly start: number; readonly end: number }) =>
        b.error(code, message, at),
    };
    applyConstraints(b.compilation, scope, node, method.typeParameters);
    const bind = <T>(run: () => T) => b.withTypeParameters(method.typeParameters, run);
    method.returnType = bind(() => bindType(b, node.returnType));
    if (node.returnType.kind === 'RefType') method.returnRefKind = 'ref';
    method.parameters = node.parameters.map(
      (parameter, i) => new ParameterSymbol(parameter.name.name, errorType, i, refKindOf(parameter)),
    );
    fillParameters({ compilation: b.compilation, scope }, method.parameters, node.parameters, scope);
    b.scope.names.set(method.name, method);
    bodies.set(node, () => bind(() => bindLocalFunction(b, node, method)));
  }
  return bodies;
}

function bindLocalFunction(b: BodyBinder, node: LocalFunction, method: MethodSymbol): BoundStatement {
  const frame = newFrame(method, b.frame);
  frame.returnType = method.isAsync ? awaitedResult(b, method.returnType) : method.returnType;
  b.localFunctionFrames.set(method, frame);
  const outer = [b.breakLabel, b.continueLabel, b.switchContext] as const;
  b.breakLabel = undefined;
  b.continueLabel = undefined;
  b.switchContext = undefined;
  const block = b.inScope(() => {
    for (const parameter of method.parameters) b.declareParameter(parameter);
    return functionBlock(b, node.body, node.expressionBody, node);
  }, frame);
  [b.breakLabel, b.continueLabel, b.switchContext] = outer;
  method.isIterator = frame.isIterator;
  const body: BoundBody = {
    method,
    tree: b.tree,
    block,
    captures: [...frame.captures],
    capturesThis: frame.capturesThis,
    hasErrors: frame.hasErrors,
  };
  b.lambdaBodies.push({ frame, body });
  return { kind: 'localFunction', syntax: node, method, body };
}

/** The body of a method, accessor or local function. */
export function functionBlock(
  b: BodyBinder,
  body: Block | undefined,
  expression: Expression | undefined,
  node: Node,
): BoundBlock {
  if (body) return bindBlock(b, body);
  if (!expression) return { kind: 'block', syntax: node, locals: [], statements: [] };
  return b.inScope(scope => {
    const { returnType } = b.frame;
    const statement: BoundStatement =
      expression.kind === 'ThrowExpression'
        ? {
            kind: 'throw',
            syntax: expression,
            operand: bindConverted(b, expression.expression, b.compilation.special('exception')),
          }
        : returnType && isVoid(returnType)
          ? bindExpressionStatement(b, expression, expression)
          : bindReturn(b, expression, expression);
    return { kind: 'block', syntax: expression, locals: scope.locals, statements: [statement] };
  });
}

// ---- jumps --------------------------------------------------------------------------------------------------------------

function bindReturn(b: BodyBinder, node: Expression | undefined, syntax: Node): BoundStatement {
  const { frame } = b;
  if (b.inFinally) b.error('CS0157', 'Control cannot leave the body of a finally clause', syntax);
  if (frame.isIterator)
    b.error(
      'CS1622',
      'Cannot return a value from an iterator. Use the yield return statement to return a value, or yield break to end the iteration.',
      syntax,
    );
  if (!frame.returnType) {
    // A lambda whose return type is being found out.
    if (!node) return { kind: 'return', syntax, expression: undefined };
    const operand = bindOperand(b, node);
    frame.returnedOperands.push(operand);
    return {
      kind: 'return',
      syntax,
      expression: isTyped(operand) ? operand : b.speculate(() => settle(b, operand)).result,
    };
  }
  if (isVoid(frame.returnType)) {
    if (node) {
      const operand = bindOperand(b, node);
      const isAsyncTask = frame.isAsync && !isVoid(frame.method.returnType);
      b.error(
        isAsyncTask ? 'CS1997' : 'CS0127',
        isAsyncTask
          ? `Since '${frame.method.name}' is an async method that returns 'Task', a return keyword must not be followed by an object expression`
          : `Since '${frame.method.name}' returns void, a return keyword must not be followed by an object expression`,
        syntax,
      );
      return { kind: 'return', syntax, expression: isTyped(operand) ? operand : undefined };
    }
    return { kind: 'return', syntax, expression: undefined };
  }
  if (!node) {
    if (!isError(frame.returnType))
      b.error('CS0126', `An object of a type convertible to '${displayType(frame.returnType)}' is required`, syntax);
    return { kind: 'return', syntax, expression: undefined };
  }
  if (node.kind === 'RefExpression') return { kind: 'return', syntax, expression: bindRvalue(b, node) };
  return { kind: 'return', syntax, expression: bindConverted(b, node, frame.returnType) };
}

function bindYield(b: BodyBinder, node: Expression | undefined, syntax: Node): BoundStatement {
  const { frame } = b;
  frame.isIterator = true;
  if (!node) return { kind: 'yieldBreak', syntax };
  frame.iteratorElement ??= elementOfIterator(b, frame.method.returnType);
  if (!frame.iteratorElement)
    return invalid(
      b,
      'CS1624',
      `The body of '${frame.method.name}' cannot be an iterator block because '${displayType(frame.method.returnType)}' is not an iterator interface type`,
      syntax,
    );
  return { kind: 'yieldReturn', syntax, expression: bindConverted(b, node, frame.iteratorElement) };
}

/** T of IEnumerable<T> and its like; object for the non-generic ones. */
function elementOfIterator(b: BodyBinder, type: TypeSymbol): TypeSymbol | undefined {
  if (type.kind !== 'named') return undefined;
  if (['IEnumerable', 'IEnumerator', 'IAsyncEnumerable', 'IAsyncEnumerator'].includes(type.name))
    return type.typeArguments[0] ?? b.compilation.special('object');
  return undefined;
}

function bindGoto(b: BodyBinder, node: Statement & { kind: 'GotoStatement' }): BoundStatement {
  if (node.target === 'label' && node.label) {
    for (let scope: typeof b.scope | undefined = b.scope; scope && scope.frame === b.frame; scope = scope.parent) {
      const label = scope.labels.get(node.label.name);
      if (label) return { kind: 'goto', syntax: node, target: label, written: 'goto' };
    }
    return invalid(b, 'CS0159', `No such label '${node.label.name}' within the scope of the goto statement`, node);
  }
  const context = b.switchContext;
  if (!context) return invalid(b, 'CS0153', 'A goto case is only valid inside a switch statement', node);
  let target: LabelSymbol | undefined;
  const value =
    node.value && caseConstant(convertExplicitly(b, bindOperand(b, node.value), context.governing, node.value));
  context.pending.push({
    value,
    isDefault: node.target === 'default',
    resolve: label => {
      target = label;
      if (!label)
        b.error(
          'CS0159',
          `No such label '${node.target === 'default' ? 'default:' : `case ${String(value)}:`}' within the scope of the goto statement`,
          node,
        );
    },
  });
  return {
    kind: 'goto',
    syntax: node,
    get target() {
      return target ?? new LabelSymbol('missing');
    },
    written: 'goto',
  };
}

function bindSwitch(b: BodyBinder, node: SwitchStatement): BoundSwitch {
  const expression = bindRvalue(b, node.expression);
  const outer = [b.breakLabel, b.switchContext] as const;
  const breakLabel = new LabelSymbol('break');
  b.breakLabel = breakLabel;
  const context: SwitchContext = { governing: expression.type, cases: [], defaultLabel: undefined, pending: [] };
  b.switchContext = context;
  const bound = b.inScope((scope): BoundSwitch => {
    declareLabels(
      b,
      node.sections.flatMap(section => section.statements),
    );
    const labelled = node.sections.map(section => ({
      section,
      labels: section.labels.map(label => ({
        node: label,
        label: new LabelSymbol(label.pattern ? 'case' : 'default'),
      })),
    }));
    const sections = labelled.map(({ section, labels }) =>
      b.inScope(inner => {
        const boundLabels = labels.map(({ node: labelNode, label }) => {
          const pattern = labelNode.pattern && bindPattern(b, labelNode.pattern, expression.type);
          if (!pattern) context.defaultLabel = label;
          else if (pattern.kind === 'constant' && caseConstant(pattern.value) !== undefined) {
            const value = caseConstant(pattern.value) ?? null;
            if (!labelNode.when && context.cases.some(entry => sameConstant(entry.value, value)))
              b.error(
                'CS0152',
                `The switch statement contains multiple cases with the label value '${String(value)}'`,
                labelNode,
              );
            context.cases.push({ value, label });
          }
          return { syntax: labelNode, label, pattern, when: labelNode.when && bindCondition(b, labelNode.when) };
        });
        // Variables of a section's statements belong to the whole switch block.
        const statements = b.at(scope, () => withNames(scope, inner, () => bindStatements(b, section.statements)));
        const last = statements[statements.length - 1];
        if (section.statements.length > 0 && last && canReachEnd(last)) {
          b.error(
            'CS0163',
            `Control cannot fall through from one case label ('${b.tree.text.slice(section.labels[0]?.start ?? section.start, section.labels[0]?.end ?? section.start)}') to another`,
            section.labels[0] ?? section,
          );
        }
        scope.locals.push(...inner.locals);
        return { syntax: section, labels: boundLabels, statements };
      }),
    );
    return { kind: 'switch', syntax: node, expression, locals: scope.locals, sections, breakLabel };
  });
  for (const jump of context.pending) {
    const found = jump.isDefault
      ? context.defaultLabel
      : context.cases.find(entry => jump.value !== undefined && sameConstant(entry.value, jump.value))?.label;
    jump.resolve(found);
  }
  [b.breakLabel, b.switchContext] = outer;
  return bound;
}

/** The constant of a case, seen through the conversion to a nullable governing type. */
function caseConstant(value: BoundExpression): ConstantValue | undefined {
  if (value.constant) return value.constant.value;
  return value.kind === 'conversion' ? caseConstant(value.operand) : undefined;
}

/** Pattern variables of a section's labels are visible in its statements only. */
function withNames<T>(scope: BodyBinder['scope'], inner: BodyBinder['scope'], run: () => T): T {
  const added = [...inner.names].filter(([name]) => !scope.names.has(name));
  for (const [name, symbol] of added) scope.names.set(name, symbol);
  const result = run();
  for (const [name, symbol] of added) if (scope.names.get(name) === symbol) scope.names.delete(name);
  return result;
}

function sameConstant(a: ConstantValue, c: ConstantValue): boolean {
  if (typeof a === 'object' && a !== null && typeof c === 'object' && c !== null)
    return a.mantissa * 10n ** BigInt(c.scale) === c.mantissa * 10n ** BigInt(a.scale);
  return a === c;
}

// ---- resources ----------------------------------------------------------------------------------------------------------

function bindTry(b: BodyBinder, node: Statement & { kind: 'TryStatement' }): BoundStatement {
  const block = bindBlock(b, node.block);
  const exception = b.compilation.special('exception');
  const catches = node.catches.map(clause =>
    b.inScope(scope => {
      const type = clause.type ? bindType(b, clause.type) : exception;
      if (!isError(type) && !implicitConversion(b.compilation, type, exception, false))
        b.error('CS0155', 'The type caught or thrown must be derived from System.Exception', clause.type ?? clause);
      const local = clause.name && b.declareLocal(clause.name.name, type, clause.name);
      const filter = clause.filter && bindCondition(b, clause.filter);
      const outer = [b.inCatch, b.inFinally] as const;
      b.inCatch = true;
      b.inFinally = false;
      const body = bindBlock(b, clause.block);
      [b.inCatch, b.inFinally] = outer;
      return { syntax: clause, type, local, locals: scope.locals, filter, block: body };
    }),
  );
  const outer = [b.breakLabel, b.continueLabel, b.inFinally, b.inCatch] as const;
  let finallyBlock: BoundBlock | undefined;
  if (node.finally) {
    b.inFinally = true;
    b.inCatch = false;
    finallyBlock = bindBlock(b, node.finally);
  }
  [b.breakLabel, b.continueLabel, b.inFinally, b.inCatch] = outer;
  return { kind: 'try', syntax: node, block, catches, finally: finallyBlock };
}

function bindUsing(b: BodyBinder, node: Statement & { kind: 'UsingStatement' }): BoundStatement {
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
  if (bound.kind !== 'localDeclaration' || !bound.initializer) return bound;
  bound.local.isReadOnly = true;
  return usingOf(b, bound.local, bound.initializer, index === 0 ? syntax : declarator, isAwait, declarator, () =>
    usingChain(b, type, declarators, index + 1, syntax, isAwait, body),
  );
}

function bindUsingDeclaration(
  b: BodyBinder,
  node: LocalDeclaration,
  index: number,
  rest: readonly Statement[],
): BoundStatement {
  return usingChain(b, node.type, node.declarators, index, node, node.await !== undefined, () => ({
    kind: 'block',
    syntax: undefined,
    locals: [],
    statements: bindStatements(b, rest),
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
    if (!isError(initializer.type))
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

function disposeMethod(b: BodyBinder, type: TypeSymbol, isAwait: boolean): MethodSymbol | undefined {
  if (isError(type)) return undefined;
  const contract = b.compilation.typeByMetadataName(isAwait ? 'System.IAsyncDisposable' : 'System.IDisposable');
  if (!contract || (type.kind !== 'null' && !implicitConversion(b.compilation, type, contract, false)))
    return undefined;
  return b.compilation
    .membersNamed(contract, isAwait ? 'DisposeAsync' : 'Dispose')
    .find((member): member is MethodSymbol => member.kind === 'method');
}

// ---- foreach ------------------------------------------------------------------------------------------------------------

function bindForEach(b: BodyBinder, node: ForEachStatement): BoundStatement {
  const expression = bindRvalue(b, node.expression);
  const shape = isError(expression.type) ? undefined : enumerationOf(b, expression, node);
  if (!shape && !isError(expression.type)) {
    b.error(
      'CS1579',
      `foreach statement cannot operate on variables of type '${displayType(expression.type)}' because '${displayType(expression.type)}' does not contain a public instance or extension definition for 'GetEnumerator'`,
      node.expression,
    );
  }
  return b.inScope(scope =>
    inLoop(b, (breakLabel, continueLabel): BoundStatement => {
      const elementType = shape?.elementType ?? errorType;
      const elementTemp = b.temporary(elementType);
      const assign = bindIterationVariable(b, node, elementTemp);
      const body = bindEmbedded(b, node.body);
      if (!shape)
        return {
          kind: 'block',
          syntax: node,
          locals: scope.locals,
          statements: [{ kind: 'expression', syntax: node, expression: b.bad(node, expression) }, body],
        };
      return {
        kind: 'forEach',
        syntax: node,
        expression: shape.expression,
        locals: scope.locals,
        source: shape.source,
        elementTemp,
        assign,
        body,
        breakLabel,
        continueLabel,
      };
    }),
  );
}

function bindIterationVariable(b: BodyBinder, node: ForEachStatement, elementTemp: LocalSymbol): BoundExpression {
  const element = b.local(elementTemp, node.expression);
  if (node.variable) return bindDeconstruction(b, node.variable, element, node.variable);
  if (!node.type || !node.name) return b.bad(node);
  const type = isVar(b, node.type) ? elementTemp.type : bindType(b, node.type);
  const local = b.declareLocal(node.name.name, type, node.name);
  const value = isError(element.type) ? element : convertExplicitly(b, element, type, node.type);
  const assign: BoundExpression = {
    kind: 'assignment',
    type,
    syntax: node.name
      ? { kind: 'IdentifierName', start: node.name.start, end: node.name.end, identifier: node.name }
      : node,
    target: b.local(local, node),
    value,
    ref: false,
  };
  local.isReadOnly = true;
  return assign;
}

interface Enumeration {
  readonly expression: BoundExpression;
  readonly elementType: TypeSymbol;
  readonly source: BoundForEach['source'];
}

function enumerationOf(b: BodyBinder, expression: BoundExpression, node: ForEachStatement): Enumeration | undefined {
  const { type } = expression;
  if (isNullable(type))
    return enumerationOf(b, convertExplicitly(b, expression, stripNullable(type), node.expression), node);
  if (type.kind === 'array') {
    if (type.rank === 1)
      return { expression, elementType: type.element, source: { kind: 'array', elementType: type.element } };
    return { expression, elementType: type.element, source: { kind: 'array', elementType: type.element } };
  }
  if (isString(type)) return { expression, elementType: b.compilation.special('char'), source: { kind: 'string' } };
  if (type.kind === 'dynamic') return undefined;
  const isAsync = node.await !== undefined;
  const name = isAsync ? 'GetAsyncEnumerator' : 'GetEnumerator';
  const own = lookupMembers(b, type, name).find(
    (member): member is MethodSymbol =>
      member.kind === 'method' &&
      !member.isStatic &&
      member.typeParameters.length === 0 &&
      member.parameters.every(parameter => parameter.defaultSyntax !== undefined),
  );
  const viaPattern = own && patternEnumeration(b, expression, own, isAsync, node);
  if (viaPattern) return viaPattern;
  const contract = enumerableInterface(b, type, isAsync);
  if (contract) {
    const method = b.compilation
      .membersNamed(contract, name)
      .find((member): member is MethodSymbol => member.kind === 'method');
    const converted = convert(b, expression, contract);
    return method && patternEnumeration(b, converted, method, isAsync, node);
  }
  for (const candidates of extensionCandidates(b, name)) {
    const found = resolveOverload(
      b,
      candidates,
      [{ operand: expression, refKind: 'none', name: undefined, syntax: node.expression }],
      [],
    );
    if (found.kind === 'found')
      return patternEnumeration(b, expression, found.best.member as MethodSymbol, isAsync, node);
  }
  return undefined;
}

function enumerableInterface(b: BodyBinder, type: TypeSymbol, isAsync: boolean) {
  const all = [
    ...(type.kind === 'named' && type.typeKind === 'interface' ? [type] : []),
    ...b.compilation.allInterfacesOf(type),
  ];
  const generic = all.find(
    entry =>
      entry.metadataName ===
      (isAsync ? 'System.Collections.Generic.IAsyncEnumerable`1' : 'System.Collections.Generic.IEnumerable`1'),
  );
  return generic ?? (isAsync ? undefined : all.find(entry => entry.metadataName === 'System.Collections.IEnumerable'));
}

function patternEnumeration(
  b: BodyBinder,
  expression: BoundExpression,
  getEnumerator: MethodSymbol,
  isAsync: boolean,
  node: ForEachStatement,
): Enumeration | undefined {
  const enumeratorType = getEnumerator.returnType;
  const current = lookupMembers(b, enumeratorType, 'Current').find(
    (member): member is PropertySymbol => member.kind === 'property',
  );
  const moveNext = lookupMembers(b, enumeratorType, isAsync ? 'MoveNextAsync' : 'MoveNext').find(
    (member): member is MethodSymbol => member.kind === 'method' && member.parameters.length === 0,
  );
  if (!current || !moveNext) return undefined;
  const dispose = disposeMethod(b, enumeratorType, isAsync);
  const enumeratorTemp = b.temporary(enumeratorType);
  const enumerator = b.local(enumeratorTemp, node.expression);
  const awaited = (method: MethodSymbol | undefined): BoundExpression | undefined => {
    if (!isAsync || !method) return undefined;
    const call: BoundExpression = {
      kind: 'call',
      type: method.returnType,
      syntax: node.expression,
      receiver: enumerator,
      method,
      arguments: [],
      virtual: true,
    };
    const pattern = awaitPattern(b, call, node.expression);
    return (
      pattern && {
        kind: 'await',
        type: pattern.getResult.returnType,
        syntax: node.expression,
        operand: call,
        ...pattern,
      }
    );
  };
  const testDisposable =
    !dispose &&
    !isAsync &&
    isReferenceType(enumeratorType) &&
    !(enumeratorType.kind === 'named' && enumeratorType.isSealed);
  return {
    expression,
    elementType: current.type,
    source: {
      kind: 'enumerator',
      isAsync,
      getEnumerator,
      enumeratorType,
      moveNext,
      current,
      dispose,
      testDisposable,
      enumeratorTemp,
      awaitMoveNext: awaited(moveNext),
      awaitDispose: awaited(dispose),
    },
  };
}

// ---- reachability -------------------------------------------------------------------------------------------------------

/** Whether control can run past a statement (C# specification, reachability; constants decide loops). */
export function canReachEnd(statement: BoundStatement): boolean {
  switch (statement.kind) {
    case 'goto':
    case 'return':
    case 'throw':
    case 'yieldBreak':
      return false;
    case 'block':
      return sequenceReachesEnd(statement.statements);
    case 'if': {
      const constant = statement.condition.constant?.value;
      if (constant === true) return canReachEnd(statement.then);
      return canReachEnd(statement.then) || !statement.else || canReachEnd(statement.else);
    }
    case 'while':
      return statement.condition.constant?.value !== true || jumpsTo(statement.body, statement.breakLabel);
    case 'for':
      return (
        (statement.condition !== undefined && statement.condition.constant?.value !== true) ||
        jumpsTo(statement.body, statement.breakLabel)
      );
    case 'doWhile':
      return (
        (statement.condition.constant?.value !== true &&
          (canReachEnd(statement.body) || jumpsTo(statement.body, statement.continueLabel))) ||
        jumpsTo(statement.body, statement.breakLabel)
      );
    case 'switch': {
      const hasDefault = statement.sections.some(section => section.labels.some(label => !label.pattern));
      return (
        !hasDefault ||
        statement.sections.some(
          section => reachesJump(section.statements, statement.breakLabel) || sequenceReachesEnd(section.statements),
        )
      );
    }
    case 'try':
      if (statement.finally && !canReachEnd(statement.finally)) return false;
      return canReachEnd(statement.block) || statement.catches.some(clause => canReachEnd(clause.block));
    case 'using':
    case 'lock':
      return canReachEnd(statement.body);
    case 'expression':
      return statement.expression.kind !== 'throwExpression';
    default:
      return true;
  }
}

function sequenceReachesEnd(statements: readonly BoundStatement[]): boolean {
  let reachable = true;
  for (const statement of statements) {
    if (isJumpedTo(statement, statements)) reachable = true;
    if (reachable) reachable = canReachEnd(statement);
  }
  return reachable;
}

/** A jump to that label stands where control can come. */
function reachesJump(statements: readonly BoundStatement[], label: LabelSymbol): boolean {
  let reachable = true;
  for (const statement of statements) {
    reachable ||= isJumpedTo(statement, statements);
    if (reachable && jumpsTo(statement, label)) return true;
    reachable &&= canReachEnd(statement);
  }
  return false;
}

/** It begins with a label that a goto beside it, or inside one of its siblings, names. */
function isJumpedTo(statement: BoundStatement, siblings: readonly BoundStatement[]): boolean {
  if (statement.kind === 'label') return siblings.some(sibling => jumpsTo(sibling, statement.label));
  const first = statement.kind === 'block' ? statement.statements[0] : undefined;
  return (
    first !== undefined && isJumpedTo(first, [...siblings, ...(statement.kind === 'block' ? statement.statements : [])])
  );
}

function jumpsTo(statement: BoundStatement, label: LabelSymbol): boolean {
  switch (statement.kind) {
    case 'goto':
      return statement.target === label;
    case 'block':
      return statement.statements.some(inner => jumpsTo(inner, label));
    case 'if':
      return jumpsTo(statement.then, label) || (statement.else !== undefined && jumpsTo(statement.else, label));
    case 'while':
    case 'doWhile':
    case 'for':
    case 'forEach':
    case 'using':
    case 'lock':
      return jumpsTo(statement.body, label);
    case 'switch':
      return statement.sections.some(section => section.statements.some(inner => jumpsTo(inner, label)));
    case 'try':
      return (
        jumpsTo(statement.block, label) ||
        statement.catches.some(clause => jumpsTo(clause.block, label)) ||
        (statement.finally !== undefined && jumpsTo(statement.finally, label))
      );
    default:
      return false;
  }
}
