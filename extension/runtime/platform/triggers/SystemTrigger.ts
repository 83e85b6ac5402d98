// SystemTrigger: fires when the event happens that its type names.

import enums from '../../../../schemas/windows/enums.json';
import type { TriggerKind } from './triggerKinds';

/** Names of Windows.ApplicationModel.Background.SystemTriggerType. */
export type SystemTriggerType = Exclude<keyof typeof enums.SystemTriggerType.values, 'Invalid'>;

export const systemTriggerTypes = Object.keys(enums.SystemTriggerType.values).filter(
  (name): name is SystemTriggerType => name !== 'Invalid',
);

/** https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.systemtrigger */
export const systemTrigger: TriggerKind<'SystemTrigger'> = {
  check(spec, refuse) {
    if (spec.type === 'ControlChannelReset' && spec.oneShot) throw refuse('register-channelreset-oneshot');
  },
  arm(world, registration, spec) {
    return world.events.on(spec.type, details => world.fire(registration, spec.type, spec.oneShot, details));
  },
};
