// Apps run on the .NET of UWP, which lacks what only .NET Framework has.
import type { NativeModule } from '../../engine/native';

export const runtimeFlavor: NativeModule = {
  natives: { 'M:System.RuntimeFlavor.get_IsFramework': () => false },
};
