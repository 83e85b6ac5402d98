// openService: another app connects to an app service of this one.

import { optional, readText } from '../reading';
import type { StepKind } from '../step';

/** Package family name of the other app, unless the step says one. */
const otherApp = 'Contoso.Client_8wekyb3d8bbwe';

export const openService: StepKind<{ readonly name: string; readonly caller: string }> = {
  verb: 'openService',
  options: ['caller'],
  read: (value, options) => ({
    name: readText(value),
    caller: optional(options.get('caller'), readText) ?? otherApp,
  }),
  describe: ({ name, caller }) => `${caller} connects to the app service ${name}`,
  run: (value, { machine }) => machine.perform({ do: 'openService', ...value }),
};
