// The state of binding one method body: scopes, functions (method, lambdas, local functions), captures, diagnostics.

import {
  type ConstantValue,
  type LabelSymbol,
  LocalSymbol,
  type MemberSymbol,
  type MethodSymbol,
  type NamedType,
  type ParameterSymbol,
  SourceLocation,
  type Substitution,
  type TypeParameter,
  type TypeSymbol,
} from '../symbols/symbols';
import { errorType, memberIn, substitute, substituteNamed } from '../symbols/types';
import type { Expression, Node, SyntaxTree } from '../syntax/nodes';
import type { BindDiagnostic, BoundBad, BoundBody, BoundExpression, BoundLiteral, BoundLocal } from './bound';
import type { Compilation } from './compilation';
import { isInObsolete, mentionsObsolete, obsoleteError } from './declarations/obsolete';
import type { TypeScope } from './declarations/resolveTypes';
import type { Operand } from './operands';

/** A declaration space of locals: block, loop, switch section, lambda parameters. */
export interface LocalScope {
  readonly parent: LocalScope | undefined;
  readonly frame: FunctionFrame;
  readonly names: Map<string, LocalSymbol | ParameterSymbol | MethodSymbol>;
  /** What the block node will list. */
  readonly locals: LocalSymbol[];
  readonly labels: Map<string, LabelSymbol>;
  /** Variables that a later statement of this block declares: until then nothing else has their names. */
  readonly later: Set<string>;
  /** Where scopes inside it, in the same function, declare which variables. */
  readonly inner: Map<string, { readonly start: number; readonly end: number }>;
}

/** A function being bound. */
export interface FunctionFrame {
  readonly parent: FunctionFrame | undefined;
  readonly method: MethodSymbol;
  /** Known return type; undefined while a lambda's is being inferred. For async functions the type of the awaited result. */
  returnType: TypeSymbol | undefined;
  /** What a lambda returns whose return type is inferred, in source order. */
  readonly returnedOperands: Operand[];
  isAsync: boolean;
  isIterator: boolean;
  /** Where it returns a value, before the first `yield` shows that it must not. */
  readonly returns: Node[];
  iteratorElement: TypeSymbol | undefined;
  readonly captures: Set<LocalSymbol | ParameterSymbol>;
  capturesThis: boolean;
  readonly usedLocalFunctions: Set<MethodSymbol>;
  hasErrors: boolean;
}

export interface SwitchContext {
  readonly governing: TypeSymbol;
  readonly cases: {
    readonly value: ConstantValue;
    readonly type: TypeSymbol;
    readonly label: LabelSymbol;
    /** It has a `when`. */
    readonly isFiltered: boolean;
  }[];
  defaultLabel: LabelSymbol | undefined;
  readonly pending: {
    readonly value: ConstantValue | undefined;
    readonly isDefault: boolean;
    resolve(label: LabelSymbol | undefined): void;
  }[];
}

/** Nothing jumps out of a finally clause. */
export interface FinallyClause {
  readonly frame: FunctionFrame;
  readonly outside: LocalScope;
  readonly breakLabel: LabelSymbol | undefined;
  readonly continueLabel: LabelSymbol | undefined;
  /** A catch clause is around it. */
  readonly isInCatch: boolean;
}

export class BodyBinder {
  readonly diagnostics: BindDiagnostic[] = [];
  scope: LocalScope;
  checked: boolean;
  breakLabel: LabelSymbol | undefined;
  continueLabel: LabelSymbol | undefined;
  switchContext: SwitchContext | undefined;
  /** The lambda being bound stands in a loop or switch, which its own jumps do not see. */
  isLambdaInLoop = false;
  /** Constant overflow is an error unless `unchecked` is written around it. */
  overflowErrors = true;
  inFieldInitializer = false;
  /** The value of an enum member is being worked out: all members of enums count as numbers there. */
  inEnumConstant = false;
  /** The expression that stands before the parentheses of the call being bound. */
  called: Expression | undefined;
  /** An expression whose value nobody asks for. */
  unused: Expression | undefined;
  /** The left side of += or -= is being bound: an event means its accessors. */
  bindingEventTarget = false;
  /** What is stored is the result of a compound assignment. */
  storesCompound = false;
  /** The member whose code this is. */
  declaring: MemberSymbol;
  /** The arguments of an attribute are being bound, and that of which member, if it is one. */
  attributeOf: { readonly memberName: string | undefined } | undefined;
  inCatch = false;
  /** The innermost finally clause around the code, and what lies outside of it. */
  finallyClause: FinallyClause | undefined;
  /** Local functions found so far, with the frames that bound them. */
  readonly localFunctionFrames = new Map<MethodSymbol, FunctionFrame>();
  /** Bodies of lambdas and local functions with their frames: captures are final only when the whole method is bound. */
  readonly lambdaBodies: { readonly frame: FunctionFrame; readonly body: BoundBody }[] = [];
  readonly owners = new Map<LocalSymbol | ParameterSymbol, FunctionFrame>();
  /** What `.b` in `a?.b` belongs to, innermost last. */
  readonly conditionalReceivers: BoundExpression[] = [];
  /** Code that is bound while it runs: what the type parameters around it stand for. */
  substitution: Substitution | undefined;
  /** Private members of all types are in reach, as in debuggers. */
  seesAll = false;
  /** What is bound is only named: nothing of it is used. */
  isNaming = false;
  /** Attributes may name the parameters of what they stand before. */
  canBeNamed: ((name: string) => boolean) | undefined;
  private temporaries = 0;

  constructor(
    readonly compilation: Compilation,
    readonly tree: SyntaxTree,
    public typeScope: TypeScope,
    /** The type whose member this is; members of it and its bases are in scope. */
    readonly containingType: NamedType,
    readonly frame0: FunctionFrame,
    /** No instance: static members, field initializers, constructor arguments. */
    public isStatic: boolean,
  ) {
    this.checked = compilation.checked;
    this.declaring = frame0.method;
    this.scope = newScope(undefined, frame0);
    for (const parameter of frame0.method.parameters) this.declareParameter(parameter);
  }

  get frame(): FunctionFrame {
    return this.scope.frame;
  }

  /** Type parameters of a local function are in scope while `run` works. */
  withTypeParameters<T>(parameters: readonly TypeParameter[], run: () => T): T {
    const outer = this.typeScope;
    if (parameters.length > 0) this.typeScope = { ...outer, parameters: [...outer.parameters, parameters] };
    try {
      return run();
    } finally {
      this.typeScope = outer;
    }
  }

  /** The code stands inside that type (or a type nested in it). */
  insideType(definition: NamedType): boolean {
    if (this.seesAll) return true;
    for (let type: NamedType | undefined = this.containingType; type; type = type.containingType)
      if (type.definition === definition) return true;
    return false;
  }

  /** The type of `this`: the containing type over its own type parameters. */
  selfType(): NamedType {
    return this.containingType;
  }

  /** The type with what is known of its type parameters. */
  known(type: TypeSymbol): TypeSymbol {
    return substitute(type, this.substitution);
  }

  knownMethod(method: MethodSymbol): MethodSymbol {
    return this.substitution
      ? (memberIn(substituteNamed(method.containingType, this.substitution), method.definition) as MethodSymbol)
      : method;
  }

  // ---- scopes -------------------------------------------------------------------------------------------------------

  /** Runs `bind` in a new scope and returns both. */
  inScope<T>(bind: (scope: LocalScope) => T, frame: FunctionFrame = this.scope.frame): T {
    const outer = this.scope;
    const scope = newScope(outer, frame);
    this.scope = scope;
    try {
      return bind(scope);
    } finally {
      this.scope = outer;
    }
  }

  /** Runs `bind` as if it stood at another place (lambda bodies, deferred operands). */
  at<T>(scope: LocalScope, bind: () => T): T {
    const outer = this.scope;
    this.scope = scope;
    try {
      return bind();
    } finally {
      this.scope = outer;
    }
  }

  declareParameter(parameter: ParameterSymbol) {
    this.owners.set(parameter, this.scope.frame);
    if (parameter.name !== '') this.scope.names.set(parameter.name, parameter);
  }

  declareLocal(name: string, type: TypeSymbol, at: { readonly start: number; readonly end: number }): LocalSymbol {
    const local = new LocalSymbol(name, type, new SourceLocation(this.tree, at));
    if (this.frame0.method.typeParameters.some(parameter => parameter.name === name))
      this.error(
        'CS0412',
        `'${name}': a parameter, local variable, or local function cannot have the same name as a method type parameter`,
        at,
      );
    if (name === 'await' && this.frame.method.isAsync)
      this.error('CS4003', "'await' cannot be used as an identifier within an async method or lambda expression", at);
    const clash = this.findInFunction(name);
    if (clash && name !== '_') {
      const own = this.scope.names.get(name);
      this.error(
        own ? 'CS0128' : 'CS0136',
        own ? `A local variable or function named '${name}' is already defined in this scope` : nameIsTaken(name),
        at,
      );
    }
    const inside = clash ? undefined : this.scope.inner.get(name);
    if (inside) this.error('CS0136', nameIsTaken(name), inside);
    for (let outer = this.scope.parent; outer?.frame === this.scope.frame; outer = outer.parent)
      outer.inner.set(name, at);
    this.scope.later.delete(name);
    this.scope.names.set(name, local);
    this.scope.locals.push(local);
    this.owners.set(local, this.scope.frame);
    return local;
  }

  /** Declares in the scope of the statement, where pattern and out variables live. */
  inEnclosingStatement<T>(declare: () => T): T {
    return declare();
  }

  private findInFunction(name: string): unknown {
    for (
      let scope: LocalScope | undefined = this.scope;
      scope && scope.frame === this.scope.frame;
      scope = scope.parent
    ) {
      const found = scope.names.get(name);
      if (found) return found;
    }
    return undefined;
  }

  /** A variable of our own; it belongs to whatever node lists it. */
  temporary(type: TypeSymbol): LocalSymbol {
    const local = new LocalSymbol(`$${this.temporaries++}`, type);
    this.owners.set(local, this.scope.frame);
    return local;
  }

  lookupLocal(name: string): LocalSymbol | ParameterSymbol | MethodSymbol | undefined {
    for (let scope: LocalScope | undefined = this.scope; scope; scope = scope.parent) {
      const found = scope.names.get(name);
      if (found) return found;
    }
    return undefined;
  }

  /** The name means a variable that is declared only further down. */
  isDeclaredLater(name: string): boolean {
    for (let scope: LocalScope | undefined = this.scope; scope; scope = scope.parent) {
      if (scope.later.has(name)) return true;
      if (scope.names.has(name)) return false;
    }
    return false;
  }

  // ---- captures -----------------------------------------------------------------------------------------------------

  useVariable(variable: LocalSymbol | ParameterSymbol) {
    if (this.isNaming) return;
    const owner = this.owners.get(variable);
    for (let frame: FunctionFrame | undefined = this.scope.frame; frame && frame !== owner; frame = frame.parent) {
      frame.captures.add(variable);
      variable.captured = true;
    }
  }

  useThis() {
    if (this.isNaming) return;
    for (let frame: FunctionFrame | undefined = this.scope.frame; frame?.parent; frame = frame.parent)
      frame.capturesThis = true;
  }

  useLocalFunction(method: MethodSymbol) {
    if (this.isNaming) return;
    this.scope.frame.usedLocalFunctions.add(method);
  }

  /** Who calls a local function needs what that function captures; run once, when the whole body is bound. */
  spreadLocalFunctionCaptures(frames: readonly FunctionFrame[]) {
    for (let changed = true; changed; ) {
      changed = false;
      for (const frame of frames) {
        for (const method of frame.usedLocalFunctions) {
          const target = this.localFunctionFrames.get(method);
          if (!target) continue;
          for (const variable of target.captures) {
            const owner = this.owners.get(variable);
            for (let f: FunctionFrame | undefined = frame; f && f !== owner && f.parent; f = f.parent) {
              if (!f.captures.has(variable)) {
                f.captures.add(variable);
                changed = true;
              }
            }
          }
          if (target.capturesThis) {
            for (let f: FunctionFrame | undefined = frame; f?.parent; f = f.parent) {
              if (!f.capturesThis) {
                f.capturesThis = true;
                changed = true;
              }
            }
          }
        }
      }
    }
  }

  // ---- diagnostics --------------------------------------------------------------------------------------------------

  error(code: string, message: string, at: { readonly start: number; readonly end: number }) {
    this.add('error', code, message, at);
  }

  /** A symbol is named in this code. */
  use(symbol: MemberSymbol, at: { readonly start: number; readonly end: number }) {
    if (!mentionsObsolete(this.compilation)) return;
    const message = obsoleteError(this.compilation, symbol);
    if (message && !isInObsolete(this.compilation, this.containingType, this.declaring))
      this.error('CS0619', message, at);
  }

  unsupported(code: string, message: string, at: { readonly start: number; readonly end: number }) {
    this.add('unsupported', code, message, at);
  }

  private add(
    category: BindDiagnostic['category'],
    code: string,
    message: string,
    at: { readonly start: number; readonly end: number },
  ) {
    this.diagnostics.push({ category, code, message, tree: this.tree, start: at.start, end: at.end });
    for (let frame: FunctionFrame | undefined = this.scope.frame; frame; frame = frame.parent) frame.hasErrors = true;
  }

  /** Runs `bind` and takes its diagnostics away; the caller decides whether they count. */
  speculate<T>(bind: () => T): { readonly result: T; readonly diagnostics: BindDiagnostic[] } {
    const before = this.diagnostics.length;
    const flags: [FunctionFrame, boolean][] = [];
    for (let frame: FunctionFrame | undefined = this.scope.frame; frame; frame = frame.parent)
      flags.push([frame, frame.hasErrors]);
    const result = bind();
    const diagnostics = this.diagnostics.splice(before);
    for (const [frame, had] of flags) frame.hasErrors = had;
    return { result, diagnostics };
  }

  replay(diagnostics: readonly BindDiagnostic[]) {
    this.diagnostics.push(...diagnostics);
    if (diagnostics.length > 0)
      for (let frame: FunctionFrame | undefined = this.scope.frame; frame; frame = frame.parent) frame.hasErrors = true;
  }

  // ---- small nodes --------------------------------------------------------------------------------------------------

  bad(syntax: Node | undefined, ...children: BoundExpression[]): BoundBad {
    for (let frame: FunctionFrame | undefined = this.scope.frame; frame; frame = frame.parent) frame.hasErrors = true;
    return { kind: 'bad', type: errorType, syntax, children };
  }

  local(local: LocalSymbol, syntax: Node | undefined): BoundLocal {
    return { kind: 'local', type: local.type, syntax, local };
  }

  literal(value: ConstantValue, type: TypeSymbol, syntax: Node | undefined): BoundLiteral {
    return { kind: 'literal', type, syntax, constant: { value } };
  }

  int(value: number, syntax: Node | undefined): BoundLiteral {
    return this.literal(value, this.compilation.special('int'), syntax);
  }
  string(value: string, syntax: Node | undefined): BoundLiteral {
    return this.literal(value, this.compilation.special('string'), syntax);
  }
  bool(value: boolean, syntax: Node | undefined): BoundLiteral {
    return this.literal(value, this.compilation.special('bool'), syntax);
  }
}

function newScope(parent: LocalScope | undefined, frame: FunctionFrame): LocalScope {
  return {
    parent,
    frame,
    names: new Map(),
    locals: [],
    labels: new Map(),
    later: new Set(),
    inner: new Map(),
  };
}

function nameIsTaken(name: string): string {
  return `A local or parameter named '${name}' cannot be declared in this scope because that name is used in an enclosing local scope to define a local or parameter`;
}

export function newFrame(method: MethodSymbol, parent: FunctionFrame | undefined): FunctionFrame {
  return {
    parent,
    method,
    returnType: undefined,
    returnedOperands: [],
    isAsync: method.isAsync,
    isIterator: false,
    returns: [],
    iteratorElement: undefined,
    captures: new Set(),
    capturesThis: false,
    usedLocalFunctions: new Set(),
    hasErrors: false,
  };
}
