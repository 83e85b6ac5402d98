// What a scenario can say about the device, at the start and as a step: the keys with their values, and the command behind each.

import type { Command } from '../platform/commands';
import { type DeviceKind, type DeviceState, deviceKinds, deviceOfKind } from '../platform/device/device';
import { fail, type Place, readChoice, readObject } from './reading';

interface Field<K extends keyof DeviceState> {
  read(place: Place): DeviceState[K];
  /** Absent: given with the device, it does not change. */
  readonly command?: (to: DeviceState[K]) => Command;
}

const choice =
  <const T extends string>(...choices: readonly T[]) =>
  (place: Place): T =>
    readChoice(place, choices);

const truth = (place: Place): boolean =>
  typeof place.value === 'boolean' ? place.value : fail(place, 'true or false');

const number = (from: number, to: number) => (place: Place) =>
  typeof place.value === 'number' && place.value >= from && place.value <= to
    ? place.value
    : fail(place, `a number from ${from} to ${to}`);

/** Alphabetical, as in schemas/scenario. */
const fields: { readonly [K in Exclude<keyof DeviceState, 'standbyPhase'>]: Field<K> } = {
  adapter: { read: choice('ethernet', 'wifi', 'mobile'), command: to => ({ do: 'setAdapter', to }) },
  aoacChipset: { read: truth },
  aoacNic: { read: truth },
  backgroundWorkCost: { read: choice('low', 'medium', 'high'), command: to => ({ do: 'setBackgroundWorkCost', to }) },
  batterySaver: { read: choice('off', 'on'), command: to => ({ do: 'setBatterySaver', to }) },
  charge: { read: number(0, 100), command: to => ({ do: 'setCharge', to }) },
  hardwareSlotsFree: { read: truth },
  lock: { read: choice('unlocked', 'locked'), command: to => ({ do: 'setLock', to }) },
  network: { read: choice('none', 'local', 'metered', 'internet'), command: to => ({ do: 'setNetwork', to }) },
  power: {
    read: choice('active', 'screenOff', 'connectedStandby', 'sleep', 'hibernate', 'off'),
    command: to => ({ do: 'setPower', to }),
  },
  session: { read: choice('connected', 'disconnected'), command: to => ({ do: 'setSession', to }) },
  supply: { read: choice('ac', 'battery'), command: to => ({ do: 'setSupply', to }) },
  timerLateness: { read: number(0, 15), command: to => ({ do: 'setTimerLateness', to }) },
  user: { read: choice('present', 'away'), command: to => ({ do: 'setUser', to }) },
  utcOffset: { read: number(-840, 840), command: to => ({ do: 'setUtcOffset', to }) },
};

type FieldName = keyof typeof fields;
const names = Object.keys(fields) as readonly FieldName[];
const changeable = names.filter(name => fields[name].command !== undefined);

/** How the device is at the start: a kind of schemas/windows/devices.json, and what is different from it. It is always on. */
export function readDevice(place: Place): Partial<DeviceState> {
  const given = readObject(place, ['kind', ...names.filter(name => name !== 'power')]);
  const kind = given.get('kind');
  const state: Record<string, unknown> = kind ? { ...deviceOfKind(readChoice<DeviceKind>(kind, deviceKinds)) } : {};
  for (const [name, value] of given) if (name !== 'kind') state[name] = fields[name as FieldName].read(value);
  return state as Partial<DeviceState>;
}

/** What is to change, in the order in which it is written. */
export function readDeviceChanges(place: Place): readonly Command[] {
  return [...readObject(place, changeable)].map(([name, value]) => {
    const { read, command } = fields[name as FieldName] as unknown as Field<never>;
    return command?.(read(value)) ?? fail(value, 'something that can change');
  });
}
