// fire: the trigger of a registered task happens, by command.

import { optional, readText } from '../reading';
import type { StepKind } from '../step';

interface Fire {
  readonly task: string;
  readonly payload: string | undefined;
}

export const fire: StepKind<Fire> = {
  verb: 'fire',
  options: ['payload'],
  read: (value, options) => ({ task: readText(value), payload: optional(options.get('payload'), readText) }),
  describe: ({ task, payload }) =>
    `the trigger of ${task} fires${payload === undefined ? '' : ` with ${JSON.stringify(payload)}`}`,
  run: ({ task, payload }, { machine, fill }) =>
    machine.perform({ do: 'fireTask', task, ...(payload === undefined ? {} : { payload: fill(payload) }) }),
};
