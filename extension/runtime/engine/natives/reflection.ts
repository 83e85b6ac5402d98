// Natives of MemberInfo, MethodBase and MethodInfo: what a program may ask of the method behind a delegate.

import type { MethodEntry } from '../methods';
import type { NativeFunction, NativeModule } from '../native';
import { type CsDelegate, type CsObject, type Invocable, RuntimeType, type Value } from '../values';

interface MethodState {
  readonly entry: MethodEntry | undefined;
  readonly name: string;
}
type MethodObject = CsObject & { $state: MethodState };

/** The same object for the same method. */
const known = new WeakMap<Invocable, CsObject>();

/** A method itself, or the form of a static method that delegates call. */
function entryOf(method: Invocable): MethodEntry | undefined {
  if ('definition' in method) return method as MethodEntry;
  return 'entry' in method ? (method.entry as MethodEntry) : undefined;
}

/** Lambdas have names that no program can spell. */
function nameOf(method: Invocable): string {
  const name = entryOf(method)?.definition.name ?? method.name.split('.').at(-1) ?? '';
  return /^[\w.`]+$/.test(name) && name !== 'lambda' ? name : '<Main>b__0';
}

const table: Record<string, NativeFunction> = {
  'M:System.Reflection.MemberInfo.get_Name': (_rt, self: Value) =>
    self instanceof RuntimeType ? self.name : (self as MethodObject).$state.name,
  'M:System.Reflection.MemberInfo.get_DeclaringType': (_rt, self: Value) => {
    if (self instanceof RuntimeType) return self.declaringType ?? null;
    return (self as MethodObject).$state.entry?.declaringType ?? null;
  },
  'M:System.Reflection.MethodBase.get_IsStatic': (_rt, self: MethodObject) =>
    self.$state.entry?.definition.isStatic ?? false,
  'M:System.Reflection.MethodInfo.ToString': (_rt, self: MethodObject) => {
    const { entry, name } = self.$state;
    if (!entry) return name;
    const { definition, engine, substitution } = entry;
    const shown = (type: RuntimeType): string =>
      type.kind === 'void' || (type.isValueType && type.special) ? type.name : type.fullName;
    const parameters = definition.parameters.map(parameter => shown(engine.typeIn(parameter.type, substitution)));
    return `${shown(engine.typeIn(definition.returnType, substitution))} ${name}(${parameters.join(', ')})`;
  },
  'M:System.Delegate.get_Method': (rt, self: CsDelegate) => {
    const method = (self.entries.at(-1) ?? self.entries[0])?.method ?? self.m;
    let object = known.get(method);
    if (!object) {
      object = rt.newObject(rt.type('System.Reflection.MethodInfo'));
      object.$state = { entry: entryOf(method), name: nameOf(method) } satisfies MethodState;
      known.set(method, object);
    }
    return object;
  },
};

export const reflection: NativeModule = { natives: table };
