// SocketActivityTrigger: its state is the trigger specification of the platform.

import type { NativeModule } from '../../engine/native';
import type { CsObject } from '../../engine/values';
import type { SpecOf } from '../../platform/triggers/triggerKinds';
import { hostOf } from '../host';

const type = 'Windows.ApplicationModel.Background.SocketActivityTrigger';

export const socketActivityTrigger: NativeModule = {
  natives: {
    [`M:${type}.#ctor`]: (_rt, self: CsObject) => {
      self.$state = { kind: 'SocketActivityTrigger' } satisfies SpecOf<'SocketActivityTrigger'>;
    },
    [`M:${type}.get_IsWakeFromLowPowerSupported`]: rt => hostOf(rt).system.device.canWakeByNetwork,
  },
};
