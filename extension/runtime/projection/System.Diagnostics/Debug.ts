// What Debug writes goes to a stream of its own, which a debugger shows apart.

import type { NativeModule } from '../../engine/native';
import { hostOf } from '../host';

export const debug: NativeModule = {
  natives: {
    'M:System.Diagnostics.Debug.WriteText(System.String)': (rt, text: string) => {
      const { system, process } = hostOf(rt);
      system.kernel.write('output', { pid: process.pid, stream: 'debug', text }, process.cause);
    },
  },
};
