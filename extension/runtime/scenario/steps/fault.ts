// fault: something goes wrong with the network from now on, or goes well again.

import type { Fault, FaultKind } from '../../network/faults';
import type { CertificateError } from '../../network/transport';
import { at, fail, optional, type Place, readChoice, readCount, readDuration, readObject, readText } from '../reading';
import type { StepKind } from '../step';

const certificateErrors = [
  'CertificateExpired',
  'CertificateUntrustedRoot',
  'CertificateCommonNameIsIncorrect',
  'CertificateWrongUsage',
  'CertificateRevoked',
  'CertificateIsInvalid',
] as const satisfies readonly CertificateError[];

/** What a fault of each type may and has to say; durations as everywhere in scenarios. */
const attributes: { readonly [T in FaultKind['type']]: Readonly<Record<string, (place: Place) => number | string>> } = {
  latency: { latency: readDuration },
  bandwidth: { rate: readCount },
  slow_close: { delay: readDuration },
  timeout: { timeout: readDuration },
  reset_peer: { timeout: readDuration },
  slicer: { average_size: readCount },
  limit_data: { bytes: readCount },
  nat: { idle: readDuration },
  certificate: { error: place => readChoice(place, certificateErrors) },
};

const optionalAttributes: {
  readonly [T in FaultKind['type']]?: Readonly<Record<string, (place: Place) => number | string>>;
} = {
  latency: { jitter: readDuration },
  slicer: { size_variation: readCount, delay: readDuration },
};

type Change = { readonly fault: Fault } | { readonly end: string | undefined };

export const fault: StepKind<Change> = {
  verb: 'fault',
  options: ['name'],
  read(value, options) {
    const name = optional(options.get('name'), readText);
    if (value.value === 'none') return { end: name };
    if (typeof value.value !== 'object') fail(value, 'a fault, or "none"');
    return { fault: readFault(value, name) };
  },
  describe: value =>
    'fault' in value ? `the network: ${wordsOf(value.fault)}` : `the network is well again${nameOf(value.end)}`,
  run: (value, { machine, fill }) =>
    'fault' in value
      ? machine.perform({
          do: 'addFault',
          ...value.fault,
          ...(value.fault.to === undefined ? {} : { to: fill(value.fault.to) }),
        })
      : machine.perform({ do: 'removeFault', ...(value.end === undefined ? {} : { name: value.end }) }),
};

function readFault(place: Place, name: string | undefined): Fault {
  const type = readChoice(at(readObject(place), 'type', place.path), Object.keys(attributes) as FaultKind['type'][]);
  const needed = attributes[type];
  const possible = optionalAttributes[type] ?? {};
  const entries = readObject(place, ['type', 'to', 'stream', ...Object.keys(needed), ...Object.keys(possible)]);
  const values: Record<string, number | string> = {};
  for (const [key, read] of Object.entries(needed)) values[key] = read(at(entries, key, place.path));
  for (const [key, read] of Object.entries(possible)) {
    const given = entries.get(key);
    if (given) values[key] = read(given);
  }
  const to = optional(entries.get('to'), readText);
  const stream = optional(entries.get('stream'), each => readChoice(each, ['upstream', 'downstream']));
  return {
    name: name ?? type,
    type,
    ...(to === undefined ? {} : { to }),
    ...(stream === undefined ? {} : { stream }),
    ...values,
  } as Fault;
}

function wordsOf({ name: _, type, to, stream, ...values }: Fault): string {
  const numbers = Object.entries(values).map(([key, value]) => `${key} ${value}`);
  return [type, ...numbers, ...(stream ? [stream] : []), ...(to ? [`to ${to}`] : [])].join(', ');
}

function nameOf(name: string | undefined): string {
  return name === undefined ? '' : `: no ${name}`;
}
