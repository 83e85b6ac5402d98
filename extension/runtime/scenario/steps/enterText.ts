// enterText: the user types into a control of the page that is shown.

import { performInput } from '../inputs';
import { type Place, readFields } from '../reading';
import type { StepKind } from '../step';

export const enterText: StepKind<Readonly<Record<string, string>>> = {
  verb: 'enterText',
  read: readTexts,
  describe: value => `the user enters ${said(value)}`,
  async run(value, context) {
    for (const [target, text] of Object.entries(value))
      await performInput(context, { do: 'enterText', target, value: context.fill(text) });
  },
};

/** Controls by name, with texts, numbers or truth values for them. */
export function readTexts(place: Place): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(readFields(place)).map(([name, value]) => [name, String(value)]));
}

export function said(value: Readonly<Record<string, string>>): string {
  return Object.entries(value)
    .map(([name, text]) => `${JSON.stringify(text)} in ${name}`)
    .join(', ');
}
