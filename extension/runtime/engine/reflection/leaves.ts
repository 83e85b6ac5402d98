// Natives of System.Reflection, Activator and the members of System.Type that look at members.
import type { MethodSymbol, PropertySymbol } from '../../../../server/csharp/symbols/symbols';
import { construct } from '../../../../server/csharp/symbols/types';
import type { Engine } from '../engine';
import type { NativeFunction, NativeModule } from '../native';
import { badArgument } from '../natives/common';
import { EngineType, InvokeMethod } from '../runtimeTypes';
import { Boxed, type CsArray, type CsDelegate, type CsObject, type Value } from '../values';
import { Attributes } from './attributes';
import { chooseConstructor } from './chooseConstructor';
import { valueOfConstant } from './constants';
import { ReflectedDelegates } from './delegates';
import { fieldAttributes, methodAttributes, typeAttributes } from './facts';
import { fieldLeaves } from './fieldLeaves';
import { Invocation } from './invocation';
import { isConstructor, type MemberObject, type MemberState, type ParameterObject } from './memberObjects';
import { findMembers } from './memberSearch';
import { memberText, metadataName, parameterText, typeText } from './memberTexts';
import { stackFrameLeaves } from './stackFrames';

type MethodObject = MemberObject<MethodSymbol>;
type PropertyObject = MemberObject<PropertySymbol>;

const reflection = 'M:System.Reflection';

/** `quiet` ones answer at once; the others run C# and suspend with it. */
export function reflectionLeaves(engine: Engine): { readonly quiet: NativeModule; readonly blocking: NativeModule } {
  const { types, runtime, support, program } = engine;
  const objects = engine.memberObjects;
  const attributes = new Attributes(engine, objects);
  const invocation = new Invocation(engine, objects);
  const typeArray = (list: readonly EngineType[]) => runtime.arrayFrom(types.byMetadataName('System.Type'), list);
  const parameterArray = (object: MemberObject) =>
    runtime.arrayFrom(types.byMetadataName('System.Reflection.ParameterInfo'), objects.parametersOf(object));
  /** Undefined for what a method returns. */
  const parameterOf = ({ $state }: ParameterObject) => $state.method.symbol.parameters[$state.ordinal];
  const typeOfParameter = (self: ParameterObject) => {
    const parameter = parameterOf(self);
    if (parameter) return objects.typeOfParameter(self.$state.method, parameter);
    return objects.returnTypeOf(self.$state.method as MemberState<MethodSymbol>);
  };
  /** A derived type does not show the private accessors of its bases. */
  const accessor = ({ $state }: MemberObject, symbol: MethodSymbol | undefined): CsObject | null => {
    const isHidden = symbol?.accessibility === 'private' && $state.reflected !== $state.declaring;
    return symbol && !isHidden ? objects.of(symbol, $state.declaring, $state.reflected) : null;
  };
  const delegates = new ReflectedDelegates(engine, objects, invocation);
  const invokeObject = (delegate: CsDelegate): MethodObject => delegates.invokeOf(delegate.$type as EngineType);
  const memberType = (self: CsObject): number => {
    if (self instanceof EngineType) return self.declaringType ? 128 : 32;
    const { symbol } = (self as MemberObject).$state;
    if (symbol.kind === 'method') return isConstructor(symbol) ? 1 : 8;
    return { field: 4, property: 16, event: 2 }[symbol.kind];
  };
  const isOpenMethod = ({ $state }: MethodObject) =>
    $state.symbol.typeParameters.length > 0 && $state.typeArguments.length === 0;

  const members: Record<string, NativeFunction> = {
    [`${reflection}.MemberInfo.get_Name`]: (_rt, self: CsObject) => {
      if (self instanceof EngineType) return self.name;
      return metadataName(program, (self as MemberObject).$state.symbol);
    },
    [`${reflection}.MemberInfo.get_DeclaringType`]: (_rt, self: CsObject) =>
      self instanceof EngineType ? (self.declaringType ?? null) : (self as MemberObject).$state.declaring,
    [`${reflection}.MemberInfo.get_ReflectedType`]: (_rt, self: CsObject) =>
      self instanceof EngineType ? (self.declaringType ?? null) : (self as MemberObject).$state.reflected,
    [`${reflection}.MemberInfo.get_MemberType`]: (_rt, self: CsObject) => memberType(self),
    [`${reflection}.MemberInfo.get_MetadataToken`]: (_rt, self: CsObject) =>
      self instanceof EngineType
        ? 0x02000000 + self.id
        : 0x06000000 + objects.numberOf((self as MemberObject).$state.symbol),

    [`${reflection}.PropertyInfo.get_PropertyType`]: (_rt, self: PropertyObject) => types.of(self.$state.symbol.type),
    [`${reflection}.PropertyInfo.GetIndexParameters`]: (_rt, self: PropertyObject) => parameterArray(self),
    [`${reflection}.PropertyInfo.Accessor(System.Boolean)`]: (_rt, self: PropertyObject, getter: boolean) =>
      accessor(self, getter ? self.$state.symbol.getter : self.$state.symbol.setter),
    [`${reflection}.EventInfo.get_EventHandlerType`]: (_rt, self: MemberObject) =>
      self.$state.symbol.kind === 'event' ? types.of(self.$state.symbol.type) : null,
    [`${reflection}.EventInfo.Accessor(System.Boolean)`]: (_rt, self: MemberObject, adder: boolean) => {
      const { symbol } = self.$state;
      return symbol.kind === 'event' ? accessor(self, adder ? symbol.adder : symbol.remover) : null;
    },

    [`${reflection}.MethodBase.get_Attributes`]: (_rt, self: MethodObject) => methodAttributes(self.$state.symbol),
    [`${reflection}.MethodBase.get_IsExtension`]: (_rt, self: MethodObject) => self.$state.symbol.isExtensionMethod,
    [`${reflection}.MethodBase.get_IsGenericMethod`]: (_rt, self: MethodObject) =>
      self.$state.symbol.typeParameters.length > 0,
    [`${reflection}.MethodBase.get_IsGenericMethodDefinition`]: (_rt, self: MethodObject) => isOpenMethod(self),
    [`${reflection}.MethodBase.GetGenericArguments`]: (_rt, self: MethodObject) =>
      typeArray(
        isOpenMethod(self)
          ? self.$state.symbol.typeParameters.map(parameter => types.of(parameter))
          : self.$state.typeArguments,
      ),
    [`${reflection}.MethodBase.GetParameters`]: (_rt, self: MethodObject) => parameterArray(self),
    [`${reflection}.MethodBase.Prepare(System.Object,System.Object[])`]: (
      _rt,
      self: MethodObject,
      receiver: Value,
      args: CsArray | null,
    ) => invocation.prepare(self.$state, receiver, args),
    [`${reflection}.MethodInfo.get_ReturnType`]: (_rt, self: MethodObject) => objects.returnTypeOf(self.$state),
    [`${reflection}.MethodInfo.get_ReturnParameter`]: (_rt, self: MethodObject) => objects.returnOf(self),
    [`${reflection}.MethodInfo.GetBaseDefinition`]: (_rt, self: MethodObject) => {
      let { symbol } = self.$state;
      for (let base = program.overriddenMethodOf(symbol); base; base = program.overriddenMethodOf(symbol))
        symbol = base;
      return symbol === self.$state.symbol ? self : objects.of(symbol, types.of(symbol.containingType));
    },
    [`${reflection}.MethodInfo.GetGenericMethodDefinition`]: (rt, self: MethodObject) => {
      const { symbol, declaring, reflected } = self.$state;
      if (symbol.typeParameters.length === 0) throw rt.error('System.InvalidOperationException', notGeneric);
      return objects.of(symbol, declaring, reflected);
    },
    [`${reflection}.MethodInfo.MakeGenericMethod(System.Type[])`]: (rt, self: MethodObject, args: CsArray) => {
      const { symbol, declaring, reflected } = self.$state;
      const list = args.items as unknown as EngineType[];
      if (!isOpenMethod(self)) throw rt.error('System.InvalidOperationException', `${symbol.name} ${notDefinition}`);
      if (list.length !== symbol.typeParameters.length) throw badArgument(rt, wrongCount);
      return objects.of(symbol, declaring, reflected, list);
    },

    [`${reflection}.ParameterInfo.get_Name`]: (_rt, self: ParameterObject) => {
      const parameter = parameterOf(self);
      return parameter ? (parameter.announcedAs ?? parameter.name) : null;
    },
    [`${reflection}.ParameterInfo.get_ParameterType`]: (_rt, self: ParameterObject) => typeOfParameter(self),
    [`${reflection}.ParameterInfo.get_Position`]: (_rt, self: ParameterObject) => self.$state.ordinal,
    [`${reflection}.ParameterInfo.get_Member`]: (_rt, self: ParameterObject) => self.$state.member,
    [`${reflection}.ParameterInfo.get_Attributes`]: (_rt, self: ParameterObject) => {
      const parameter = parameterOf(self);
      if (!parameter) return 0;
      const direction = { none: 0, ref: 0, in: 1, out: 2 }[parameter.refKind];
      return direction | (parameter.defaultSyntax || parameter.defaultValue ? 0x1010 : 0);
    },
    [`${reflection}.ParameterInfo.Default`]: (_rt, self: ParameterObject) => {
      const parameter = parameterOf(self);
      return parameter ? invocation.defaultOf(self.$state.method, parameter) : null;
    },
    [`${reflection}.ParameterInfo.ToString`]: (_rt, self: ParameterObject) => {
      const parameter = parameterOf(self);
      return parameter ? parameterText(objects, self.$state.method, parameter) : `${typeText(typeOfParameter(self))} `;
    },

    [`${reflection}.AttributeLists.TypesOn(System.Object)`]: (_rt, owner: CsObject) =>
      typeArray(attributes.on(owner).map(attribute => types.of(attribute.type))),
    [`${reflection}.AttributeLists.BaseOf(System.Object)`]: (_rt, owner: CsObject) => attributes.baseOf(owner),
    [`${reflection}.Assembly.AppTypes`]: () => typeArray(program.sourceTypes.map(type => types.of(type))),
    'M:System.Delegate.get_Method': (_rt, self: CsDelegate) => {
      const method = (self.entries.at(-1) ?? self.entries[0])?.method ?? self.m;
      const entry = engine.entryOf(method);
      if (entry) return objects.ofEntry(entry);
      return method instanceof InvokeMethod ? delegates.invokeOf(method.type) : invokeObject(self);
    },
    'M:System.Delegate.Prepare(System.Object[])': (_rt, self: CsDelegate, args: CsArray | null) =>
      invocation.prepare(invokeObject(self).$state, self, args),
    'M:System.Delegate.Bind(System.Type,System.Object,System.Reflection.MethodInfo,System.Boolean)': (
      _rt,
      type: EngineType,
      first: Value,
      method: MethodObject,
      isClosed: boolean,
    ) => delegates.bind(type, first, method.$state, isClosed),

    'M:System.Type.get_Attributes': (_rt, self: EngineType) => typeAttributes(self),
    'M:System.Type.get_GenericParameterPosition': (_rt, self: EngineType) =>
      self.symbol.kind === 'typeParameter' ? self.symbol.ordinal : 0,
    'M:System.Type.MakeGenericType(System.Type[])': (rt, self: EngineType, args: CsArray) => {
      const { named } = self;
      if (!named || named.definition !== named || self.typeArguments.length === 0)
        throw rt.error('System.InvalidOperationException', `${self.fullName} ${notTypeDefinition}`);
      if (args.items.length !== self.typeArguments.length) throw badArgument(rt, wrongCount, 'instantiation');
      const list = (args.items as unknown as EngineType[]).map(type => type.symbol);
      const { containingType } = named;
      if (!containingType || containingType.arity === 0) return types.of(construct(named, list));
      const outer = construct(containingType, list.slice(0, containingType.arity));
      const inner = program.membersNamed(outer, named.name).find(member => member.kind === 'named');
      const own = list.slice(containingType.arity);
      if (inner?.kind !== 'named') throw new Error(`No ${named.name} in its container`);
      return types.of(own.length > 0 ? program.constructNested(inner, own) : inner);
    },
    'M:System.Runtime.Serialization.FormatterServices.Blank(System.Type)': (_rt, type: EngineType) =>
      support.box(type.make(), type),
    'M:System.Activator.ZeroOf(System.Type)': (_rt, type: EngineType) => support.box(type.defaultValue(), type),
    'M:System.Activator.Constructor(System.Type,System.Object[],System.Boolean)': (
      _rt,
      type: EngineType,
      args: CsArray | null,
      nonPublic: boolean,
    ) => {
      const symbol = chooseConstructor(engine, invocation, type, args?.items as Value[] | undefined, nonPublic);
      return symbol ? objects.of(symbol, type) : null;
    },
    // Members that compiled code never calls, because it knows a shorter way.
    'M:System.String.get_Length': (_rt, self: string) => self.length,
    'M:System.String.get_Chars(System.Int32)': (_rt, self: string, index: number) => support.charAt(self, index),
    'M:System.Array.get_Length': (_rt, self: CsArray) => self.items.length,
  };
  for (const kind of ['FieldInfo', 'PropertyInfo', 'EventInfo', 'MethodInfo', 'ConstructorInfo'])
    members[`${reflection}.${kind}.ToString`] = (_rt, self: MemberObject) => memberText(objects, self.$state);

  const fields = fieldLeaves(engine, objects, invocation);
  return {
    quiet: {
      natives: {
        ...members,
        ...fields.quiet,
        ...stackFrameLeaves(engine, objects),
        [`${reflection}.FieldInfo.get_Attributes`]: (_rt, self: MemberObject) =>
          self.$state.symbol.kind === 'field' ? fieldAttributes(self.$state.symbol) : 0,
        [`${reflection}.FieldInfo.GetRawConstantValue`]: (rt, self: MemberObject) => {
          const { symbol } = self.$state;
          if (symbol.kind !== 'field' || (!symbol.isConst && symbol.node?.kind !== 'EnumMember'))
            throw rt.error(
              'System.InvalidOperationException',
              'Operation is not valid due to the current state of the object.',
            );
          const type = types.of(symbol.type);
          const plain = (type.kind === 'enum' && type.underlying) || type;
          return support.box(valueOfConstant(program.constantOf(symbol), plain), plain);
        },
      },
      genericNatives: {
        'M:System.Type.Members``1(System.Reflection.MemberTypes,System.Reflection.BindingFlags,System.String)': (
          _rt,
          [kind]: readonly EngineType[],
          self: EngineType,
          kinds: number,
          flags: number,
          name: string | null,
        ) => runtime.arrayFrom(kind as EngineType, findMembers(engine, objects, self, { kinds, flags, name })),
      },
    },
    blocking: {
      natives: {
        ...fields.blocking,
        [`${reflection}.MethodBase.Call(System.Object,System.Object[],System.Object[])`]: (
          _rt,
          self: MethodObject,
          receiver: Value,
          args: CsArray,
          results: CsArray | null,
        ) => invocation.call(self.$state, receiver, args, results),
        [`${reflection}.AttributeLists.Make(System.Object,System.Int32)`]: (_rt, owner: CsObject, index: number) => {
          const attribute = attributes.on(owner)[index];
          if (!attribute) throw new Error('No such attribute');
          return attributes.makerOf(attribute).f() ?? null;
        },
        'M:System.Delegate.Call(System.Object[],System.Object[])': (
          _rt,
          self: CsDelegate,
          args: CsArray,
          results: CsArray | null,
        ) => invocation.call(invokeObject(self).$state, self, args, results),
        'M:System.Runtime.CompilerServices.RuntimeHelpers.Initialize(System.Type)': (_rt, type: EngineType) => {
          engine.initializers.runInitializer(type);
          return undefined as unknown as Value;
        },
      },
      genericNatives: {
        'M:System.Activator.CreateInstance``1': (_rt, [type]: readonly EngineType[]) => {
          const wanted = type as EngineType;
          const symbol = chooseConstructor(engine, invocation, wanted, undefined, false);
          if (!symbol) return wanted.defaultValue();
          const { $state } = objects.of(symbol, wanted) as MethodObject;
          const made = invocation.call($state, null, runtime.arrayFrom(types.object, []), null);
          return invocation.after(made, object => (object instanceof Boxed ? object.value : (object ?? null)));
        },
      },
    },
  };
}

const notGeneric = 'Method is not a generic method.';
const notDefinition =
  'is not a GenericMethodDefinition. MakeGenericMethod may only be called on a method for which MethodBase.IsGenericMethodDefinition is true.';
const notTypeDefinition =
  'is not a GenericTypeDefinition. MakeGenericType may only be called on a type for which Type.IsGenericTypeDefinition is true.';
const wrongCount = "The number of generic arguments provided doesn't equal the arity of the generic type definition.";
