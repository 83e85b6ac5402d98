// UserInput: what became of it goes to the journal.

import type { NativeModule } from '../../engine/native';
import { hostOf } from '../host';

const type = 'Windows.UI.Xaml.UserInput';

export const userInput: NativeModule = {
  natives: {
    [`M:${type}.Accept(System.String,System.String)`]: (rt, input: string, target: string) => {
      const { system, process } = hostOf(rt);
      process.cause = system.kernel.write('input.done', { pid: process.pid, input, target }, process.cause);
    },
    [`M:${type}.Refuse(System.String,System.String,System.String)`]: (
      rt,
      input: string,
      target: string,
      why: string,
    ) => {
      const { system, process } = hostOf(rt);
      system.kernel.write('input.refused', { pid: process.pid, input, target, why }, process.cause);
    },
  },
};
