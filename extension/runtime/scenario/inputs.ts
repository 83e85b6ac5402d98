// What steps do in the window of the app, as a user would: done when the window has taken it.

import { UserError } from '../../../server/base/errors';
import type { Command } from '../platform/commands';
import type { StepContext } from './step';

/** Milliseconds that the thread of the window gets to look at it; of the wall with real sockets, of simulated time otherwise. */
const patience = 30_000;

/** Rejects with UserError when the window refuses: no such control, disabled, not visible. */
export async function performInput({ machine, recent }: StepContext, command: Command): Promise<void> {
  await machine.perform(command);
  const answer = () => recent().find(line => line.kind === 'input.done' || line.kind === 'input.refused');
  await machine.patiently(() => answer() !== undefined, patience);
  const line = answer();
  if (line?.kind === 'input.done') return;
  const why = line?.kind === 'input.refused' ? line.why : 'the thread of its window is busy';
  const target = 'target' in command ? command.target : command.do;
  throw new UserError('input-refused', `The app does not take ${command.do} ${target}: ${why}.`);
}
