// What one simulated process lends to the WinRT types of its engine, and what those remember in it.

import type { NativeRuntime } from '../engine/native';
import type { NamedObjectTable } from '../engine/natives/namedObjects';
import type { CsDelegate, CsObject, Value } from '../engine/values';
import type { Started } from '../platform/kernel/operation';
import type { AppState } from '../platform/lifecycle/app';
import type { Process } from '../platform/lifecycle/processes';
import type { TaskRegistration } from '../platform/lifecycle/registrations';
import type { System } from '../platform/system';
import type { FileStore, OpenFile } from './fileStore';
import type { PackageFacts } from './packageFacts';
import type { SettingsStore } from './settingsStore';

/** An element of a XAML file with what it stands for. */
export interface XamlObject {
  /** Full name of the class; undefined for a property written as an element, and for types that nobody knows. */
  readonly type: string | undefined;
  /** As written, without prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XamlObject[];
  /** With white space as XAML reads it. */
  readonly text: string;
}

/** Given to the engine as its `host`; a type and no interface, so that it fits the engine's bag. One per process. */
export type ProjectionHost = {
  readonly system: System;
  /** Minutes by which local time is ahead of UTC now; the engine asks for it. */
  readonly utcOffsetMinutes: () => number;
  /** What the user speaks; the engine asks for it. */
  readonly culture: string;
  /** Where relative paths begin: the folder of the package. The engine asks for it. */
  readonly currentFolder: string;
  /** The process whose code this engine runs. */
  readonly process: Process;
  readonly package: PackageFacts;
  /** One per machine: app and tasks share it. */
  readonly settings: SettingsStore;
  /** The same. */
  readonly files: FileStore;
  /** The same; the engine asks for it. */
  readonly namedObjects: NamedObjectTable;
  /** Raises an event in every process of the app that listens to it. */
  readonly raiseEverywhere: (eventName: string) => void;
  /** What the XAML file of a class says; full name in. */
  readonly xaml: (className: string) => XamlObject | undefined;
  /** What a XAML file of the package says; its path with back slashes. */
  readonly xamlFile: (path: string) => XamlObject | undefined;
  /** A text of the app's resources: the name of the .resw file, and the text's own with slashes for dots. An empty language is that of the user. */
  readonly text: (map: string, resource: string, language: string) => string | undefined;
  /** The file of the package that an address means to the user; paths in the package, with back slashes. */
  readonly resource: (path: string) => string | undefined;
  /** State of the app before this process; undefined in a task's process. */
  readonly previousState?: AppState | undefined;
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
  /** What happened while nobody listened to it and will be told later, by name of the event. */
  readonly untold = new Map<string, (() => readonly Value[])[]>();
  /** Files that this process has open, by number. */
  readonly openFiles = new Map<number, OpenFile>();
  lastFile = 0;
  /** Objects of which the view of the app has one, by type. */
  readonly viewObjects = new Map<string, CsObject>();
  /** The managed thread of the app's window. */
  windowThread: number | undefined;
  /** The program listens to NetworkStatusChanged. */
  watchesNetwork = false;
  /** The same for PowerManager. */
  watchesPower = false;
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
