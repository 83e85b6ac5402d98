// call: a public method of the app's code runs on the thread of its window.

import { performInput } from '../inputs';
import { at, readList, readText } from '../reading';
import type { StepKind } from '../step';

export const call: StepKind<{ readonly target: string; readonly args: readonly string[] }> = {
  verb: 'call',
  options: ['args'],
  read: (value, options) => ({
    target: readText(value),
    args: options.has('args') ? readList(at(options, 'args', value.path)).map(readText) : [],
  }),
  describe: ({ target, args }) => `${target}(${args.map(argument => JSON.stringify(argument)).join(', ')}) is called`,
  run: ({ target, args }, context) =>
    performInput(context, {
      do: 'call',
      target,
      ...(args.length > 0 ? { value: args.map(context.fill).join('\n') } : {}),
    }),
};
