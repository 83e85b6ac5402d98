// toastButton: the user presses a button of a toast that starts a background task, with what is entered in the toast.

import { optional, readText } from '../reading';
import type { StepKind } from '../step';
import { readTexts, said } from './enterText';

interface ToastButton {
  readonly argument: string;
  /** By the ids of the toast's inputs. */
  readonly input: Readonly<Record<string, string>> | undefined;
}

export const toastButton: StepKind<ToastButton> = {
  verb: 'toastButton',
  options: ['input'],
  read: (value, options) => ({ argument: readText(value), input: optional(options.get('input'), readTexts) }),
  describe: ({ argument, input }) =>
    `the user presses the button "${argument}" of a toast${input === undefined ? '' : `, with ${said(input)}`}`,
  run: ({ argument, input }, { machine }) =>
    machine.perform({
      do: 'activateToast',
      argument,
      ...(input === undefined ? {} : { input: JSON.stringify(input) }),
    }),
};
