// UTF-8 as DataReader and DataWriter know it.

import type { NativeModule } from '../../engine/native';
import type { CsArray } from '../../engine/values';
import { refuse } from '../errors';
import { byteArray, bytesOf } from '../values';

export const streamText: NativeModule = {
  natives: {
    'M:Windows.Storage.Streams.StreamText.FromUtf8(System.Byte[],System.Int32,System.Int32)': (
      rt,
      bytes: CsArray,
      start: number,
      count: number,
    ) => {
      try {
        const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
        return decoder.decode(bytesOf(bytes).subarray(start, start + count));
      } catch {
        throw refuse(rt, 'text-not-utf8');
      }
    },
    'M:Windows.Storage.Streams.StreamText.ToUtf8(System.String)': (rt, text: string) =>
      byteArray(rt, new TextEncoder().encode(text)),
  },
};
