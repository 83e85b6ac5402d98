// The C# syntax tree: plain objects told apart by `kind`, every node with its exact [start, end) offsets in the file.

import type { TreeEdit } from './edits';

/** What every node has. Offsets are UTF-16 positions in `SyntaxTree.text`; trivia is what lies between the tokens. */
interface Base<K extends string> {
  readonly kind: K;
  readonly start: number;
  readonly end: number;
}

/** A word or sign kept for its position (modifiers, keywords that findings point at). */
export interface Word<T extends string = string> {
  readonly text: T;
  readonly start: number;
  readonly end: number;
}

/** An identifier: `name` without `@` and with unicode escapes decoded. `missing`: the parser made it up (`name` is '', zero width). */
export interface Identifier {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly missing?: boolean;
}

export interface CompilationUnit extends Base<'CompilationUnit'> {
  readonly externAliases: Identifier[];
  readonly usings: UsingDirective[];
  /** `[assembly: …]` and `[module: …]`. */
  readonly attributes: AttributeList[];
  /** Namespaces, types and global statements in source order. */
  readonly members: (NamespaceDeclaration | TypeDeclaration | GlobalStatement | IncompleteMember)[];
}

export interface UsingDirective extends Base<'UsingDirective'> {
  readonly global: boolean;
  readonly static: boolean;
  readonly alias?: Identifier;
  /** A namespace or type name; with an alias any type (C# 12). */
  readonly target: TypeSyntax;
}

export interface NamespaceDeclaration extends Base<'NamespaceDeclaration'> {
  readonly name: NameSyntax;
  readonly fileScoped: boolean;
  readonly externAliases: Identifier[];
  readonly usings: UsingDirective[];
  readonly members: CompilationUnit['members'];
}

export interface GlobalStatement extends Base<'GlobalStatement'> {
  readonly statement: Statement;
}

/** Text at member level that is no member; keeps the tree complete while somebody types. */
export interface IncompleteMember extends Base<'IncompleteMember'> {
  readonly attributes: AttributeList[];
  readonly modifiers: Word[];
  readonly type?: TypeSyntax;
}

export interface AttributeList extends Base<'AttributeList'> {
  /** `assembly`, `return`, `field`, … as written before the colon. */
  readonly target?: Identifier;
  readonly attributes: AttributeSyntax[];
}
export interface AttributeSyntax extends Base<'Attribute'> {
  readonly name: NameSyntax;
  /** Positional, `name: value` (nameColon) and `Name = value` (nameEquals). */
  readonly arguments: {
    readonly nameEquals?: Identifier;
    readonly nameColon?: Identifier;
    readonly value: Expression;
  }[];
}

// ---- declarations -------------------------------------------------------------------------------------------------

export type TypeDeclaration = ClassLikeDeclaration | EnumDeclaration | DelegateDeclaration;

export interface ClassLikeDeclaration extends Base<'TypeDeclaration'> {
  readonly keyword: Word<'class' | 'struct' | 'interface' | 'record' | 'record struct' | 'record class'>;
  readonly attributes: AttributeList[];
  readonly modifiers: Word[];
  readonly name: Identifier;
  readonly typeParameters: TypeParameterSyntax[];
  /** The primary constructor. */
  readonly parameters?: ParameterSyntax[];
  /** Base class and interfaces in source order; the first may carry primary constructor arguments. */
  readonly bases: { readonly type: TypeSyntax; readonly arguments?: Argument[] }[];
  readonly constraints: ConstraintClause[];
  readonly members: Member[];
}

export interface EnumDeclaration extends Base<'EnumDeclaration'> {
  readonly attributes: AttributeList[];
  readonly modifiers: Word[];
  readonly name: Identifier;
  readonly underlyingType?: TypeSyntax;
  readonly members: EnumMember[];
}
export interface EnumMember extends Base<'EnumMember'> {
  readonly attributes: AttributeList[];
  readonly name: Identifier;
  readonly value?: Expression;
}

export interface DelegateDeclaration extends Base<'DelegateDeclaration'> {
  readonly attributes: AttributeList[];
  readonly modifiers: Word[];
  readonly returnType: TypeSyntax;
  readonly name: Identifier;
  readonly typeParameters: TypeParameterSyntax[];
  readonly parameters: ParameterSyntax[];
  readonly constraints: ConstraintClause[];
}

export interface TypeParameterSyntax extends Base<'TypeParameter'> {
  readonly attributes: AttributeList[];
  readonly variance?: 'in' | 'out';
  readonly name: Identifier;
}
export interface ConstraintClause extends Base<'ConstraintClause'> {
  readonly parameter: Identifier;
  readonly constraints: (
    | { readonly kind: 'class' | 'class?' | 'struct' | 'new' | 'notnull' | 'unmanaged' | 'default' }
    | { readonly kind: 'type'; readonly type: TypeSyntax }
  )[];
}

export type Member =
  | FieldDeclaration
  | EventFieldDeclaration
  | EventDeclaration
  | PropertyDeclaration
  | IndexerDeclaration
  | MethodDeclaration
  | ConstructorDeclaration
  | DestructorDeclaration
  | OperatorDeclaration
  | ConversionOperatorDeclaration
  | TypeDeclaration
  | ExtensionBlock
  | IncompleteMember;

/** C# 14: `extension<T>(IEnumerable<T> source) where T : class { … }`; the parameter may lack a name. */
export interface ExtensionBlock extends Base<'ExtensionBlock'> {
  readonly attributes: AttributeList[];
  readonly modifiers: Word[];
  readonly typeParameters: TypeParameterSyntax[];
  readonly parameters: ParameterSyntax[];
  readonly constraints: ConstraintClause[];
  readonly members: Member[];
}

export interface FieldDeclaration extends Base<'FieldDeclaration'> {
  readonly attributes: AttributeList[];
  /** Contains `const` for constants, `fixed` for fixed buffers. */
  readonly modifiers: Word[];
  readonly type: TypeSyntax;
  readonly declarators: VariableDeclarator[];
}
export interface EventFieldDeclaration extends Base<'EventFieldDeclaration'> {
  readonly attributes: AttributeList[];
  readonly modifiers: Word[];
  readonly type: TypeSyntax;
  readonly declarators: VariableDeclarator[];
}
export interface EventDeclaration extends Base<'EventDeclaration'> {
  readonly attributes: AttributeList[];
  readonly modifiers: Word[];
  readonly type: TypeSyntax;
  readonly explicitInterface?: NameSyntax;
  readonly name: Identifier;
  readonly accessors: Accessor[];
}
export interface VariableDeclarator extends Base<'VariableDeclarator'> {
  readonly name: Identifier;
  readonly initializer?: Expression | ArrayInitializer;
}

/** `body` and `expressionBody` are both absent for `get;` and for abstract or extern members. */
export interface Accessor extends Base<'Accessor'> {
  readonly attributes: AttributeList[];
  readonly modifiers: Word[];
  readonly keyword: Word<'get' | 'set' | 'init' | 'add' | 'remove'>;
  readonly body?: Block;
  readonly expressionBody?: Expression;
}
export interface PropertyDeclaration extends Base<'PropertyDeclaration'> {
  readonly attributes: AttributeList[];
  readonly modifiers: Word[];
  readonly type: TypeSyntax;
  readonly explicitInterface?: NameSyntax;
  readonly name: Identifier;
  readonly accessors: Accessor[];
  /** `=> e` instead of accessors. */
  readonly expressionBody?: Expression;
  readonly initializer?: Expression | ArrayInitializer;
}
export interface IndexerDeclaration extends Base<'IndexerDeclaration'> {
  readonly attributes: AttributeList[];
  readonly modifiers: Word[];
  readonly type: TypeSyntax;
  readonly explicitInterface?: NameSyntax;
  readonly thisKeyword: Word<'this'>;
  readonly parameters: ParameterSyntax[];
  readonly accessors: Accessor[];
  readonly expressionBody?: Expression;
}
export interface MethodDeclaration extends Base<'MethodDeclaration'> {
  readonly attributes: AttributeList[];
  readonly modifiers: Word[];
  readonly returnType: TypeSyntax;
  readonly explicitInterface?: NameSyntax;
  readonly name: Identifier;
  readonly typeParameters: TypeParameterSyntax[];
  readonly parameters: ParameterSyntax[];
  readonly constraints: ConstraintClause[];
  readonly body?: Block;
  readonly expressionBody?: Expression;
}
export interface ConstructorDeclaration extends Base<'ConstructorDeclaration'> {
  readonly attributes: AttributeList[];
  /** Contains `static` for a static constructor. */
  readonly modifiers: Word[];
  readonly name: Identifier;
  readonly parameters: ParameterSyntax[];
  readonly initializer?: ConstructorInitializer;
  readonly body?: Block;
  readonly expressionBody?: Expression;
}
export interface ConstructorInitializer extends Base<'ConstructorInitializer'> {
  readonly keyword: Word<'base' | 'this'>;
  readonly arguments: Argument[];
}
export interface DestructorDeclaration extends Base<'DestructorDeclaration'> {
  readonly attributes: AttributeList[];
  readonly modifiers: Word[];
  readonly name: Identifier;
  readonly body?: Block;
  readonly expressionBody?: Expression;
}
export interface OperatorDeclaration extends Base<'OperatorDeclaration'> {
  readonly attributes: AttributeList[];
  readonly modifiers: Word[];
  readonly returnType: TypeSyntax;
  readonly explicitInterface?: NameSyntax;
  /** `+`, `==`, `true`, `++`, `>>>` … */
  readonly operator: Word;
  readonly checked: boolean;
  readonly parameters: ParameterSyntax[];
  readonly body?: Block;
  readonly expressionBody?: Expression;
}
export interface ConversionOperatorDeclaration extends Base<'ConversionOperatorDeclaration'> {
  readonly attributes: AttributeList[];
  readonly modifiers: Word[];
  readonly direction: Word<'implicit' | 'explicit'>;
  readonly explicitInterface?: NameSyntax;
  readonly checked: boolean;
  readonly type: TypeSyntax;
  readonly parameters: ParameterSyntax[];
  readonly body?: Block;
  readonly expressionBody?: Expression;
}
export interface ParameterSyntax extends Base<'Parameter'> {
  readonly attributes: AttributeList[];
  /** `ref`, `out`, `in`, `params`, `this`, `scoped`, `readonly`. */
  readonly modifiers: Word[];
  /** Absent for a lambda parameter without type and for `__arglist`. */
  readonly type?: TypeSyntax;
  readonly name: Identifier;
  readonly default?: Expression;
}

// ---- names and types ----------------------------------------------------------------------------------------------

export type SimpleName = IdentifierName | GenericName;
export type NameSyntax = SimpleName | QualifiedName | AliasQualifiedName;
export type TypeSyntax =
  | NameSyntax
  | PredefinedType
  | ArrayType
  | NullableType
  | PointerType
  | TupleType
  | RefType
  | OmittedType
  | FunctionPointerType;

/** Also an expression. */
export interface IdentifierName extends Base<'IdentifierName'> {
  readonly identifier: Identifier;
}
/** `List<int>`; in `typeof(List<>)` the arguments are OmittedType. Also an expression. */
export interface GenericName extends Base<'GenericName'> {
  readonly identifier: Identifier;
  readonly typeArguments: TypeSyntax[];
}
export interface QualifiedName extends Base<'QualifiedName'> {
  readonly left: NameSyntax;
  readonly right: SimpleName;
}
/** `global::System`; also an expression (left end of a member access). */
export interface AliasQualifiedName extends Base<'AliasQualifiedName'> {
  readonly alias: Identifier;
  readonly name: SimpleName;
}
export type PredefinedTypeKeyword =
  | 'bool'
  | 'byte'
  | 'sbyte'
  | 'char'
  | 'decimal'
  | 'double'
  | 'float'
  | 'int'
  | 'uint'
  | 'long'
  | 'ulong'
  | 'short'
  | 'ushort'
  | 'object'
  | 'string'
  | 'void';
/** Also an expression (`int.Parse`). */
export interface PredefinedType extends Base<'PredefinedType'> {
  readonly keyword: PredefinedTypeKeyword;
}
/** One rank specifier: `int[][,]` is an ArrayType of rank 1 whose element is an ArrayType of rank 2. */
export interface ArrayType extends Base<'ArrayType'> {
  readonly element: TypeSyntax;
  readonly rank: number;
}
export interface NullableType extends Base<'NullableType'> {
  readonly element: TypeSyntax;
}
export interface PointerType extends Base<'PointerType'> {
  readonly element: TypeSyntax;
}
export interface TupleType extends Base<'TupleType'> {
  readonly elements: { readonly type: TypeSyntax; readonly name?: Identifier }[];
}
/** `ref T`, `ref readonly T` of returns and locals. */
export interface RefType extends Base<'RefType'> {
  readonly readonly: boolean;
  readonly element: TypeSyntax;
}
export interface OmittedType extends Base<'OmittedType'> {}
export interface FunctionPointerType extends Base<'FunctionPointerType'> {}

// ---- statements ---------------------------------------------------------------------------------------------------

export type Statement =
  | Block
  | LocalDeclaration
  | LocalFunction
  | ExpressionStatement
  | EmptyStatement
  | IfStatement
  | WhileStatement
  | DoStatement
  | ForStatement
  | ForEachStatement
  | SwitchStatement
  | BreakStatement
  | ContinueStatement
  | GotoStatement
  | ReturnStatement
  | ThrowStatement
  | TryStatement
  | UsingStatement
  | LockStatement
  | CheckedStatement
  | UnsafeStatement
  | FixedStatement
  | LabeledStatement
  | YieldStatement;

export interface Block extends Base<'Block'> {
  readonly statements: Statement[];
}
export interface LocalDeclaration extends Base<'LocalDeclaration'> {
  readonly isConst: boolean;
  /** `using var x = …;` and `await using var x = …;` */
  readonly using?: Word<'using'>;
  readonly await?: Word<'await'>;
  /** `var` is an IdentifierName here; the binder decides. */
  readonly type: TypeSyntax;
  readonly declarators: VariableDeclarator[];
}
export interface LocalFunction extends Base<'LocalFunction'> {
  readonly attributes: AttributeList[];
  readonly modifiers: Word[];
  readonly returnType: TypeSyntax;
  readonly name: Identifier;
  readonly typeParameters: TypeParameterSyntax[];
  readonly parameters: ParameterSyntax[];
  readonly constraints: ConstraintClause[];
  readonly body?: Block;
  readonly expressionBody?: Expression;
}
export interface ExpressionStatement extends Base<'ExpressionStatement'> {
  readonly expression: Expression;
}
export interface EmptyStatement extends Base<'EmptyStatement'> {}
export interface IfStatement extends Base<'IfStatement'> {
  readonly condition: Expression;
  readonly then: Statement;
  readonly else?: Statement;
}
export interface WhileStatement extends Base<'WhileStatement'> {
  readonly condition: Expression;
  readonly body: Statement;
}
export interface DoStatement extends Base<'DoStatement'> {
  readonly body: Statement;
  readonly condition: Expression;
}
export interface ForStatement extends Base<'ForStatement'> {
  readonly declaration?: { readonly type: TypeSyntax; readonly declarators: VariableDeclarator[] };
  readonly initializers: Expression[];
  readonly condition?: Expression;
  readonly incrementors: Expression[];
  readonly body: Statement;
}
export interface ForEachStatement extends Base<'ForEachStatement'> {
  readonly await?: Word<'await'>;
  /** Either `type` with `name`, or `variable` for a deconstruction `foreach (var (a, b) in …)`. */
  readonly type?: TypeSyntax;
  readonly name?: Identifier;
  readonly variable?: Expression;
  readonly expression: Expression;
  readonly body: Statement;
}
export interface SwitchStatement extends Base<'SwitchStatement'> {
  readonly expression: Expression;
  readonly sections: SwitchSection[];
}
export interface SwitchSection extends Base<'SwitchSection'> {
  readonly labels: SwitchLabel[];
  readonly statements: Statement[];
}
export interface SwitchLabel extends Base<'SwitchLabel'> {
  /** Absent for `default`. A constant is a ConstantPattern. */
  readonly pattern?: Pattern;
  readonly when?: Expression;
}
export interface BreakStatement extends Base<'BreakStatement'> {}
export interface ContinueStatement extends Base<'ContinueStatement'> {}
export interface GotoStatement extends Base<'GotoStatement'> {
  readonly target: 'label' | 'case' | 'default';
  readonly label?: Identifier;
  readonly value?: Expression;
}
export interface ReturnStatement extends Base<'ReturnStatement'> {
  readonly expression?: Expression;
}
export interface ThrowStatement extends Base<'ThrowStatement'> {
  readonly expression?: Expression;
}
export interface TryStatement extends Base<'TryStatement'> {
  readonly block: Block;
  readonly catches: CatchClause[];
  readonly finally?: Block;
}
export interface CatchClause extends Base<'CatchClause'> {
  readonly type?: TypeSyntax;
  readonly name?: Identifier;
  readonly filter?: Expression;
  readonly block: Block;
}
export interface UsingStatement extends Base<'UsingStatement'> {
  readonly await?: Word<'await'>;
  readonly declaration?: { readonly type: TypeSyntax; readonly declarators: VariableDeclarator[] };
  readonly expression?: Expression;
  readonly body: Statement;
}
export interface LockStatement extends Base<'LockStatement'> {
  readonly expression: Expression;
  readonly body: Statement;
}
export interface CheckedStatement extends Base<'CheckedStatement'> {
  readonly keyword: Word<'checked' | 'unchecked'>;
  readonly block: Block;
}
export interface UnsafeStatement extends Base<'UnsafeStatement'> {
  readonly block: Block;
}
export interface FixedStatement extends Base<'FixedStatement'> {
  readonly declaration: { readonly type: TypeSyntax; readonly declarators: VariableDeclarator[] };
  readonly body: Statement;
}
export interface LabeledStatement extends Base<'LabeledStatement'> {
  readonly label: Identifier;
  readonly statement: Statement;
}
export interface YieldStatement extends Base<'YieldStatement'> {
  /** Absent: `yield break`. */
  readonly expression?: Expression;
}

// ---- expressions --------------------------------------------------------------------------------------------------

export type Expression =
  | Literal
  | InterpolatedString
  | IdentifierName
  | GenericName
  | AliasQualifiedName
  | PredefinedType
  | TypeExpression
  | ParenthesizedExpression
  | TupleExpression
  | UnaryExpression
  | PostfixExpression
  | BinaryExpression
  | AssignmentExpression
  | ConditionalExpression
  | IsTypeExpression
  | IsPatternExpression
  | AsExpression
  | CastExpression
  | MemberAccess
  | ConditionalAccess
  | MemberBinding
  | ElementBinding
  | Invocation
  | ElementAccess
  | ObjectCreation
  | ImplicitObjectCreation
  | AnonymousObjectCreation
  | ArrayCreation
  | ImplicitArrayCreation
  | StackAllocExpression
  | Lambda
  | AnonymousMethod
  | QueryExpression
  | AwaitExpression
  | TypeOfExpression
  | DefaultExpression
  | SizeOfExpression
  | CheckedExpression
  | ThrowExpression
  | ThisExpression
  | BaseExpression
  | RefExpression
  | RangeExpression
  | SwitchExpression
  | WithExpression
  | DeclarationExpression
  | CollectionExpression
  | MissingExpression;

/** Nothing was there although an expression must be; the parser has reported it. */
export interface MissingExpression extends Base<'MissingExpression'> {}

export type LiteralValue =
  | { readonly type: 'int' | 'uint' | 'double' | 'float'; readonly value: number }
  | { readonly type: 'long' | 'ulong'; readonly value: bigint }
  /** As written without suffix and `_`: `1.50` keeps its scale. */
  | { readonly type: 'decimal'; readonly value: string }
  | { readonly type: 'string' | 'utf8string'; readonly value: string }
  /** A UTF-16 code unit. */
  | { readonly type: 'char'; readonly value: number }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'null' }
  | { readonly type: 'default' };
export interface Literal extends Base<'Literal'> {
  readonly literal: LiteralValue;
}
export interface InterpolatedString extends Base<'InterpolatedString'> {
  readonly parts: (InterpolatedText | Interpolation)[];
}
/** `text` is decoded: escapes resolved, `{{` is `{`. */
export interface InterpolatedText extends Base<'InterpolatedText'> {
  readonly text: string;
}
export interface Interpolation extends Base<'Interpolation'> {
  readonly expression: Expression;
  readonly alignment?: Expression;
  /** What stands after the colon. */
  readonly format?: string;
}
/** A type where an expression stands and which is no name: `List<int>[]`… only in error recovery, `is`/`nameof` operands and `int?.X`. */
export interface TypeExpression extends Base<'TypeExpression'> {
  readonly type: TypeSyntax;
}
export interface ParenthesizedExpression extends Base<'ParenthesizedExpression'> {
  readonly expression: Expression;
}
export interface TupleExpression extends Base<'TupleExpression'> {
  readonly arguments: Argument[];
}
export type UnaryOperator = '+' | '-' | '!' | '~' | '++' | '--' | '&' | '*' | '^';
export interface UnaryExpression extends Base<'UnaryExpression'> {
  readonly operator: Word<UnaryOperator>;
  readonly operand: Expression;
}
/** `!` is the null-forgiving operator. */
export interface PostfixExpression extends Base<'PostfixExpression'> {
  readonly operator: Word<'++' | '--' | '!'>;
  readonly operand: Expression;
}
export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '<<'
  | '>>'
  | '>>>'
  | '<'
  | '>'
  | '<='
  | '>='
  | '=='
  | '!='
  | '&'
  | '|'
  | '^'
  | '&&'
  | '||'
  | '??';
export interface BinaryExpression extends Base<'BinaryExpression'> {
  readonly operator: Word<BinaryOperator>;
  readonly left: Expression;
  readonly right: Expression;
}
export type AssignmentOperator =
  | '='
  | '+='
  | '-='
  | '*='
  | '/='
  | '%='
  | '&='
  | '|='
  | '^='
  | '<<='
  | '>>='
  | '>>>='
  | '??=';
export interface AssignmentExpression extends Base<'AssignmentExpression'> {
  readonly operator: Word<AssignmentOperator>;
  readonly left: Expression;
  /** An ObjectInitializer or CollectionInitializer only inside an object initializer (`Child = { X = 1 }`). */
  readonly right: Expression | ObjectInitializer | CollectionInitializer;
}
export interface ConditionalExpression extends Base<'ConditionalExpression'> {
  readonly condition: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}
/** `e is T` where T is a type or a name (the binder decides whether the name is a constant). */
export interface IsTypeExpression extends Base<'IsTypeExpression'> {
  readonly expression: Expression;
  readonly type: TypeSyntax;
}
export interface IsPatternExpression extends Base<'IsPatternExpression'> {
  readonly expression: Expression;
  readonly pattern: Pattern;
}
export interface AsExpression extends Base<'AsExpression'> {
  readonly expression: Expression;
  readonly type: TypeSyntax;
}
export interface CastExpression extends Base<'CastExpression'> {
  readonly type: TypeSyntax;
  readonly expression: Expression;
}
/** `a.b`; `p->b` with `pointer`. */
export interface MemberAccess extends Base<'MemberAccess'> {
  readonly expression: Expression;
  readonly name: SimpleName;
  readonly pointer?: boolean;
}
/** `a?.b[c]`: `expression` is a, `whenNotNull` the whole rest, whose leftmost leaf is a MemberBinding or ElementBinding. */
export interface ConditionalAccess extends Base<'ConditionalAccess'> {
  readonly expression: Expression;
  readonly whenNotNull: Expression;
}
export interface MemberBinding extends Base<'MemberBinding'> {
  readonly name: SimpleName;
}
export interface ElementBinding extends Base<'ElementBinding'> {
  readonly arguments: Argument[];
}
export interface Argument extends Base<'Argument'> {
  readonly name?: Identifier;
  readonly refKind?: Word<'ref' | 'out' | 'in'>;
  /** `out var x` and `out T x` are DeclarationExpressions. */
  readonly expression: Expression;
}
/** `nameof(x)` is an Invocation of the name `nameof`. */
export interface Invocation extends Base<'Invocation'> {
  readonly expression: Expression;
  readonly arguments: Argument[];
}
export interface ElementAccess extends Base<'ElementAccess'> {
  readonly expression: Expression;
  readonly arguments: Argument[];
}
export interface ObjectCreation extends Base<'ObjectCreation'> {
  readonly type: TypeSyntax;
  /** Absent: `new T { … }`. */
  readonly arguments?: Argument[];
  readonly initializer?: ObjectInitializer | CollectionInitializer;
}
export interface ImplicitObjectCreation extends Base<'ImplicitObjectCreation'> {
  readonly arguments: Argument[];
  readonly initializer?: ObjectInitializer | CollectionInitializer;
}
/** `{ A = 1, [k] = v, B = { … } }`; left sides: IdentifierName or ElementBinding. An empty `{ }` is an ObjectInitializer. */
export interface ObjectInitializer extends Base<'ObjectInitializer'> {
  readonly assignments: AssignmentExpression[];
}
/** `{ a, b, { k, v } }`: each element is the argument list of one Add. */
export interface CollectionInitializer extends Base<'CollectionInitializer'> {
  readonly elements: Expression[][];
}
export interface AnonymousObjectCreation extends Base<'AnonymousObjectCreation'> {
  readonly members: { readonly name?: Identifier; readonly expression: Expression }[];
}
export interface ArrayInitializer extends Base<'ArrayInitializer'> {
  readonly elements: (Expression | ArrayInitializer)[];
}
/** `new T[n, m][]`: `type` is the whole array type, `sizes` those of its outermost rank (empty when an initializer tells them). */
export interface ArrayCreation extends Base<'ArrayCreation'> {
  readonly type: ArrayType;
  readonly sizes: Expression[];
  readonly initializer?: ArrayInitializer;
}
export interface ImplicitArrayCreation extends Base<'ImplicitArrayCreation'> {
  readonly rank: number;
  readonly initializer: ArrayInitializer;
}
export interface StackAllocExpression extends Base<'StackAllocExpression'> {
  readonly type?: TypeSyntax;
  readonly size?: Expression;
  readonly initializer?: ArrayInitializer;
}
export interface Lambda extends Base<'Lambda'> {
  readonly attributes: AttributeList[];
  /** `async`, `static`. */
  readonly modifiers: Word[];
  readonly returnType?: TypeSyntax;
  readonly parameters: ParameterSyntax[];
  readonly arrow: Word<'=>'>;
  readonly body: Expression | Block;
}
export interface AnonymousMethod extends Base<'AnonymousMethod'> {
  readonly modifiers: Word[];
  /** Absent: `delegate { … }` fits any signature without out parameters. */
  readonly parameters?: ParameterSyntax[];
  readonly body: Block;
}
export interface QueryExpression extends Base<'QueryExpression'> {
  readonly from: FromClause;
  readonly clauses: (FromClause | LetClause | WhereClause | JoinClause | OrderByClause)[];
  readonly finish: SelectClause | GroupClause;
  readonly continuation?: QueryContinuation;
}
export interface FromClause extends Base<'FromClause'> {
  readonly type?: TypeSyntax;
  readonly name: Identifier;
  readonly expression: Expression;
}
export interface LetClause extends Base<'LetClause'> {
  readonly name: Identifier;
  readonly expression: Expression;
}
export interface WhereClause extends Base<'WhereClause'> {
  readonly condition: Expression;
}
export interface JoinClause extends Base<'JoinClause'> {
  readonly type?: TypeSyntax;
  readonly name: Identifier;
  readonly expression: Expression;
  readonly left: Expression;
  readonly right: Expression;
  readonly into?: Identifier;
}
export interface OrderByClause extends Base<'OrderByClause'> {
  readonly orderings: { readonly expression: Expression; readonly descending: boolean }[];
}
export interface SelectClause extends Base<'SelectClause'> {
  readonly expression: Expression;
}
export interface GroupClause extends Base<'GroupClause'> {
  readonly expression: Expression;
  readonly by: Expression;
}
/** `into x` and the rest of the query over x. */
export interface QueryContinuation extends Base<'QueryContinuation'> {
  readonly name: Identifier;
  readonly clauses: QueryExpression['clauses'];
  readonly finish: SelectClause | GroupClause;
  readonly continuation?: QueryContinuation;
}
export interface AwaitExpression extends Base<'AwaitExpression'> {
  readonly keyword: Word<'await'>;
  readonly expression: Expression;
}
export interface TypeOfExpression extends Base<'TypeOfExpression'> {
  readonly type: TypeSyntax;
}
/** `default(T)`; the bare `default` is a Literal. */
export interface DefaultExpression extends Base<'DefaultExpression'> {
  readonly type: TypeSyntax;
}
export interface SizeOfExpression extends Base<'SizeOfExpression'> {
  readonly type: TypeSyntax;
}
export interface CheckedExpression extends Base<'CheckedExpression'> {
  readonly keyword: Word<'checked' | 'unchecked'>;
  readonly expression: Expression;
}
export interface ThrowExpression extends Base<'ThrowExpression'> {
  readonly expression: Expression;
}
export interface ThisExpression extends Base<'ThisExpression'> {}
export interface BaseExpression extends Base<'BaseExpression'> {}
export interface RefExpression extends Base<'RefExpression'> {
  readonly expression: Expression;
}
export interface RangeExpression extends Base<'RangeExpression'> {
  readonly left?: Expression;
  readonly right?: Expression;
}
export interface SwitchExpression extends Base<'SwitchExpression'> {
  readonly expression: Expression;
  readonly arms: { readonly pattern: Pattern; readonly when?: Expression; readonly result: Expression }[];
}
export interface WithExpression extends Base<'WithExpression'> {
  readonly expression: Expression;
  readonly initializer: ObjectInitializer;
}
/** `var x`, `int x`, `var (a, b)` where an expression stands: out arguments and deconstruction. */
export interface DeclarationExpression extends Base<'DeclarationExpression'> {
  readonly type: TypeSyntax;
  readonly designation: Designation;
}
export interface CollectionExpression extends Base<'CollectionExpression'> {
  readonly elements: { readonly spread: boolean; readonly expression: Expression }[];
}

// ---- patterns -----------------------------------------------------------------------------------------------------

export type Pattern =
  | DiscardPattern
  | ConstantPattern
  | DeclarationPattern
  | VarPattern
  | RecursivePattern
  | RelationalPattern
  | NotPattern
  | BinaryPattern
  | ParenthesizedPattern
  | ListPattern
  | SlicePattern;

export interface DiscardPattern extends Base<'DiscardPattern'> {}
/** A constant, or a type where only a name stands (`case Foo:`; the binder decides). */
export interface ConstantPattern extends Base<'ConstantPattern'> {
  readonly expression: Expression;
}
/** `T x`, `T _`. Without designation: a type that cannot be an expression (`case int[]:`, `is not string`). */
export interface DeclarationPattern extends Base<'DeclarationPattern'> {
  readonly type: TypeSyntax;
  readonly designation?: Designation;
}
export interface VarPattern extends Base<'VarPattern'> {
  readonly designation: Designation;
}
/** `T (p, q) { A: r } x`, each part optional but not all. */
export interface RecursivePattern extends Base<'RecursivePattern'> {
  readonly type?: TypeSyntax;
  readonly positional?: { readonly name?: Identifier; readonly pattern: Pattern }[];
  /** `A.B: p` has path [A, B]. */
  readonly properties?: { readonly path: Identifier[]; readonly pattern: Pattern }[];
  readonly designation?: Designation;
}
export interface RelationalPattern extends Base<'RelationalPattern'> {
  readonly operator: Word<'<' | '>' | '<=' | '>='>;
  readonly expression: Expression;
}
export interface NotPattern extends Base<'NotPattern'> {
  readonly pattern: Pattern;
}
export interface BinaryPattern extends Base<'BinaryPattern'> {
  readonly operator: Word<'and' | 'or'>;
  readonly left: Pattern;
  readonly right: Pattern;
}
export interface ParenthesizedPattern extends Base<'ParenthesizedPattern'> {
  readonly pattern: Pattern;
}
export interface ListPattern extends Base<'ListPattern'> {
  readonly patterns: Pattern[];
  readonly designation?: Designation;
}
export interface SlicePattern extends Base<'SlicePattern'> {
  readonly pattern?: Pattern;
}

export type Designation = SingleDesignation | DiscardDesignation | ParenthesizedDesignation;
export interface SingleDesignation extends Base<'SingleDesignation'> {
  readonly name: Identifier;
}
export interface DiscardDesignation extends Base<'DiscardDesignation'> {}
export interface ParenthesizedDesignation extends Base<'ParenthesizedDesignation'> {
  readonly elements: Designation[];
}

// ---- all of them --------------------------------------------------------------------------------------------------

export type Node =
  | CompilationUnit
  | UsingDirective
  | NamespaceDeclaration
  | GlobalStatement
  | AttributeList
  | AttributeSyntax
  | EnumMember
  | TypeParameterSyntax
  | ConstraintClause
  | Member
  | VariableDeclarator
  | Accessor
  | ConstructorInitializer
  | ParameterSyntax
  | TypeSyntax
  | Statement
  | SwitchSection
  | SwitchLabel
  | CatchClause
  | Expression
  | InterpolatedText
  | Interpolation
  | Argument
  | ObjectInitializer
  | CollectionInitializer
  | ArrayInitializer
  | QueryExpression['clauses'][number]
  | SelectClause
  | GroupClause
  | QueryContinuation
  | Pattern
  | Designation;

/** A thing the parser did not like. `code` is C#'s own (`CS1002`). */
export interface SyntaxDiagnostic {
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** Only `#warning` warns; everything else is an error. */
  readonly severity?: 'warning';
}

/**
 * One parsed file, also while somebody types in it: `moveOn` gives the tree its next text. The tokens of `lex(text)` with the
 * gaps between them give back `text` exactly.
 */
export interface SyntaxTree {
  readonly path: string;
  /** The preprocessor symbols of the project. */
  readonly symbols?: readonly string[];
  readonly text: string;
  readonly root: CompilationUnit;
  readonly diagnostics: SyntaxDiagnostic[];
  /** Comments and preprocessor directives in source order, for suppressions and documentation. */
  readonly trivia: Trivia[];
  /** The latest steps from version to version, the last one last. */
  readonly edits: readonly TreeEdit[];
}
export interface Trivia {
  readonly kind: 'comment' | 'doc' | 'directive' | 'inactive';
  readonly start: number;
  readonly end: number;
}
