// Calls through reflection: arguments checked and brought into the form that parameters have, then the same code that C# calls.
import type { MethodSymbol, ParameterSymbol } from '../../../../server/csharp/symbols/symbols';
import type { Engine } from '../engine';
import { HelperFrame } from '../frames';
import { badArgument } from '../natives/common';
import type { EngineType } from '../runtimeTypes';
import { Boxed, Cell, type CsArray, type Invocable, type Ref, type Value } from '../values';
import { constantValue } from './constants';
import { isConstructor, type MemberObjects, type MemberState } from './memberObjects';

export class Invocation {
  constructor(
    private readonly engine: Engine,
    private readonly objects: MemberObjects,
  ) {}

  // ---- what may be called with what ----------------------------------------------------------------------------------

  /** Throws as MethodBase.Invoke documents; gives one value, seen as object, for each parameter. */
  prepare(method: MemberState<MethodSymbol>, receiver: Value, args: CsArray | null): CsArray {
    const { runtime, types } = this.engine;
    const { symbol } = method;
    if (this.isOpen(method)) {
      throw runtime.error(
        'System.InvalidOperationException',
        'Late bound operations cannot be performed on types or methods for which ContainsGenericParameters is true.',
      );
    }
    if (isConstructor(symbol)) {
      if (receiver === null && method.declaring.isAbstract)
        throw runtime.error('System.MemberAccessException', 'Cannot create an abstract class.');
    } else if (!symbol.isStatic) this.checkReceiver(method.declaring, receiver);
    const values = args === null ? [] : (args.items as Value[]);
    if (values.length !== symbol.parameters.length)
      throw runtime.error('System.Reflection.TargetParameterCountException', 'Parameter count mismatch.');
    const prepared = symbol.parameters.map((parameter, i) => this.fitted(method, parameter, values[i] ?? null));
    return runtime.arrayFrom(types.object, prepared);
  }

  checkReceiver(declaring: EngineType, receiver: Value) {
    const { runtime, types } = this.engine;
    if (receiver === null)
      throw runtime.error('System.Reflection.TargetException', 'Non-static method requires a target.');
    if (!types.isInstance(receiver, declaring))
      throw runtime.error('System.Reflection.TargetException', 'Object does not match target type.');
  }

  isOpen({ symbol, declaring, typeArguments }: MemberState<MethodSymbol>): boolean {
    if (symbol.typeParameters.length !== typeArguments.length) return true;
    return [...typeArguments, ...declaring.typeArguments].some(type => type.kind === 'open');
  }

  private fitted(method: MemberState<MethodSymbol>, parameter: ParameterSymbol, value: Value): Value {
    const missing = this.engine.types.byMetadataName('System.Type').statics;
    if (value !== null && value === missing['f$Missing']) return this.defaultOf(method, parameter);
    return this.converted(value, this.objects.typeIn(method, parameter.type));
  }

  /** What an optional parameter gets when nothing is given, as object. */
  defaultOf(method: MemberState, parameter: ParameterSymbol): Value {
    const type = this.objects.typeIn(method, parameter.type);
    return this.engine.support.box(constantValue(this.engine.program, parameter, method.symbol, type), type);
  }

  /** As object of `type`; numbers become wider ones, null the default of a value type. */
  converted(value: Value, type: EngineType): Value {
    const { support, types } = this.engine;
    if (value === null) return type.isValueType ? support.box(type.defaultValue(), type) : null;
    const target = type.isNullable ? (type.underlying as EngineType) : type;
    if (types.isInstance(value, target)) return value;
    const wider = value instanceof Boxed ? widened(value, target) : undefined;
    if (wider !== undefined) return support.box(wider, target);
    throw badArgument(
      this.engine.runtime,
      `Object of type '${types.typeOf(value).fullName}' cannot be converted to type '${type.fullName}'.`,
    );
  }

  // ---- calling -------------------------------------------------------------------------------------------------------

  /** `args` are prepared. Suspends when the code does; what by-reference parameters hold in the end goes to `results`. */
  call(method: MemberState<MethodSymbol>, receiver: Value, args: CsArray, results: CsArray | null): Value {
    const { support, initializers } = this.engine;
    const { symbol, declaring } = method;
    const types = symbol.parameters.map(parameter => this.objects.typeIn(method, parameter.type));
    const values = types.map((type, i) => support.unbox((args.items as Value[])[i] ?? null, type));
    const passed = values.map((value, i) => (symbol.parameters[i]?.refKind === 'none' ? value : new Cell(value)));
    const finish = (value: Value | undefined, type: EngineType): Value => {
      symbol.parameters.forEach((parameter, i) => {
        if (parameter.refKind !== 'none') results?.set(i, support.box((passed[i] as Ref).v, types[i] as EngineType));
      });
      return type.kind === 'void' ? null : support.box(value ?? null, type);
    };
    if (isConstructor(symbol) && receiver === null) {
      return this.then(
        () => initializers.runInitializer(declaring),
        () => this.construct(method, passed, finish),
      );
    }
    const target = this.targetOf(method, receiver);
    const self = receiver instanceof Boxed && target.takesRaw ? receiver.value : receiver;
    const returned = this.objects.typeIn(method, symbol.returnType);
    const run = () => this.after(target.code.f(self, ...passed), value => finish(value, returned));
    return symbol.isStatic ? this.then(() => initializers.runInitializer(declaring), run) : run();
  }

  private construct(
    method: MemberState<MethodSymbol>,
    passed: readonly Value[],
    finish: (value: Value | undefined, type: EngineType) => Value,
  ): Value {
    const { declaring } = method;
    const entry = this.objects.entryOf(method);
    // Strings and numbers are made by their constructor, not filled by it.
    const isRaw = declaring.special === 'string' || (declaring.isValueType && declaring.representation !== 'struct');
    if (isRaw) return this.after(entry.f(null, ...passed), value => finish(value, declaring));
    const object = declaring.make();
    return this.after(entry.f(object, ...passed), () => finish(object, declaring));
  }

  targetOf(method: MemberState<MethodSymbol>, receiver: Value): { code: Invocable; takesRaw: boolean } {
    const { dispatch, types } = this.engine;
    const { symbol, declaring, typeArguments } = method;
    if (symbol.isStatic) return { code: this.objects.entryOf(method).invocable, takesRaw: false };
    if (symbol.methodKind === 'delegateInvoke') return { code: declaring.invoke, takesRaw: false };
    const isVirtual = declaring.kind === 'interface' || symbol.isVirtual || symbol.isAbstract || symbol.isOverride;
    const entry = isVirtual
      ? dispatch.resolve(types.typeOf(receiver), dispatch.slotOf(symbol, declaring, typeArguments))
      : this.objects.entryOf(method);
    return { code: entry, takesRaw: entry.declaringType.isValueType };
  }

  // ---- going on after a suspension -----------------------------------------------------------------------------------

  /** What JavaScript does with the result of C# code that may be suspended before it has one. */
  after(value: Value | undefined, next: (value: Value | undefined) => Value): Value {
    const { state } = this.engine.scheduler;
    if (state.s === 0) return next(value);
    state.frames.push(new HelperFrame(next));
    return undefined as unknown as Value;
  }
  private then(first: () => void, next: () => Value): Value {
    first();
    return this.after(undefined, next);
  }
}

/** The implicit numeric conversions of C#, without decimal (ECMA-334, 10.2.3). */
const wider: Readonly<Record<string, string>> = {
  byte: 'char short ushort int uint long ulong float double',
  sbyte: 'short int long float double',
  char: 'ushort int uint long ulong float double',
  short: 'int long float double',
  ushort: 'int uint long ulong float double',
  int: 'long float double',
  uint: 'long ulong float double',
  long: 'float double',
  ulong: 'float double',
  float: 'double',
};

function widened(value: Boxed, target: EngineType): Value | undefined {
  const own = value.$type as EngineType;
  const from = own.kind === 'enum' ? own.underlying : own;
  const to = target.special;
  if (!from?.special || !to) return undefined;
  const raw = value.value as number | bigint;
  if (from.special === to) return raw;
  if (!wider[from.special]?.split(' ').includes(to)) return undefined;
  if (target.representation === 'bigint') return BigInt(raw);
  return to === 'float' ? Math.fround(Number(raw)) : Number(raw);
}
