// Signs of C#: which one stands at an offset, longest first.
import type { Punctuator } from './tokens';

const all: readonly Punctuator[] = [
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  ';',
  ',',
  '.',
  '..',
  ':',
  '::',
  '?',
  '??',
  '??=',
  '=>',
  '->',
  '=',
  '==',
  '!=',
  '!',
  '~',
  '+',
  '++',
  '+=',
  '-',
  '--',
  '-=',
  '*',
  '*=',
  '/',
  '/=',
  '%',
  '%=',
  '&',
  '&&',
  '&=',
  '|',
  '||',
  '|=',
  '^',
  '^=',
  '<',
  '<=',
  '<<',
  '<<=',
  '>',
  '>=',
];

/** The signs that begin with one ASCII character, longest first. */
const byFirst: readonly (readonly Punctuator[])[] = Array.from({ length: 128 }, (_, code) =>
  all.filter(sign => sign.charCodeAt(0) === code).sort((a, b) => b.length - a.length),
);

/** The longest sign at `start`, an offset of an ASCII character. */
export function punctuatorAt(text: string, start: number): Punctuator | undefined {
  const candidates = byFirst[text.charCodeAt(start)];
  if (candidates === undefined) return undefined;
  for (const sign of candidates) if (sign.length === 1 || text.startsWith(sign, start)) return sign;
  return undefined;
}
