// An app at one moment: its manifests, projects and C# files, immutable from here on.

import type { LineIndex } from '../base/text';
import type { Manifest } from '../manifest/manifest';
import type { FileSystem } from './files';

/** A C#, Visual Basic or XAML file, or one with settings. The same object stands for the file in every snapshot until its text changes. */
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
  /** XAML that the project names, and XAML with a C# file beside it that has the same name and `.cs` behind. */
  readonly xamlFiles: readonly SourceFile[];
  /** Paths of the projects that this one references. */
  readonly references: readonly string[];
  /** Of the shared projects that it takes in: their content is the project's own. */
  readonly sharedFolders: readonly string[];
}

/**
 * A project in a language that is not compiled here. Visual Basic is looked through for the classes it declares; of C++
 * and JavaScript only the project is known, and it has no sources.
 */
export interface OtherProject {
  readonly path: string;
  readonly language: 'vb' | 'cpp' | 'javascript';
  readonly name: string;
  readonly folder: string;
  /** Visual Basic puts it before every namespace. */
  readonly rootNamespace: string;
  readonly outputType?: string;
  readonly sources: readonly SourceFile[];
}

/** The versions that the build writes into a manifest, whatever stands there. */
export interface TargetPlatform {
  /** Paths. */
  readonly manifest: string;
  readonly project: string;
  readonly minVersion?: string;
  readonly maxVersionTested?: string;
}

/** Projects that reference each other, with the manifests they are packaged by. */
export interface App {
  readonly name: string;
  readonly folder: string;
  readonly manifests: readonly Manifest[];
  /** C# only. */
  readonly projects: readonly Project[];
  readonly otherProjects: readonly OtherProject[];
  /**
   * Packages, compiled components and projects in C++ or JavaScript that belong to the app: each may bring classes that
   * nobody here knows, so that nothing can be said about a class that seems to be missing.
   */
  readonly unknownComponents: readonly string[];
  /** Files that projects compile and that are not here, as the projects write them: a class may stand in one of them. */
  readonly missingSources: readonly string[];
  /** Windows Runtime components in C# that nobody packages: no project of an app references them, nor they one of its projects. */
  readonly strayComponents: readonly Project[];
  /** By manifest; only where its project says something. */
  readonly targetPlatforms: readonly TargetPlatform[];
  /** Each `bgtask.json` and `.editorconfig` in a folder around one of the files of the app. */
  readonly settings: readonly SourceFile[];
  /** For what is no text, such as the images of the package. */
  readonly disk: FileSystem;
  /** False when only some files were named: then nothing can be said about what is missing. */
  readonly complete: boolean;
}

export interface Snapshot {
  readonly apps: readonly App[];
  /** The manifests and C# files that were asked for, sorted; what references bring in besides is context only. */
  readonly files: readonly string[];
  /** The paths of the settings of all apps, sorted. */
  readonly settings: readonly string[];
  /** Files that were asked for but are no text or cannot be read; they are not among `files`. */
  readonly unreadable: readonly string[];
}
