// SocketActivityTriggerDetails: why the broker started a task, and for which socket.

import type { NativeModule, NativeRuntime } from '../../engine/native';
import type { CsObject } from '../../engine/values';
import type { TriggerDetails } from '../../platform/lifecycle/activations';
import { enumValue, objectWith, stateOf } from '../values';
import { informationObject } from './SocketActivityInformation';

const type = 'Windows.Networking.Sockets.SocketActivityTriggerDetails';

type Details = Extract<TriggerDetails, { kind: 'SocketActivityTriggerDetails' }>;

interface DetailsState {
  readonly details: Details;
  information: CsObject | undefined;
}

export const socketActivityTriggerDetails: NativeModule = {
  natives: {
    [`M:${type}.get_Reason`]: (rt, self: CsObject) => {
      const { reason } = stateOf<DetailsState>(self).details;
      return enumValue(rt, 'Windows.Networking.Sockets.SocketActivityTriggerReason', reason);
    },
    [`M:${type}.get_SocketInformation`]: (rt, self: CsObject) => {
      const state = stateOf<DetailsState>(self);
      state.information ??= informationObject(rt, state.details.information);
      return state.information;
    },
  },
};

export function socketActivityDetailsObject(rt: NativeRuntime, details: Details): CsObject {
  return objectWith(rt, type, { details, information: undefined } satisfies DetailsState);
}
