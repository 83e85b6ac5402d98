// A task that Windows IoT starts with the device, again and again as it is switched on; no class of WinRT stands for this.

import type { TriggerKind } from './triggerKinds';

/** https://learn.microsoft.com/windows/iot-core/develop-your-app/backgroundapplications */
export const startupTask: TriggerKind<'StartupTask'> = {
  check: () => {},
  arm: ({ kernel, device, fire }, registration) => {
    const start = (reason: string) => fire(registration, reason, false);
    const first = kernel.post(() => start('the device has started'));
    let isArmed = true;
    device.onChange(({ what, from }) => {
      if (isArmed && what === 'power' && from === 'off') start('the device was switched on');
    });
    return () => {
      isArmed = false;
      first.cancel();
    };
  },
};
