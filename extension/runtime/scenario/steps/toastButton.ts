// toastButton: the user presses a button of a toast that starts a background task.

import { readText } from '../reading';
import type { StepKind } from '../step';

export const toastButton: StepKind<string> = {
  verb: 'toastButton',
  read: readText,
  describe: value => `the user presses the button "${value}" of a toast`,
  run: (value, { machine }) => machine.perform({ do: 'activateToast', argument: value }),
};
