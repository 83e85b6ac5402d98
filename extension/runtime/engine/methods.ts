// A C# method with all type arguments known: its compiled versions, and what the scheduler and the debugger know of it.
import type { BoundBody } from '../../../server/csharp/binding/bound';
import { documentationIdOf } from '../../../server/csharp/symbols/documentationId';
import type { MethodSymbol, NamedType, Substitution } from '../../../server/csharp/symbols/symbols';
import type { Node } from '../../../server/csharp/syntax/nodes';
import type { Engine } from './engine';
import { Layout, type Point } from './layout';
import type { Region } from './lowering/lowering';
import type { NativeFunction } from './native';
import type { EngineType } from './runtimeTypes';
import type { Invocable, Value } from './values';

// Whatever the C# signature: receiver first, then the arguments.
export type Code = (...args: Value[]) => Value | undefined;

/** One compiled version of a method. */
export interface CompiledCode {
  readonly code: Code;
  /** Points that this version has. */
  readonly pcs: ReadonlySet<number>;
  /** For each line of the generated text, what it comes from. */
  readonly lines: readonly (Node | undefined)[];
}

/** Written by nobody: the debugger steps over them. */
const hiddenKinds: ReadonlySet<string> = new Set(['record', 'lateBound', 'evaluation']);

export class MethodEntry implements Invocable {
  /** What delegates and JavaScript call: at first a stub that compiles. */
  f: Code;
  /** The same without the stub: compiled code asks for it, so that V8 sees one callee at each call from the first one on, and inlines it. */
  c: Code | undefined;
  readonly layout = new Layout();
  fast: CompiledCode | undefined;
  debug: CompiledCode | undefined;
  native: NativeFunction | undefined;
  /** Of a native: suspends the calling thread now and then. */
  blocks = false;
  /** Its try blocks, by number; filled by the compilation. */
  regions: readonly Region[] = [];
  /** Estimated stack of the debug version, by which the debugger tells activations apart. */
  debugWeight = 0;
  /** What debug code looks at: one element per pc, not 0 where a breakpoint is. */
  breakpoints = new Uint8Array(16);
  /** Lambdas and local functions of this method, by their symbol and type arguments. */
  readonly nested = new Map<string, MethodEntry>();
  /** What `c` is of; undefined for natives. */
  private linked: CompiledCode | undefined;
  private quiet: boolean | undefined;
  private delegateForm: (Invocable & { readonly entry: MethodEntry }) | undefined;

  constructor(
    readonly engine: Engine,
    readonly id: number,
    readonly definition: MethodSymbol,
    /** The type it belongs to, closed. */
    readonly declaringType: EngineType,
    /** What every type parameter in scope stands for. */
    readonly substitution: Substitution,
    /** Type arguments of the method itself. */
    readonly typeArguments: readonly EngineType[],
    readonly isTypeInitializer: boolean,
    /** Lambdas and local functions: the method around them. */
    readonly owner: MethodEntry | undefined,
    private readonly bodyNow: BoundBody | undefined,
  ) {
    this.f = this.linking;
    this.c = undefined;
    this.isUserCode = (declaringType.named?.isSource ?? false) && !hiddenKinds.has(definition.synthesized ?? '');
  }

  private readonly linking: Code = (...args) => {
    return this.link()(...args);
  };

  /** The next caller finds out which version fits. */
  unlink() {
    this.f = this.linking;
    this.c = undefined;
    this.linked = undefined;
  }

  get body(): BoundBody | undefined {
    if (this.bodyNow) return this.bodyNow;
    if (this.isTypeInitializer) return this.engine.program.typeInitializerOf(this.declaringType.named as NamedType);
    return this.engine.program.bodyOf(this.definition);
  }

  /** `Namespace.Type.Method`, as stack traces show it. */
  get name(): string {
    const method = this.definition;
    const type = this.declaringType.displayName;
    if (this.owner && method.methodKind === 'lambda') return `${this.owner.name}.lambda`;
    if (this.owner) return `${this.owner.name}.${method.name}`;
    if (this.isTypeInitializer) return `${type}..cctor`;
    if (method.methodKind === 'constructor') return `${type}..ctor`;
    const generics =
      this.typeArguments.length > 0 ? `[${this.typeArguments.map(arg => arg.displayName).join(',')}]` : '';
    return `${type}.${method.name}${generics}`;
  }

  /** `Int32 x, String s`. */
  get parameterText(): string {
    return this.definition.parameters
      .map(
        parameter =>
          `${this.engine.typeIn(parameter.type, this.substitution).name}${parameter.refKind === 'none' ? '' : '&'} ${parameter.name}`,
      )
      .join(', ');
  }

  get documentationId(): string {
    return documentationIdOf(this.definition);
  }

  /** Of the user's program: the debugger stops in it. */
  readonly isUserCode: boolean;

  /** Finds the version that fits now. */
  link(): Code {
    const code = this.engine.codeOf(this);
    this.f = code;
    this.c = code;
    this.linked = [this.fast, this.debug].find(version => version?.code === code);
    return code;
  }

  /** The version that runs now, or the other one when this one cannot be resumed at `pc`. */
  codeFor(pc: number): Code {
    const { linked } = this;
    if (linked && (pc === 0 || linked.pcs.has(pc))) return linked.code;
    const current = this.engine.wantsDebug(this) ? 'debug' : 'fast';
    const other = current === 'debug' ? 'fast' : 'debug';
    const compiled = this.engine.compiled(this, current);
    if (compiled.pcs.has(pc) || pc === 0) return compiled.code;
    return this.engine.compiled(this, other).code;
  }

  pointAt(pc: number): Point | undefined {
    return this.layout.points[pc];
  }

  regionAt(pc: number): number {
    return this.layout.points[pc]?.region ?? 0;
  }

  /** Never suspends and calls nothing that does: callers need no test behind it. */
  get isQuiet(): boolean {
    if (this.quiet === undefined) {
      this.quiet = false;
      this.quiet = this.engine.quietness.findQuiet(this);
    }
    return this.quiet;
  }

  get maySuspend(): boolean {
    this.engine.bindNative(this);
    return this.native ? this.blocks : !this.isQuiet;
  }

  /** Called as `f(target, …)` whether the method is static or not. */
  get invocable(): Invocable {
    if (!this.definition.isStatic || this.owner) return this;
    this.delegateForm ??= { f: (_target: Value, ...args: Value[]) => this.f(...args), name: this.name, entry: this };
    return this.delegateForm;
  }
}
