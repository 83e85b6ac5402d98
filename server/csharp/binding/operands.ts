// What an expression can be while it is being bound and has no type yet: method groups, lambdas, `default`, `new()` and their like.

import type { MethodSymbol, NamedType, NamespaceSymbol, TypeSymbol } from '../symbols/symbols';
import type {
  AnonymousMethod,
  CollectionExpression,
  DeclarationExpression,
  Expression,
  ImplicitObjectCreation,
  InterpolatedString,
  Lambda,
  Node,
  SwitchExpression,
} from '../syntax/nodes';
import type { FunctionFrame, LocalScope } from './bodyBinder';
import type { BoundExpression, BoundLambda, BoundPattern } from './bound';

export type Operand =
  | BoundExpression
  | MethodGroup
  | UnboundLambda
  | NamespaceOperand
  | DefaultLiteral
  | TargetTypedNew
  | UntypedConditional
  | UntypedSwitch
  | TupleLiteral
  | OutVariable
  | InterpolatedOperand
  | CollectionOperand;

export interface MethodGroup {
  readonly kind: 'methodGroup';
  readonly syntax: Expression;
  readonly name: string;
  /** The object before the dot, or implicit `this`; absent when a type or nothing stands there. */
  readonly receiver: BoundExpression | undefined;
  /** The receiver is a type name (or both: Color Color). */
  readonly receiverType: TypeSymbol | undefined;
  /** No dot was written. */
  readonly implicitThis: boolean;
  readonly viaBase: boolean;
  /** Extension blocks give it to the type that the receiver stands for. */
  readonly ofType?: boolean;
  /** By derivation: the most derived type's methods first, overridden ones left out. */
  readonly methods: readonly MethodSymbol[];
  readonly typeArguments: readonly TypeSymbol[];
  /** The position that CS1061 and its like mark. */
  readonly nameSyntax: Node;
}
export interface UnboundLambda {
  readonly kind: 'unboundLambda';
  readonly syntax: Lambda | AnonymousMethod;
  /** Where it was written: binding its body starts from here. */
  readonly scope: LocalScope;
  readonly frame: FunctionFrame;
  readonly checked: boolean;
  /** One result for each list of parameter types tried. */
  readonly tried: Map<string, TriedLambda>;
}
/** The outcome of binding a lambda body for given parameter types. */
export interface TriedLambda {
  readonly bound: BoundLambda | undefined;
  /** Of the returned expressions; undefined when it returns nothing or they have no common type. */
  readonly returnType: TypeSymbol | undefined;
  /** What it returns, where its return type was to be inferred. */
  readonly returned: readonly Operand[];
  readonly errors: number;
  readonly report: () => void;
}
export interface NamespaceOperand {
  readonly kind: 'namespace';
  readonly syntax: Expression;
  readonly symbol: NamespaceSymbol;
}
export interface DefaultLiteral {
  readonly kind: 'defaultLiteral';
  readonly syntax: Expression;
}
export interface TargetTypedNew {
  readonly kind: 'targetNew';
  readonly syntax: ImplicitObjectCreation;
}
export interface UntypedConditional {
  readonly kind: 'untypedConditional';
  readonly syntax: Expression;
  readonly condition: BoundExpression;
  readonly whenTrue: Operand;
  readonly whenFalse: Operand;
}
export interface UntypedSwitch {
  readonly kind: 'untypedSwitch';
  readonly syntax: SwitchExpression;
  readonly operand: BoundExpression;
  readonly arms: readonly {
    readonly locals: LocalScope;
    readonly pattern: BoundPattern;
    readonly when: BoundExpression | undefined;
    readonly result: Operand;
  }[];
}
export interface TupleLiteral {
  readonly kind: 'tupleLiteral';
  readonly syntax: Expression;
  readonly elements: readonly Operand[];
  readonly names: readonly (string | undefined)[];
  /** When all elements have a type. */
  readonly naturalType: NamedType | undefined;
}
export interface OutVariable {
  readonly kind: 'outVariable';
  readonly syntax: DeclarationExpression | Expression;
}
/** Natural type string; also converts to FormattableString and IFormattable. */
export interface InterpolatedOperand {
  readonly kind: 'interpolated';
  readonly syntax: InterpolatedString;
}
export interface CollectionOperand {
  readonly kind: 'collectionOperand';
  readonly syntax: CollectionExpression;
}

const untyped: ReadonlySet<string> = new Set([
  'methodGroup',
  'unboundLambda',
  'namespace',
  'defaultLiteral',
  'targetNew',
  'untypedConditional',
  'untypedSwitch',
  'tupleLiteral',
  'outVariable',
  'interpolated',
  'collectionOperand',
] satisfies Operand['kind'][]);

/** It is a bound expression with a type (possibly the type of null, or the error type). */
export function isTyped(operand: Operand): operand is BoundExpression {
  return !untyped.has(operand.kind);
}

/** Something that a reference can lead to. */
export function isVariable(operand: BoundExpression): boolean {
  switch (operand.kind) {
    case 'local':
    case 'parameter':
    case 'field':
    case 'arrayAccess':
    case 'discard':
    case 'bad':
    case 'this':
    case 'ref':
      return true;
    case 'call':
      return operand.method.returnRefKind === 'ref';
    case 'property':
      return operand.property.returnsRef;
    case 'conditional':
      return operand.isRef === true;
    default:
      return false;
  }
}

/** Which variable it is does not depend on when one asks. */
export function standsAlone({ kind }: BoundExpression): boolean {
  return kind === 'local' || kind === 'parameter' || kind === 'this' || kind === 'discard';
}
