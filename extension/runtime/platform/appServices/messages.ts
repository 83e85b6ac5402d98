// What apps send each other: value sets as texts, key and value in turn, each value with a letter for its type.

import { valueText } from '../kernel/valueText';

/** As ValueSetText.cs of the library encodes it. */
export type ServiceMessage = readonly string[];

export type PlainValues = Readonly<Record<string, string | number | boolean>>;

export function messageOf(values: PlainValues): ServiceMessage {
  return Object.entries(values).flatMap(([key, value]) => [key, valueText(value)]);
}

/** For people: `command: sum, a: 1`. */
export function messageText(message: ServiceMessage): string {
  const pairs: string[] = [];
  for (let i = 0; i + 1 < message.length; i += 2) pairs.push(`${message[i]}: ${plainText(message[i + 1] ?? '')}`);
  return pairs.join(', ');
}

function plainText(value: string): string {
  if (value === '') return 'null';
  if (value.startsWith('b:')) return value === 'b:1' ? 'true' : 'false';
  return value.slice(value.indexOf(':') + 1);
}
