// dismissToast: the user takes toasts out of the notification centre: those with this text, or all.

import { fail } from '../reading';
import type { StepKind } from '../step';

/** Undefined: all. */
export const dismissToast: StepKind<string | undefined> = {
  verb: 'dismissToast',
  read(place) {
    const { value } = place;
    if (value === true) return undefined;
    return typeof value === 'string' && value !== '' ? value : fail(place, 'a text of the toast, or true for all');
  },
  describe: value => (value === undefined ? 'the user clears all toasts' : `the user dismisses the toast "${value}"`),
  run: (value, { machine }) =>
    machine.perform({ do: 'dismissToasts', ...(value === undefined ? {} : { text: value }) }),
};
