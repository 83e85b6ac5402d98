// HashAlgorithmProvider: hashes of bytes.

import { createHash } from 'node:crypto';
import type { NativeModule } from '../../engine/native';
import type { CsArray } from '../../engine/values';
import { byteArray, bytesOf } from '../values';

const type = 'Windows.Security.Cryptography.Core.HashAlgorithmProvider';

export const hashAlgorithmProvider: NativeModule = {
  natives: {
    [`M:${type}.IsKnown(System.String)`]: (_rt, algorithm: string) =>
      /^(?:MD5|SHA1|SHA256|SHA384|SHA512)$/.test(algorithm),
    [`M:${type}.Hash(System.String,System.Byte[])`]: (rt, algorithm: string, data: CsArray) =>
      byteArray(rt, createHash(algorithm.toLowerCase()).update(bytesOf(data)).digest()),
  },
};
