// What a debugger runs while the program stands still: it stops nowhere, ends in time, and the program goes on as if it had not been.
import type { Engine, EnginePorts } from './engine';
import { HelperFrame } from './frames';
import type { AsideOutcome, SimulatedThread } from './threads';
import type { Value } from './values';

/** Loop heads and method entries: a second or so. */
const fuel = 30_000_000;

/**
 * Runs `code` in place of a stopped thread. `isHarmless`: it only looks, so even chance and hash codes are afterwards as they were.
 * Throws what is not simulated, and bugs of ours.
 */
export function runAside(
  engine: Engine,
  code: () => Value | undefined,
  inPlaceOf: SimulatedThread | undefined,
  isHarmless: boolean,
): AsideOutcome {
  const { ports } = engine;
  const run = () => engine.scheduler.runAside(new HelperFrame(code), inPlaceOf, fuel);
  const { state } = engine.scheduler;
  const { left } = state;
  state.left = 2 ** 30;
  engine.isAside = true;
  try {
    if (!isHarmless) return run();
    engine.ports = withOwnChance(ports);
    return engine.runtime.withoutNewHashes(run);
  } finally {
    engine.ports = ports;
    engine.isAside = false;
    state.left = left;
  }
}

function withOwnChance(ports: EnginePorts): EnginePorts {
  let drawn = 0;
  const own: Pick<EnginePorts, 'random' | 'newGuid'> = {
    random: () => ((++drawn * 0x9e3779b1) >>> 0) / 2 ** 32,
    newGuid: () => `00000000-0000-4000-8000-${(++drawn).toString(16).padStart(12, '0')}`,
  };
  return Object.assign(Object.create(ports), own);
}
