// What a step and an expectation of a scenario are, and what they may touch.

import type { Machine } from '../machine/machine';
import type { JournalLine } from '../platform/kernel/records';
import type { Peer } from './peers/peer';
import type { Place } from './reading';

/** Values of LocalSettings by their names; texts may name a peer. */
export type Settings = Readonly<Record<string, string | number | boolean>>;

export interface StepContext {
  readonly machine: Machine;
  /** LocalSettings before the app is launched for the first time. */
  readonly settings: Settings;
  /** By name; the first without one. Throws UserError when there is none such. */
  readonly peer: (name?: string) => Peer;
  readonly hasPeers: boolean;
  /** Says what the code of the app uses and the simulated PC does not do. */
  readonly foretell: (start: { readonly application: true } | { readonly method: string }) => void;
  /** Puts `{server.host}` and its like in. */
  readonly fill: (text: string) => string;
  /** What has been written since the last step that did something. */
  readonly recent: () => readonly JournalLine[];
  /** What a peer has received since then; all of them without a name. */
  readonly receivedRecently: (peer?: string) => string;
}

/** A step that does something. One file per verb in steps/. */
export interface StepKind<T> {
  readonly verb: string;
  /** Keys that may stand beside the verb. */
  readonly options?: readonly string[];
  /** Throws UserError when the value does not fit. */
  read(value: Place, options: ReadonlyMap<string, Place>): T;
  /** Short, as a line of the report: `suspend the app`. */
  describe(value: T): string;
  run(value: T, context: StepContext): Promise<void>;
}

/** What a scenario expects. One file per kind in expectations/. */
export interface ExpectationKind<T> {
  readonly kind: string;
  read(value: Place): T;
  /** As a line of the report: `a toast says "Hello"`. */
  describe(value: T): string;
  holds(value: T, context: StepContext): boolean;
  /** What is there instead, in one sentence; undefined when nothing can be said. */
  instead(value: T, context: StepContext): string | undefined;
  /** True when it has to go on holding until the time is over, instead of coming true within it. */
  readonly isAbsence?: boolean;
}

/** A value together with its kind, so that the two cannot be mixed up. */
export interface PlannedStep {
  readonly path: string;
  readonly say?: string;
  readonly verb: string;
  readonly sentence: string;
  run(context: StepContext): Promise<void>;
}

export interface PlannedExpectation {
  readonly kind: string;
  readonly sentence: string;
  readonly isAbsence: boolean;
  holds(context: StepContext): boolean;
  instead(context: StepContext): string | undefined;
}

export function planStep<T>(
  kind: StepKind<T>,
  place: Place,
  options: ReadonlyMap<string, Place>,
): Pick<PlannedStep, 'verb' | 'sentence' | 'run'> {
  const value = kind.read(place, options);
  return { verb: kind.verb, sentence: kind.describe(value), run: context => kind.run(value, context) };
}

export function planExpectation<T>(kind: ExpectationKind<T>, place: Place): PlannedExpectation {
  const value = kind.read(place);
  return {
    kind: kind.kind,
    sentence: kind.describe(value),
    isAbsence: kind.isAbsence === true,
    holds: context => kind.holds(value, context),
    instead: context => kind.instead(value, context),
  };
}
