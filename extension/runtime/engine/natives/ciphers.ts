// Natives of symmetric encryption: whole blocks of bytes in, whole blocks out; what a cipher remembers between calls is C#'s business.
import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { NativeFunction, NativeModule, NativeRuntime } from '../native';
import type { CsArray } from '../values';

const type = 'M:System.Security.Cryptography.CipherLeaves';

/** Of OpenSSL, by cipher and length of the key in bytes. */
function nameOf(cipher: string, mode: string, keyLength: number): string {
  return cipher === 'AES' ? `aes-${keyLength * 8}-${mode}` : mode === 'ecb' ? 'des-ede3' : `des-ede3-${mode}`;
}

/** 3DES with the same key three times is DES; with two keys the first comes again. */
function keyFor(cipher: string, key: Uint8Array): Uint8Array {
  if (cipher === 'AES' || key.length === 24) return key;
  return Uint8Array.from([...key, ...key, ...key].slice(0, 24));
}

function bytesOf(array: CsArray): Uint8Array {
  return array.items as Uint8Array;
}

function byteArray(rt: NativeRuntime, bytes: Uint8Array): CsArray {
  return rt.arrayFrom(rt.type('System.Byte'), Uint8Array.from(bytes));
}

const table: Record<string, NativeFunction> = {
  [`${type}.Transform(System.String,System.String,System.Boolean,System.Byte[],System.Byte[],System.Byte[])`]: (
    rt,
    cipher: string,
    mode: string,
    encrypts: boolean,
    key: CsArray,
    iv: CsArray,
    data: CsArray,
  ) => {
    const used = keyFor(cipher, bytesOf(key));
    const vector = mode === 'ecb' ? null : bytesOf(iv);
    const name = nameOf(cipher, mode, used.length);
    const transform = encrypts ? createCipheriv(name, used, vector) : createDecipheriv(name, used, vector);
    transform.setAutoPadding(false);
    return byteArray(rt, Buffer.concat([transform.update(bytesOf(data)), transform.final()]));
  },
  [`${type}.Seal(System.Byte[],System.Byte[],System.Byte[],System.Byte[])`]: (
    rt,
    key: CsArray,
    nonce: CsArray,
    data: CsArray,
    extra: CsArray,
  ) => {
    const cipher = createCipheriv(gcm(key), bytesOf(key), bytesOf(nonce), { authTagLength: 16 });
    cipher.setAAD(bytesOf(extra));
    const sealed = Buffer.concat([cipher.update(bytesOf(data)), cipher.final()]);
    return byteArray(rt, Buffer.concat([sealed, cipher.getAuthTag()]));
  },
  [`${type}.Open(System.Byte[],System.Byte[],System.Byte[],System.Byte[],System.Byte[])`]: (
    rt,
    key: CsArray,
    nonce: CsArray,
    data: CsArray,
    tag: CsArray,
    extra: CsArray,
  ) => {
    const cipher = createDecipheriv(gcm(key), bytesOf(key), bytesOf(nonce), { authTagLength: bytesOf(tag).length });
    cipher.setAAD(bytesOf(extra)).setAuthTag(bytesOf(tag));
    const opened = cipher.update(bytesOf(data));
    try {
      cipher.final();
    } catch {
      return null;
    }
    return byteArray(rt, opened);
  },
};

function gcm(key: CsArray): 'aes-256-gcm' {
  return `aes-${bytesOf(key).length * 8}-gcm` as 'aes-256-gcm';
}

export const ciphers: NativeModule = { natives: table };
