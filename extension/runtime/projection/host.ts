// What one simulated process lends to the WinRT types of its engine, and what those remember in it.

import type { NativeRuntime } from '../engine/native';
import type { CsDelegate, CsObject } from '../engine/values';
import type { Started } from '../platform/kernel/operation';
import type { AppState } from '../platform/lifecycle/app';
import type { Process } from '../platform/lifecycle/processes';
import type { TaskRegistration } from '../platform/lifecycle/registrations';
import type { System } from '../platform/system';
import type { PackageFacts } from './packageFacts';
import type { SettingsStore } from './settingsStore';

/** Given to the engine as its `host`; a type and no interface, so that it fits the engine's bag. One per process. */
export type ProjectionHost = {
  readonly system: System;
  /** The process whose code this engine runs. */
  readonly process: Process;
  readonly package: PackageFacts;
  /** One per machine: app and tasks share it. */
  readonly settings: SettingsStore;
  /** State of the app before this process; undefined in a task's process. */
  readonly previousState?: AppState;
  readonly state: ProjectionState;
};

/** What the projection remembers per process; made new for each engine. */
export class ProjectionState {
  /** Delegates that C# left for events of the host, by name. */
  readonly listeners = new Map<string, CsDelegate>();
  /** The C# object that stands for an object of the platform. */
  readonly objects = new WeakMap<object, CsObject>();
  /** The work of the platform behind a C# task. */
  readonly operations = new WeakMap<object, Started>();
  /** Registrations that code of this process knows; they may have ended meanwhile. */
  readonly registrations = new Map<string, TaskRegistration>();
  /** The program listens to NetworkStatusChanged. */
  watchesNetwork = false;
}

/** Throws a C# exception where a program runs outside of a simulated Windows, as with `bgtask exec`. */
export function hostOf(rt: NativeRuntime): ProjectionHost {
  const host = maybeHostOf(rt);
  if (host) return host;
  const sentence =
    'This needs a simulated Windows around the program; run the app with "bgtask demo" or "bgtask simulate".';
  throw rt.error('System.PlatformNotSupportedException', sentence);
}

export function maybeHostOf(rt: NativeRuntime): ProjectionHost | undefined {
  const host = rt.host as Partial<ProjectionHost>;
  return host.state instanceof ProjectionState ? (host as ProjectionHost) : undefined;
}
