// device: something about the device changes, such as its power supply, its network or its user.

import type { Command } from '../../platform/commands';
import { readDeviceChanges } from '../deviceFields';
import type { StepKind } from '../step';

export const device: StepKind<readonly Command[]> = {
  verb: 'device',
  read: readDeviceChanges,
  describe: commands => `the device: ${commands.map(wordsOf).join(', ')}`,
  async run(commands, { machine }) {
    for (const command of commands) await machine.perform(command);
  },
};

/** `setBatterySaver` to `on` → `battery saver on`. */
function wordsOf(command: Command): string {
  const what = command.do
    .replace(/^set/, '')
    .replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
    .trim();
  return 'to' in command ? `${what} ${command.to}` : what;
}
