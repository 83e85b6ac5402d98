// What a scenario can say about the device, at the start and as a step: the keys with their values, and the command behind each.

import { isLanguage } from '../machine/languages';
import type { Command } from '../platform/commands';
import { type DeviceKind, type DeviceState, deviceKinds, deviceOfKind } from '../platform/device/device';
import { placePattern } from '../platform/location/position';
import { fail, type Place, readChoice, readObject } from './reading';

/** The values that there are: some words, true and false, the numbers within bounds, or texts of a form. */
export type FieldValues =
  | readonly (string | boolean)[]
  | { readonly from: number; readonly to: number }
  | { readonly form: Pick<RegExp, 'test'>; readonly wanted: string };

interface Field<K extends keyof DeviceState> {
  readonly values: FieldValues;
  /** Absent: given with the device, it does not change. */
  readonly command?: (to: DeviceState[K]) => Command;
}

/** Alphabetical, as in schemas/scenario. */
const fields: { readonly [K in Exclude<keyof DeviceState, 'standbyPhase'>]: Field<K> } = {
  adapter: { values: ['ethernet', 'wifi', 'mobile'], command: to => ({ do: 'setAdapter', to }) },
  aoacChipset: { values: [false, true] },
  aoacNic: { values: [false, true] },
  backgroundWorkCost: { values: ['low', 'medium', 'high'], command: to => ({ do: 'setBackgroundWorkCost', to }) },
  batterySaver: { values: ['off', 'on'], command: to => ({ do: 'setBatterySaver', to }) },
  charge: { values: { from: 0, to: 100 }, command: to => ({ do: 'setCharge', to }) },
  family: { values: ['desktop', 'mobile', 'iot'] },
  hardwareSlotsFree: { values: [false, true] },
  language: {
    values: { form: { test: isLanguage }, wanted: 'a language with its country, such as "de-DE"' },
  },
  location: {
    values: { form: placePattern, wanted: 'latitude and longitude such as "47.64, -122.13", or "none"' },
    command: to => ({ do: 'setLocation', to }),
  },
  locationAccess: { values: ['allowed', 'denied'], command: to => ({ do: 'setLocationAccess', to }) },
  lock: { values: ['unlocked', 'locked'], command: to => ({ do: 'setLock', to }) },
  network: { values: ['none', 'local', 'metered', 'internet'], command: to => ({ do: 'setNetwork', to }) },
  power: {
    values: ['active', 'screenOff', 'connectedStandby', 'sleep', 'hibernate', 'off'],
    command: to => ({ do: 'setPower', to }),
  },
  session: { values: ['connected', 'disconnected', 'loggedOff'], command: to => ({ do: 'setSession', to }) },
  supply: { values: ['ac', 'battery'], command: to => ({ do: 'setSupply', to }) },
  timerLateness: { values: { from: 0, to: 15 }, command: to => ({ do: 'setTimerLateness', to }) },
  user: { values: ['present', 'away'], command: to => ({ do: 'setUser', to }) },
  utcOffset: { values: { from: -840, to: 840 }, command: to => ({ do: 'setUtcOffset', to }) },
};

type FieldName = keyof typeof fields;
const names = Object.keys(fields) as readonly FieldName[];
const changeable = names.filter(name => fields[name].command !== undefined);

/** What a step can change, with the values that it may take. */
export const changeableFields: readonly { readonly name: keyof DeviceState; readonly values: FieldValues }[] =
  changeable.map(name => ({ name, values: fields[name].values }));

/** How the device is at the start: a kind of schemas/windows/devices.json, and what is different from it. It is always on. */
export function readDevice(place: Place): Partial<DeviceState> {
  const given = readObject(place, ['kind', ...names.filter(name => name !== 'power')]);
  const kind = given.get('kind');
  const state: Record<string, unknown> = kind ? { ...deviceOfKind(readChoice<DeviceKind>(kind, deviceKinds)) } : {};
  for (const [name, value] of given)
    if (name !== 'kind') state[name] = readValue(value, fields[name as FieldName].values);
  return state as Partial<DeviceState>;
}

/** What is to change, in the order in which it is written. */
export function readDeviceChanges(place: Place): readonly Command[] {
  return [...readObject(place, changeable)].map(([name, value]) => {
    const { values, command } = fields[name as FieldName] as unknown as Field<never>;
    return command?.(readValue(value, values) as never) ?? fail(value, 'something that can change');
  });
}

function readValue(place: Place, values: FieldValues): string | boolean | number {
  const { value } = place;
  if ('form' in values)
    return typeof value === 'string' && values.form.test(value) ? value : fail(place, values.wanted);
  if (!('from' in values)) {
    const words =
      typeof values[0] === 'boolean' ? 'true or false' : `one of ${values.map(each => `"${each}"`).join(', ')}`;
    return values.find(each => each === value) ?? fail(place, words);
  }
  const { from, to } = values;
  return typeof value === 'number' && value >= from && value <= to
    ? value
    : fail(place, `a number from ${from} to ${to}`);
}
