// Binding statements.
import { LabelSymbol, type LocalSymbol, type TypeSymbol } from '../../symbols/symbols';
import { displayType, errorType, isError, isReferenceType, isVoid } from '../../symbols/types';
import type { Block, Expression, Node, Statement } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundBlock, BoundExpression, BoundStatement } from '../bound';
import {
  bindChecked,
  bindConverted,
  bindOperand,
  bindRvalue,
  bindThrown,
  bindType,
  returned,
} from '../expressions/expressions';
import { bindCondition } from '../expressions/logical';
import { isTyped, type Operand } from '../operands';
import { implicitConversion } from '../resolution/conversions';
import { convertExplicitly, settle } from '../resolution/convert';
import { bindForEach } from './forEach';
import { bindDeclarators, bindLocalDeclaration, declareLocalFunctions, type LocalFunctions } from './localDeclarations';
import { bindSwitch, caseConstant } from './switchStatements';
import { bindUsing, bindUsingDeclaration } from './usings';

export function bindBlock(b: BodyBinder, node: Block): BoundBlock {
  return b.inScope(scope => {
    const statements = bindStatements(b, node.statements);
    return { kind: 'block', syntax: node, locals: scope.locals, statements };
  });
}

/**
 * Statements of one scope; a `using` declaration takes the rest into its body. `functions`: the local functions among them, where
 * these are known in a wider scope.
 */
export function bindStatements(
  b: BodyBinder,
  nodes: readonly Statement[],
  functions?: LocalFunctions,
): BoundStatement[] {
  declareLabels(b, nodes);
  for (const node of nodes)
    if (node.kind === 'LocalDeclaration') for (const { name } of node.declarators) b.scope.later.add(name.name);
  return bindDeclared(b, nodes, functions ?? declareLocalFunctions(b, nodes));
}

function bindDeclared(b: BodyBinder, nodes: readonly Statement[], functions: LocalFunctions): BoundStatement[] {
  const bound: BoundStatement[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (!node) continue;
    if (node.kind === 'LocalDeclaration' && node.using) {
      bound.push(bindUsingDeclaration(b, node, 0, () => bindDeclared(b, nodes.slice(i + 1), functions)));
      return bound;
    }
    if (node.kind === 'LocalFunction') bound.push(functions.get(node)?.() ?? { kind: 'empty', syntax: node });
    else if (node.kind === 'LocalDeclaration') bound.push(...bindLocalDeclaration(b, node));
    else bound.push(bindStatement(b, node));
  }
  return bound;
}

export function declareLabels(b: BodyBinder, nodes: readonly Statement[]) {
  const own = new Set<string>();
  for (const node of nodes)
    for (let label = node; label.kind === 'LabeledStatement'; label = label.statement) {
      const { name } = label.label;
      if (own.has(name)) b.error('CS0140', `The label '${name}' is a duplicate`, label.label);
      else if (hasLabelAround(b, name))
        b.error(
          'CS0158',
          `The label '${name}' shadows another label by the same name in a contained scope`,
          label.label,
        );
      own.add(name);
      // The sections of a switch share their labels: an earlier section may have jumped there already.
      if (!b.scope.labels.has(name)) b.scope.labels.set(name, new LabelSymbol(name));
    }
}

function hasLabelAround(b: BodyBinder, name: string): boolean {
  for (let outer = b.scope.parent; outer; outer = outer.parent) if (outer.labels.has(name)) return true;
  return false;
}

/** A statement that may declare pattern variables without a block around it. */
export function bindEmbedded(b: BodyBinder, node: Statement): BoundStatement {
  if (node.kind === 'Block') return bindBlock(b, node);
  const isPlain = !declarations.has(node.kind);
  return b.inScope(scope => {
    // Chains of else if go deep: nothing of them needs a list of statements.
    const statements = isPlain ? [bindStatement(b, node)] : bindStatements(b, [node]);
    const [only] = statements;
    return only && statements.length === 1 && scope.locals.length === 0
      ? only
      : { kind: 'block', syntax: undefined, locals: scope.locals, statements };
  });
}

const declarations: ReadonlySet<Statement['kind']> = new Set(['LocalDeclaration', 'LocalFunction', 'LabeledStatement']);

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
        const condition = withOwnLocals(b, () => bindCondition(b, node.condition));
        return { kind: 'doWhile', syntax: node, body, condition, breakLabel, continueLabel };
      });
    case 'ForStatement':
      return b.inScope(scope =>
        inLoop(b, (breakLabel, continueLabel) => {
          const initializers = node.declaration
            ? bindDeclarators(b, node.declaration.type, node.declaration.declarators, false, node)
            : node.initializers.map(expression => bindExpressionStatement(b, expression, expression));
          return b.inScope(({ locals }) => {
            const written = node.condition && bindCondition(b, node.condition);
            const incrementors = b.inScope(own =>
              node.incrementors
                .map(expression => bindExpressionStatement(b, expression, expression).expression)
                .map((value, i) => (i === 0 ? withLocals(value, own.locals) : value)),
            );
            const body = bindEmbedded(b, node.body);
            // Variables of the condition are new in each round.
            const condition = written && withLocals(written, locals);
            return {
              kind: 'for',
              syntax: node,
              locals: scope.locals,
              initializers,
              condition,
              incrementors,
              body,
              breakLabel,
              continueLabel,
            };
          });
        }),
      );
    case 'ForEachStatement':
      return bindForEach(b, node);
    case 'SwitchStatement':
      return bindSwitch(b, node);
    case 'BreakStatement':
      if (b.breakLabel && isOutsideFinally(b, b.breakLabel)) return leavesFinally(b, node);
      if (!b.breakLabel && b.isLambdaInLoop) return leavesLambda(b, node);
      if (!b.breakLabel) return invalid(b, 'CS0139', 'No enclosing loop out of which to break or continue', node);
      return { kind: 'goto', syntax: node, target: b.breakLabel, written: 'break' };
    case 'ContinueStatement':
      if (b.continueLabel && isOutsideFinally(b, b.continueLabel)) return leavesFinally(b, node);
      if (!b.continueLabel && b.isLambdaInLoop) return leavesLambda(b, node);
      if (!b.continueLabel) return invalid(b, 'CS0139', 'No enclosing loop out of which to break or continue', node);
      return { kind: 'goto', syntax: node, target: b.continueLabel, written: 'continue' };
    case 'GotoStatement':
      return bindGoto(b, node);
    case 'ReturnStatement':
      return bindReturn(b, node.expression, node);
    case 'ThrowStatement':
      if (!node.expression && !b.inCatch)
        return b.finallyClause?.isInCatch
          ? invalid(
              b,
              'CS0724',
              'A throw statement with no arguments is not allowed in a finally clause that is nested inside the nearest enclosing catch clause',
              node,
            )
          : invalid(b, 'CS0156', 'A throw statement with no arguments is not allowed outside of a catch clause', node);
      return {
        kind: 'throw',
        syntax: node,
        operand: node.expression && bindThrown(b, node.expression),
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

/** Variables that the expression declares are its own, and new each time it is evaluated. */
function withOwnLocals(b: BodyBinder, bind: () => BoundExpression): BoundExpression {
  return b.inScope(({ locals }) => withLocals(bind(), locals));
}

function withLocals(value: BoundExpression, locals: readonly LocalSymbol[]): BoundExpression {
  if (locals.length === 0) return value;
  return { kind: 'sequence', type: value.type, syntax: value.syntax, locals, effects: [], value, origin: 'other' };
}

function invalid(b: BodyBinder, code: string, message: string, node: Node): BoundStatement {
  b.error(code, message, node);
  return { kind: 'expression', syntax: node, expression: b.bad(node) };
}

export function inLoop<T>(b: BodyBinder, bind: (breakLabel: LabelSymbol, continueLabel: LabelSymbol) => T): T {
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

function isOutsideFinally(b: BodyBinder, label: LabelSymbol): boolean {
  const clause = b.finallyClause;
  return clause?.frame === b.frame && (label === clause.breakLabel || label === clause.continueLabel);
}

function leavesFinally(b: BodyBinder, node: Node): BoundStatement {
  return invalid(b, 'CS0157', 'Control cannot leave the body of a finally clause', node);
}

function leavesLambda(b: BodyBinder, node: Statement): BoundStatement {
  return invalid(b, 'CS1632', 'Control cannot leave the body of an anonymous method or lambda expression', node);
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

export function bindExpressionStatement(
  b: BodyBinder,
  node: Expression,
  syntax: Node,
): BoundStatement & { readonly kind: 'expression' } {
  b.unused = node;
  const operand = bindOperand(b, node);
  if (!isStatementExpression(node) || isCreatedDelegate(operand)) {
    b.error(
      'CS0201',
      'Only assignment, call, increment, decrement, await, and new object expressions can be used as a statement',
      node,
    );
    return { kind: 'expression', syntax, expression: isTyped(operand) ? operand : b.bad(node) };
  }
  return { kind: 'expression', syntax, expression: settle(b, operand) };
}

/** `new D(M)` looks like a statement, but only makes a delegate; `nameof(x)` is a constant. */
function isCreatedDelegate(operand: Operand): boolean {
  return operand.kind === 'newDelegate' || operand.kind === 'lambda' || operand.kind === 'literal';
}

// ---- jumps --------------------------------------------------------------------------------------------------------------

export function bindReturn(b: BodyBinder, node: Expression | undefined, syntax: Node): BoundStatement {
  const { frame } = b;
  if (b.finallyClause?.frame === frame) return leavesFinally(b, syntax);
  if (frame.isIterator) return returnsFromIterator(b, syntax);
  frame.returns.push(syntax);
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
      const isLambda = frame.method.methodKind === 'lambda';
      // Which delegate is meant depends on what is returned.
      if (isTyped(operand) && isError(operand.type) && frame.method.methodKind === 'lambda')
        return { kind: 'return', syntax, expression: operand };
      b.error(
        isAsyncTask ? (isLambda ? 'CS8031' : 'CS1997') : frame.method.methodKind === 'lambda' ? 'CS8030' : 'CS0127',
        isAsyncTask && isLambda
          ? "Async lambda expression converted to a 'Task' returning delegate cannot return a value"
          : isAsyncTask
            ? `Since '${frame.method.name}' is an async method that returns 'Task', a return keyword must not be followed by an object expression`
            : frame.method.methodKind === 'lambda'
              ? 'Anonymous function converted to a void returning delegate cannot return a value'
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
  return { kind: 'return', syntax, expression: returned(b, bindOperand(b, node), node, frame.returnType) };
}

function returnsFromIterator(b: BodyBinder, node: Node): BoundStatement {
  return invalid(
    b,
    'CS1622',
    'Cannot return a value from an iterator. Use the yield return statement to return a value, or yield break to end the iteration.',
    node,
  );
}

function bindYield(b: BodyBinder, node: Expression | undefined, syntax: Node): BoundStatement {
  const { frame } = b;
  frame.isIterator = true;
  for (const before of frame.returns.splice(0)) returnsFromIterator(b, before);
  if (frame.method.methodKind === 'lambda')
    return invalid(
      b,
      'CS1621',
      'The yield statement cannot be used inside an anonymous method or lambda expression',
      syntax,
    );
  frame.iteratorElement ??= elementOfIterator(b, frame.method.returnType);
  if (frame.method.returnRefKind !== 'none')
    return invalid(
      b,
      'CS8154',
      `The body of '${frame.method.name}' cannot be an iterator block because '${frame.method.name}' returns by reference`,
      syntax,
    );
  if (!frame.iteratorElement && !isError(frame.method.returnType))
    return invalid(
      b,
      'CS1624',
      `The body of '${frame.method.name}' cannot be an iterator block because '${displayType(frame.method.returnType)}' is not an iterator interface type`,
      syntax,
    );
  if (!node) return { kind: 'yieldBreak', syntax };
  return { kind: 'yieldReturn', syntax, expression: bindConverted(b, node, frame.iteratorElement ?? errorType) };
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
    let isLeaving = false;
    for (let scope: typeof b.scope | undefined = b.scope; scope && scope.frame === b.frame; scope = scope.parent) {
      isLeaving ||= scope === b.finallyClause?.outside;
      const label = scope.labels.get(node.label.name);
      if (label && isLeaving) return leavesFinally(b, node);
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
      // What is no constant has been reported as such.
      if (!label && (value !== undefined || node.target === 'default'))
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

// ---- resources ----------------------------------------------------------------------------------------------------------

function bindTry(b: BodyBinder, node: Statement & { kind: 'TryStatement' }): BoundStatement {
  const block = bindBlock(b, node.block);
  const exception = b.compilation.special('exception');
  const caught: TypeSymbol[] = [];
  const catches = node.catches.map(clause =>
    b.inScope(scope => {
      const type = clause.type ? bindType(b, clause.type) : exception;
      if (!isError(type) && !implicitConversion(b.compilation, type, exception, false))
        b.error('CS0155', 'The type caught or thrown must be derived from System.Exception', clause.type ?? clause);
      const local = clause.name && b.declareLocal(clause.name.name, type, clause.name);
      const filter = clause.filter && bindCondition(b, clause.filter);
      const outer = b.inCatch;
      b.inCatch = true;
      const body = bindBlock(b, clause.block);
      b.inCatch = outer;
      const before = clause.type && caught.find(each => isCaughtBy(b, type, each));
      if (before)
        b.error(
          'CS0160',
          `A previous catch clause already catches all exceptions of this or of a super type ('${displayType(before)}')`,
          clause.type ?? clause,
        );
      if (!clause.type && !clause.filter && clause !== node.catches.at(-1))
        b.error('CS1017', 'Catch clauses cannot follow the general catch clause of a try statement', clause);
      if (!clause.filter) caught.push(type);
      return { syntax: clause, type, local, locals: scope.locals, filter, block: body };
    }),
  );
  const outer = [b.finallyClause, b.inCatch] as const;
  let finallyBlock: BoundBlock | undefined;
  if (node.finally) {
    const { frame, scope, breakLabel, continueLabel } = b;
    b.finallyClause = { frame, outside: scope, breakLabel, continueLabel, isInCatch: b.inCatch };
    b.inCatch = false;
    finallyBlock = bindBlock(b, node.finally);
  }
  [b.finallyClause, b.inCatch] = outer;
  return { kind: 'try', syntax: node, block, catches, finally: finallyBlock };
}

/** Everything of that type has been caught before. */
function isCaughtBy(b: BodyBinder, type: TypeSymbol, before: TypeSymbol): boolean {
  return type.kind === 'named' && before.kind === 'named' && b.compilation.derivesFrom(type, before);
}
