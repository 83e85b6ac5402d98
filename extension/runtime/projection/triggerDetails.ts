// What TriggerDetails of a task shows, by the kind of what has started it.

import type { NativeRuntime } from '../engine/native';
import type { CsObject } from '../engine/values';
import type { TriggerDetails } from '../platform/lifecycle/activations';
import { detailsTypes } from './detailsObjects';
import { objectWith } from './values';
import { channelDetailsObject, channelResetObject } from './Windows.Networking.Sockets/ControlChannelTrigger';
import { socketActivityDetailsObject } from './Windows.Networking.Sockets/SocketActivityTriggerDetails';

export function triggerDetailsObject(rt: NativeRuntime, details: TriggerDetails): CsObject {
  switch (details.kind) {
    case 'SocketActivityTriggerDetails':
      return socketActivityDetailsObject(rt, details);
    case 'ControlChannelTriggerEventDetails':
      return channelDetailsObject(rt, details.channel);
    case 'ControlChannelTriggerResetEventDetails':
      return channelResetObject(rt, details);
    default:
      return objectWith(rt, detailsTypes[details.kind], details);
  }
}
