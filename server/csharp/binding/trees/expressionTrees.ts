// Lambdas as data: where `Expression<D>` is wanted, C# makes a tree of objects that says what the lambda does.
import {
  FieldSymbol,
  type LocalSymbol,
  MethodSymbol,
  type NamedType,
  type ParameterSymbol,
  type TypeSymbol,
} from '../../symbols/symbols';
import { arrayOf, constructMethod, erase, isDelegate } from '../../symbols/types';
import type { Node } from '../../syntax/nodes';
import { type BodyBinder, newFrame } from '../bodyBinder';
import type { BoundBody, BoundExpression, BoundLambda } from '../bound';
import { byValue } from '../resolution/convert';
import { treeOf } from './treeNodes';

const linq = 'System.Linq.Expressions.';

/** D of `Expression<D>`. */
export function quotedDelegate(type: TypeSymbol): NamedType | undefined {
  if (type.kind !== 'named' || type.definition.metadataName !== `${linq}Expression\`1`) return undefined;
  const [inner] = type.typeArguments;
  return inner && isDelegate(inner) ? inner : undefined;
}

/** A lambda that has been bound for its delegate, as a tree; the tree keeps the delegate, so that compiling it costs nothing. */
export function quoteLambda(b: BodyBinder, lambda: BoundLambda, delegate: NamedType, syntax: Node): BoundExpression {
  const writer = new TreeWriter(b, syntax);
  const tree = writer.lambda(lambda);
  if (!tree) return b.bad(syntax, lambda);
  const { parameters, body, locals, effects } = tree;
  const value = writer.factory('Make', [body, parameters, lambda], [delegate]);
  writer.quoted.set(value, lambda);
  const quoted: BoundExpression = {
    kind: 'sequence',
    type: value.type,
    syntax,
    locals,
    effects,
    value,
    origin: 'other',
  };
  writer.quoted.set(quoted, lambda);
  return quoted;
}

/** Lambdas inside a tree that are trees themselves. */
const quotedLambdas = new WeakMap<BoundExpression, BoundLambda>();

interface LambdaTree {
  readonly body: BoundExpression;
  readonly parameters: BoundExpression;
  readonly locals: readonly LocalSymbol[];
  readonly effects: readonly BoundExpression[];
}

/** Writes calls of the library that make the nodes of one tree. */
export class TreeWriter {
  readonly quoted = quotedLambdas;
  private readonly parameters = new Map<ParameterSymbol | LocalSymbol, LocalSymbol>();
  private readonly locals: LocalSymbol[] = [];
  private readonly effects: BoundExpression[] = [];
  private readonly fields = new Map<LocalSymbol | ParameterSymbol, FieldSymbol>();

  constructor(
    readonly b: BodyBinder,
    readonly syntax: Node,
  ) {}

  /** The body of a lambda and its parameters; undefined when it cannot be data, which has been reported. */
  lambda(lambda: BoundLambda): LambdaTree | undefined {
    const { method, body } = lambda;
    if (method.isAsync)
      return this.refuse('CS1989', 'Async lambda expressions cannot be converted to expression trees', lambda);
    const syntax = lambda.syntax;
    if (syntax?.kind !== 'Lambda' || this.b.tree.text[syntax.body.start] === '{')
      return this.refuse(
        syntax?.kind === 'Lambda' ? 'CS0834' : 'CS1946',
        syntax?.kind === 'Lambda'
          ? 'A lambda expression with a statement body cannot be converted to an expression tree'
          : 'An anonymous method expression cannot be converted to an expression tree',
        lambda,
      );
    if (method.parameters.some(({ refKind }) => refKind !== 'none'))
      this.refuse('CS1951', 'An expression tree parameter may not be an in, out or ref parameter', lambda);
    const made = method.parameters.map(parameter => this.declare(parameter));
    const [statement] = body.block.statements;
    const expression =
      statement?.kind === 'return' || statement?.kind === 'expression' ? statement.expression : undefined;
    if (!expression || body.hasErrors) return undefined;
    const tree = treeOf(this, expression);
    return {
      body: tree,
      parameters: this.array('ParameterExpression', made),
      locals: this.locals,
      effects: this.effects,
    };
  }

  refuse(code: string, message: string, at: BoundExpression): undefined {
    this.b.error(code, message, at.syntax ?? this.syntax);
    return undefined;
  }

  /** `p => value`, where `value` is about the variable. */
  conversionLambda(variable: LocalSymbol, value: BoundExpression): BoundExpression {
    const parameter = this.declare(variable, 'p');
    const type = this.b.compilation.constructed('System.Func`2', variable.type, value.type);
    if (!type) return this.b.bad(this.syntax, value);
    return this.factory('Conversion', [
      this.typeOf(type),
      treeOf(this, value),
      this.array('ParameterExpression', [parameter]),
    ]);
  }

  private declare(parameter: ParameterSymbol | LocalSymbol, name = parameter.name): BoundExpression {
    const { b, syntax } = this;
    const type = this.type('ParameterExpression');
    const temp = b.temporary(type);
    this.parameters.set(parameter, temp);
    this.locals.push(temp);
    const target = b.local(temp, syntax);
    const factory = b.compilation
      .membersNamed(this.type('Expression'), 'Parameter')
      .find((member): member is MethodSymbol => member.kind === 'method' && member.parameters.length === 2);
    const value = factory ? this.call(factory, [this.typeOf(parameter.type), b.string(name, syntax)]) : b.bad(syntax);
    this.effects.push({ kind: 'assignment', type, syntax, target, value, ref: false });
    return target;
  }

  /** A parameter of the tree, or a variable of the code around it. */
  variable(node: BoundExpression & { kind: 'local' | 'parameter' }): BoundExpression {
    const symbol = node.kind === 'local' ? node.local : node.parameter;
    const own = this.parameters.get(symbol);
    if (own) return this.b.local(own, node.syntax);
    const holder = this.b.compilation.constructed(`${linq}CapturedVariable\`1`, node.type);
    if (!holder) return this.b.bad(node.syntax, node);
    let field = this.fields.get(symbol);
    if (!field) {
      field = new FieldSymbol(symbol.name, holder);
      field.accessibility = 'public';
      field.type = node.type;
      this.fields.set(symbol, field);
    }
    return this.factory('Variable', [this.member(field), this.reader(node)], [node.type]);
  }

  /** `() => x` */
  private reader(node: BoundExpression & { kind: 'local' | 'parameter' }): BoundExpression {
    const { b, syntax } = this;
    const method = new MethodSymbol('lambda', b.containingType);
    method.name = 'lambda';
    method.isStatic = b.isStatic;
    method.returnType = node.type;
    const frame = newFrame(method, b.frame);
    frame.returnType = node.type;
    b.inScope(() => b.useVariable(node.kind === 'local' ? node.local : node.parameter), frame);
    const body: BoundBody = {
      method,
      tree: b.tree,
      block: {
        kind: 'block',
        syntax: undefined,
        locals: [],
        statements: [{ kind: 'return', syntax: undefined, expression: { ...node } }],
      },
      captures: [...frame.captures],
      capturesThis: false,
      hasErrors: false,
    };
    b.lambdaBodies.push({ frame, body });
    const type = b.compilation.constructed('System.Func`1', node.type);
    return type ? { kind: 'lambda', type, syntax, method, body } : b.bad(syntax);
  }

  type(name: string): NamedType {
    return this.b.compilation.typeByMetadataName(linq + name) ?? this.b.compilation.special('object');
  }

  /** The value of an enumeration of the library. */
  constantOf(enumName: string, name: string): BoundExpression {
    const { b, syntax } = this;
    const type = this.type(enumName);
    const field = b.compilation.membersNamed(type, name)[0];
    const value = field?.kind === 'field' ? b.compilation.constantOf(field) : undefined;
    return value === undefined ? b.bad(syntax) : b.literal(value, type, syntax);
  }

  typeOf(target: TypeSymbol): BoundExpression {
    const { b, syntax } = this;
    const type = b.compilation.constructed('System.Type') ?? b.compilation.special('object');
    return { kind: 'typeof', type, syntax, target: erase(target), unbound: false };
  }

  member(member: MethodSymbol | FieldSymbol | (BoundExpression & { kind: 'property' })['property']): BoundExpression {
    const { b, syntax } = this;
    const names = { method: 'MethodInfo', field: 'FieldInfo', property: 'PropertyInfo' };
    const name =
      member.kind === 'method' && member.methodKind === 'constructor' ? 'ConstructorInfo' : names[member.kind];
    const type = b.compilation.constructed(`System.Reflection.${name}`);
    return type ? { kind: 'memberInfo', type, syntax, member } : b.bad(syntax);
  }

  /** null where the library wants something of that type. */
  nothing(name: string): BoundExpression {
    return { kind: 'default', type: this.named(name), syntax: this.syntax };
  }

  /** `new T[] { … }`, or null. */
  array(name: string, elements: readonly BoundExpression[] | undefined): BoundExpression {
    const { b, syntax } = this;
    const type = arrayOf(this.named(name));
    if (!elements) return { kind: 'default', type, syntax };
    return { kind: 'newArray', type, syntax, sizes: [b.int(elements.length, syntax)], elements };
  }

  /** Names without a namespace are those of the library of expressions. */
  private named(name: string): NamedType {
    if (!name.includes('.')) return this.type(name);
    return this.b.compilation.constructed(name) ?? this.b.compilation.special('object');
  }

  /** A value as it is, in a box where it needs one. */
  boxed(value: BoundExpression): BoundExpression {
    const object = this.b.compilation.special('object');
    const isReference = value.type.kind === 'null' || (value.type.kind === 'named' && !value.type.isValueType);
    return {
      kind: 'conversion',
      type: object,
      syntax: this.syntax,
      operand: value,
      conversion: value.type.kind === 'null' ? 'null' : isReference ? 'reference' : 'boxing',
      explicit: false,
      checked: false,
    };
  }

  factory(name: string, args: readonly BoundExpression[], typeArguments: readonly TypeSymbol[] = []): BoundExpression {
    const found = this.b.compilation.membersNamed(this.type('QuotedLambda'), name)[0];
    if (found?.kind !== 'method') return this.b.bad(this.syntax, ...args);
    return this.call(typeArguments.length > 0 ? constructMethod(found, typeArguments) : found, args);
  }

  private call(method: MethodSymbol, args: readonly BoundExpression[]): BoundExpression {
    return {
      kind: 'call',
      type: method.returnType,
      syntax: this.syntax,
      receiver: undefined,
      method,
      arguments: args.map(byValue),
      virtual: false,
    };
  }
}
