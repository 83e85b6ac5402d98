// Natives of System.Security.Cryptography: hashes, hashes with a key, keys of passwords; random bytes come from the engine's ports.
import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import type { NativeFunction, NativeModule, NativeRuntime } from '../native';
import type { CsArray } from '../values';

const type = 'M:System.Security.Cryptography.HashLeaves';

function bytesOf(array: CsArray): Uint8Array {
  return array.items as Uint8Array;
}
function byteArray(rt: NativeRuntime, bytes: Uint8Array): CsArray {
  return rt.arrayFrom(rt.type('System.Byte'), Uint8Array.from(bytes));
}

const table: Record<string, NativeFunction> = {
  [`${type}.Hash(System.String,System.Byte[])`]: (rt, algorithm: string, data: CsArray) =>
    byteArray(rt, createHash(algorithm).update(bytesOf(data)).digest()),
  [`${type}.Keyed(System.String,System.Byte[],System.Byte[])`]: (rt, algorithm: string, key: CsArray, data: CsArray) =>
    byteArray(rt, createHmac(algorithm, bytesOf(key)).update(bytesOf(data)).digest()),
  [`${type}.Derive(System.String,System.Byte[],System.Byte[],System.Int32,System.Int32)`]: (
    rt,
    algorithm: string,
    password: CsArray,
    salt: CsArray,
    iterations: number,
    count: number,
  ) => byteArray(rt, pbkdf2Sync(bytesOf(password), bytesOf(salt), iterations, count, algorithm)),
  [`${type}.Fill(System.Byte[],System.Int32,System.Int32)`]: (rt, data: CsArray, offset: number, count: number) => {
    const bytes = bytesOf(data);
    for (let i = offset; i < offset + count; i++) bytes[i] = Math.floor(rt.random() * 256);
  },
};

export const hashes: NativeModule = { natives: table };
