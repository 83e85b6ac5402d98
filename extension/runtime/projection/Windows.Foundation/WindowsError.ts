// The exceptions that library C# throws for refusals listed in schemas.

import type { NativeModule } from '../../engine/native';
import { refuse } from '../errors';

export const windowsError: NativeModule = {
  natives: {
    'M:Windows.Foundation.WindowsError.Refuse(System.String,System.String)': (
      rt,
      situation: string,
      detail: string | null,
    ) => refuse(rt, situation, detail).value,
  },
};
