// An app at one moment: its manifests, projects and C# files, immutable from here on.

import type { LineIndex } from '../base/text';
import type { Manifest } from '../manifest/manifest';

/** A C# file. The same object stands for the file in every snapshot until its text changes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
}

/** What is compiled together. The same object stands for the project until one of its files or settings changes. */
export interface Project {
  /** The .csproj; undefined for C# files that no project names. */
  readonly path?: string;
  readonly name: string;
  readonly folder: string;
  readonly rootNamespace: string;
  /** `AppContainerExe`, `winmdobj`, `Library`, …, as written. */
  readonly outputType?: string;
  readonly langVersion?: string;
  /** Preprocessor symbols of the Debug build. */
  readonly defines: readonly string[];
  readonly sources: readonly SourceFile[];
  /** Paths of the projects that this one references. */
  readonly references: readonly string[];
}

/** Projects that reference each other, with the manifests they are packaged by. */
export interface App {
  readonly name: string;
  readonly folder: string;
  readonly manifests: readonly Manifest[];
  readonly projects: readonly Project[];
  /** False when only some files were named: then nothing can be said about what is missing. */
  readonly complete: boolean;
}

export interface Snapshot {
  readonly apps: readonly App[];
  /** The manifests and C# files that were asked for, sorted; what references bring in besides is context only. */
  readonly files: readonly string[];
  /** Files that were asked for but are no text or cannot be read; they are not among `files`. */
  readonly unreadable: readonly string[];
}
