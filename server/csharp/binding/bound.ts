// The bound tree: C# with every name, overload, conversion and type decided. Rules read it, the engine compiles it.
//
// The binder has already: put arguments into parameter order (packing `params`, filling in defaults), made every
// conversion explicit (BoundConversion), turned string concatenation and interpolation, queries, object and collection
// initializers, named arguments, extension calls, `nameof` and `?.` into the few nodes below, and folded constants
// (`constant` is set: the engine emits the value and looks no further).

import type {
  ArrayType,
  ConstantValue,
  EventSymbol,
  FieldSymbol,
  LabelSymbol,
  LocalSymbol,
  MethodSymbol,
  NamedType,
  ParameterSymbol,
  PropertySymbol,
  RefKind,
  TypeParameter,
  TypeSymbol,
} from '../symbols/symbols';
import type { Node, SyntaxTree } from '../syntax/nodes';
import type { BodyBinder } from './bodyBinder';
import type { LateContext } from './dynamic/dynamic';
import type { Operand } from './operands';

interface BaseExpression<K extends string> {
  readonly kind: K;
  readonly type: TypeSymbol;
  /** Where it stands; for synthesized code the construct it comes from. Absent only in bodies without source (auto accessors). */
  readonly syntax: Node | undefined;
  readonly constant?: { readonly value: ConstantValue };
}

/** The representation on which an operator works; enums count as their underlying type, smaller integers have become int. */
export type OperandKind =
  | 'int'
  | 'uint'
  | 'long'
  | 'ulong'
  | 'float'
  | 'double'
  | 'decimal'
  | 'bool'
  /** `+` on two strings (null counts as ''), `==` and `!=` on strings. */
  | 'string'
  /** `==` and `!=` by reference. */
  | 'reference'
  /** `+` and `-` combine and remove; `==` and `!=` compare invocation lists. */
  | 'delegate';

export type BoundExpression =
  | BoundLiteral
  | BoundDefault
  | BoundLocal
  | BoundParameter
  | BoundThis
  | BoundTypeReference
  | BoundFieldAccess
  | BoundPropertyAccess
  | BoundEventAccess
  | BoundArrayAccess
  | BoundArrayLength
  | BoundCall
  | BoundObjectCreation
  | BoundNewTypeParameter
  | BoundArrayCreation
  | BoundDelegateCreation
  | BoundLambda
  | BoundUnary
  | BoundBinary
  | BoundLogical
  | BoundCoalesce
  | BoundConditional
  | BoundAssignment
  | BoundCompoundAssignment
  | BoundIncrement
  | BoundCoalescingAssignment
  | BoundEventAssignment
  | BoundDeconstruction
  | BoundConversion
  | BoundIs
  | BoundAs
  | BoundIsPattern
  | BoundSwitchExpression
  | BoundTypeOf
  | BoundMemberInfo
  | BoundAwait
  | BoundDynamic
  | BoundThrowExpression
  | BoundConditionalAccess
  | BoundSequence
  | BoundDiscard
  | BoundRef
  | BoundBad;

/** `constant` is set. null literals have type 'null' until a BoundConversion gives them one. */
export interface BoundLiteral extends BaseExpression<'literal'> {
  readonly constant: { readonly value: ConstantValue };
}
/** `default(T)`; also for a type parameter. */
export interface BoundDefault extends BaseExpression<'default'> {}
export interface BoundLocal extends BaseExpression<'local'> {
  readonly local: LocalSymbol;
}
export interface BoundParameter extends BaseExpression<'parameter'> {
  readonly parameter: ParameterSymbol;
}
/** `this`, also as the receiver that `base.M()` calls with `virtual: false`. */
export interface BoundThis extends BaseExpression<'this'> {}
/** A type where an expression stands (receiver of a static member); never evaluated. */
export interface BoundTypeReference extends BaseExpression<'typeReference'> {}
/** `receiver` is absent for static fields. Constant fields are literals. */
export interface BoundFieldAccess extends BaseExpression<'field'> {
  readonly receiver: BoundExpression | undefined;
  readonly field: FieldSymbol;
}
/** Also indexers (`arguments` in parameter order). As an assignment target the setter is meant. */
export interface BoundPropertyAccess extends BaseExpression<'property'> {
  readonly receiver: BoundExpression | undefined;
  readonly property: PropertySymbol;
  readonly arguments: readonly BoundArgument[];
  /** false for `base.P` and for members of structs and sealed things. */
  readonly virtual: boolean;
}
/** Only as the operand of an event assignment: reading a field-like event is a BoundFieldAccess of its backing field. */
export interface BoundEventAccess extends BaseExpression<'event'> {
  readonly receiver: BoundExpression | undefined;
  readonly event: EventSymbol;
}
/** Indices are int, uint, long or ulong. */
export interface BoundArrayAccess extends BaseExpression<'arrayAccess'> {
  readonly array: BoundExpression;
  readonly indices: readonly BoundExpression[];
}
/** `a.Length` of a vector. */
export interface BoundArrayLength extends BaseExpression<'arrayLength'> {
  readonly array: BoundExpression;
}
export interface BoundArgument {
  readonly expression: BoundExpression;
  readonly refKind: RefKind;
}
/**
 * A call of a method, accessor-like method, constructor initializer (`base(…)`: method is a constructor, receiver `this`),
 * local function (receiver absent) or delegate (method kind `delegateInvoke`, receiver the delegate).
 * `arguments` are complete and in parameter order.
 */
export interface BoundCall extends BaseExpression<'call'> {
  readonly receiver: BoundExpression | undefined;
  readonly method: MethodSymbol;
  readonly arguments: readonly BoundArgument[];
  /** Dispatch on the run-time type of the receiver; the receiver may be a type parameter. */
  readonly virtual: boolean;
  /** Written as an extension call: `arguments[0]` is what stood before the dot. */
  readonly asExtension?: boolean;
}
/** Initializers are a BoundSequence around it. A struct's default constructor is a BoundDefault. */
export interface BoundObjectCreation extends BaseExpression<'new'> {
  readonly constructorSymbol: MethodSymbol;
  readonly arguments: readonly BoundArgument[];
}
export interface BoundNewTypeParameter extends BaseExpression<'newTypeParameter'> {
  readonly type: TypeParameter;
}
/** `elements` is nested for arrays of higher rank. Sizes are always there, counted from the initializer if need be. */
export interface BoundArrayCreation extends BaseExpression<'newArray'> {
  readonly type: ArrayType;
  readonly sizes: readonly BoundExpression[];
  readonly elements?: readonly BoundArrayElement[];
}
export type BoundArrayElement = BoundExpression | readonly BoundArrayElement[];
/** A method group made a delegate. `receiver` is absent for static methods and local functions. */
export interface BoundDelegateCreation extends BaseExpression<'newDelegate'> {
  readonly receiver: BoundExpression | undefined;
  readonly method: MethodSymbol;
  readonly virtual: boolean;
  readonly type: NamedType;
}
/** A lambda or anonymous method already converted to its delegate type. */
export interface BoundLambda extends BaseExpression<'lambda'> {
  readonly method: MethodSymbol;
  readonly body: BoundBody;
}
export type BoundUnaryOperator = '+' | '-' | '!' | '~';
/** With `method` user-defined. `lifted`: null in, null out. */
export interface BoundUnary extends BaseExpression<'unary'> {
  readonly operator: BoundUnaryOperator;
  readonly operand: BoundExpression;
  readonly operands: OperandKind;
  readonly method?: MethodSymbol;
  readonly lifted: boolean;
  readonly checked: boolean;
}
export type BoundBinaryOperator =
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
  | '^';
/** How an operator works; shared by binary expressions, compound assignments and increments. */
export interface OperatorUse {
  readonly operator: BoundBinaryOperator;
  /** Of both operands (of the left one for shifts; the right is int there). */
  readonly operands: OperandKind;
  readonly method?: MethodSymbol;
  /** On Nullable operands: comparisons give false (== and != compare null), `&` `|` on bool? are three-valued, others give null. */
  readonly lifted: boolean;
  readonly checked: boolean;
}
export interface BoundBinary extends BaseExpression<'binary'> {
  readonly use: OperatorUse;
  readonly left: BoundExpression;
  readonly right: BoundExpression;
}
/** `&&`, `||` on bool. The user-defined kind has become calls and a conditional. */
export interface BoundLogical extends BaseExpression<'logical'> {
  readonly operator: '&&' | '||';
  readonly left: BoundExpression;
  readonly right: BoundExpression;
}
/** `left ?? right`; `left` is unwrapped by `leftConversion` applied to `leftTemp`, which holds the non-null value. */
export interface BoundCoalesce extends BaseExpression<'coalesce'> {
  readonly left: BoundExpression;
  readonly leftTemp: LocalSymbol;
  /** Uses leftTemp; already of the result type. */
  readonly whenNotNull: BoundExpression;
  readonly right: BoundExpression;
}
export interface BoundConditional extends BaseExpression<'conditional'> {
  readonly condition: BoundExpression;
  readonly whenTrue: BoundExpression;
  readonly whenFalse: BoundExpression;
  /** `c ? ref x : ref y`: a variable. */
  readonly isRef?: boolean;
}
/** Target: local, parameter, field, property, indexer, array element, ref-returning call, discard, or `this` of a struct. `ref`: rebinds a ref local. */
export interface BoundAssignment extends BaseExpression<'assignment'> {
  readonly target: BoundExpression;
  readonly value: BoundExpression;
  readonly ref: boolean;
}
/** `target op= right`: value = resultConversion(leftConversion(target) op right). The temps stand for the operand of each conversion. */
export interface BoundCompoundAssignment extends BaseExpression<'compoundAssignment'> {
  readonly target: BoundExpression;
  readonly use: OperatorUse;
  /** Holds the current value of the target. */
  readonly targetTemp: LocalSymbol;
  /** The new value, in terms of targetTemp and the right side: a BoundBinary inside conversions. Already of the target's type. */
  readonly value: BoundExpression;
}
/** `++` and `--`. `value` gives the new value in terms of `targetTemp`. */
export interface BoundIncrement extends BaseExpression<'increment'> {
  readonly target: BoundExpression;
  readonly prefix: boolean;
  readonly targetTemp: LocalSymbol;
  readonly value: BoundExpression;
}
/** `target ??= value`; both already of the target's type. */
export interface BoundCoalescingAssignment extends BaseExpression<'coalescingAssignment'> {
  readonly target: BoundExpression;
  readonly value: BoundExpression;
}
export interface BoundEventAssignment extends BaseExpression<'eventAssignment'> {
  readonly target: BoundEventAccess;
  readonly add: boolean;
  readonly handler: BoundExpression;
  readonly virtual: boolean;
}
/** `(a, b) = e`: evaluate what the targets are made of, then `prepare`, then assign in order. */
export interface BoundDeconstruction extends BaseExpression<'deconstruction'> {
  /** Locals that `prepare` fills and the values use. */
  readonly temps: readonly LocalSymbol[];
  /** The source into its temporary, the Deconstruct call, elements into theirs; members of dynamic values are held here, too. */
  readonly prepare: readonly BoundExpression[];
  readonly assignments: readonly (BoundAssignment | BoundDynamic)[];
  /** The tuple of what has been assigned; undefined where nobody can ask for it. */
  readonly result: BoundExpression | undefined;
}

export type ConversionKind =
  | 'identity'
  /** Between numeric types, char and enums (by representation): truncates, or throws when `checked`. */
  | 'numeric'
  /** null → reference type or Nullable. */
  | 'null'
  /** Up the hierarchy; nothing happens. */
  | 'reference'
  /** Down or across: InvalidCastException unless the run-time type fits. Also from and to type parameters. */
  | 'cast'
  | 'boxing'
  | 'unboxing'
  /** T → T?, S → T? (inner first). */
  | 'wrapNullable'
  /** T? → T: InvalidOperationException on null. */
  | 'unwrapNullable'
  /** S? → T? and S? → T: null stays null; the rest as in `inner`. */
  | 'liftedNullable'
  /** Tuple to tuple, element by element; the binder has lowered it to a BoundSequence. */
  | 'tuple'
  /** `method` called with the operand, already converted to its parameter. */
  | 'userDefined'
  | 'dynamic';
export interface BoundConversion extends BaseExpression<'conversion'> {
  readonly operand: BoundExpression;
  readonly conversion: ConversionKind;
  /** Written as a cast in the source. */
  readonly explicit: boolean;
  readonly checked: boolean;
  readonly method?: MethodSymbol;
  /** unboxing: the value in the box itself, which is of that very type; what happens to it happens to the box. */
  readonly isInPlace?: boolean;
  /** liftedNullable: the value conversion in terms of `innerTemp` (the non-null value), of the underlying target type. */
  readonly inner?: { readonly temp: LocalSymbol; readonly value: BoundExpression };
}
export interface BoundIs extends BaseExpression<'is'> {
  readonly operand: BoundExpression;
  readonly target: TypeSymbol;
}
export interface BoundAs extends BaseExpression<'as'> {
  readonly operand: BoundExpression;
  readonly target: TypeSymbol;
}
export interface BoundIsPattern extends BaseExpression<'isPattern'> {
  readonly operand: BoundExpression;
  readonly pattern: BoundPattern;
}
export interface BoundSwitchExpression extends BaseExpression<'switchExpression'> {
  readonly operand: BoundExpression;
  readonly arms: readonly {
    readonly locals: readonly LocalSymbol[];
    readonly pattern: BoundPattern;
    readonly when: BoundExpression | undefined;
    readonly result: BoundExpression;
  }[];
}
export interface BoundTypeOf extends BaseExpression<'typeof'> {
  /** An unbound generic is its definition with `unbound`. */
  readonly target: TypeSymbol;
  readonly unbound: boolean;
}
/** The object that stands for a member in expression trees. */
export interface BoundMemberInfo extends BaseExpression<'memberInfo'> {
  readonly member: MethodSymbol | FieldSymbol | PropertySymbol;
}
/** `await operand`. */
export interface BoundAwait extends BaseExpression<'await'> {
  readonly operand: BoundExpression;
  /** Instance or extension method; an extension takes the operand as its argument. */
  readonly getAwaiter: MethodSymbol;
  readonly isCompleted: PropertySymbol;
  readonly getResult: MethodSymbol;
  readonly awaiterType: TypeSymbol;
}
/**
 * Something done with a dynamic value. Its operands are evaluated in order and boxed; then `site` tells what C# it is for the types
 * that they have. `types`: of operands that are not dynamic themselves.
 */
export interface BoundDynamic extends BaseExpression<'dynamic'> {
  readonly operands: readonly BoundExpression[];
  readonly types: readonly (TypeSymbol | undefined)[];
  readonly site: LateContext & { readonly get: LateBind; readonly set: LateBind | undefined };
}
export type LateBind = (b: BodyBinder, operands: readonly BoundExpression[]) => Operand;
export interface BoundThrowExpression extends BaseExpression<'throwExpression'> {
  readonly operand: BoundExpression;
}
/** `receiver?.access`: when receiver is not null, `temp` holds it (a Nullable unwrapped) and `access` is the value, already of the result type. */
export interface BoundConditionalAccess extends BaseExpression<'conditionalAccess'> {
  readonly receiver: BoundExpression;
  readonly temp: LocalSymbol;
  /** Of type void when the whole is a statement. */
  readonly access: BoundExpression;
}
/** Evaluates `effects` in order, then gives `value`. `locals` live for the sequence. */
export interface BoundSequence extends BaseExpression<'sequence'> {
  readonly locals: readonly LocalSymbol[];
  readonly effects: readonly BoundExpression[];
  readonly value: BoundExpression;
  /** What it was written as, for rules and messages. */
  readonly origin: 'initializer' | 'namedArguments' | 'tuple' | 'interpolation' | 'with' | 'collection' | 'other';
}
export interface BoundDiscard extends BaseExpression<'discard'> {}
/** `ref x`; the operand is a variable. */
export interface BoundRef extends BaseExpression<'ref'> {
  readonly operand: BoundExpression;
}
/** Could not be bound; a diagnostic says why, or its names are unknown to us. The engine refuses bodies that contain one. */
export interface BoundBad extends BaseExpression<'bad'> {
  readonly children: readonly BoundExpression[];
  /** A call with arguments that mean nothing: what it is called on and by which name are known, and mostly what it returns. */
  readonly call?: {
    readonly receiver: BoundExpression | undefined;
    readonly name: string;
    /** When there is only one of that name. */
    readonly method: MethodSymbol | undefined;
    /** As written; those that have no type of their own, like lambdas, are left out. */
    readonly arguments: readonly BoundExpression[];
  };
}

// ---- patterns -----------------------------------------------------------------------------------------------------

export type BoundPattern =
  | { readonly kind: 'discard' }
  /** `value` is converted to the input type where that is possible; `input` is the type compared in. */
  | { readonly kind: 'constant'; readonly value: BoundExpression; readonly inputType: TypeSymbol }
  | {
      readonly kind: 'type';
      readonly target: TypeSymbol;
      readonly inputType: TypeSymbol;
      readonly local: LocalSymbol | undefined;
    }
  /** Matches everything, null too. */
  | { readonly kind: 'var'; readonly local: LocalSymbol }
  | {
      readonly kind: 'recursive';
      readonly inputType: TypeSymbol;
      /** Absent: only a null test. */
      readonly target: TypeSymbol | undefined;
      /** Holds the input as `target` (or unwrapped) for the sub-patterns. */
      readonly temp: LocalSymbol;
      /** `Deconstruct(out …)` on temp, filling `outs`. */
      readonly deconstruct: { readonly call: BoundExpression; readonly outs: readonly LocalSymbol[] } | undefined;
      /** Each reads `temp` or one of `outs`. */
      readonly parts: readonly { readonly access: BoundExpression; readonly pattern: BoundPattern }[];
      readonly local: LocalSymbol | undefined;
    }
  | {
      readonly kind: 'relational';
      readonly use: OperatorUse;
      readonly value: BoundExpression;
      readonly inputType: TypeSymbol;
    }
  | { readonly kind: 'not'; readonly pattern: BoundPattern }
  | { readonly kind: 'and' | 'or'; readonly left: BoundPattern; readonly right: BoundPattern };

// ---- statements ---------------------------------------------------------------------------------------------------

interface BaseStatement<K extends string> {
  readonly kind: K;
  /** The statement (or clause) as written: a stop of the debugger. Absent for synthesized ones. */
  readonly syntax: Node | undefined;
}

export type BoundStatement =
  | BoundBlock
  | BoundLocalDeclaration
  | BoundExpressionStatement
  | BoundLocalFunctionStatement
  | BoundIf
  | BoundWhile
  | BoundDoWhile
  | BoundFor
  | BoundForEach
  | BoundSwitch
  | BoundGoto
  | BoundLabel
  | BoundReturn
  | BoundYieldReturn
  | BoundYieldBreak
  | BoundThrow
  | BoundTry
  | BoundUsing
  | BoundLock
  | BoundEmpty;

/** `locals` include pattern and out variables declared in its statements; captured ones get fresh cells each time the block is entered. */
export interface BoundBlock extends BaseStatement<'block'> {
  readonly locals: readonly LocalSymbol[];
  readonly statements: readonly BoundStatement[];
}
export interface BoundLocalDeclaration extends BaseStatement<'localDeclaration'> {
  readonly local: LocalSymbol;
  readonly initializer: BoundExpression | undefined;
}
export interface BoundExpressionStatement extends BaseStatement<'expression'> {
  readonly expression: BoundExpression;
}
export interface BoundLocalFunctionStatement extends BaseStatement<'localFunction'> {
  readonly method: MethodSymbol;
  readonly body: BoundBody;
}
export interface BoundIf extends BaseStatement<'if'> {
  readonly condition: BoundExpression;
  readonly then: BoundStatement;
  readonly else: BoundStatement | undefined;
}
/** Locals declared in conditions belong to a block around the loop body or the loop, made by the binder. */
export interface BoundWhile extends BaseStatement<'while'> {
  readonly locals: readonly LocalSymbol[];
  readonly condition: BoundExpression;
  readonly body: BoundStatement;
  readonly breakLabel: LabelSymbol;
  readonly continueLabel: LabelSymbol;
}
export interface BoundDoWhile extends BaseStatement<'doWhile'> {
  readonly body: BoundStatement;
  readonly condition: BoundExpression;
  readonly breakLabel: LabelSymbol;
  readonly continueLabel: LabelSymbol;
}
export interface BoundFor extends BaseStatement<'for'> {
  /** One instance for the whole loop. */
  readonly locals: readonly LocalSymbol[];
  readonly initializers: readonly BoundStatement[];
  readonly condition: BoundExpression | undefined;
  readonly incrementors: readonly BoundExpression[];
  readonly body: BoundStatement;
  readonly breakLabel: LabelSymbol;
  readonly continueLabel: LabelSymbol;
}
export interface BoundForEach extends BaseStatement<'forEach'> {
  readonly expression: BoundExpression;
  /** Fresh in each round. Several for a deconstruction. */
  readonly locals: readonly LocalSymbol[];
  /** Array and string are walked by index; otherwise through the enumerator pattern. */
  readonly source:
    | { readonly kind: 'array'; readonly elementType: TypeSymbol }
    | { readonly kind: 'string' }
    | {
        readonly kind: 'enumerator';
        readonly isAsync: boolean;
        /** Instance or extension method. */
        readonly getEnumerator: MethodSymbol;
        /** Of its parameters that nobody gives: the token of GetAsyncEnumerator. */
        readonly optionalArguments: readonly BoundArgument[];
        readonly enumeratorType: TypeSymbol;
        /** MoveNext or MoveNextAsync; for the async kind `awaitMoveNext` awaits a call of it on `enumeratorTemp`. */
        readonly moveNext: MethodSymbol;
        readonly current: PropertySymbol;
        /** IDisposable.Dispose or what fits; the enumerator may also turn out disposable at run time only: `testDisposable`. */
        readonly dispose: MethodSymbol | undefined;
        readonly testDisposable: boolean;
        readonly enumeratorTemp: LocalSymbol;
        readonly awaitMoveNext: BoundExpression | undefined;
        readonly awaitDispose: BoundExpression | undefined;
      };
  /** Holds the raw element; `assign` stores it, converted, into the locals. */
  readonly elementTemp: LocalSymbol;
  readonly assign: BoundExpression;
  readonly body: BoundStatement;
  readonly breakLabel: LabelSymbol;
  readonly continueLabel: LabelSymbol;
}
export interface BoundSwitch extends BaseStatement<'switch'> {
  readonly expression: BoundExpression;
  readonly locals: readonly LocalSymbol[];
  readonly sections: readonly {
    readonly syntax: Node;
    readonly labels: readonly {
      readonly syntax: Node;
      readonly label: LabelSymbol;
      /** Absent: default. */
      readonly pattern: BoundPattern | undefined;
      readonly when: BoundExpression | undefined;
    }[];
    readonly statements: readonly BoundStatement[];
  }[];
  readonly breakLabel: LabelSymbol;
}
/** break, continue, goto, goto case: all name their label; leaving try blocks runs their finally. */
export interface BoundGoto extends BaseStatement<'goto'> {
  readonly target: LabelSymbol;
  readonly written: 'break' | 'continue' | 'goto';
}
export interface BoundLabel extends BaseStatement<'label'> {
  readonly label: LabelSymbol;
}
/** In an async method the value is the task's result, already of that type. */
export interface BoundReturn extends BaseStatement<'return'> {
  readonly expression: BoundExpression | undefined;
}
export interface BoundYieldReturn extends BaseStatement<'yieldReturn'> {
  readonly expression: BoundExpression;
}
export interface BoundYieldBreak extends BaseStatement<'yieldBreak'> {}
/** Absent operand: rethrow. */
export interface BoundThrow extends BaseStatement<'throw'> {
  readonly operand: BoundExpression | undefined;
}
export interface BoundTry extends BaseStatement<'try'> {
  readonly block: BoundBlock;
  readonly catches: readonly {
    readonly syntax: Node;
    /** System.Exception for a bare catch. */
    readonly type: TypeSymbol;
    readonly local: LocalSymbol | undefined;
    readonly locals: readonly LocalSymbol[];
    readonly filter: BoundExpression | undefined;
    readonly block: BoundBlock;
  }[];
  readonly finally: BoundBlock | undefined;
}
/** One resource; several declarators nest. `using` declarations become one around the rest of their block. */
export interface BoundUsing extends BaseStatement<'using'> {
  /** A temporary when the resource is an expression. */
  readonly local: LocalSymbol;
  readonly initializer: BoundExpression;
  readonly dispose: MethodSymbol;
  /** `await using`: awaits the Dispose call on `local`. */
  readonly awaitDispose: BoundExpression | undefined;
  readonly body: BoundStatement;
}
export interface BoundLock extends BaseStatement<'lock'> {
  readonly expression: BoundExpression;
  readonly body: BoundStatement;
}
export interface BoundEmpty extends BaseStatement<'empty'> {}

/**
 * A method's code. For a constructor the block begins with the field initializers and the call of `base(…)` or `this(…)`;
 * for a type initializer (static constructor or none written) it holds the static field initializers first.
 * Expression bodies are a block with one statement.
 */
export interface BoundBody {
  readonly method: MethodSymbol;
  readonly tree: SyntaxTree | undefined;
  readonly block: BoundBlock;
  /** Variables of outer functions that this function (or one inside it) uses, for lambdas and local functions. */
  readonly captures: readonly (LocalSymbol | ParameterSymbol)[];
  readonly capturesThis: boolean;
  /** At least one BoundBad or error inside. */
  readonly hasErrors: boolean;
}

/** An error or warning of binding. `unsupported`: legal C# that this program does not run. Codes are C#'s own, `BGT…` for the unsupported. */
export interface BindDiagnostic {
  readonly category: 'error' | 'warning' | 'unsupported';
  readonly code: string;
  readonly message: string;
  readonly tree: SyntaxTree;
  readonly start: number;
  readonly end: number;
}
