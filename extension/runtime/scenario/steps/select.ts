// select: the user chooses an item of a list by its text or its index, or a value of a slider.

import { performInput } from '../inputs';
import type { StepKind } from '../step';
import { readTexts, said } from './enterText';

export const select: StepKind<Readonly<Record<string, string>>> = {
  verb: 'select',
  read: readTexts,
  describe: value => `the user chooses ${said(value)}`,
  async run(value, context) {
    for (const [target, item] of Object.entries(value))
      await performInput(context, { do: 'select', target, value: context.fill(item) });
  },
};
