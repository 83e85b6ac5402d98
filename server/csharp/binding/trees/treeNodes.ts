// One node of an expression tree for each node of the bound tree; what C# has no node for is refused with its own code.
import type { ConstantValue, MethodSymbol, TypeSymbol } from '../../symbols/symbols';
import {
  errorType,
  isEnum,
  isNullable,
  isSpecial,
  isString,
  isVoid,
  numericName,
  sameType,
  stripNullable,
} from '../../symbols/types';
import type { BoundBinaryOperator, BoundExpression, BoundUnaryOperator, OperatorUse } from '../bound';
import { nearestOverride } from '../resolution/nearestOverride';
import type { TreeWriter } from './expressionTrees';
import { initializerTree } from './treeInitializers';

type Of<K extends BoundExpression['kind']> = BoundExpression & { kind: K };

export function treeOf(w: TreeWriter, node: BoundExpression): BoundExpression {
  if (node.constant) return constantTree(w, node, node.constant.value);
  switch (node.kind) {
    case 'local':
    case 'parameter':
      return w.variable(node);
    case 'this':
      if (node.syntax?.kind === 'BaseExpression')
        w.refuse('CS0831', 'An expression tree may not contain a base access', node);
      return w.factory('Value', [w.boxed(node), w.typeOf(node.type)]);
    case 'literal':
      return w.factory('Value', [w.boxed(node), w.typeOf(objectIfNull(w, node.type))]);
    case 'default':
      if (isVoid(node.type))
        w.refuse(
          'CS0765',
          'Partial methods with only a defining declaration or removed conditional methods cannot be used in expression trees',
          node,
        );
      if (isNullable(node.type)) return nullTree(w, node.type);
      return node.syntax?.kind === 'ObjectCreation' && !hasConstants(node.type)
        ? newTree(w, node, undefined, [])
        : w.factory('Value', [boxedDefault(w, node), w.typeOf(node.type)]);
    case 'typeof':
      return w.factory('Value', [w.boxed(node), w.typeOf(node.type)]);
    case 'field':
      return w.factory('Member', [receiverTree(w, node.receiver), w.member(node.field)]);
    case 'property':
      return propertyTree(w, node);
    case 'arrayLength':
      return unaryTree(w, 'ArrayLength', node.array, node.type);
    case 'arrayAccess':
      return elementTree(w, node);
    case 'call':
      return callTree(w, node);
    case 'new':
      if (node.syntax?.kind === 'TupleExpression')
        w.refuse('CS8143', 'An expression tree may not contain a tuple literal.', node);
      checkArguments(w, node, node.constructorSymbol);
      return newTree(w, node, node.constructorSymbol, valuesOf(w, node.arguments));
    case 'newTypeParameter':
      return newTree(w, node, undefined, []);
    case 'newArray':
      return newArrayTree(w, node);
    case 'newDelegate':
      return w.factory('Function', [w.typeOf(node.type), receiverTree(w, node.receiver), w.member(node.method)]);
    case 'lambda':
      return innerLambda(w, node);
    case 'unary':
      return unaryOperator(w, node);
    case 'binary':
      return binaryTree(w, node);
    case 'logical':
      return binary(
        w,
        node.operator === '&&' ? 'AndAlso' : 'OrElse',
        treeOf(w, node.left),
        treeOf(w, node.right),
        node.type,
      );
    case 'conditional':
      return w.factory('Condition', [
        treeOf(w, node.condition),
        treeOf(w, node.whenTrue),
        treeOf(w, node.whenFalse),
        w.typeOf(node.type),
      ]);
    case 'coalesce':
      return w.factory('Coalesce', [
        treeOf(w, node.left),
        treeOf(w, node.right),
        w.typeOf(node.type),
        usesOperator(node.whenNotNull)
          ? w.conversionLambda(node.leftTemp, node.whenNotNull)
          : w.nothing('LambdaExpression'),
      ]);
    case 'conversion':
      return conversionTree(w, node);
    case 'is':
      return w.factory('Is', [treeOf(w, node.operand), w.typeOf(node.target)]);
    case 'as':
      return unaryTree(w, 'TypeAs', node.operand, node.type);
    case 'sequence':
      return sequenceTree(w, node);
    default:
      return refused(w, node);
  }
}

const refusals: Partial<Record<BoundExpression['kind'], readonly [string, string]>> = {
  assignment: ['CS0832', 'An expression tree may not contain an assignment operator'],
  compoundAssignment: ['CS0832', 'An expression tree may not contain an assignment operator'],
  increment: ['CS0832', 'An expression tree may not contain an assignment operator'],
  eventAssignment: ['CS0832', 'An expression tree may not contain an assignment operator'],
  coalescingAssignment: ['CS8642', 'An expression tree may not contain a null coalescing assignment'],
  deconstruction: ['CS0832', 'An expression tree may not contain an assignment operator'],
  isPattern: ['CS8122', "An expression tree may not contain an 'is' pattern-matching operator."],
  switchExpression: ['CS8514', 'An expression tree may not contain a switch expression.'],
  throwExpression: ['CS8188', 'An expression tree may not contain a throw-expression.'],
  conditionalAccess: ['CS8072', 'An expression tree lambda may not contain a null propagating operator.'],
  dynamic: ['CS1963', 'An expression tree may not contain a dynamic operation'],
  await: ['CS1989', 'Async lambda expressions cannot be converted to expression trees'],
  discard: ['CS8207', 'An expression tree may not contain a discard.'],
  ref: [
    'CS8153',
    'An expression tree lambda may not contain a call to a method, property, or indexer that returns by reference',
  ],
};

function refused(w: TreeWriter, node: BoundExpression): BoundExpression {
  const known = refusals[node.kind];
  if (known) w.refuse(known[0], known[1], node);
  else if (node.kind !== 'bad')
    w.b.unsupported('BGT0001', 'This expression cannot stand in an expression tree here', node.syntax ?? w.syntax);
  return w.b.bad(node.syntax, node);
}

function objectIfNull(w: TreeWriter, type: TypeSymbol): TypeSymbol {
  return type.kind === 'null' ? w.b.compilation.special('object') : type;
}

function constantTree(w: TreeWriter, node: BoundExpression, value: ConstantValue): BoundExpression {
  const type = objectIfNull(w, node.type);
  if (value === null && isNullable(type)) return nullTree(w, type);
  if (value === null) return w.factory('Value', [w.nothing('System.Object'), w.typeOf(type)]);
  return w.factory('Value', [w.boxed(w.b.literal(value, stripNullable(type), node.syntax)), w.typeOf(type)]);
}

function boxedDefault(w: TreeWriter, node: Of<'default'>): BoundExpression {
  const { type } = node;
  if (type.kind === 'typeParameter' || (type.kind === 'named' && type.isValueType && !isNullable(type)))
    return w.boxed(node);
  return w.nothing('System.Object');
}

function receiverTree(w: TreeWriter, receiver: BoundExpression | undefined): BoundExpression {
  return receiver && receiver.kind !== 'typeReference' ? treeOf(w, receiver) : w.nothing('Expression');
}

function valuesOf(w: TreeWriter, args: Of<'call'>['arguments']): BoundExpression[] {
  return args.map(({ expression, refKind }) => {
    if (refKind === 'ref' || refKind === 'out') {
      if (expression.kind === 'discard') return refused(w, expression);
      if (expression.kind === 'local' && expression.syntax?.kind === 'DeclarationExpression')
        w.refuse('CS8198', 'An expression tree may not contain an out argument variable declaration.', expression);
    }
    return treeOf(w, expression);
  });
}

// ---- members ------------------------------------------------------------------------------------------------------------

function propertyTree(w: TreeWriter, node: Of<'property'>): BoundExpression {
  const receiver = receiverTree(w, node.property.isStatic ? undefined : node.receiver);
  const { getter } = node.property;
  if (node.property.returnsRef) refuseReference(w, node);
  if (node.arguments.length === 0 || !getter) return w.factory('Member', [receiver, w.member(node.property)]);
  return w.factory('Call', [receiver, w.member(getter), w.array('Expression', valuesOf(w, node.arguments))]);
}

function elementTree(w: TreeWriter, node: Of<'arrayAccess'>): BoundExpression {
  const array = treeOf(w, node.array);
  const indices = node.indices.map(index => treeOf(w, index));
  const [only] = indices;
  if (only && indices.length === 1) return binary(w, 'ArrayIndex', array, only, node.type);
  return w.factory('Element', [array, w.array('Expression', indices)]);
}

/** Operators of the user are calls by now. */
const operatorKinds: Readonly<Record<string, string | undefined>> = {
  op_Addition: 'Add',
  op_Subtraction: 'Subtract',
  op_Multiply: 'Multiply',
  op_Division: 'Divide',
  op_Modulus: 'Modulo',
  op_BitwiseAnd: 'And',
  op_BitwiseOr: 'Or',
  op_ExclusiveOr: 'ExclusiveOr',
  op_LeftShift: 'LeftShift',
  op_RightShift: 'RightShift',
  op_Equality: 'Equal',
  op_Inequality: 'NotEqual',
  op_LessThan: 'LessThan',
  op_GreaterThan: 'GreaterThan',
  op_LessThanOrEqual: 'LessThanOrEqual',
  op_GreaterThanOrEqual: 'GreaterThanOrEqual',
  op_UnaryPlus: 'UnaryPlus',
  op_UnaryNegation: 'Negate',
  op_LogicalNot: 'Not',
  op_OnesComplement: 'Not',
};

/** Every parameter gets an argument that is written, and none by its name. */
function checkArguments(w: TreeWriter, node: Of<'call'> | Of<'new'>, method: MethodSymbol) {
  const { syntax } = node;
  if (syntax?.kind !== 'Invocation' && syntax?.kind !== 'ObjectCreation') return;
  const written = syntax.arguments ?? [];
  if (written.some(argument => argument.kind === 'Argument' && argument.name)) {
    w.refuse('CS0853', 'An expression tree may not contain a named argument specification', node);
    return;
  }
  const given = written.length + (node.kind === 'call' && node.asExtension ? 1 : 0);
  const isLeftOut = method.parameters.some((parameter, i) => i >= given && !parameter.isParams);
  if (isLeftOut)
    w.refuse('CS0854', 'An expression tree may not contain a call or invocation that uses optional arguments', node);
}

function refuseReference(w: TreeWriter, node: BoundExpression) {
  w.refuse(
    'CS8153',
    'An expression tree lambda may not contain a call to a method, property, or indexer that returns by reference',
    node,
  );
}

function callTree(w: TreeWriter, node: Of<'call'>): BoundExpression {
  const method = calledMethod(w, node);
  checkArguments(w, node, method);
  if (method.returnRefKind === 'ref') refuseReference(w, node);
  if (method.methodKind === 'localFunction') {
    w.refuse('CS8110', 'An expression tree may not contain a reference to a local function', node);
    return w.b.bad(node.syntax, node);
  }
  const args = valuesOf(w, node.arguments);
  const [left, right] = args;
  const operator = operatorKinds[method.name];
  if (operator && left && right) return binary(w, operator, left, right, node.type, false, method);
  if (operator && left)
    return w.factory('Unary', [w.constantOf('ExpressionType', operator), left, w.typeOf(node.type), w.member(method)]);
  if (method.methodKind === 'delegateInvoke' && node.receiver)
    return w.factory('Invoke', [treeOf(w, node.receiver), w.array('Expression', args), w.typeOf(node.type)]);
  const receiver = receiverTree(w, method.isStatic ? undefined : node.receiver);
  return w.factory('Call', [receiver, w.member(method), w.array('Expression', args)]);
}

/** A value is of its own type, so its own override is called. */
function calledMethod(w: TreeWriter, { method, receiver }: Of<'call'>): MethodSymbol {
  if (receiver?.type.kind !== 'named' || !receiver.type.isValueType) return method;
  const found = nearestOverride(w.b.compilation, method, receiver.type);
  return found.kind === 'method' ? found : method;
}

// ---- objects ------------------------------------------------------------------------------------------------------------

function newTree(
  w: TreeWriter,
  node: BoundExpression,
  constructorSymbol: MethodSymbol | undefined,
  args: readonly BoundExpression[],
): BoundExpression {
  const { type } = node;
  const members =
    type.kind === 'named' && type.isAnonymous
      ? w.b.compilation
          .membersOf(type)
          .flatMap(member =>
            member.kind === 'property' && !member.isStatic && !member.isIndexer ? [w.member(member)] : [],
          )
      : undefined;
  const constructed = constructorSymbol ? w.member(constructorSymbol) : w.nothing('System.Reflection.ConstructorInfo');
  return w.factory('New', [
    w.typeOf(type),
    constructed,
    w.array('Expression', args),
    w.array('System.Reflection.MemberInfo', members),
  ]);
}

function newArrayTree(w: TreeWriter, node: Of<'newArray'>): BoundExpression {
  if (!node.elements) {
    const sizes = node.sizes.map(size => treeOf(w, size));
    return w.factory('NewArray', [
      w.constantOf('ExpressionType', 'NewArrayBounds'),
      w.typeOf(node.type),
      w.array('Expression', sizes),
    ]);
  }
  const elements: BoundExpression[] = [];
  for (const element of node.elements) {
    if (!('kind' in element)) {
      w.refuse('CS0838', 'An expression tree may not contain a multidimensional array initializer', node);
      return w.b.bad(node.syntax, node);
    }
    elements.push(treeOf(w, element));
  }
  return w.factory('NewArray', [
    w.constantOf('ExpressionType', 'NewArrayInit'),
    w.typeOf(node.type),
    w.array('Expression', elements),
  ]);
}

function innerLambda(w: TreeWriter, node: Of<'lambda'>): BoundExpression {
  const tree = w.lambda(node);
  return tree ? w.factory('Inner', [w.typeOf(node.type), tree.body, tree.parameters]) : w.b.bad(node.syntax, node);
}

function sequenceTree(w: TreeWriter, node: Of<'sequence'>): BoundExpression {
  const quoted = w.quoted.get(node);
  if (quoted)
    return w.factory('Unary', [
      w.constantOf('ExpressionType', 'Quote'),
      innerLambda(w, quoted),
      w.typeOf(node.type),
      w.nothing('System.Reflection.MethodInfo'),
    ]);
  if (node.origin === 'initializer') return initializerTree(w, node);
  if (node.origin === 'namedArguments') {
    w.refuse('CS0853', 'An expression tree may not contain a named argument specification', node);
    return w.b.bad(node.syntax, node);
  }
  const shortCircuit = shortCircuitTree(w, node);
  if (shortCircuit) return shortCircuit;
  if (node.origin === 'with') w.refuse('CS8849', 'An expression tree may not contain a with-expression.', node);
  else w.b.unsupported('BGT0001', 'This expression cannot stand in an expression tree here', node.syntax ?? w.syntax);
  return w.b.bad(node.syntax, node);
}

/** `a && b` by operators of the user: the first is kept, tested, and combined with the second. */
function shortCircuitTree(w: TreeWriter, { effects, value, type }: Of<'sequence'>): BoundExpression | undefined {
  const [first] = effects;
  if (first?.kind !== 'assignment' || value.kind !== 'conditional') return undefined;
  const both = value.whenFalse;
  const symbol = both.kind === 'call' ? both.method : both.kind === 'binary' ? both.use.method : undefined;
  const second = both.kind === 'call' ? both.arguments[1]?.expression : both.kind === 'binary' ? both.right : undefined;
  if (!symbol || !second) return undefined;
  const kind = symbol.name === 'op_BitwiseAnd' ? 'AndAlso' : 'OrElse';
  return binary(w, kind, treeOf(w, first.value), treeOf(w, second), type, false, symbol);
}

// ---- operators ----------------------------------------------------------------------------------------------------------

function method(w: TreeWriter, symbol: MethodSymbol | undefined): BoundExpression {
  return symbol ? w.member(symbol) : w.nothing('System.Reflection.MethodInfo');
}

function unaryTree(
  w: TreeWriter,
  kind: string,
  operand: BoundExpression,
  type: TypeSymbol,
  symbol?: MethodSymbol,
): BoundExpression {
  return w.factory('Unary', [
    w.constantOf('ExpressionType', kind),
    treeOf(w, operand),
    w.typeOf(type),
    method(w, symbol),
  ]);
}

const unaryKinds: Readonly<Record<BoundUnaryOperator, string>> = {
  '+': 'UnaryPlus',
  '-': 'Negate',
  '!': 'Not',
  '~': 'Not',
};

function unaryOperator(w: TreeWriter, node: Of<'unary'>): BoundExpression {
  const isChecked = node.checked && !node.method && (node.operands === 'int' || node.operands === 'long');
  const kind = node.operator === '-' && isChecked ? 'NegateChecked' : unaryKinds[node.operator];
  if (node.operator === '+' && !node.method) return treeOf(w, node.operand);
  const plain = isEnum(stripNullable(node.type)) ? underlying(w, node.type) : undefined;
  const written = plain && isNullable(node.type) ? w.b.compilation.nullableOf(plain) : plain;
  if (!written) return unaryTree(w, kind, node.operand, node.type, node.method);
  const operand = convertTree(w, treeOf(w, node.operand), written);
  const inner = w.factory('Unary', [
    w.constantOf('ExpressionType', kind),
    operand,
    w.typeOf(written),
    method(w, undefined),
  ]);
  return convertTree(w, inner, node.type);
}

function binary(
  w: TreeWriter,
  kind: string,
  left: BoundExpression,
  right: BoundExpression,
  type: TypeSymbol,
  liftToNull = false,
  symbol?: MethodSymbol,
): BoundExpression {
  const lifted = w.b.literal(liftToNull, w.b.compilation.special('bool'), w.syntax);
  return w.factory('Binary', [
    w.constantOf('ExpressionType', kind),
    left,
    right,
    w.typeOf(type),
    lifted,
    method(w, symbol),
  ]);
}

const binaryKinds: Readonly<Record<BoundBinaryOperator, string>> = {
  '+': 'Add',
  '-': 'Subtract',
  '*': 'Multiply',
  '/': 'Divide',
  '%': 'Modulo',
  '<<': 'LeftShift',
  '>>': 'RightShift',
  '>>>': 'RightShift',
  '<': 'LessThan',
  '>': 'GreaterThan',
  '<=': 'LessThanOrEqual',
  '>=': 'GreaterThanOrEqual',
  '==': 'Equal',
  '!=': 'NotEqual',
  '&': 'And',
  '|': 'Or',
  '^': 'ExclusiveOr',
};

function kindOf({ operator, checked, operands, method: user }: OperatorUse): string {
  const kind = binaryKinds[operator];
  const isInteger = operands === 'int' || operands === 'uint' || operands === 'long' || operands === 'ulong';
  return checked && !user && isInteger && ['+', '-', '*'].includes(operator) ? `${kind}Checked` : kind;
}

function binaryTree(w: TreeWriter, node: Of<'binary'>): BoundExpression {
  const { use } = node;
  const kind = kindOf(use);
  if (use.operands === 'string' && use.operator === '+') return concatTree(w, node);
  if (use.operands === 'delegate' && (use.operator === '+' || use.operator === '-')) return delegateTree(w, node, kind);
  const liftToNull = use.lifted && isNullable(node.type);
  const named = use.method ?? operatorMethod(w, use, node.left.type);
  const work =
    isEnum(stripNullable(node.left.type)) || isEnum(stripNullable(node.right.type))
      ? underlying(w, node.left.type, node.right.type)
      : undefined;
  if (!work || use.method) {
    const [left, right] = [operandTree(w, node.left, node), operandTree(w, node.right, node)];
    return binary(w, kind, left, right, node.type, liftToNull, named);
  }
  const wide = isNullable(node.left.type) || isNullable(node.right.type) ? w.b.compilation.nullableOf(work) : work;
  const [left, right] = [node.left, node.right].map(side => promotedTree(w, beforeWrapping(side), work, wide));
  if (!left || !right) return w.b.bad(node.syntax, node);
  const compares = isBoolean(node.type) && !isEnum(stripNullable(node.type));
  const made = binary(w, kind, left, right, compares ? node.type : wide, liftToNull);
  return compares ? made : convertTree(w, made, node.type);
}

/** null on one side of an operator is a constant of the type of the other; an enum becomes the integer in one step. */
function operandTree(w: TreeWriter, side: BoundExpression, { syntax }: BoundExpression): BoundExpression {
  if (side.kind !== 'conversion' || side.explicit) return treeOf(w, side);
  if (side.conversion === 'null') return w.factory('Value', [w.nothing('System.Object'), w.typeOf(side.type)]);
  const { operand } = side;
  const isOfEnum =
    operand.kind === 'conversion' && operand.syntax === syntax && isEnum(stripNullable(operand.operand.type));
  return isOfEnum ? convertTree(w, treeOf(w, operand.operand), side.type) : treeOf(w, side);
}

/** A value that became nullable for the sake of the other side. */
function beforeWrapping(side: BoundExpression): BoundExpression {
  return side.kind === 'conversion' && side.conversion === 'wrapNullable' && !side.explicit ? side.operand : side;
}

/** An operand in the integers in which C# works with enums; constants are of these at once. */
function promotedTree(w: TreeWriter, side: BoundExpression, work: TypeSymbol, wide: TypeSymbol): BoundExpression {
  if (!side.constant || isNullable(wide)) return convertTree(w, treeOf(w, side), wide);
  return constantTree(w, w.b.literal(side.constant.value, work, side.syntax), side.constant.value);
}

/** `a + b` of delegates calls a method of their base class. */
function delegateTree(w: TreeWriter, node: Of<'binary'>, kind: string): BoundExpression {
  const base = w.b.compilation.typeByMetadataName('System.Delegate');
  const combine =
    base &&
    w.b.compilation
      .membersNamed(base, kind === 'Add' ? 'Combine' : 'Remove')
      .find(member => member.kind === 'method' && member.parameters.length === 2);
  if (!base || combine?.kind !== 'method') return w.b.bad(node.syntax, node);
  const made = binary(w, kind, treeOf(w, node.left), treeOf(w, node.right), base, false, combine);
  return convertTree(w, made, node.type);
}

function isBoolean(type: TypeSymbol): boolean {
  const plain = stripNullable(type);
  return plain.kind === 'named' && plain.special === 'bool';
}

/** Operators of strings, decimals and delegates are methods of theirs. */
function operatorMethod(w: TreeWriter, use: OperatorUse, type: TypeSymbol): MethodSymbol | undefined {
  const names: Partial<Record<BoundBinaryOperator, string>> = {
    '+': 'op_Addition',
    '-': 'op_Subtraction',
    '*': 'op_Multiply',
    '/': 'op_Division',
    '%': 'op_Modulus',
    '<': 'op_LessThan',
    '>': 'op_GreaterThan',
    '<=': 'op_LessThanOrEqual',
    '>=': 'op_GreaterThanOrEqual',
    '==': 'op_Equality',
    '!=': 'op_Inequality',
  };
  const name = names[use.operator];
  if (!name || !['string', 'decimal'].includes(use.operands)) return undefined;
  const owner = stripNullable(type);
  if (owner.kind !== 'named') return undefined;
  const found = w.b.compilation.membersNamed(owner, name)[0];
  return found?.kind === 'method' ? found : undefined;
}

/** The type of integers in which C# works with these enums. */
function underlying(w: TreeWriter, ...types: readonly TypeSymbol[]) {
  const plain = types.map(stripNullable).find(isEnum);
  const own = plain?.kind === 'named' ? plain.enumUnderlying : undefined;
  const { compilation } = w.b;
  if (own?.kind !== 'named') return compilation.special('int');
  return ['byte', 'sbyte', 'short', 'ushort'].includes(own.special ?? '') ? compilation.special('int') : own;
}

/** `a + b` of strings: what became text by itself is concatenated as the object that it is. */
function concatTree(w: TreeWriter, node: Of<'binary'>): BoundExpression {
  const sides = [node.left, node.right].map(written);
  const object = w.b.compilation.special('object');
  const allStrings = sides.every(side => isString(side.type) || side.type.kind === 'null');
  const wanted = allStrings ? w.b.compilation.special('string') : object;
  const concat = w.b.compilation
    .membersNamed(w.b.compilation.special('string'), 'Concat')
    .find(
      (member): member is MethodSymbol =>
        member.kind === 'method' &&
        member.parameters.length === 2 &&
        member.parameters.every(({ type }) => sameType(type, wanted)),
    );
  const [left, right] = sides.map(side => {
    const tree = treeOf(w, side);
    const isValue = side.type.kind === 'typeParameter' || (side.type.kind === 'named' && side.type.isValueType);
    return isValue ? convertTree(w, tree, object) : tree;
  });
  return left && right ? binary(w, 'Add', left, right, node.type, false, concat) : w.b.bad(node.syntax, node);
}

/** The operand of a concatenation before it was made text. */
function written(side: BoundExpression): BoundExpression {
  if (side.kind !== 'call' || side.constant || side.arguments.length > 1) return side;
  const [argument] = side.arguments;
  const inner = side.receiver ?? argument?.expression;
  if (inner?.kind === 'conversion' && !inner.explicit && inner.operand.syntax === side.syntax) return inner.operand;
  return inner && inner.syntax === side.syntax ? inner : side;
}

function convertTree(
  w: TreeWriter,
  tree: BoundExpression,
  type: TypeSymbol,
  isChecked = false,
  symbol?: MethodSymbol,
): BoundExpression {
  const kind = w.constantOf('ExpressionType', isChecked ? 'ConvertChecked' : 'Convert');
  return w.factory('Unary', [kind, tree, w.typeOf(type), method(w, symbol)]);
}

function conversionTree(w: TreeWriter, node: Of<'conversion'>): BoundExpression {
  const { operand } = node;
  if (node.conversion === 'null')
    return isNullable(node.type)
      ? nullTree(w, node.type)
      : w.factory('Value', [w.nothing('System.Object'), w.typeOf(node.type)]);
  if (isVoid(node.type)) return treeOf(w, operand);
  const isSilent = node.conversion === 'identity' || node.conversion === 'reference';
  if (isSilent && !node.explicit) return treeOf(w, operand);
  const isNumeric = node.conversion === 'numeric' || node.conversion === 'liftedNullable';
  const symbol = node.method ?? (node.conversion === 'liftedNullable' ? innerMethod(node) : undefined);
  const step = stepBefore(node);
  const source = step ? step.operand : operand;
  const isChecked = isCheckedConversion(node) && !symbol && (isNumeric || node.conversion === 'wrapNullable');
  const tree = byUnderlying(w, treeOf(w, source), source.type, node.type);
  return convertTree(w, tree, node.type, isChecked, symbol ?? decimalMethod(w, source.type, node.type));
}

/** Of the steps of one conversion the one between numbers knows. */
function isCheckedConversion(node: Of<'conversion'>): boolean {
  const value = node.inner?.value;
  if (node.checked || (value?.kind === 'conversion' && value.checked)) return true;
  const { operand } = node;
  return node.conversion === 'wrapNullable' && operand.kind === 'conversion' && isCheckedConversion(operand);
}

/** Numbers become decimals, and decimals numbers, by operators of decimal. */
function decimalMethod(w: TreeWriter, from: TypeSymbol, to: TypeSymbol): MethodSymbol | undefined {
  const decimal = w.b.compilation.special('decimal');
  const [source, target] = [stripNullable(from), stripNullable(to)].map(type =>
    type.kind === 'named' && isEnum(type) ? (type.enumUnderlying ?? type) : type,
  );
  if (!source || !target || sameType(source, target)) return undefined;
  if (![source, target].every(type => numericName(type)) || ![source, target].some(type => sameType(type, decimal)))
    return undefined;
  return ['op_Implicit', 'op_Explicit']
    .flatMap(name => w.b.compilation.membersNamed(decimal, name))
    .find(
      (member): member is MethodSymbol =>
        member.kind === 'method' &&
        sameType(member.returnType, target) &&
        sameType(member.parameters[0]?.type ?? errorType, source),
    );
}

/** A cast between a number and a nullable of another one is two conversions here, but one in a tree. */
function stepBefore(node: Of<'conversion'>): Of<'conversion'> | undefined {
  const { operand } = node;
  if (!node.explicit || operand.kind !== 'conversion' || operand.syntax !== node.syntax) return undefined;
  if (operand.operand.syntax === node.syntax) return undefined;
  const isOne =
    (node.conversion === 'wrapNullable' && operand.conversion === 'numeric' && !isEnum(operand.operand.type)) ||
    (node.conversion === 'numeric' && operand.conversion === 'unwrapNullable');
  return isOne ? operand : undefined;
}

/** Enums become decimals by way of their integers. */
function byUnderlying(w: TreeWriter, tree: BoundExpression, from: TypeSymbol, to: TypeSymbol): BoundExpression {
  const [plain, target] = [stripNullable(from), stripNullable(to)];
  if (!isEnum(plain) || plain.kind !== 'named' || !isSpecial(target, 'decimal')) return tree;
  const integer = plain.enumUnderlying ?? w.b.compilation.special('int');
  return convertTree(w, tree, isNullable(from) ? w.b.compilation.nullableOf(integer) : integer);
}

function hasConstants(type: TypeSymbol): boolean {
  return isEnum(type) || isSpecial(type, 'bool') || numericName(type) !== undefined;
}

function nullTree(w: TreeWriter, type: TypeSymbol): BoundExpression {
  const nothing = w.factory('Value', [w.nothing('System.Object'), w.typeOf(w.b.compilation.special('object'))]);
  return convertTree(w, nothing, type);
}

/** Does a conversion call an operator of the user? */
function usesOperator(node: BoundExpression): boolean {
  if (node.kind !== 'conversion') return false;
  return node.method !== undefined || innerMethod(node) !== undefined || usesOperator(node.operand);
}

function innerMethod(node: Of<'conversion'>): MethodSymbol | undefined {
  const value = node.inner?.value;
  return value?.kind === 'conversion' ? value.method : undefined;
}
