// Which code a virtual or interface call reaches, and the tables in which receivers keep that.

import type { MethodSymbol, NamedType } from '../../../server/csharp/symbols/symbols';
import type { Engine } from './engine';
import type { Code, MethodEntry } from './methods';
import { overriddenAtRunTime } from './runtimeSignatures';
import type { EngineType } from './runtimeTypes';
import { newSlotName, type Slot } from './slots';
import { UnsupportedError } from './unsupported';
import type { Value } from './values';

export class Dispatch {
  private readonly slots = new Map<MethodSymbol, Map<string, Slot>>();
  private readonly overrides = new Map<NamedType, Map<MethodSymbol, MethodSymbol>>();
  private readonly resolutions = new Map<Slot, Map<EngineType, MethodEntry>>();
  /** What has been filled in, and the stub that stood there: text and plain objects have no table above theirs that still asks. */
  private installed: {
    readonly entry: MethodEntry;
    readonly table: Record<string, unknown>;
    readonly name: string;
    readonly stub: unknown;
  }[] = [];

  constructor(private readonly engine: Engine) {}

  /** Takes these methods out of all tables: the next call of each of their slots finds its code anew. */
  forget(methods: ReadonlySet<MethodEntry>) {
    if (methods.size === 0) return;
    this.installed = this.installed.filter(({ entry, table, name, stub }) => {
      if (!methods.has(entry)) return true;
      if (stub === undefined) delete table[name];
      else table[name] = stub;
      return false;
    });
  }

  slotFor(caller: MethodEntry, method: MethodSymbol): Slot {
    return this.slotOf(
      method,
      this.engine.typeIn(method.containingType, caller.substitution),
      this.engine.argumentsIn(caller, method),
    );
  }

  slotOf(method: MethodSymbol, type: EngineType, typeArguments: readonly EngineType[]): Slot {
    const root = type.kind === 'interface' ? method.definition : this.rootOf(method.definition);
    let slots = this.slots.get(root);
    if (!slots) {
      slots = new Map();
      this.slots.set(root, slots);
    }
    // A class has one construction of each base, an interface may be there several times.
    const owner = type.kind === 'interface' ? type.id : 0;
    const key = `${owner}<${typeArguments.map(argument => argument.id).join(',')}>`;
    let slot = slots.get(key);
    if (!slot) {
      slot = { name: newSlotName(), method: root, type, typeArguments };
      slots.set(key, slot);
      this.install(slot);
    }
    return slot;
  }

  /** The method that is overridden by all that stand in one slot. */
  private rootOf(method: MethodSymbol): MethodSymbol {
    let current = method;
    for (;;) {
      const base = overriddenAtRunTime(this.engine.program, current);
      if (!base) return current.definition;
      current = base.definition;
    }
  }

  /** Puts stubs where every receiver's lookup ends; they find the method and leave it nearer to the receiver. */
  private install(slot: Slot) {
    const dispatch = this;
    const { types } = this.engine;
    const { roots } = types;
    const stub = (self: Value, ...args: Value[]): Value | undefined => {
      const type = types.typeOf(self);
      return dispatch.fill(slot, type, type.table, type.isValueType)(self, ...args);
    };
    const tables = [roots.object, roots.struct, roots.boxed, roots.array, roots.delegate].map(
      made => made.prototype as object,
    );
    for (const table of [...tables, roots.types, roots.strings]) {
      Object.defineProperty(table, slot.name, { value: stub, configurable: true, writable: true });
    }
    Object.defineProperty(roots.raw, slot.name, {
      value: function (this: { type: EngineType }, self: Value, ...args: Value[]) {
        return dispatch.fill(slot, this.type, this.type.raw, false)(self, ...args);
      },
      configurable: true,
      writable: true,
    });
  }

  private fill(slot: Slot, type: EngineType, table: Record<string, unknown>, isBoxed: boolean): Code {
    const entry = this.resolve(type, slot);
    entry.link();
    let code = entry.f;
    if (isBoxed && entry.declaringType.isValueType) code = unboxing(entry);
    // Subclasses inherit the table; theirs still have to ask.
    if (type.kind === 'class') {
      const stub = (this.engine.types.roots.object.prototype as object as Record<string, unknown>)[slot.name];
      for (const { table: inner } of type.subclasses) if (!Object.hasOwn(inner, slot.name)) inner[slot.name] = stub;
    }
    this.installed.push({
      entry,
      table,
      name: slot.name,
      stub: Object.hasOwn(table, slot.name) ? table[slot.name] : undefined,
    });
    table[slot.name] = code;
    return code;
  }

  /** What a slot means for receivers of a type. */
  resolve(type: EngineType, slot: Slot): MethodEntry {
    let known = this.resolutions.get(slot);
    if (!known) {
      known = new Map();
      this.resolutions.set(slot, known);
    }
    let entry = known.get(type);
    if (!entry) {
      entry =
        slot.type.kind === 'interface'
          ? this.resolveInterface(type, slot)
          : this.resolveVirtual(type, slot.method, slot.typeArguments);
      known.set(type, entry);
    }
    return entry;
  }

  private resolveVirtual(type: EngineType, root: MethodSymbol, typeArguments: readonly EngineType[]): MethodEntry {
    for (let current: EngineType | undefined = type; current; current = current.baseType) {
      const named = current.named;
      if (!named) continue;
      const found = this.overridesIn(named.definition).get(root);
      if (found) return this.engine.methodOf(found, current, typeArguments);
      // The binder makes no bodies for what anonymous types override.
      if (named.isAnonymous) {
        const helpers = this.engine.types.byMetadataName('System.Runtime.CompilerServices.AnonymousMembers');
        return this.engine.members.wellKnownIn(helpers, root.name, root.parameters.length + 1);
      }
    }
    throw new Error(`${type.fullName} has no ${root.name}`);
  }

  /** Root → the method of this class that stands in its slot. */
  overridesIn(definition: NamedType): Map<MethodSymbol, MethodSymbol> {
    let found = this.overrides.get(definition);
    if (!found) {
      found = new Map();
      for (const member of this.engine.program.membersOf(definition)) {
        const methods =
          member.kind === 'method'
            ? [member]
            : member.kind === 'property'
              ? [member.getter, member.setter]
              : member.kind === 'event'
                ? [member.adder, member.remover]
                : [];
        for (const method of methods) {
          if (method && (method.isVirtual || method.isAbstract || method.isOverride))
            found.set(this.rootOf(method), method);
        }
      }
      this.overrides.set(definition, found);
    }
    return found;
  }

  private resolveInterface(type: EngineType, slot: Slot): MethodEntry {
    const implemented = type.interfaces.includes(slot.type)
      ? slot.type
      : type.interfaces.find(entry => slot.type.fitsByVariance(entry));
    if (type.kind === 'array' && (slot.type.named?.arity ?? 0) > 0) return this.arrayHelper(type, slot);
    if (type.kind === 'array' && type.baseType) return this.resolve(type.baseType, slot);
    if (!implemented?.named || !type.named)
      throw new Error(`${type.fullName} does not implement ${slot.type.fullName}`);
    const method = this.memberOf(implemented.named, slot.method);
    const found = this.engine.program.implementationOf(type.named, method);
    if (!found) throw new Error(`${type.fullName} does not implement ${slot.type.fullName}.${slot.method.name}`);
    const declaring = this.engine.types.of(found.containingType);
    if (found.isVirtual || found.isAbstract || found.isOverride) {
      if (declaring.kind !== 'interface')
        return this.resolveVirtual(type, this.rootOf(found.definition), slot.typeArguments);
    }
    return this.engine.methodOf(found, declaring, slot.typeArguments);
  }

  /** The member of a construction that stands for `definition`. */
  private memberOf(type: NamedType, definition: MethodSymbol): MethodSymbol {
    for (const member of this.engine.program.membersOf(type)) {
      const methods =
        member.kind === 'method'
          ? [member]
          : member.kind === 'property'
            ? [member.getter, member.setter]
            : member.kind === 'event'
              ? [member.adder, member.remover]
              : [];
      for (const method of methods) if (method?.definition === definition) return method;
    }
    throw new Error(`${type.name} has no ${definition.name}`);
  }

  /** Arrays implement their interfaces by static methods written in C#, which take the array first. */
  private arrayHelper(type: EngineType, slot: Slot): MethodEntry {
    const element = type.elementType as EngineType;
    const helpers = this.engine.types.byMetadataName('System.ArrayHelpers`1', element);
    const count = slot.method.parameters.length + 1;
    const all = this.engine.program
      .membersOf(helpers.named as NamedType)
      .filter((member): member is MethodSymbol => member.kind === 'method' && member.parameters.length === count);
    const found = all.find(method => method.name === slot.method.name);
    if (!found)
      throw new UnsupportedError(`${type.displayName} as ${slot.type.displayName} has no ${slot.method.name}`);
    return this.engine.methodOf(found, helpers);
  }
}

const unboxers = new Map<number, (entry: MethodEntry) => Code>();
/** The form in a box's table: hands the raw value on. */
function unboxing(entry: MethodEntry): Code {
  const count = entry.definition.parameters.length;
  let make = unboxers.get(count);
  if (!make) {
    const names = Array.from({ length: count }, (_, i) => `a${i}`);
    make = new Function(
      'm',
      `return function(b${names.map(name => `,${name}`).join('')}){return m.f(${['b.value', ...names].join(',')});}`,
    ) as (entry: MethodEntry) => Code;
    unboxers.set(count, make);
  }
  return make(entry);
}
