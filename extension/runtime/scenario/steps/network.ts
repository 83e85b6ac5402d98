// network: the device gets another kind of network, or loses it.

import type { NetworkState } from '../../platform/device/device';
import { readChoice } from '../reading';
import type { StepKind } from '../step';

export const network: StepKind<NetworkState> = {
  verb: 'network',
  read: value => readChoice(value, ['none', 'local', 'metered', 'internet']),
  describe: value => (value === 'none' ? 'the device loses its network' : `the device has network: ${value}`),
  run: (value, { machine }) => machine.perform({ do: 'setNetwork', to: value }),
};
