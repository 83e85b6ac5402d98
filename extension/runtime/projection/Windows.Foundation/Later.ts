// Later: how long Windows takes for what needs no network.

import limits from '../../../../schemas/windows/limits.json';
import type { NativeModule } from '../../engine/native';

export const later: NativeModule = {
  natives: { 'M:Windows.Foundation.Later.Duration': () => limits.operationTime.value },
};
