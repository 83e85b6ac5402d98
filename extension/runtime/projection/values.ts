// C# values that the natives of the projection take and give: bytes, texts, enums, objects with their platform half.

import type { NativeRuntime } from '../engine/native';
import type { CsArray, CsObject, Value } from '../engine/values';

/** A copy. */
export function bytesOf(array: CsArray): Uint8Array {
  return new Uint8Array(array.items as Uint8Array);
}

export function byteArray(rt: NativeRuntime, bytes: Uint8Array): CsArray {
  return rt.arrayFrom(rt.type('System.Byte'), new Uint8Array(bytes));
}

export function textArray(rt: NativeRuntime, texts: Iterable<string>): CsArray {
  return rt.arrayFrom(rt.type('System.String'), [...texts]);
}

export function textsOf(array: CsArray): string[] {
  return [...(array.items as readonly string[])];
}

/** Name of an enum member by value. `type`: full name of the enum. */
export function enumName(rt: NativeRuntime, type: string, value: number): string {
  const found = rt.type(type).enumMembers.find(member => member.value === value);
  if (!found) throw rt.error('System.ArgumentException', `The parameter is incorrect. (${type} has no value ${value})`);
  return found.name;
}

/** Value of an enum member by name. */
export function enumValue(rt: NativeRuntime, type: string, name: string): number {
  const found = rt.type(type).enumMembers.find(member => member.name === name);
  if (!found) throw new Error(`${type} has no member ${name}`);
  return Number(found.value);
}

/** A C# object without a constructor run, with its JavaScript half. */
export function objectWith(rt: NativeRuntime, type: string, state: unknown): CsObject {
  const object = rt.newObject(rt.type(type));
  object.$state = state;
  return object;
}

/** The JavaScript half of a native object. Throws where code has got hold of an object that the host has not made. */
export function stateOf<T>(object: Value): T {
  const { $state } = object as CsObject;
  if ($state === undefined) throw new Error(`${(object as CsObject).$type.fullName} without a state`);
  return $state as T;
}
