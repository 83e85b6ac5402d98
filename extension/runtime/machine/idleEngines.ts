// Engines of processes that have ended: the next process of the same program goes on with what they have compiled.

import type { Compilation } from '../../../server/csharp/binding/compilation';
import type { Engine } from '../engine/engine';

export class IdleEngines {
  private readonly engines = new Map<Compilation, Engine[]>();

  /** The engine is its taker's alone. */
  take(program: Compilation): Engine | undefined {
    return this.engines.get(program)?.pop();
  }

  /** It has been started over (`Engine.restart`). */
  give(engine: Engine): void {
    const idle = this.engines.get(engine.program);
    if (idle) idle.push(engine);
    else this.engines.set(engine.program, [engine]);
  }
}
