// Natives of System.Type, MemberInfo, TypeInfo and Activator over the engine's run-time types.
import { isOpen } from '../../../../server/csharp/symbols/types';
import type { NativeFunction, NativeModule, NativeRuntime } from '../native';
import type { RuntimeType, Value } from '../values';
import { argumentNull, badArgument, stringArray } from './common';
import { enumName, enumValue, isDefined, namesOf, valuesOf } from './enums';
import { typeCodeOf } from './typeCodes';

const type = 'M:System.Type';

/** Name of the assembly in which .NET has the type. */
function assemblyOf(self: RuntimeType): string {
  const element = self.elementType;
  if (element) return assemblyOf(element);
  if ('isSource' in self.symbol && self.symbol.isSource) return 'App';
  return self.namespace.startsWith('Windows') ? 'Windows' : 'System.Private.CoreLib';
}
function assemblyName(self: RuntimeType): string {
  switch (assemblyOf(self)) {
    case 'App':
      return 'App, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null';
    case 'Windows':
      return 'Windows, Version=255.255.255.255, Culture=neutral, PublicKeyToken=null, ContentType=WindowsRuntime';
    default:
      return 'System.Private.CoreLib, Version=4.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e';
  }
}

function isDefinition(self: RuntimeType): boolean {
  return self.symbol.kind === 'named' && self.symbol.definition === self.symbol && self.symbol.arity > 0;
}
function isParameter(self: RuntimeType): boolean {
  return self.symbol.kind === 'typeParameter';
}
/** It is made of type parameters that nobody has filled in. */
function hasParameters(self: RuntimeType): boolean {
  return isDefinition(self) || isOpen(self.symbol);
}

/** With assembly-qualified type arguments; null for type parameters. */
function fullName(self: RuntimeType): string | null {
  if (isParameter(self)) return null;
  const element = self.elementType;
  if (element) {
    const inner = fullName(element);
    return inner === null ? null : inner + self.name.slice(element.name.length);
  }
  const args = self.typeArguments;
  if (args.length === 0) return self.fullName;
  const bare = self.fullName.replace(/\[.*$/s, '');
  if (self.symbol.kind === 'named' && self.symbol.definition === self.symbol) return bare;
  return `${bare}[${args.map(arg => `[${qualifiedName(arg)}]`).join(',')}]`;
}
function qualifiedName(self: RuntimeType): string | null {
  const name = fullName(self);
  return name === null ? null : `${name}, ${assemblyName(self)}`;
}

const primitives: ReadonlySet<string> = new Set([
  'bool',
  'char',
  'sbyte',
  'byte',
  'short',
  'ushort',
  'int',
  'uint',
  'long',
  'ulong',
  'float',
  'double',
  'intptr',
  'uintptr',
  'nint',
  'nuint',
]);
function typeArray(rt: NativeRuntime, types: readonly RuntimeType[]) {
  return rt.arrayFrom(rt.type('System.Type'), types);
}

function isSubclass(self: RuntimeType, other: RuntimeType): boolean {
  for (let base = self.baseType; base; base = base.baseType) if (base === other) return true;
  return false;
}

/** By full name, also with an assembly behind a comma and with generic arguments; undefined when there is none. */
function findType(rt: NativeRuntime, qualifiedName: string): RuntimeType | undefined {
  const [name = ''] = splitArguments(qualifiedName);
  if (name.endsWith('&')) {
    const element = findType(rt, name.slice(0, -1));
    return element && rt.referenceType(element);
  }
  const array = /^(.*)\[(,*)\]$/s.exec(name);
  if (array?.[1] && !array[1].endsWith('[')) {
    const element = findType(rt, array[1]);
    return element && rt.arrayType(element, (array[2]?.length ?? 0) + 1);
  }
  const open = name.indexOf('[');
  if (open < 0) return plainType(rt, name);
  const close = name.lastIndexOf(']');
  const args = splitArguments(name.slice(open + 1, close)).map(text => findType(rt, text.replace(/^\[(.*)\]$/s, '$1')));
  if (args.some(arg => arg === undefined)) return undefined;
  return plainType(rt, name.slice(0, open), ...(args as RuntimeType[]));
}
function splitArguments(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    if (letter === '[') depth++;
    else if (letter === ']') depth--;
    else if (letter === ',' && depth === 0) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  return [...parts, text.slice(start).trim()];
}
function plainType(rt: NativeRuntime, name: string, ...args: RuntimeType[]): RuntimeType | undefined {
  try {
    return rt.type(name, ...args);
  } catch {
    // The runtime has no other way to say that it does not know a name.
    return undefined;
  }
}
function getType(rt: NativeRuntime, name: string | null, throwOnError: boolean): RuntimeType | null {
  if (name === null) throw argumentNull(rt, 'typeName');
  const found = findType(rt, name.trim());
  if (!found && throwOnError) {
    throw rt.error(
      'System.TypeLoadException',
      `Could not load type '${name}' from assembly 'App, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null'.`,
    );
  }
  return found ?? null;
}

/** There are neither arrays of references nor references to them. */
function elementFor(rt: NativeRuntime, type: RuntimeType, what: 'array' | 'ByRef'): RuntimeType {
  if (type.kind !== 'byReference') return type;
  const from = `'${type.fullName}' from assembly '${assemblyName(type)}'`;
  throw rt.error('System.TypeLoadException', `Could not create ${what} type ${from}: the element is a ByRef type.`);
}

function checkEnum(rt: NativeRuntime, self: RuntimeType) {
  if (self.kind !== 'enum') throw badArgument(rt, 'Type provided must be an Enum.', 'enumType');
}

/** The GUID that .NET makes of a name is a hash of it; any stable one does. */
function guidOf(self: RuntimeType): string {
  let text = '';
  for (let part = 0; part < 4; part++) {
    let hash = 0x811c9dc5 ^ part;
    for (const unit of self.fullName) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
    text += (hash >>> 0).toString(16).padStart(8, '0');
  }
  return text.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-3$3-a$4-$5');
}

type TypeTest = (self: RuntimeType) => boolean;
const tests: Readonly<Record<string, TypeTest>> = {
  IsAbstract: self => self.isAbstract || isStatic(self),
  IsArray: self => self.kind === 'array',
  IsClass: self => !self.isValueType && self.kind !== 'interface' && self.kind !== 'pointer',
  IsEnum: self => self.kind === 'enum',
  IsInterface: self => self.kind === 'interface',
  IsGenericType: self => !self.elementType && self.typeArguments.length > 0,
  IsGenericTypeDefinition: isDefinition,
  IsConstructedGenericType: self => !self.elementType && self.typeArguments.length > 0 && !isDefinition(self),
  IsGenericParameter: isParameter,
  ContainsGenericParameters: hasParameters,
  IsNested: self => self.declaringType !== undefined,
  IsPointer: self => self.kind === 'pointer',
  IsByRef: self => self.kind === 'byReference',
  IsPrimitive: self =>
    self.kind !== 'enum' &&
    (primitives.has(self.special ?? '') || self.fullName === 'System.IntPtr' || self.fullName === 'System.UIntPtr'),
  IsSealed: self => self.isSealed || isStatic(self),
  IsValueType: self => self.isValueType,
  HasElementType: self => self.elementType !== undefined,
};
function isStatic(self: RuntimeType): boolean {
  return 'isStatic' in self.symbol && self.symbol.isStatic === true;
}
const same: NativeFunction = (_rt, a: Value, b: Value) => a === b;
const genericArguments: NativeFunction = (rt, type: RuntimeType) =>
  typeArray(rt, type.elementType ? [] : type.typeArguments);
const interfaces: NativeFunction = (rt, type: RuntimeType) => typeArray(rt, type.interfaces);
const assignable: NativeFunction = (_rt, type: RuntimeType, other: RuntimeType | null) =>
  other !== null && type.isAssignableFrom(other);

const table: Record<string, NativeFunction> = {
  [`${type}.get_FullName`]: (_rt, type: RuntimeType) => fullName(type),
  [`${type}.get_Namespace`]: (_rt, type: RuntimeType) => type.namespace || null,
  [`${type}.get_AssemblyQualifiedName`]: (_rt, type: RuntimeType) => qualifiedName(type),
  [`${type}.get_BaseType`]: (_rt, type: RuntimeType) => type.baseType ?? null,
  [`${type}.get_GenericTypeArguments`]: (rt, type: RuntimeType) =>
    typeArray(rt, isDefinition(type) || type.elementType ? [] : type.typeArguments),
  [`${type}.AssemblyNameOf(System.Type)`]: (_rt, type: RuntimeType) => assemblyOf(type),
  [`${type}.GuidOf(System.Type)`]: (_rt, type: RuntimeType) => guidOf(type),
  [`${type}.GetArrayRank`]: (rt, type: RuntimeType) => {
    if (type.kind !== 'array') throw badArgument(rt, 'Must be an array type.');
    return type.rank;
  },
  [`${type}.GetElementType`]: (_rt, type: RuntimeType) => type.elementType ?? null,
  [`${type}.GetGenericArguments`]: genericArguments,
  [`${type}.GetGenericTypeDefinition`]: (rt, type: RuntimeType) => {
    const { symbol } = type;
    if (symbol.kind !== 'named' || type.typeArguments.length === 0) {
      throw rt.error('System.InvalidOperationException', 'This operation is only valid on generic types.');
    }
    return isDefinition(type) ? type : rt.typeOfSymbol(symbol.definition);
  },
  [`${type}.GetInterfaces`]: interfaces,
  [`${type}.IsAssignableFrom(System.Type)`]: assignable,
  [`${type}.IsInstanceOfType(System.Object)`]: (rt, type: RuntimeType, value: Value) =>
    value !== null && rt.isInstance(value, type),
  [`${type}.IsSubclassOf(System.Type)`]: (_rt, type: RuntimeType, other: RuntimeType | null) =>
    other !== null && isSubclass(type, other),
  [`${type}.MakeArrayType`]: (rt, type: RuntimeType) => rt.arrayType(elementFor(rt, type, 'array')),
  [`${type}.MakeArrayType(System.Int32)`]: (rt, type: RuntimeType, rank: number) =>
    rt.arrayType(elementFor(rt, type, 'array'), rank),
  [`${type}.MakeByRefType`]: (rt, type: RuntimeType) => rt.referenceType(elementFor(rt, type, 'ByRef')),
  [`${type}.GetEnumNames`]: (rt, type: RuntimeType) => {
    checkEnum(rt, type);
    return stringArray(rt, namesOf(type));
  },
  [`${type}.GetEnumValues`]: (rt, type: RuntimeType) => {
    checkEnum(rt, type);
    return valuesOf(rt, type);
  },
  [`${type}.GetEnumName(System.Object)`]: (rt, type: RuntimeType, value: Value) => {
    checkEnum(rt, type);
    return enumName(type, enumValue(rt, type, value)) ?? null;
  },
  [`${type}.GetEnumUnderlyingType`]: (rt, type: RuntimeType) => {
    checkEnum(rt, type);
    return type.underlying ?? null;
  },
  [`${type}.IsEnumDefined(System.Object)`]: (rt, type: RuntimeType, value: Value) => {
    checkEnum(rt, type);
    return isDefined(rt, type, value);
  },
  [`${type}.GetType`]: rt => rt.type('System.RuntimeType'),
  [`${type}.GetType(System.String)`]: (rt, name: string | null) => getType(rt, name, false),
  [`${type}.GetType(System.String,System.Boolean)`]: getType,
  [`${type}.GetTypeCode(System.Type)`]: (_rt, type: RuntimeType | null) => typeCodeOf(type),
  [`${type}.Equals(System.Object)`]: same,
  [`${type}.Equals(System.Type)`]: same,
  [`${type}.op_Equality(System.Type,System.Type)`]: same,
  [`${type}.op_Inequality(System.Type,System.Type)`]: (_rt, a: Value, b: Value) => a !== b,
  [`${type}.GetHashCode`]: (rt, type: RuntimeType) => rt.identityHash(type),
  [`${type}.ToString`]: (_rt, type: RuntimeType) => type.fullName,
  'M:System.Reflection.TypeInfo.get_GenericTypeParameters': (rt, type: RuntimeType) =>
    typeArray(rt, isDefinition(type) ? type.typeArguments : []),
};
for (const [name, test] of Object.entries(tests)) table[`${type}.get_${name}`] = (_rt, type: RuntimeType) => test(type);

export const types: NativeModule = { natives: table };
