// Walks the syntax tree: the children of each kind of node, and the nodes around an offset.
import type { Node, SyntaxTree } from './nodes';

/** Calls `visit` for the children of `node` in source order. */
export function forEachChild(node: Node, visit: (child: Node) => void): void {
  const one = (child: Node | undefined) => {
    if (child !== undefined) visit(child);
  };
  const all = (children: readonly Node[] | undefined) => {
    if (children !== undefined) for (const child of children) visit(child);
  };
  switch (node.kind) {
    case 'CompilationUnit':
      all(inOrder([node.usings, node.attributes, node.members]));
      return;
    case 'UsingDirective':
      visit(node.target);
      return;
    case 'NamespaceDeclaration':
      visit(node.name);
      all(inOrder([node.usings, node.members]));
      return;
    case 'GlobalStatement':
      visit(node.statement);
      return;
    case 'IncompleteMember':
      all(node.attributes);
      one(node.type);
      return;
    case 'AttributeList':
      all(node.attributes);
      return;
    case 'Attribute':
      visit(node.name);
      for (const argument of node.arguments) visit(argument.value);
      return;
    case 'TypeDeclaration':
      all(node.attributes);
      all(node.typeParameters);
      all(node.parameters);
      for (const base of node.bases) {
        visit(base.type);
        all(base.arguments);
      }
      all(node.constraints);
      all(node.members);
      return;
    case 'ExtensionBlock':
      all(node.attributes);
      all(node.typeParameters);
      all(node.parameters);
      all(node.constraints);
      all(node.members);
      return;
    case 'EnumDeclaration':
      all(node.attributes);
      one(node.underlyingType);
      all(node.members);
      return;
    case 'EnumMember':
      all(node.attributes);
      one(node.value);
      return;
    case 'DelegateDeclaration':
      all(node.attributes);
      visit(node.returnType);
      all(node.typeParameters);
      all(node.parameters);
      all(node.constraints);
      return;
    case 'TypeParameter':
      all(node.attributes);
      return;
    case 'ConstraintClause':
      for (const constraint of node.constraints) if (constraint.kind === 'type') visit(constraint.type);
      return;
    case 'FieldDeclaration':
    case 'EventFieldDeclaration':
      all(node.attributes);
      visit(node.type);
      all(node.declarators);
      return;
    case 'EventDeclaration':
      all(node.attributes);
      visit(node.type);
      one(node.explicitInterface);
      all(node.accessors);
      return;
    case 'VariableDeclarator':
      one(node.initializer);
      return;
    case 'Accessor':
      all(node.attributes);
      one(node.body);
      one(node.expressionBody);
      return;
    case 'PropertyDeclaration':
      all(node.attributes);
      visit(node.type);
      one(node.explicitInterface);
      all(node.accessors);
      one(node.expressionBody);
      one(node.initializer);
      return;
    case 'IndexerDeclaration':
      all(node.attributes);
      visit(node.type);
      one(node.explicitInterface);
      all(node.parameters);
      all(node.accessors);
      one(node.expressionBody);
      return;
    case 'MethodDeclaration':
      all(node.attributes);
      visit(node.returnType);
      one(node.explicitInterface);
      all(node.typeParameters);
      all(node.parameters);
      all(node.constraints);
      one(node.body);
      one(node.expressionBody);
      return;
    case 'LocalFunction':
      all(node.attributes);
      visit(node.returnType);
      all(node.typeParameters);
      all(node.parameters);
      all(node.constraints);
      one(node.body);
      one(node.expressionBody);
      return;
    case 'ConstructorDeclaration':
      all(node.attributes);
      all(node.parameters);
      one(node.initializer);
      one(node.body);
      one(node.expressionBody);
      return;
    case 'ConstructorInitializer':
      all(node.arguments);
      return;
    case 'DestructorDeclaration':
      all(node.attributes);
      one(node.body);
      one(node.expressionBody);
      return;
    case 'OperatorDeclaration':
      all(node.attributes);
      visit(node.returnType);
      one(node.explicitInterface);
      all(node.parameters);
      one(node.body);
      one(node.expressionBody);
      return;
    case 'ConversionOperatorDeclaration':
      all(node.attributes);
      one(node.explicitInterface);
      visit(node.type);
      all(node.parameters);
      one(node.body);
      one(node.expressionBody);
      return;
    case 'Parameter':
      all(node.attributes);
      one(node.type);
      one(node.default);
      return;

    case 'IdentifierName':
    case 'PredefinedType':
    case 'OmittedType':
    case 'FunctionPointerType':
      return;
    case 'GenericName':
      all(node.typeArguments);
      return;
    case 'QualifiedName':
      visit(node.left);
      visit(node.right);
      return;
    case 'AliasQualifiedName':
      visit(node.name);
      return;
    case 'ArrayType':
    case 'NullableType':
    case 'PointerType':
    case 'RefType':
      visit(node.element);
      return;
    case 'TupleType':
      for (const element of node.elements) visit(element.type);
      return;

    case 'Block':
      all(node.statements);
      return;
    case 'LocalDeclaration':
      visit(node.type);
      all(node.declarators);
      return;
    case 'ExpressionStatement':
      visit(node.expression);
      return;
    case 'EmptyStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return;
    case 'IfStatement':
      visit(node.condition);
      visit(node.then);
      one(node.else);
      return;
    case 'WhileStatement':
      visit(node.condition);
      visit(node.body);
      return;
    case 'DoStatement':
      visit(node.body);
      visit(node.condition);
      return;
    case 'ForStatement':
      one(node.declaration?.type);
      all(node.declaration?.declarators);
      all(node.initializers);
      one(node.condition);
      all(node.incrementors);
      visit(node.body);
      return;
    case 'ForEachStatement':
      one(node.type);
      one(node.variable);
      visit(node.expression);
      visit(node.body);
      return;
    case 'SwitchStatement':
      visit(node.expression);
      all(node.sections);
      return;
    case 'SwitchSection':
      all(node.labels);
      all(node.statements);
      return;
    case 'SwitchLabel':
      one(node.pattern);
      one(node.when);
      return;
    case 'GotoStatement':
      one(node.value);
      return;
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'YieldStatement':
      one(node.expression);
      return;
    case 'TryStatement':
      visit(node.block);
      all(node.catches);
      one(node.finally);
      return;
    case 'CatchClause':
      one(node.type);
      one(node.filter);
      visit(node.block);
      return;
    case 'UsingStatement':
      one(node.declaration?.type);
      all(node.declaration?.declarators);
      one(node.expression);
      visit(node.body);
      return;
    case 'LockStatement':
      visit(node.expression);
      visit(node.body);
      return;
    case 'CheckedStatement':
    case 'UnsafeStatement':
      visit(node.block);
      return;
    case 'FixedStatement':
      visit(node.declaration.type);
      all(node.declaration.declarators);
      visit(node.body);
      return;
    case 'LabeledStatement':
      visit(node.statement);
      return;

    case 'Literal':
    case 'InterpolatedText':
    case 'ThisExpression':
    case 'BaseExpression':
    case 'MissingExpression':
      return;
    case 'InterpolatedString':
      all(node.parts);
      return;
    case 'Interpolation':
      visit(node.expression);
      one(node.alignment);
      return;
    case 'TypeExpression':
    case 'TypeOfExpression':
    case 'DefaultExpression':
    case 'SizeOfExpression':
      visit(node.type);
      return;
    case 'ParenthesizedExpression':
    case 'AwaitExpression':
    case 'CheckedExpression':
    case 'ThrowExpression':
    case 'RefExpression':
    case 'Argument':
      visit(node.expression);
      return;
    case 'TupleExpression':
    case 'ElementBinding':
      all(node.arguments);
      return;
    case 'UnaryExpression':
    case 'PostfixExpression':
      visit(node.operand);
      return;
    case 'BinaryExpression':
    case 'AssignmentExpression':
      visit(node.left);
      visit(node.right);
      return;
    case 'ConditionalExpression':
      visit(node.condition);
      visit(node.whenTrue);
      visit(node.whenFalse);
      return;
    case 'IsTypeExpression':
    case 'AsExpression':
      visit(node.expression);
      visit(node.type);
      return;
    case 'IsPatternExpression':
      visit(node.expression);
      visit(node.pattern);
      return;
    case 'CastExpression':
      visit(node.type);
      visit(node.expression);
      return;
    case 'MemberAccess':
      visit(node.expression);
      visit(node.name);
      return;
    case 'ConditionalAccess':
      visit(node.expression);
      visit(node.whenNotNull);
      return;
    case 'MemberBinding':
      visit(node.name);
      return;
    case 'Invocation':
    case 'ElementAccess':
      visit(node.expression);
      all(node.arguments);
      return;
    case 'ObjectCreation':
      visit(node.type);
      all(node.arguments);
      one(node.initializer);
      return;
    case 'ImplicitObjectCreation':
      all(node.arguments);
      one(node.initializer);
      return;
    case 'ObjectInitializer':
      all(node.assignments);
      return;
    case 'CollectionInitializer':
      for (const element of node.elements) all(element);
      return;
    case 'AnonymousObjectCreation':
      for (const member of node.members) visit(member.expression);
      return;
    case 'ArrayInitializer':
      all(node.elements);
      return;
    case 'ArrayCreation':
      // The sizes lie inside the type, `int[n]`: the element type comes first.
      visit(node.type);
      all(node.sizes);
      one(node.initializer);
      return;
    case 'ImplicitArrayCreation':
      visit(node.initializer);
      return;
    case 'StackAllocExpression':
      one(node.type);
      one(node.size);
      one(node.initializer);
      return;
    case 'Lambda':
      all(node.attributes);
      one(node.returnType);
      all(node.parameters);
      visit(node.body);
      return;
    case 'AnonymousMethod':
      all(node.parameters);
      visit(node.body);
      return;
    case 'QueryExpression':
      visit(node.from);
      all(node.clauses);
      visit(node.finish);
      one(node.continuation);
      return;
    case 'QueryContinuation':
      all(node.clauses);
      visit(node.finish);
      one(node.continuation);
      return;
    case 'FromClause':
      one(node.type);
      visit(node.expression);
      return;
    case 'LetClause':
    case 'SelectClause':
      visit(node.expression);
      return;
    case 'WhereClause':
      visit(node.condition);
      return;
    case 'JoinClause':
      one(node.type);
      visit(node.expression);
      visit(node.left);
      visit(node.right);
      return;
    case 'OrderByClause':
      for (const ordering of node.orderings) visit(ordering.expression);
      return;
    case 'GroupClause':
      visit(node.expression);
      visit(node.by);
      return;
    case 'RangeExpression':
      one(node.left);
      one(node.right);
      return;
    case 'SwitchExpression':
      visit(node.expression);
      for (const arm of node.arms) {
        visit(arm.pattern);
        one(arm.when);
        visit(arm.result);
      }
      return;
    case 'WithExpression':
      visit(node.expression);
      visit(node.initializer);
      return;
    case 'DeclarationExpression':
      visit(node.type);
      visit(node.designation);
      return;
    case 'CollectionExpression':
      for (const element of node.elements) visit(element.expression);
      return;

    case 'DiscardPattern':
      return;
    case 'ConstantPattern':
    case 'RelationalPattern':
      visit(node.expression);
      return;
    case 'DeclarationPattern':
      visit(node.type);
      one(node.designation);
      return;
    case 'VarPattern':
      visit(node.designation);
      return;
    case 'RecursivePattern':
      one(node.type);
      for (const part of node.positional ?? []) visit(part.pattern);
      for (const part of node.properties ?? []) visit(part.pattern);
      one(node.designation);
      return;
    case 'NotPattern':
    case 'ParenthesizedPattern':
      visit(node.pattern);
      return;
    case 'BinaryPattern':
      visit(node.left);
      visit(node.right);
      return;
    case 'ListPattern':
      all(node.patterns);
      one(node.designation);
      return;
    case 'SlicePattern':
      one(node.pattern);
      return;

    case 'SingleDesignation':
    case 'DiscardDesignation':
      return;
    case 'ParenthesizedDesignation':
      all(node.elements);
      return;
    default:
      node satisfies never;
  }
}

/** Lists of nodes as one in source order; misplaced usings and attributes make the lists overlap. */
function inOrder(lists: readonly (readonly Node[])[]): readonly Node[] {
  const nodes = lists.flat();
  for (let i = 1; i < nodes.length; i++) {
    if ((nodes[i]?.start ?? 0) < (nodes[i - 1]?.start ?? 0)) return nodes.sort((a, b) => a.start - b.start);
  }
  return nodes;
}

/**
 * The nodes around `offset`, from the root to the innermost. Between two nodes that touch, the one that begins there wins;
 * a node that only ends at `offset` is taken when nothing begins there, so that the path for a caret behind a word holds it.
 */
export function nodeAt(tree: SyntaxTree, offset: number): Node[] {
  const path: Node[] = [];
  let current: Node | undefined = tree.root;
  while (current !== undefined) {
    path.push(current);
    let inside: Node | undefined;
    let ending: Node | undefined;
    forEachChild(current, child => {
      if (child.start <= offset && offset < child.end) inside = child;
      else if (child.end === offset) ending = child;
    });
    current = inside ?? ending;
  }
  return path;
}
