// CryptographicBuffer: random numbers out of the run's own source, so that a replay draws the same.

import type { NativeModule } from '../../engine/native';

export const cryptographicBuffer: NativeModule = {
  natives: {
    'M:Windows.Security.Cryptography.CryptographicBuffer.GenerateRandomNumber': rt => Math.floor(rt.random() * 2 ** 32),
  },
};
