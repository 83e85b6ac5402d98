// What the device does to running code: everything stands still in sleep, ends with the power, and goes with the screen.

import { type Device, type DeviceChange, isStopped } from '../device/device';
import { isInPhase } from '../device/standbyPhases';
import type { App } from './app';
import type { Freezer } from './freezer';
import type { Processes } from './processes';

export interface PowerPolicyOptions {
  readonly device: Device;
  readonly processes: Processes;
  readonly freezer: Freezer;
  readonly app: App;
  /** The device is switched off: whatever is kept for the app besides its registrations goes. */
  readonly forget: (why: string) => void;
}

const switchedOff = 'the PC was switched off';

export class PowerPolicy {
  /** What has sent the app to the background, and brings it back when it is over. */
  private hiddenBy: 'standby' | 'lock' | undefined;

  constructor(private readonly options: PowerPolicyOptions) {}

  /** To be called before anybody else hears of the change. */
  followSwitch({ what, to, before }: DeviceChange): void {
    if (what !== 'power') return;
    const { device, processes, freezer, app, forget } = this.options;
    if (to === 'off') {
      forget(switchedOff);
      app.notRunning(switchedOff);
      for (const process of processes.all) processes.end(process, switchedOff);
      this.hiddenBy = undefined;
    }
    if (isStopped(before) === device.isStopped) return;
    for (const process of processes.all) {
      if (device.isStopped) freezer.hold(process, 'deviceStopped');
      else freezer.release(process, 'deviceStopped');
    }
  }

  /** An app in the foreground goes to the background with the screen: at once into connected standby, later behind a lock. */
  followScreen({ what }: DeviceChange): void {
    if (what !== 'power' && what !== 'standbyPhase' && what !== 'lock') return;
    const { device, app } = this.options;
    const { standbyPhase, lock } = device.state;
    if (isInPhase(standbyPhase, 'suspendsApps') && app.state === 'Running') {
      if (app.isInForeground) this.hiddenBy = 'standby';
      if (!app.isSuspending) app.suspend();
    } else if (lock === 'locked' && app.isInForeground) {
      this.hiddenBy = 'lock';
      app.minimize('the screen is locked');
    } else if (this.hiddenBy && standbyPhase === 'None' && lock === 'unlocked') {
      this.hiddenBy = undefined;
      app.bringToFront();
    }
  }
}
