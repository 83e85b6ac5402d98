// Delegates made by reflection: over a method with its receiver or first argument, or open, so that both are given at each call.
import type { MethodSymbol, ParameterSymbol } from '../../../../server/csharp/symbols/symbols';
import type { Engine } from '../engine';
import type { EngineType } from '../runtimeTypes';
import { Boxed, type CsDelegate, type Invocable, type Value } from '../values';
import type { Invocation } from './invocation';
import type { MemberObject, MemberObjects, MemberState } from './memberObjects';

interface Parameter {
  readonly type: EngineType;
  readonly refKind: ParameterSymbol['refKind'];
}

export class ReflectedDelegates {
  constructor(
    private readonly engine: Engine,
    private readonly objects: MemberObjects,
    private readonly invocation: Invocation,
  ) {}

  /** The Invoke method of a delegate type. */
  invokeOf(type: EngineType): MemberObject<MethodSymbol> {
    const { program } = this.engine;
    const found = type.named && program.membersNamed(type.named, 'Invoke').find(member => member.kind === 'method');
    if (found?.kind !== 'method') throw new Error(`${type.fullName} has no Invoke`);
    return this.objects.of(found, type) as MemberObject<MethodSymbol>;
  }

  /** Null when the method does not fit. `isClosed`: the first value that the method needs is `first`. */
  bind(type: EngineType, first: Value, method: MemberState<MethodSymbol>, isClosed: boolean): CsDelegate | null {
    const { engine, objects } = this;
    const { symbol, declaring } = method;
    if (this.invocation.isOpen(method)) return null;
    const invoke = this.invokeOf(type).$state;
    const wanted = this.parametersOf(invoke);
    const needed = this.parametersOf(method);
    if (!symbol.isStatic) needed.unshift({ type: declaring, refKind: 'none' });
    const held = isClosed ? needed.shift() : undefined;
    if (isClosed && !(held && this.holds(held, first, symbol.isStatic))) return null;
    if (!this.returns(invoke, method)) return null;
    if (needed.length !== wanted.length || !needed.every((parameter, i) => takes(parameter, wanted[i]))) return null;
    const { delegate } = engine.support;
    if (!isClosed)
      return delegate(type, null, symbol.isStatic ? objects.entryOf(method).invocable : this.openForm(method));
    if (symbol.isStatic) return delegate(type, first, engine.extensionForm(objects.entryOf(method)));
    const { code, takesRaw } = this.invocation.targetOf(method, first);
    return delegate(type, first instanceof Boxed && takesRaw ? first.value : first, code);
  }

  private parametersOf(method: MemberState<MethodSymbol>): Parameter[] {
    return method.symbol.parameters.map(parameter => ({
      type: this.objects.typeIn(method, parameter.type),
      refKind: parameter.refKind,
    }));
  }

  private holds({ type, refKind }: Parameter, value: Value, isArgument: boolean): boolean {
    if (refKind !== 'none' || (isArgument && type.isValueType)) return false;
    return value === null ? isArgument : this.engine.types.isInstance(value, type);
  }

  private returns(invoke: MemberState<MethodSymbol>, method: MemberState<MethodSymbol>): boolean {
    const wanted = this.objects.typeIn(invoke, invoke.symbol.returnType);
    return isSameOrBase(wanted, this.objects.typeIn(method, method.symbol.returnType));
  }

  /** The receiver comes with each call. */
  private openForm(method: MemberState<MethodSymbol>): Invocable {
    const { runtime } = this.engine;
    return {
      f: (_target, self = null, ...args) => {
        if (self === null)
          throw runtime.error('System.NullReferenceException', 'Object reference not set to an instance of an object.');
        const { code, takesRaw } = this.invocation.targetOf(method, self);
        return code.f(self instanceof Boxed && takesRaw ? self.value : self, ...args);
      },
      name: method.symbol.name,
      entry: this.objects.entryOf(method),
    } as Invocable;
  }
}

/** References may be given to parameters of base types; everything else has to be the very same. */
function takes(parameter: Parameter, given: Parameter | undefined): boolean {
  if (!given || parameter.refKind !== given.refKind) return false;
  return parameter.refKind === 'none' ? isSameOrBase(parameter.type, given.type) : parameter.type === given.type;
}
function isSameOrBase(type: EngineType, derived: EngineType): boolean {
  if (type === derived) return true;
  const isReference = (one: EngineType) => !one.isValueType && one.kind !== 'void';
  return isReference(type) && isReference(derived) && type.isAssignableFrom(derived);
}
