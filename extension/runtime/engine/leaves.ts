// The engine's own natives: iterators, monitors, threads, delegates, and what else reaches into scheduler and frames.
import type { Engine, IteratorObject } from './engine';
import type { NativeModule } from './native';
import { copied } from './natives/objects';
import type { EngineType } from './runtimeTypes';
import { sameDelegate } from './support';
import type { CsArray, CsDelegate, CsObject, CsStruct, RuntimeType, Value } from './values';

/** Leaves that never suspend the calling thread. */
export function engineLeaves(engine: Engine): NativeModule {
  const { support, runtime } = engine;
  const current = (_rt: unknown, _types: RuntimeType[], self: IteratorObject) => self.$current;
  const start = (_rt: unknown, _types: RuntimeType[], self: IteratorObject) => {
    if (!self.$used && self.$thread === runtime.currentThreadId) {
      self.$used = true;
      return self;
    }
    return engine.freshIterator(self);
  };
  return {
    natives: {
      'M:System.Object.GetType': (_rt, self: Value) => support.typeOf(self),
      'M:System.Object.ReferenceEquals(System.Object,System.Object)': (_rt, a: Value, b: Value) => a === b,
      'M:System.Object.MemberwiseClone': (_rt, self: CsObject) => cloneObject(self),
      'M:System.Object.Equals(System.Object)': (_rt, self: Value, other: Value) => self === other,
      'M:System.Object.GetHashCode': (_rt, self: Value) => runtime.identityHash(self),
      'M:System.ValueType.FieldsOf(System.Object)': (rt, value: CsObject & { value: Record<string, Value> }) => {
        const fields = value.$type.fields.map(field => rt.box(field.type, value.value[field.key] as Value));
        return rt.arrayFrom(rt.type('System.Object'), fields);
      },
      'M:System.Runtime.CompilerServices.AnonymousMembers.NamesOf(System.Object)': (rt, self: CsObject) =>
        rt.arrayFrom(
          rt.type('System.String'),
          self.$type.fields.map(field => field.backs ?? field.name),
        ),
      'M:System.Runtime.CompilerServices.AnonymousMembers.ValuesOf(System.Object)': (
        rt,
        self: CsObject & Record<string, Value>,
      ) =>
        rt.arrayFrom(
          rt.type('System.Object'),
          self.$type.fields.map(field => rt.box(field.type, self[field.key] as Value)),
        ),
      'M:System.Exception.get_StackTrace': (rt, self: CsObject) => rt.stackTraceOf(self),
      'M:System.Delegate.Combine(System.Delegate,System.Delegate)': (_rt, a: CsDelegate | null, b: CsDelegate | null) =>
        support.combine(a, b),
      'M:System.Delegate.Remove(System.Delegate,System.Delegate)': (_rt, a: CsDelegate | null, b: CsDelegate | null) =>
        support.removeDelegate(a, b),
      'M:System.Delegate.op_Equality(System.Delegate,System.Delegate)': (
        _rt,
        a: CsDelegate | null,
        b: CsDelegate | null,
      ) => sameDelegate(a, b),
      'M:System.Delegate.op_Inequality(System.Delegate,System.Delegate)': (
        _rt,
        a: CsDelegate | null,
        b: CsDelegate | null,
      ) => !sameDelegate(a, b),
      'M:System.Delegate.Combine(System.Delegate[])': (_rt, all: CsArray | null) =>
        (all === null ? [] : (all.items as (CsDelegate | null)[])).reduce(
          (sum, next) => support.combine(sum, next),
          null as CsDelegate | null,
        ),
      'M:System.Delegate.RemoveAll(System.Delegate,System.Delegate)': (
        _rt,
        source: CsDelegate | null,
        value: CsDelegate | null,
      ) => {
        for (let rest = source; ; ) {
          const next = support.removeDelegate(rest, value);
          if (next === rest) return rest;
          rest = next;
        }
      },
      'M:System.Delegate.get_Target': (_rt, self: CsDelegate) => {
        const target = self.entries.at(-1)?.target ?? null;
        // Environments of lambdas are no C# objects.
        if (Array.isArray(target)) return null;
        return isStruct(target) ? support.box(target, target.$type as EngineType) : target;
      },
      'M:System.Delegate.GetInvocationList': (rt, self: CsDelegate) =>
        rt.arrayFrom(
          rt.type('System.Delegate'),
          self.entries.map(entry => support.delegate(self.$type as EngineType, entry.target, entry.method)),
        ),
      'M:System.Delegate.Clone': (_rt, self: CsDelegate) => self,
      'M:System.Delegate.GetHashCode': (_rt, self: CsDelegate) => runtime.identityHash(self.$type),
      'M:System.Runtime.ExceptionServices.ExceptionDispatchInfo.Remember(System.Exception)': (
        _rt,
        exception: CsObject,
      ) => engine.exceptions.textOf(exception),
      'M:System.Runtime.ExceptionServices.ExceptionDispatchInfo.Rethrow(System.Exception,System.String)': (
        _rt,
        exception: CsObject,
        trace: string | null,
      ) => {
        throw engine.exceptions.again(exception, trace);
      },
      'M:System.Environment.get_StackTrace': () =>
        ['   at System.Environment.get_StackTrace()', ...engine.exceptions.currentLines()].join('\n'),
      'M:System.Diagnostics.StackFrame.MethodOf(System.String)': (_rt, line: string) => {
        const method = engine.exceptions.methodOf(line);
        return method && !method.isTypeInitializer ? engine.memberObjects.ofEntry(method) : null;
      },
      'M:System.Diagnostics.Debugger.get_IsAttached': () => engine.debugging,
      'M:System.Delegate.Equals(System.Object)': (_rt, self: CsDelegate, other: Value) =>
        sameDelegate(self, other as CsDelegate | null),
    },
    genericNatives: {
      'M:System.Runtime.CompilerServices.IteratorBase`1.get_Current': current,
      'M:System.Runtime.CompilerServices.IteratorBase`1.Start': start,
      'M:System.Runtime.CompilerServices.AsyncIterator`1.get_Current': current,
      'M:System.Runtime.CompilerServices.AsyncIterator`1.get_Pending': (_rt, _types, self: IteratorObject) =>
        self.$pending,
      'M:System.Runtime.CompilerServices.AsyncIterator`1.get_TakesToken': (_rt, _types, self: IteratorObject) =>
        self.$tokenSlot >= 0,
      'M:System.Runtime.CompilerServices.AsyncIterator`1.get_Token': (_rt, _types, self: IteratorObject) =>
        self.$initial.locals[self.$tokenSlot] ?? null,
      'M:System.Runtime.CompilerServices.AsyncIterator`1.Start': start,
      'M:System.Runtime.CompilerServices.AsyncIterator`1.Give(System.Threading.CancellationToken)': (
        _rt,
        _types,
        self: IteratorObject,
        token: CsStruct,
      ) => {
        if (self.$frame) self.$frame.locals[self.$tokenSlot] = token.$clone();
        return undefined as unknown as null;
      },
      'M:System.Runtime.CompilerServices.AsyncIterator`1.BeginDispose': (_rt, _types, self: IteratorObject) =>
        beginDispose(self),
    },
  };
}

/** Leaves that may: their callers test for it. */
export function blockingLeaves(engine: Engine): NativeModule {
  const { scheduler } = engine;
  const resume = (self: IteratorObject): Value | undefined => {
    const frame = self.$frame;
    if (frame === null || !self.$used || (self.$ended && !self.$disposing)) return false;
    self.$frame = null;
    return frame.resume(scheduler.state, undefined);
  };
  return {
    natives: {
      'M:System.Environment.Exit(System.Int32)': (_rt, code: number) => {
        engine.exit(code);
      },
    },
    genericNatives: {
      'M:System.Runtime.CompilerServices.IteratorBase`1.MoveNext': (_rt, _types: RuntimeType[], self: IteratorObject) =>
        resume(self) as Value,
      'M:System.Runtime.CompilerServices.IteratorBase`1.Dispose': (
        _rt,
        _types: RuntimeType[],
        self: IteratorObject,
      ) => {
        if (!beginDispose(self)) return undefined as unknown as null;
        return resume(self) as Value;
      },
      'M:System.Runtime.CompilerServices.AsyncIterator`1.Advance': (_rt, _types: RuntimeType[], self: IteratorObject) =>
        resume(self) as Value,
    },
  };
}

/** False: nothing of the body has run yet, or all of it; else the next step runs its finally blocks. */
function beginDispose(self: IteratorObject): boolean {
  const frame = self.$frame;
  self.$ended = true;
  self.$disposing = frame !== null && frame.pc !== self.$initial.pc;
  if (!self.$disposing) self.$frame = null;
  return self.$disposing;
}

function isStruct(value: Value): value is CsStruct {
  return typeof value === 'object' && value !== null && '$clone' in value;
}

/** A shallow copy: same class, same fields. */
function cloneObject(self: CsObject): CsObject {
  const made = Object.create(Object.getPrototypeOf(self) as object) as Record<string, Value>;
  for (const [key, value] of Object.entries(self)) made[key] = copied(value as Value);
  return made as unknown as CsObject;
}
