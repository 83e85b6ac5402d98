// The simulated machine in a few words, for the status bar.

import type { MachineState } from '../runtime/adapter/debugTarget';

/** For example `00:12:30 connected standby, app suspended`. */
export function describeState(state: MachineState): string {
  const device = state.device === 'active' ? '' : ` ${powerWords[state.device]},`;
  const app = { running: 'running', suspended: 'suspended', notRunning: 'not running' }[state.app];
  return `${formatClock(state.clock)}${device} app ${app}`;
}

const powerWords = {
  screenOff: 'screen off',
  connectedStandby: 'connected standby',
  sleep: 'asleep',
  hibernate: 'hibernated',
  off: 'off',
} as const;

/** In: milliseconds. Out: hours:minutes:seconds; hours may have more than two digits. */
export function formatClock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map(part => String(part).padStart(2, '0')).join(':');
}
