// Natives of what surrounds a program: console, environment, clock, random seeds, the debugger's output, stack traces.
import type { NativeFunction, NativeModule, NativeRuntime } from '../native';
import type { Value } from '../values';
import { stringHash } from './strings';

const ticksPerMillisecond = 10_000n;

/** Text for the debugger; the owner of the engine may want it apart from the console. */
function writeDebug(rt: NativeRuntime, text: string | null) {
  const write = rt.host['writeDebug'];
  if (typeof write === 'function') write(text ?? '');
  else rt.writeConsole(text ?? '', 'error');
}

const table: Record<string, NativeFunction> = {
  'M:System.Console.WriteText(System.String,System.Boolean)': (rt, text: string | null, toError: boolean) =>
    rt.writeConsole(text ?? '', toError ? 'error' : 'out'),
  'M:System.Console.ReadText': rt => rt.readConsoleLine(),
  'M:System.RuntimeFlavor.get_IsCurrent': rt => rt.isCurrentNet,
  // Hosts of apps say otherwise.
  'M:System.RuntimeFlavor.get_IsFramework': rt => !rt.isCurrentNet,
  'M:System.Environment.get_TickCount': rt => Number(BigInt.asIntN(32, rt.now() / ticksPerMillisecond)),
  // The folder of the package where there is one; relative paths begin there.
  'M:System.Environment.get_CurrentDirectory': rt => {
    const folder = rt.host['currentFolder'];
    return typeof folder === 'string' ? folder : 'C:\\';
  },
  'M:System.Environment.get_CurrentManagedThreadId': rt => rt.currentThreadId,
  'M:System.Random.NewSeed': rt => Math.floor(rt.random() * 2 ** 32) | 0,
  'M:System.Diagnostics.Stopwatch.GetTimestamp': rt => rt.now(),
  'M:System.Diagnostics.Debug.WriteText(System.String)': writeDebug,
  'M:System.Diagnostics.Debugger.Log(System.Int32,System.String,System.String)': (
    rt,
    _level: number,
    _category: string | null,
    message: string | null,
  ) => writeDebug(rt, message),
  // Nobody can be asked whether a debugger shall start.
  'M:System.Diagnostics.Debugger.Launch': () => false,
  'M:System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(System.Object)': (rt, value: Value) =>
    value === null || typeof value === 'string' ? stringHash(value ?? '') : rt.identityHash(value),
};

export const environment: NativeModule = { natives: table };
