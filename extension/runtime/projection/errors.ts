// Refusals of the simulated Windows as C# exceptions.

import hresultRows from '../../../schemas/windows/hresults.json';
import refusalRows from '../../../schemas/windows/refusals.json';
import type { NativeFunction, NativeModule, NativeRuntime, NativeTable } from '../engine/native';
import type { ThrownException, Value } from '../engine/values';
import { PlatformError, refusal, type Situation } from '../platform/kernel/platformError';
import { maybeHostOf } from './host';

/** The exception that C# sees for an error of the platform. */
export function csharpError(rt: NativeRuntime, error: PlatformError): ThrownException {
  return rt.error(error.exception, error.message, { hresult: error.hresult });
}

/** The exception for a situation of schemas/windows/refusals.json; journaled where there is a journal. */
export function refuse(rt: NativeRuntime, situation: string, detail: string | null = null): ThrownException {
  if (!isSituation(situation)) throw new Error(`schemas/windows/refusals.json has no "${situation}"`);
  const host = maybeHostOf(rt);
  if (host) {
    const { system, process } = host;
    return csharpError(rt, refusal(system.kernel, situation, process.cause, detail ?? undefined));
  }
  const row = hresultRows[refusalRows[situation].hresult as keyof typeof hresultRows];
  return rt.error(row.exception, row.text, { hresult: Number.parseInt(row.value, 16) });
}

/** The same natives, with what the platform throws turned into C# exceptions. */
export function guarded(module: NativeModule): NativeModule {
  return {
    ...(module.natives ? { natives: guardedTable(module.natives) } : {}),
    ...(module.genericNatives ? { genericNatives: guardedTable(module.genericNatives) } : {}),
    ...(module.family ? { family: module.family } : {}),
  };
}

function guardedTable(table: NativeTable): NativeTable {
  return Object.fromEntries(Object.entries(table).map(([id, native]) => [id, guardedNative(native)]));
}

function guardedNative(native: NativeFunction): NativeFunction {
  const call = native as (rt: NativeRuntime, ...args: Value[]) => Value;
  return (rt: NativeRuntime, ...args: Value[]): Value => {
    try {
      return call(rt, ...args);
    } catch (error) {
      throw error instanceof PlatformError ? csharpError(rt, error) : error;
    }
  };
}

function isSituation(text: string): text is Situation {
  return Object.hasOwn(refusalRows, text);
}
