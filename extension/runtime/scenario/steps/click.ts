// click: the user clicks a control of the page that is shown, or a button of a dialog.

import { performInput } from '../inputs';
import { readText } from '../reading';
import type { StepKind } from '../step';

export const click: StepKind<string> = {
  verb: 'click',
  read: readText,
  describe: value => `the user clicks ${value}`,
  run: (target, context) => performInput(context, { do: 'click', target }),
};
