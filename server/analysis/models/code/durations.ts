// How long a constant says that something lasts.
import type { BoundExpression } from '../../../csharp/binding/bound';
import { isType } from './methods';
import { follow, type Program, type Value } from './values';

const unitsOf: Readonly<Record<string, number>> = {
  FromMilliseconds: 1,
  FromSeconds: 1000,
  FromMinutes: 60_000,
  FromHours: 3_600_000,
  FromDays: 86_400_000,
};

/** In milliseconds: a number of them, or a TimeSpan. Undefined when it is not constant, and for infinite times. */
export function millisecondsIn(program: Program, value: Value): number | undefined {
  const followed = follow(program, value);
  if (followed === 'unknown' || 'caller' in followed) return undefined;
  const { expression } = followed.value;
  const number = numberIn(expression);
  if (number !== undefined) return number < 0 ? undefined : number;
  if (!isType(expression.type, 'System.TimeSpan')) return undefined;
  if (expression.kind === 'call') {
    const unit = unitsOf[expression.method.name];
    const amount = numberIn(expression.arguments[0]?.expression);
    return unit !== undefined && amount !== undefined ? unit * amount : undefined;
  }
  if (expression.kind !== 'new') return undefined;
  const parts = expression.arguments.map(each => numberIn(each.expression));
  return parts.every(part => part !== undefined) ? ofParts(parts) : undefined;
}

function numberIn(expression: BoundExpression | undefined): number | undefined {
  const value = expression?.constant?.value;
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'number' ? value : undefined;
}

/** `new TimeSpan(ticks)`, `(hours, minutes, seconds)`, `(days, hours, minutes, seconds, milliseconds)`. */
function ofParts(parts: readonly number[]): number | undefined {
  const [first = 0] = parts;
  if (parts.length === 1) return first / 10_000;
  if (parts.length < 3) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = parts.length === 3 ? [0, ...parts] : parts;
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
}
