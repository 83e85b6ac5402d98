// The first pass of an exception through the methods of a thread: filters are asked before any finally block runs.
import { type EngineState, type Frame, HelperFrame, MethodFrame } from './frames';
import type { Clause } from './lowering/lowering';
import type { SchedulerHooks, SimulatedThread } from './threads';
import type { ThrownException, Value } from './values';

/**
 * All frames of the thread have been captured, the innermost one being where the exception met a finally block. Gives the exception
 * back when the second pass can begin at once; otherwise null, and the thread first runs a filter.
 */
export function firstPass(thread: SimulatedThread, state: EngineState, hooks: SchedulerHooks): ThrownException | null {
  const error = state.scan as ThrownException;
  state.scan = null;
  return new Scan(thread, state, hooks, error).from(thread.frames.length - 2, 0, true);
}

class Scan {
  private readonly frames: Frame[];

  constructor(
    private readonly thread: SimulatedThread,
    private readonly state: EngineState,
    private readonly hooks: SchedulerHooks,
    private readonly error: ThrownException,
  ) {
    this.frames = thread.frames;
  }

  /** Looks at frames outwards; `skip` clauses of the first one have been asked already. */
  from(index: number, skip: number, immediate: boolean): ThrownException | null {
    let skipped = skip;
    for (let i = index; i >= 0; i--) {
      const frame = this.frames[i] as Frame;
      if (!(frame instanceof MethodFrame)) {
        if (frame.catches()) return this.begin(immediate);
        continue;
      }
      const clauses = catchClauses(frame);
      for (let at = skipped; at < clauses.length; at++) {
        const clause = clauses[at] as Clause & { kind: 'catch' };
        if (!this.hooks.fits(this.error, clause.type)) continue;
        if (clause.filterPc === 0) {
          this.note(frame, codeOf(frame, clause));
          return this.begin(immediate);
        }
        this.ask(frame, clause, i, at);
        return null;
      }
      this.note(frame, -1);
      skipped = 0;
    }
    // Nobody catches it: the program ends before any finally block runs; where a thread is aborted, only that ends, in good order.
    if (this.error.value !== this.thread.aborting) this.frames.length = 0;
    return this.begin(immediate);
  }

  private begin(immediate: boolean): ThrownException {
    this.error.scanned = true;
    this.thread.frames = this.frames;
    if (immediate) return this.error;
    throw this.error;
  }

  /** Runs the filter in a copy of the frame, on top of nothing else. */
  private ask(frame: MethodFrame, clause: Clause & { kind: 'catch' }, index: number, at: number) {
    const copy = new MethodFrame(frame.method, clause.filterPc, [...frame.locals]);
    set(copy, '$filtered', this.error);
    set(copy, '$probe', 1);
    const next = (value: Value | undefined): undefined => {
      if (value === true) {
        frame.locals = this.state.probed;
        this.note(frame, codeOf(frame, clause));
        this.begin(false);
      }
      this.from(index, at + 1, false);
      return undefined;
    };
    this.thread.frames = [new HelperFrame(next, () => next(false)), copy];
  }

  /** Tells the frame where to land, or that it is only passed. */
  private note(frame: MethodFrame, code: number) {
    if (!frame.method.layout.find('$land')) return;
    set(frame, '$land', code);
    set(frame, '$filtered', this.error);
  }
}

function set(frame: MethodFrame, name: string, value: unknown) {
  const slot = frame.method.layout.find(name)?.slot;
  if (slot !== undefined) frame.locals[slot] = value as Value;
}

/** Around the place where the frame waits, innermost first. */
export function catchClauses(frame: MethodFrame): Clause[] {
  const { regions } = frame.method;
  const found: Clause[] = [];
  for (let id = frame.method.regionAt(frame.pc); id !== 0; id = regions[id]?.parent ?? 0) {
    found.push(...(regions[id]?.clauses ?? []).filter(clause => clause.kind === 'catch'));
  }
  return found;
}

/** Number of a clause in the scan of its method: all clauses of all regions are counted from 1. */
function codeOf(frame: MethodFrame, wanted: Clause): number {
  let code = 1;
  for (const region of frame.method.regions) {
    for (const clause of region.clauses) {
      if (clause === wanted) return code;
      code++;
    }
  }
  return 0;
}
