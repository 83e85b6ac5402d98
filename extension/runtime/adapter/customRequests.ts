// The requests and events that we add to the Debug Adapter Protocol: how the trigger panel talks with a running machine.

import type { FireRequest, FireResult, Happening, MachineState, TaskInfo, Timeline } from './debugTarget';

type Nothing = Record<string, never>;

export interface CustomRequests {
  /** The tasks that the app has registered. */
  'bgtask/tasks': { arguments: Nothing; body: { tasks: readonly TaskInfo[] } };
  'bgtask/fire': { arguments: FireRequest; body: FireResult };
  /** One step of a scenario (schemas/scenario); the answer is what was done, in words, and what has come of it. */
  'bgtask/happen': { arguments: { step: unknown }; body: { sentence: string; state: MachineState } };
  /** What could happen on the PC now, as steps for `bgtask/happen`; nothing where a scenario drives the run. */
  'bgtask/happenings': { arguments: Nothing; body: { happenings: readonly Happening[] } };
  'bgtask/timeline': { arguments: Nothing; body: Timeline };
  /** Stops before the statement of that number in the run; it may be one that lies behind. */
  'bgtask/runToStatement': { arguments: { readonly statement: number }; body: undefined };
  'bgtask/state': { arguments: Nothing; body: MachineState };
}

export interface CustomEvents {
  'bgtask/state': MachineState;
  'bgtask/journal': { readonly lines: readonly string[] };
}

/** What `launch` understands; declared for users in package.json. `attach` takes the same, without `noDebug`. */
export interface LaunchArguments {
  manifest?: string;
  folder?: string;
  scenario?: string;
  entryPoint?: string;
  trigger?: string;
  payload?: string;
  dataFolder?: string;
  stubs?: readonly string[];
  stopOnEntry?: boolean;
  noDebug?: boolean;
}
